import { ROLE_IN_BODY, ROSTER_ROLE_WORDS } from "../lexicon/roster-roles.ts";
import type { Roster } from "../model/types.ts";
import { fold } from "../text/words.ts";

export type Role = Roster["members"][number]["role"];

/** The words of a roster's title, by which its roles are told from positions. */
export type TitleWords = readonly string[];
const WORD = /[A-Za-zЀ-ӿ]{3,}/gu;
/** «совета» and «совету» are one word by so many letters less than the shorter has. */
const LONGEST_ENDING = 3;

export const wordsOf = (title: string): TitleWords => fold(title).match(WORD) ?? [];

function isNamedIn(title: TitleWords, word: string): boolean {
  const stem = word.slice(0, Math.max(3, word.length - LONGEST_ENDING));
  return title.some((other) => other.startsWith(stem));
}

/** The role that a phrase is, whole; null where it is a position. */
export function rosterRole(phrase: string, title: TitleWords = []): Role | null {
  const key = fold(phrase)
    .replace(/(?<![\s.;,:–—-])[\s.;,:–—-]+$/u, "")
    .replace(/^[\s–—-]+/u, "")
    .replace(/\s+/gu, " ");
  const known = ROSTER_ROLE_WORDS.find(({ pattern }) => pattern.test(key))?.role;
  if (known || title.length === 0) return known ?? null;
  for (const { role, pattern } of ROLE_IN_BODY) {
    const body = pattern.exec(key)?.[1]?.match(WORD) ?? [];
    if (body.length > 0 && body.every((word) => isNamedIn(title, word))) return role;
  }
  return null;
}
