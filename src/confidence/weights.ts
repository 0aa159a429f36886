import type { ActivityDoubt, DocumentDoubt } from "../model/types.ts";
import type { Weights } from "./score.ts";

/** Written by `npm run calibrate`: measured on invented documents, damaged and undamaged. */
export const ACTIVITY_WEIGHTS: Weights<ActivityDoubt> = {
  base: 6.86,
  doubts: {
    "row-joined": 0.68,
    "row-within-cell": 3.73,
    "row-beside-break": 3.28,
    "cell-moved": 0.3,
    "cell-beyond-header": 3.1,
    "cell-unfinished": 7.99,
    "cell-above-unfinished": 3.71,
    "cell-missing": 0.65,
    "reading-close": 0.2,
    "reading-contested": 0.82,
    "row-above-contested": 2.47,
    "number-inferred": 1.8,
    "number-out-of-step": 3.12,
    "number-miscounted": 7.86,
    "heading-contested": 4.45,
    "heading-missed": 3.65,
    "heading-odd": 7.52,
    "heading-missing": 9.41,
    "plan-in-pieces": 6.49,
    "columns-uncertain": 6.22,
    "letters-odd": 5.53,
    "letters-mended": 0,
    "word-mended": 0,
    "time-unread": 6.59,
    "time-mended": 0,
    "executors-unseparated": 5.14,
    "executor-odd": 1.1,
    "name-undecided": 3.92,
    "text-left-over": 0,
    "parent-doubtful": 0.27,
  },
};

/** Written by `npm run calibrate`: the same for documents as a whole. */
export const DOCUMENT_WEIGHTS: Weights<DocumentDoubt> = {
  base: 5.64,
  doubts: {
    "activities-doubtful": 2.77,
    "activities-likely": 0,
    "plan-in-pieces": 0.66,
    "plan-untitled": 5.49,
    "columns-uncertain": 2.95,
    "headings-uncertain": 3.34,
    "numbers-uncertain": 3.16,
    "act-incomplete": 2.69,
    "act-mended": 1.54,
    "clauses-out-of-step": 2.69,
    "text-left-over": 2.03,
    "name-undecided": 0.19,
  },
};
