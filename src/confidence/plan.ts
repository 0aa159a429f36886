import type { Activity, Roadmap } from "../model/types.ts";
import { readLabel } from "../rules/numbering/labels.ts";
import { CAPITAL, isDigit } from "../text/letters.ts";

/** Columns that an activity has a value in, beside its title. */
const VALUED = ["schedule", "executors", "indicator", "result", "completion"] as const;
type Valued = (typeof VALUED)[number];

/** What most activities of a plan have in common. */
export interface Habits {
  /** Some activity has a printed number. */
  readonly labelled: boolean;
  /** Titles begin with a capital. */
  readonly capitals: boolean;
  /** Rows follow each other without blank lines. */
  readonly dense: boolean;
  /** Columns that nearly every activity fills, and those that hardly any does. */
  readonly filled: readonly Valued[];
  readonly empty: readonly Valued[];
  /** For each section, how far its printed labels are from the canonical count. */
  readonly offsets: ReadonlyMap<string | null, number>;
  /** The headings' printed labels count from 1: none is missing and none is too many. */
  readonly headingsCount: boolean;
  readonly parents: ReadonlyMap<string, Activity>;
}

const MOST = 0.8;
const RARE = 0.1;

/** Whether an activity has anything in a column. */
export function fills(activity: Activity, column: Valued): boolean {
  const value = activity[column];
  return value !== null && (typeof value === "string" ? value !== "" : value.raw !== "");
}

/** Lines from the end of one activity to the beginning of the next. */
export function gap(above: Activity, below: Activity): number {
  return (above.span.part ?? 0) === (below.span.part ?? 0) ? below.span.startLine - above.span.endLine : 1;
}

/** The digits that a number ends with; NaN where there are none or too many. */
function lastOf(number: string): number {
  let at = number.length;
  while (at > 0 && isDigit(number.charCodeAt(at - 1))) at--;
  const digits = number.length - at;
  return digits > 0 && digits < 10 ? Number(number.slice(at)) : Number.NaN;
}

/** How far the printed label is from the canonical number; null without a label, and below another activity. */
export function offsetOf({ label, number, parent }: Activity): number | null {
  if (label === null || parent !== null) return null;
  const offset = lastOf(label) - lastOf(number);
  return Number.isNaN(offset) ? null : offset;
}

function offsetsOf(activities: readonly Activity[]): Map<string | null, number> {
  const out = new Map<string | null, number>();
  for (const activity of activities) {
    const offset = offsetOf(activity);
    if (offset !== null && !out.has(activity.section)) out.set(activity.section, offset);
  }
  return out;
}

/** «Раздел 1.» and «I.» as numbers. */
function headingsCount({ sections }: Roadmap): boolean {
  return sections.every(({ label, number }) => {
    const printed = label === null ? null : readLabel(label.replace(/^[A-Za-zЀ-ӿ]{3,}\s+/u, ""))?.last.at(-1);
    return printed === lastOf(number);
  });
}

/** «Разработка», «1. «Разработка»: the first letter of a title is a capital. */
const CAPITALIZED = new RegExp(String.raw`^["«(\d\s.–—-]*[${CAPITAL}]`, "u");

export function habitsOf(plan: Roadmap): Habits {
  const { activities } = plan;
  const known = new Map(activities.map((activity) => [activity.number, activity]));
  const parents = new Map<string, Activity>();
  for (const { parent } of activities) {
    const above = parent === null ? undefined : known.get(parent);
    if (above) parents.set(above.number, above);
  }
  const leaves = activities.filter(({ number }) => !parents.has(number));
  const share = (test: (activity: Activity) => boolean): number => leaves.filter(test).length / leaves.length;
  const shares = VALUED.map((column) => ({ column, share: share((activity) => fills(activity, column)) }));
  const gaps = activities.filter((activity, i) => i > 0 && gap(activities[i - 1] as Activity, activity) > 1).length;
  return {
    labelled: activities.some(({ label }) => label !== null),
    capitals: share(({ title }) => CAPITALIZED.test(title)) >= MOST,
    dense: gaps * 2 < activities.length,
    filled: shares.filter((one) => one.share >= MOST).map(({ column }) => column),
    empty: shares.filter((one) => one.share <= RARE).map(({ column }) => column),
    offsets: offsetsOf(activities),
    headingsCount: headingsCount(plan),
    parents,
  };
}

/** A title and nothing else, where others have more: perhaps a heading that was not seen. */
export function isBare(activity: Activity, { filled, parents }: Habits): boolean {
  if (filled.length === 0 || parents.has(activity.number)) return false;
  const inherited = (column: Valued): boolean =>
    (column === "schedule" || column === "executors") && activity[column].inherited;
  return !VALUED.some((column) => fills(activity, column) && !inherited(column));
}
