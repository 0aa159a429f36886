import { beginsPlace, isCompound } from "../../lexicon/combining.ts";
import { garbledMonths } from "../../lexicon/garbled-months.ts";
import { splitHead } from "../../lexicon/split-heads.ts";
import type { Finding } from "../../model/finding.ts";
import type { Vocabulary } from "../../structure/vocabulary.ts";
import { CAPITAL, CYRILLIC_CAPITAL, CYRILLIC_SMALL, holdsLoneCapital, isLetter, SMALL } from "../../text/letters.ts";
import type { Edit, Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Range } from "../../text/range.ts";
import { findMixed, type Mending, mend } from "../../text/scripts.ts";
import { Taken } from "../../text/taken.ts";
import { fold } from "../../text/words.ts";
import { hasSurnameEndingInCase } from "../names/surname.ts";
import { isSplitSurname, splitSurnames } from "./split-surname.ts";

/** Text that the model prints, with what was mended in it. */
export interface Said {
  readonly text: string;
  readonly mapped: Mapped;
  readonly findings: readonly Finding[];
  /** Every place that was mended, reported or not. */
  readonly mended: readonly Mended[];
}

/** What stood in a place and what was read. */
export interface Mended {
  readonly range: Range;
  readonly printed: string;
  readonly read: string;
}

/** «Ива- нова», «прове- дение»: a word that a narrow column cut in the middle of a line. */
const CUT = new RegExp(String.raw`(?<![A-Za-zЀ-ӿ])([A-Za-zЀ-ӿ]{2,})-\s+([${SMALL}]{2,})`, "g");
const MAY_BE_CUT = /-\s/;
/** «Верх- Тавринская» */
const NAME_CUT = new RegExp(
  String.raw`([${CYRILLIC_CAPITAL}][${CYRILLIC_SMALL}]+)-\s+([${CYRILLIC_CAPITAL}][${CYRILLIC_SMALL}]+)`,
  "g",
);
/** «ППМС- центр»: nobody cuts capitals. */
const CAPITALS = new RegExp(`^[${CAPITAL}]{2,}$`);
const CONJUNCTION = /^(?:и|или|до|по|а)$/u;
/** «Р азработка», «П сиходиагностика»: a first letter split off; not the surname of «О.О. Ю». */
const SPLIT_HEAD = new RegExp(
  String.raw`(?<![A-Za-zЀ-ӿ.]|[А-ЯЁ]\.\s?)([${CYRILLIC_CAPITAL}])\s([${CYRILLIC_SMALL}]{2,}(?:-[${CYRILLIC_SMALL}]+)*)`,
  "g",
);

/** «• стол • стул», a private-use sign of a symbol font: a bullet at the start, behind a space or a mark. */
const BULLET = /(?:(?<=[\s:;.,(])|^)(?:[•▪●■◦‣∙\uE000-\uF8FF]|·(?!\d))\s?|[\uE000-\uF8FF]/g;
const MAY_HOLD_BULLET = /[•▪●■◦‣∙·\uE000-\uF8FF]/;

/** Bullets are claimed but no part of the text; dashes are. */
function withoutBullets(text: Mapped): Mapped {
  if (!MAY_HOLD_BULLET.test(text.text)) return text;
  const edits = matchesOf(text.text, BULLET).map(({ index, 0: print }) => ({
    start: index,
    end: index + print.length,
    text: "",
  }));
  return text.edit(edits).oneLine();
}

/** Whether the letter is the word's own, by the document's words and its habit of splitting the first letter of a cell. */
function isSplit(letter: string, tail: string, atStart: boolean, words: Vocabulary): boolean {
  const verdict = splitHead(letter, tail);
  if (verdict === "unlikely" && !words.splitsHeads) return false;
  const known = words.has(letter + tail);
  if (verdict === "certain") return known || words.countFree(tail) <= 0;
  const own = known || (words.splitsHeads && (verdict === "sure" || (verdict === "likely" && atStart)));
  // the tail's own life as a word is asked for last: it takes a search of the whole document
  return own && words.countFree(tail) <= 0;
}

/** A word in two pieces: where it stands, and whether it goes unreported. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly silent: boolean;
}

/** What is mended in a text, and what of it was a word in two pieces. */
class Mend {
  readonly edits: Edit[] = [];
  readonly cut: Cut[] = [];
  private readonly taken: Taken;

  constructor(length: number) {
    this.taken = new Taken(length);
  }

  touches(start: number, end: number): boolean {
    return this.taken.touches(start, end);
  }

  put(start: number, end: number, text: string, silent: boolean): void {
    this.edits.push({ start, end, text });
    this.cut.push({ start, end, silent });
    this.taken.take(start, end);
  }
}

/** Words that a space cut, as the document prints them whole elsewhere: «учеб никами», «Вязем цева Н.Г.» */
function spaced(text: string, words: Vocabulary, mend: Mend): void {
  const join = (start: number, end: number, head: string, tail: string): void => {
    if (!mend.touches(start, end)) mend.put(start, end, head + tail, false);
  };
  for (const { start, end, left, right } of splitSurnames(text, (word) => words.count(word)))
    join(start, end, left, right);
  if (words.spaced.size === 0) return;
  const folded = fold(text);
  for (const [pair] of words.spaced)
    for (let at = folded.indexOf(pair); at >= 0; at = folded.indexOf(pair, at + 1)) {
      const end = at + pair.length;
      if (isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(end))) continue;
      const middle = at + pair.indexOf(" ");
      join(at, end, text.slice(at, middle), text.slice(middle + 1, end));
    }
}

