import type { Document, Roadmap } from "../model/types.ts";
import { readLabel } from "../rules/numbering/labels.ts";
import { looseKey } from "../text/words.ts";
import { orderOf } from "./by-line.ts";

const headerKey = ({ columns }: Roadmap): string => looseKey(columns.map(({ header }) => header).join(" "));

/** The printed number of its first row is 1, or it has a title that no other plan shares: it begins here. */
function begins(plan: Roadmap, others: readonly Roadmap[]): boolean {
  if (plan.title === null || /^[a-zа-ѝәөүҗңһ]/u.test(plan.title)) return false;
  const own = looseKey(plan.title);
  if (others.some(({ title }) => title !== null && looseKey(title).includes(own))) return false;
  const label = readLabel(plan.activities[0]?.label ?? null);
  return label?.first.every((part) => part === 1) ?? false;
}

/** Plans of one header of which one does not begin at 1 under a title of its own: one plan taken for several. */
export function inPieces({ roadmaps }: Document, plan: Roadmap): boolean {
  if (roadmaps.length < 2) return false;
  const key = headerKey(plan);
  const alike = roadmaps.filter((other) => other === plan || other.title === null || headerKey(other) === key);
  return (
    alike.length > 1 &&
    alike.some(
      (one) =>
        !begins(
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
