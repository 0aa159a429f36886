import { PLAN_HEAD } from "../lexicon/heads.ts";
import type { Document, Roadmap, Span } from "../model/types.ts";
import { readLabel } from "../rules/numbering/labels.ts";
import { heldByOthers } from "../text/contained.ts";
import { beginsSmall } from "../text/letters.ts";
import { fold, looseKey } from "../text/words.ts";
import { orderOf } from "./by-line.ts";

const headerKey = ({ columns }: Roadmap): string => looseKey(columns.map(({ header }) => header).join(" "));

/** The greatest number of a sorted list that is less than `limit`; 0 for none. */
function lastBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? 0;
}

const ordersOf = (things: readonly { readonly span: Span }[]): number[] =>
  things.map(({ span }) => orderOf(span)).sort((a, b) => a - b);

/** Plans that an appendix's heading parts from the plan above them. */
function withOwnAppendix({ order, roadmaps }: Document): ReadonlySet<Roadmap> {
  const plans = ordersOf(roadmaps);
  const appendices = ordersOf(order?.appendices ?? []);
  return new Set(roadmaps.filter(({ span }) => lastBelow(appendices, orderOf(span)) > lastBelow(plans, orderOf(span))));
}

/** Plans with a title that no other plan shares. */
function withOwnTitle(plans: readonly Roadmap[]): ReadonlySet<Roadmap> {
  const titled = plans.filter(({ title }) => title !== null);
  const shared = heldByOthers(titled.map(({ title }) => looseKey(title as string)));
  return new Set(titled.filter(({ title }, i) => !shared[i] && !beginsSmall(title as string)));
}

/**
 * The plans that begin: they have a title that no other plan shares, and the printed number of their first row is 1; or,
 * where their rows have no numbers, their title names a plan or an appendix's heading stands above them.
 */
function beginning(document: Document): ReadonlySet<Roadmap> {
  const appendix = withOwnAppendix(document);
  const begins = (plan: Roadmap): boolean => {
    if (plan.activities.every(({ label }) => label === null))
      return PLAN_HEAD.test(fold(plan.title ?? "")) || appendix.has(plan);
    const label = readLabel(plan.activities[0]?.label ?? null);
    return label?.first.every((part) => part === 1) ?? false;
  };
  return new Set([...withOwnTitle(document.roadmaps)].filter(begins));
}

/** Plans of one header of which one does not begin at 1 under a title of its own: one plan taken for several. */
export function plansInPieces(document: Document): ReadonlySet<Roadmap> {
  const { roadmaps } = document;
  if (roadmaps.length < 2) return new Set();
  const begins = beginning(document);
  const untitled = roadmaps.filter(({ title }) => title === null);
  const alike = new Map<string, Roadmap[]>();
  for (const plan of roadmaps) {
    const key = headerKey(plan);
    const group = alike.get(key);
    if (group) group.push(plan);
    else alike.set(key, [plan]);
  }
  return new Set(
    [...alike.values()].flatMap((group) => {
      if (group.length > 1 && !group.every((plan) => begins.has(plan))) return group;
      // A plan without a title goes on with any.
      return untitled.length > 0 ? group.filter((plan) => untitled.length > 1 || plan !== untitled[0]) : [];
    }),
  );
}

const NEEDED = ["activity", "schedule", "executors"] as const;
const MIXED = /[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]/u;

/** A column that every plan has was not found, one was found twice, or a heading has letters of two scripts. */
export function columnsUncertain({ columns }: Roadmap): boolean {
  const roles = columns.map(({ role }) => role).filter((role) => role !== "other");
  return (
    NEEDED.some((role) => !roles.includes(role)) ||
    new Set(roles).size < roles.length ||
    columns.some(({ header }) => MIXED.test(header))
  );
}

/** Where a row was taken for a header that is neither the first one again nor a row of column numbers. */
export function headerDiffersFrom({ headers }: Roadmap): number {
  const [first, ...others] = headers;
  const known = looseKey(first?.cells.join(" ") ?? "");
  const different = others.find(
    ({ cells }) => looseKey(cells.join(" ")) !== known && cells.some((cell) => /[^\d\s.]/u.test(cell)),
  );
  return different ? orderOf(different.span) : Number.POSITIVE_INFINITY;
}
