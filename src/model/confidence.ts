import * as z from "zod";
import { ACTIVITY_DOUBTS, CONFIDENCE_LEVELS, DOCUMENT_DOUBTS } from "./doubts.ts";

const score = z
  .number()
  .min(0)
  .max(1)
  .describe("Of readings with the same doubts, the share that was right when it was measured");

/** How sure the reading of an activity is, not how good the activity is. */
export const activityConfidenceSchema = z
  .strictObject({
    level: z.enum(CONFIDENCE_LEVELS),
    score,
    doubts: z.array(z.enum(ACTIVITY_DOUBTS)).describe("The weightiest first"),
  })
  .describe("How sure the reading is, and why not more so; says nothing of what the document lacks");

/** How sure the reading of a document is: of its act, its plans' titles, periods, columns and headings, and that no row is lost. */
export const documentConfidenceSchema = z
  .strictObject({
    level: z.enum(CONFIDENCE_LEVELS),
    score,
    doubts: z.array(z.enum(DOCUMENT_DOUBTS)).describe("The weightiest first"),
    activities: z
      .strictObject({ sure: z.int().min(0), likely: z.int().min(0), doubtful: z.int().min(0) })
      .describe("How many activities are of each level"),
  })
  .describe("How sure the reading is, and why not more so; says nothing of what the document lacks");
