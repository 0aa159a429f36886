import * as z from "zod";
import { spanSchema } from "./common.ts";
import { documentConfidenceSchema } from "./confidence.ts";
import { orderSchema } from "./order.ts";
import {
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
import { roadmapSchema } from "./roadmap.ts";
import { RULE_IDS, SEVERITIES } from "./rule-ids.ts";
import { SCHEMA_VERSION } from "./version.ts";

const sourceFile = {
  name: z.string().describe("The path as given, or - for standard input"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  encoding: z.string(),
  lines: z.int().min(0),
};

export const sourceSchema = z.strictObject({
  ...sourceFile,
  parts: z.array(z.strictObject(sourceFile)).optional().describe("The files, where several make one document"),
});

/** What was found wrong, repaired or assumed. */
export const diagnosticSchema = z.strictObject({
  rule: z.enum(RULE_IDS),
  severity: z.enum(SEVERITIES),
  message: z.string().min(1),
  span: spanSchema,
  subject: z.string().optional(),
  related: z.array(spanSchema).optional(),
  fix: z.string().optional(),
});

/** The whole model of one source: what `shnor parse` prints. */
export const documentSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    source: sourceSchema,
    order: orderSchema.nullable(),
    passport: passportSchema.nullable(),
    roadmaps: z.array(roadmapSchema),
    rosters: z.array(rosterSchema),
    tables: z.array(tableSchema),
    texts: z.array(textSchema),
    persons: z.array(personSchema),
    organizations: z.array(organizationSchema),
    unclaimed: z.array(unclaimedSchema),
    repairs: z
      .array(repairSchema)
      .describe("Mended print: mixed scripts, cut words, entities; in the order of the source"),
    diagnostics: z.array(diagnosticSchema),
    coverage: coverageSchema,
    confidence: documentConfidenceSchema.optional().describe("Always in what is read from text"),
  })
  .describe("An order on schools with low results and its roadmaps, as data");
