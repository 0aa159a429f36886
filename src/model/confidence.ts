import * as z from "zod";

/** How sure a reading is: right so often that nobody need look, mostly right, to be checked first. */
export const CONFIDENCE_LEVELS = ["sure", "likely", "doubtful"] as const;

/** What made the reading of an activity less than plain. */
export const ACTIVITY_DOUBTS = [
  "row-joined",
  "row-within-cell",
  "row-beside-break",
  "cell-moved",
  "cell-beyond-header",
  "cell-unfinished",
  "cell-above-unfinished",
  "cell-missing",
  "reading-close",
  "reading-contested",
  "row-above-contested",
  "number-inferred",
  "number-out-of-step",
  "number-miscounted",
  "heading-contested",
  "heading-missed",
  "heading-odd",
  "heading-missing",
  "plan-in-pieces",
  "columns-uncertain",
  "letters-odd",
  "letters-mended",
  "word-mended",
  "time-unread",
  "time-mended",
  "executors-unseparated",
  "executor-odd",
  "name-undecided",
  "text-left-over",
  "parent-doubtful",
] as const;

/** What made the reading of a document less than plain. */
export const DOCUMENT_DOUBTS = [
  "activities-doubtful",
  "activities-likely",
  "plan-in-pieces",
  "plan-untitled",
  "columns-uncertain",
  "headings-uncertain",
  "numbers-uncertain",
  "act-incomplete",
  "act-mended",
  "clauses-out-of-step",
  "text-left-over",
  "name-undecided",
] as const;

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
