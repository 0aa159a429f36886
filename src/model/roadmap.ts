import * as z from "zod";
import { dateSchema, edtfSchema, numberSchema, spanSchema, textOrNull } from "./common.ts";
import { activityConfidenceSchema } from "./confidence.ts";
import { executorsSchema } from "./executors.ts";
import { scheduleSchema } from "./schedule.ts";

export const COLUMN_ROLES = [
  "number",
  "activity",
  "schedule",
  "executors",
  "indicator",
  "result",
  "completion",
  "other",
] as const;
export const PERIOD_SOURCES = ["title", "passport", "order", "dates"] as const;

/** The time that a plan covers. */
export const planPeriodSchema = z.strictObject({
  start: dateSchema.nullable(),
  end: dateSchema.nullable(),
  edtf: edtfSchema,
  from: z.enum(PERIOD_SOURCES).describe("Where the period was read"),
});

export const columnSchema = z.strictObject({ role: z.enum(COLUMN_ROLES), header: z.string() });

export const sectionSchema = z.strictObject({
  number: numberSchema,
  label: textOrNull.describe("What is printed before the title: «1.», «Раздел 1.», «Задача 2.»"),
  title: z.string(),
  parent: numberSchema.nullable(),
  span: spanSchema,
});

const cellsSchema = z
  .partialRecord(z.enum(COLUMN_ROLES), z.array(spanSchema))
  .describe("For each role that has text: where its pieces stand");

/** One activity (мероприятие) of the plan, rejoined from however many rows it was printed on. */
export const activitySchema = z.strictObject({
  number: numberSchema,
  label: textOrNull,
  ordinal: z.int().min(1),
  section: numberSchema.nullable(),
  parent: numberSchema.nullable(),
  title: z.string(),
  schedule: scheduleSchema,
  executors: executorsSchema,
  indicator: textOrNull,
  result: textOrNull,
  completion: textOrNull,
  other: z.record(z.string(), z.string()),
  span: spanSchema,
  cells: cellsSchema,
  confidence: activityConfidenceSchema.optional().describe("Always in what is read from text"),
});

/** A header row as printed: the first, its repetitions on later pages, rows of column numbers. */
export const headerRowSchema = z.strictObject({ cells: z.array(z.string()), span: spanSchema });

/** A plan of activities («дорожная карта», «план мероприятий», «план-график»). */
export const roadmapSchema = z.strictObject({
  title: textOrNull,
  period: planPeriodSchema.nullable(),
  columns: z.array(columnSchema),
  headers: z.array(headerRowSchema),
  sections: z.array(sectionSchema),
  activities: z.array(activitySchema),
  span: spanSchema,
});
