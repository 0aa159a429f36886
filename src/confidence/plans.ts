import { PLAN_HEAD } from "../lexicon/heads.ts";
import type { Document, Roadmap } from "../model/types.ts";
import { readLabel } from "../rules/numbering/labels.ts";
import { beginsSmall } from "../text/letters.ts";
import { fold, looseKey } from "../text/words.ts";
import { orderOf } from "./by-line.ts";

const headerKey = ({ columns }: Roadmap): string => looseKey(columns.map(({ header }) => header).join(" "));

/** An appendix's heading stands between it and the plan above it. */
function hasOwnAppendix({ order, roadmaps }: Document, plan: Roadmap): boolean {
  const at = orderOf(plan.span);
  const above = Math.max(0, ...roadmaps.map(({ span }) => orderOf(span)).filter((other) => other < at));
  return order?.appendices.some(({ span }) => orderOf(span) > above && orderOf(span) < at) ?? false;
}

/**
 * It has a title that no other plan shares, and the printed number of its first row is 1; or, where its rows have no
 * numbers, its title names a plan or an appendix's heading stands above it.
 */
function begins(document: Document, plan: Roadmap, others: readonly Roadmap[]): boolean {
  if (plan.title === null || beginsSmall(plan.title)) return false;
  const own = looseKey(plan.title);
  if (others.some(({ title }) => title !== null && looseKey(title).includes(own))) return false;
  if (plan.activities.every(({ label }) => label === null))
    return PLAN_HEAD.test(fold(plan.title)) || hasOwnAppendix(document, plan);
  const label = readLabel(plan.activities[0]?.label ?? null);
  return label?.first.every((part) => part === 1) ?? false;
}

/** Plans of one header of which one does not begin at 1 under a title of its own: one plan taken for several. */
export function inPieces(document: Document, plan: Roadmap): boolean {
  const { roadmaps } = document;
  if (roadmaps.length < 2) return false;
  const key = headerKey(plan);
  const alike = roadmaps.filter((other) => other === plan || other.title === null || headerKey(other) === key);
  return (
    alike.length > 1 &&
    alike.some(
      (one) =>
        !begins(
          document,
          one,
          roadmaps.filter((other) => other !== one),
        ),
    )
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
