import type { Diagnostic } from "../../model/types.ts";
import type { Evidence } from "../evidence.ts";
import { gap } from "../plan.ts";
import type { Signal } from "./signal.ts";

/** Points of margin below which a reading is contested, and below which it is close; see `Clarity`. */
const CONTESTED = 2;
const CLOSE = 4;

const ROLES = ["activity", "schedule", "executors", "indicator", "result", "completion"] as const;

/** The margin of the activity's own rows and of the boundary below it. */
const marginOf = ({ clarity, next }: Evidence): number => Math.min(clarity.margin, next.margin);

const joined = ({ own, activity: { cells } }: Evidence): boolean =>
  own.some(({ rule }) => rule === "table/row-joined") || ROLES.some((role) => (cells[role]?.length ?? 0) > 1);

const isMoved = ({ rule }: Diagnostic): boolean => rule === "table/cell-moved";

/** A blank line beside it where rows follow each other: a page may have ended there. */
function besideBreak({ habits, activity, above, below }: Evidence): boolean {
  if (!habits.dense) return false;
  const gone = above?.section === activity.section && gap(above, activity) > 1;
  return gone || (below?.section === activity.section && gap(activity, below) > 1);
}

/** How its rows were put together and told from those beside them. */
export const ROWS: readonly Signal[] = [
  { name: "row-joined", applies: joined },
  { name: "row-beside-break", applies: besideBreak },
  {
    name: "cell-moved",
    applies: ({ own, beside }) => own.some(isMoved) || beside.some(isMoved),
  },
  { name: "reading-contested", applies: (evidence) => marginOf(evidence) < CONTESTED },
  {
    name: "reading-close",
    applies: (evidence) => marginOf(evidence) >= CONTESTED && marginOf(evidence) < CLOSE,
  },
  { name: "row-above-contested", applies: ({ before }) => before < CONTESTED },
];
