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
