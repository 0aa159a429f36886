import { CLASS_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { CAPITAL } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import type { NameSource } from "../names/mentions.ts";
import { picksFrom } from "./acronym.ts";
import { analysed } from "./analyse.ts";
import { type Found, foundOf } from "./found.ts";
import { HEADS } from "./nouns.ts";

/** «(далее – ЗИРО)», «(далее по тексту ЗИРО)» */
const SAID = new RegExp(
  String.raw`\(\s*далее(?:\s+по\s+тексту)?\s*[-–—:]?\s*([${CAPITAL}][${CAPITAL}и-]{1,12})\s*\)`,
  "g",
);
const REACH = 200;
const MOST_WORDS = 14;
const NO_BODIES: ReadonlySet<string> = new Set(["группа", "команда", "коллектив", "объединение", "сеть"]);

function isBodyHead(word: string): boolean {
  const head = HEADS.get(word);
  return head !== undefined && head.kind !== "school" && head.kind !== "other" && !NO_BODIES.has(head.lemma);
}

/** Where in `before` a name of these letters begins: nearest first, its first letter that of the abbreviation. */
function beginning(before: string, letters: string): number | undefined {
  const words = [...before.matchAll(/[A-Za-zЀ-ӿ-]+/g)].slice(-MOST_WORDS);
  for (let i = words.length - 2; i >= 0; i--) {
    const rest = words.slice(i).map(([word]) => fold(word));
    if (rest[0]?.[0] !== letters[0] || !rest.some(isBodyHead) || !picksFrom(letters, rest)) continue;
    return words[i]?.index;
  }
  return undefined;
}

/** Whether a text may define a name at all. */
export const mayDefine = (text: string): boolean => text.includes("далее");

/** Names that a definition of letters closes and no other sign shows: «Зареченский институт развития (далее – ЗИР)». */
export function definedIn(source: NameSource, index: number, taken: readonly Found[]): Found[] {
  const text = source.text.text;
  const out: Found[] = [];
  for (const match of text.matchAll(SAID)) {
    const print = match[1] as string;
    const letters = fold(print);
    const known = taken.some(({ aliases }) => aliases.some((alias) => alias.print.print === print));
    if (known || Object.hasOwn(CLASS_ABBREVIATIONS, letters)) continue;
    const from = Math.max(0, match.index - REACH);
    const before = text.slice(from, match.index).trimEnd();
    const start = beginning(before, letters);
    if (start === undefined || /[»"();:]/.test(before.slice(start))) continue;
    const range = source.text.range(from + start, from + before.length);
    const at = match.index + match[0].lastIndexOf(print);
    const place = source.text.range(at, at + print.length);
    if (!range || !place) continue;
    const aliases = [foundOf(analysed(print), place, index)];
    out.push({ ...foundOf(analysed(before.slice(start)), range, index), aliases });
  }
  return out;
}
