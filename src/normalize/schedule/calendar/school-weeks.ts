import type { Token } from "../token.ts";
import type { Group } from "./numerals.ts";
import { yearNoun } from "./years.ts";

/** The first weeks of a school year are those of September; its later ones only the school's calendar can tell. */
const IN_SEPTEMBER = 4;

/** Where «(первая неделя) |учебного года» ends, and whether all these weeks are September's; undefined for anything else. */
export function schoolWeeks(
  tokens: readonly Token[],
  from: number,
  weeks: readonly Group[],
): { readonly end: number; readonly september: boolean } | undefined {
  const { printed, school, end } = yearNoun(tokens, from);
  if (!printed || !school) return undefined;
  return { end, september: weeks.every((week) => week.from >= 1 && week.to <= IN_SEPTEMBER) };
}
