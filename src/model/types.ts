/** The types of the model, derived from its schemas. Importing this file costs nothing at run time. */
import type { z } from "zod";
import type { spanSchema } from "./common.ts";
import type { activityConfidenceSchema, documentConfidenceSchema } from "./confidence.ts";
import type { diagnosticSchema, documentSchema, sourceSchema } from "./document.ts";
import type { executorItemSchema, executorsSchema } from "./executors.ts";
import type {
  actReferenceSchema,
  appendixSchema,
  drafterSchema,
  orderSchema,
  printedFieldSchema,
  signatorySchema,
} from "./order.ts";
import type {
  coverageSchema,
  organizationSchema,
  passportSchema,
  personSchema,
  repairSchema,
  rosterSchema,
  tableSchema,
  textSchema,
  unclaimedSchema,
} from "./parts.ts";
import type { registryOrganizationSchema, registrySchema } from "./registry.ts";
import type {
  activitySchema,
  columnSchema,
  headerRowSchema,
  planPeriodSchema,
  roadmapSchema,
  sectionSchema,
} from "./roadmap.ts";
import type { scheduleItemSchema, scheduleSchema } from "./schedule.ts";

export type { Clause } from "./order.ts";
export type Span = z.infer<typeof spanSchema>;
export type Document = z.infer<typeof documentSchema>;
export type SourceInfo = z.infer<typeof sourceSchema>;
export type Order = z.infer<typeof orderSchema>;
export type ActReference = z.infer<typeof actReferenceSchema>;
export type Appendix = z.infer<typeof appendixSchema>;
export type Signatory = z.infer<typeof signatorySchema>;
export type Drafter = z.infer<typeof drafterSchema>;
export type PrintedField = z.infer<typeof printedFieldSchema>;
export type Passport = z.infer<typeof passportSchema>;
export type Roadmap = z.infer<typeof roadmapSchema>;
export type PlanPeriod = z.infer<typeof planPeriodSchema>;
export type Column = z.infer<typeof columnSchema>;
export type ColumnRole = Column["role"];
export type HeaderRow = z.infer<typeof headerRowSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Activity = z.infer<typeof activitySchema>;
export type Schedule = z.infer<typeof scheduleSchema>;
export type ScheduleItem = z.infer<typeof scheduleItemSchema>;
export type Executors = z.infer<typeof executorsSchema>;
export type ExecutorItem = z.infer<typeof executorItemSchema>;
export type Roster = z.infer<typeof rosterSchema>;
export type Table = z.infer<typeof tableSchema>;
export type Text = z.infer<typeof textSchema>;
export type Person = z.infer<typeof personSchema>;
export type Organization = z.infer<typeof organizationSchema>;
export type Registry = z.infer<typeof registrySchema>;
export type RegistryOrganization = z.infer<typeof registryOrganizationSchema>;
export type Unclaimed = z.infer<typeof unclaimedSchema>;
export type Repair = z.infer<typeof repairSchema>;
export type UnclaimedReason = Unclaimed["reason"];
export type ActivityConfidence = z.infer<typeof activityConfidenceSchema>;
export type DocumentConfidence = z.infer<typeof documentConfidenceSchema>;
export type ConfidenceLevel = ActivityConfidence["level"];
export type ActivityDoubt = ActivityConfidence["doubts"][number];
export type DocumentDoubt = DocumentConfidence["doubts"][number];
export type Coverage = z.infer<typeof coverageSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
