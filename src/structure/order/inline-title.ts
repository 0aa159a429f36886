import { DATED_ACT_STEMS } from "../../lexicon/acts.ts";
import type { Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import { type HeaderLine, readHeaderLine } from "./header.ts";

/** A title that begins inside a line; «N 15Об организации», «г. ЛемскО создании»: also glued to what stands before it. */
const OPENING = /(?:(?<=^|[\s\d»"])[«"“]?(?:Обо?|О|ОБ)|(?<=[а-яё])Об?)\s+(?!от\s)(?=[А-Яа-яё«"])/gu;
const LONGEST_FIELDS = 120;

/** A line of nothing but date, number and place, at least one of the first two. */
function isFields({ date, number, rest }: HeaderLine): boolean {
  return rest === "" && (date !== null || number !== null);
}

/** Where the title begins behind date and number on one line: «13.05.2019 N 15 Об организации отдыха»; 0 for none. */
export function titleBehindFields(line: Mapped): number {
  const { text } = line;
  if (!text.includes("О") || !/\d/u.test(text.slice(0, LONGEST_FIELDS))) return 0;
  for (const { index } of matchesOf(text, OPENING)) {
    if (index > LONGEST_FIELDS) return 0;
    if (index > 0 && isFields(readHeaderLine(line.slice(0, index).trim(), true))) return index;
  }
  return 0;
}

/** Where a title begins on the line of the kind word; -1 for none. */
export function titleAt(text: string): number {
  if (!text.includes("О")) return -1;
  return matchesOf(text, OPENING)[0]?.index ?? -1;
}

/** «О внесении изменений в приказ»: a date behind it is the named act's. */
export const ENDS_NAMING_ACT = new RegExp(`(?:${DATED_ACT_STEMS.join("|")})[а-я]*$`, "iu");
const WIDE_GAP = /\s{3,}|\t/gu;

/** Where date and number begin in the right half of a title's line, behind a wide gap; the line's length for none. */
export function fieldsBehindTitle(line: Mapped): number {
  const { text } = line;
  const gap = /\d/u.test(text) ? matchesOf(text, WIDE_GAP).pop() : undefined;
  if (!gap || gap.index === 0 || ENDS_NAMING_ACT.test(text.slice(0, gap.index))) return text.length;
  const at = gap.index + gap[0].length;
  return isFields(readHeaderLine(line.slice(at), false)) ? at : text.length;
}
