import type { Document, Roadmap } from "../model/types.ts";
import { looseKey } from "../text/words.ts";
import { orderOf } from "./sections.ts";

const headerKey = ({ columns }: Roadmap): string => looseKey(columns.map(({ header }) => header).join(" "));

/** Another plan has the same header, or one of them has no title: one plan may have been taken for several. */
export function inPieces({ roadmaps }: Document, plan: Roadmap): boolean {
  if (roadmaps.length < 2) return false;
  if (plan.title === null) return true;
  return roadmaps.some((other) => other !== plan && (other.title === null || headerKey(other) === headerKey(plan)));
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
