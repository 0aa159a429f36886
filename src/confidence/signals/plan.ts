import { orderOf } from "../by-line.ts";
import type { Signal } from "./signal.ts";

/** Points of margin below which a heading may be a row, or a row a heading. */
const CONTESTED = 2.5;
/** Lines above and below an activity in which text that nobody claims may be its own. */
const NEAR = 2;

/** What of the plan around it bears upon its number, its section or its columns. */
export const PLAN: readonly Signal[] = [
  { name: "heading-contested", applies: ({ headings }) => headings < CONTESTED },
  { name: "heading-missed", applies: ({ bare }) => bare },
  { name: "heading-odd", applies: ({ whole, activity }) => whole.oddHeading <= orderOf(activity.span) },
  {
    name: "heading-missing",
    applies: ({ whole: { plan } }) => plan.sections.length > 0 && plan.activities[0]?.section === null,
  },
  { name: "plan-in-pieces", applies: ({ whole }) => whole.inPieces },
  {
    name: "columns-uncertain",
    applies: ({ whole, activity }) => whole.columnsUncertain || whole.headerDiffersFrom <= orderOf(activity.span),
  },
  {
    name: "text-left-over",
    applies: ({ found, activity }) => found.unclaimed.within(activity.span, NEAR).length > 0,
  },
];
