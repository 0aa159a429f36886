import type { ActivityDoubt, DocumentDoubt } from "../model/types.ts";
import type { Weights } from "./score.ts";

/** Written by `npm run calibrate`: measured on invented documents, damaged and undamaged. */
export const ACTIVITY_WEIGHTS: Weights<ActivityDoubt> = {
  base: 6.87,
  doubts: {
    "row-joined": 1.04,
    "row-within-cell": 3.53,
    "row-beside-break": 3.41,
    "cell-moved": 0,
    "cell-beyond-header": 1.36,
    "cell-unfinished": 8.38,
    "cell-above-unfinished": 3.49,
    "cell-missing": 0.49,
    "reading-close": 0.5,
    "reading-contested": 0.77,
    "row-above-contested": 2.43,
    "number-inferred": 1.6,
    "number-out-of-step": 3.52,
    "number-miscounted": 8.74,
    "heading-contested": 4.41,
    "heading-missed": 3.95,
    "heading-odd": 7.31,
    "heading-missing": 9.11,
    "plan-in-pieces": 6.53,
    "columns-uncertain": 6.56,
    "letters-odd": 5.5,
    "letters-mended": 0,
    "word-mended": 0,
    "time-unread": 7.2,
    "time-mended": 0,
    "executors-unseparated": 5.15,
    "executor-odd": 1.01,
    "name-undecided": 3.93,
    "text-left-over": 0,
    "parent-doubtful": 0.48,
  },
};

/** Written by `npm run calibrate`: the same for documents as a whole. */
export const DOCUMENT_WEIGHTS: Weights<DocumentDoubt> = {
  base: 5.13,
  doubts: {
    "activities-doubtful": 4.66,
    "activities-likely": 2.58,
    "plan-in-pieces": 1.36,
    "plan-untitled": 5.86,
    "columns-uncertain": 4.26,
    "headings-uncertain": 4.85,
    "numbers-uncertain": 2.74,
    "act-incomplete": 2.19,
    "act-mended": 2.82,
    "clauses-out-of-step": 2.19,
    "text-left-over": 1.49,
    "name-undecided": 0.33,
  },
};
