import { CLASS_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { PART_NOUNS } from "../../lexicon/body-nouns.ts";
import { CAPITAL } from "../../text/letters.ts";
import { fold, looseKey } from "../../text/words.ts";
import type { NameSource } from "../names/mentions.ts";
import { analysed } from "./analyse.ts";
import { type Found, foundOf } from "./found.ts";
import type { BodyPrint } from "./print.ts";

/** A column of no known role lists bodies as the executors' does. */
const LISTING: ReadonlySet<NameSource["where"]> = new Set(["result", "table"]);
const FIRST = /[A-Za-zЀ-ӿ]+/;
const MARKS = ",;\n";

const firstWord = (text: string): string => fold(FIRST.exec(text)?.[0] ?? "");

/** Where the items of a cell stand, without the spaces and the period around them. */
function itemsOf(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  for (let start = 0; start <= text.length; ) {
    let end = start;
    while (end < text.length && !MARKS.includes(text[end] as string)) end += 1;
    const print = text.slice(start, end);
    const [from, to] = [start + print.length - print.trimStart().length, start + print.trimEnd().length];
    if (to > from) out.push({ start: from, end: text[to - 1] === "." ? to - 1 : to });
    start = end + 1;
  }
  return out;
}

/** The owner in letters behind a part of a body, up to the item's end: «ОВР» of «Служба медиации ОВР». */
const OWNER = new RegExp(`^[^A-Za-zЀ-ӿ]([${CAPITAL}]{2,5})$`);
const PARTS: ReadonlySet<string> = new Set(PART_NOUNS);

/** The whole item as a name where a part of a body opens it and its owner's letters close it. */
function owned(item: string, head: Found | undefined): BodyPrint | undefined {
  if (!head || !PARTS.has(head.print.head ?? "")) return undefined;
  const letters = OWNER.exec(item.slice(head.range.end - head.range.start))?.[1];
  if (letters === undefined || Object.hasOwn(CLASS_ABBREVIATIONS, fold(letters))) return undefined;
  return analysed(item);
}

/** The bodies that cells other than the executors' list: by the name that those have, or a part with its owner's letters. */
export function listedElsewhere(
  sources: readonly NameSource[],
  known: readonly Found[],
  scanned: readonly Found[],
): Found[] {
  const byStart = new Map(scanned.map((one) => [one.range.start, one]));
  const byKey = new Map(known.map(({ print }) => [print.loose, print]));
  const beginnings = new Set(known.map(({ print }) => firstWord(print.print)));
  const out: Found[] = [];
  sources.forEach(({ where, text }, index) => {
    if (!LISTING.has(where)) return;
    for (const { start, end } of itemsOf(text.text)) {
      const item = text.text.slice(start, end);
      const range = text.range(start, end);
      if (!range) continue;
      const print =
        (beginnings.has(firstWord(item)) ? byKey.get(looseKey(item)) : undefined) ??
        owned(item, byStart.get(range.start));
      if (print) out.push(foundOf(print, range, index));
    }
  });
  return out;
}

const isPiece = (piece: Found, whole: Found): boolean =>
  piece.range.start === whole.range.start &&
  piece.range.end < whole.range.end &&
  piece.print.exact !== whole.print.exact;

/** Without the beginnings of names that a list prints whole: «Служба медиации» of «Служба медиации ОВР» is no name of its own. */
export function withoutPieces(found: readonly Found[], whole: readonly Found[]): Found[] {
  const byStart = new Map(whole.map((one) => [one.range.start, one]));
  return found.filter((piece) => {
    const one = byStart.get(piece.range.start);
    return !one || piece.aliases.length > 0 || !isPiece(piece, one);
  });
}