function cuts(text: string, words: Vocabulary): Mend {
  const mend = new Mend(text.length);
  for (const match of MAY_BE_CUT.test(text) ? matchesOf(text, CUT) : []) {
    const [whole, head, tail] = match as unknown as [string, string, string];
    const own = CAPITALS.test(head) && !CONJUNCTION.test(tail);
    const hyphen = own || words.has(`${head}-${tail}`) || (isCompound(head, tail) && !words.has(head + tail));
    const joined = words.has(head + tail);
    if (!hyphen && !joined && (words.count(tail) > 1 || fold(tail) === "и" || /^(?:и|или|до|по)$/u.test(tail)))
      continue;
    mend.put(match.index, match.index + whole.length, hyphen ? `${head}-${tail}` : head + tail, hyphen);
  }
  for (const { index, 0: whole, 1: head = "", 2: tail = "" } of MAY_BE_CUT.test(text)
    ? matchesOf(text, NAME_CUT)
    : []) {
    if (!words.has(`${head}-${tail}`) && !beginsPlace(head)) continue;
    mend.put(index, index + whole.length, `${head}-${tail}`, true);
  }
  for (const match of holdsLoneCapital(text) ? matchesOf(text, SPLIT_HEAD) : []) {
    const [whole, head, tail] = match as unknown as [string, string, string];
    if (tail.length < 3) continue;
    const surname = isSplitSurname(head, tail, text, match.index + whole.length);
    if (!surname && !isSplit(head, tail, match.index === 0, words)) continue;
    if (mend.touches(match.index, match.index + whole.length)) continue;
    mend.put(match.index, match.index + whole.length, head + tail, false);
  }
  spaced(text, words, mend);
  mend.edits.sort((a, b) => a.start - b.start);
  return mend;
}

/** «Захарову 3.Н.», «Захарову А.3.»: a digit that prints like the letter of an initial. */
const DIGIT_INITIAL = new RegExp(
  String.raw`([${CYRILLIC_CAPITAL}][${CYRILLIC_SMALL}]+\s)(?:([30])(?=\.\s?[${CYRILLIC_CAPITAL}]\.)|([${CYRILLIC_CAPITAL}]\.\s?)([30])(?=\.(?!\d)))`,
  "g",
);
const MAY_BE_INITIAL = /[30]\./;
/** «Щукин 0.0.»: both of them. */
const DIGIT_INITIALS = new RegExp(
  String.raw`([${CYRILLIC_CAPITAL}][${CYRILLIC_SMALL}]+\s)([30])(\.\s?)([30])\.(?!\d)`,
  "g",
);
const LETTERS: Readonly<Record<string, string>> = { "3": "З", "0": "О" };

function digitInitials(text: string): Mending[] {
  if (!MAY_BE_INITIAL.test(text)) return [];
  const out: Mending[] = [];
  const add = (start: number, printed: string): void =>
    void out.push({ start, end: start + 1, printed, read: LETTERS[printed] ?? printed });
  for (const { index, 1: surname = "", 2: first, 3: initial = "", 4: second = "" } of matchesOf(text, DIGIT_INITIAL)) {
    if (hasSurnameEndingInCase(surname.trim()))
      add(index + surname.length + (first ? 0 : initial.length), first ?? second);
  }
  for (const { index, 1: surname = "", 2: first = "", 3: gap = "", 4: second = "" } of matchesOf(
    text,
    DIGIT_INITIALS,
  )) {
    if (!hasSurnameEndingInCase(surname.trim())) continue;
    add(index + surname.length, first);
    add(index + surname.length + 1 + gap.length, second);
  }
  return out.sort((a, b) => a.start - b.start);
}

/** Words of mixed scripts, digits in place of initials, months with a digit for a letter, in the order of the print. */
function mixedIn(text: string, words: Vocabulary): Mending[] {
  const out = findMixed(text, (word) => words.has(word));
  const meets = (a: Mending, b: Mending): boolean => a.start < b.end && b.start < a.end;
  const initials = digitInitials(text).filter((one) => !out.some((other) => meets(one, other)));
  const months = garbledMonths(text);
  if (initials.length + months.length === 0) return out;
  const others = [...out, ...initials].filter((one) => !months.some((month) => meets(one, month)));
  return [...others, ...months].sort((a, b) => a.start - b.start);
}

/** One line of model text: spaces folded, scripts and cut words mended, each with its finding. */
export function say(print: Mapped, words: Vocabulary): Said {
  const findings: Finding[] = [];
  const mended: Mended[] = [];
  let mapped = withoutBullets(print.oneLine());
  const mixed = mixedIn(mapped.text, words);
  for (const { start, end, printed, read } of mixed) {
    const range = mapped.range(start, end);
    if (!range) continue;
    findings.push({ rule: "text/mixed-script", range, values: { printed, read } });
    mended.push({ range, printed, read });
  }
  mapped = mend(mapped, mixed);
  const { edits, cut } = cuts(mapped.text, words);
  if (edits.length === 0) return { text: mapped.text, mapped, findings, mended };
  for (const { start, end, silent } of cut) {
    const range = mapped.range(start, end);
    if (range && !silent)
      findings.push({
        rule: "text/ocr-noise",
        range,
        values: { what: "cut-word", text: mapped.text.slice(start, end) },
      });
  }
  for (const { start, end, text } of edits) {
    const range = mapped.range(start, end);
    if (range) mended.push({ range, printed: mapped.text.slice(start, end), read: text });
  }
  mapped = mapped.edit(edits);
  return { text: mapped.text, mapped, findings, mended };
}

/** Straight and other quotes as guillemets, by whether a word follows or precedes; quotes may stand beside quotes. */
export function typographicQuotes(text: string): string {
  return text
    .replace(/["“„](?=["“„«]{0,3}[A-Za-zЀ-ӿ\d])/gu, "«")
    .replace(/(?<=[A-Za-zЀ-ӿ\d.!?)]["”“»]{0,3})["”“]/gu, "»");
}
