import type { Diagnostic } from "../../model/types.ts";
import { readLabel } from "../../rules/numbering/labels.ts";
import type { Evidence } from "../evidence.ts";
import { offsetOf } from "../plan.ts";
import type { Signal } from "./signal.ts";

const OUT_OF_STEP = new Set(["numbering/gap", "numbering/duplicate", "numbering/out-of-order"]);
const isOutOfStep = ({ rule }: Diagnostic): boolean => OUT_OF_STEP.has(rule);

/** The printed label is no number, or is not as far from the canonical one as others of the section. */
function miscounted({ habits, activity }: Evidence): boolean {
  if (activity.label !== null && readLabel(activity.label) === null) return true;
  const offset = offsetOf(activity);
  return offset !== null && offset !== habits.offsets.get(activity.section);
}

/** Whether its number is the one that the document means. */
export const NUMBERS: readonly Signal[] = [
  {
    name: "number-inferred",
    applies: ({ habits, activity }) => activity.label === null && (habits.labelled || activity.parent !== null),
  },
  {
    name: "number-out-of-step",
    applies: ({ own, beside }) => own.some(isOutOfStep) || beside.some(isOutOfStep),
  },
  { name: "number-miscounted", applies: miscounted },
];
