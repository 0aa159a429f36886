import { DRAFTER_WORDS, OTHER_SIGNING_OFFICES, SIGNING_OFFICES } from "../../lexicon/offices.ts";
import { beginsCapital, beginsSmall } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Range } from "../../text/range.ts";
import { fold } from "../../text/words.ts";
import type { Block, TextBlock } from "../blocks.ts";
import { readLabel } from "../labels.ts";
import { isNameLine, nameAtEnd } from "../person.ts";
import { serviceNote } from "./header.ts";

const LONGEST_OFFICE = 160;
const MOST_LINES = 6;

export interface Signature {
  readonly position: Mapped | null;
  readonly name: Mapped | null;
  /** Index of the block behind it. */
  readonly next: number;
}

export function textAt(blocks: readonly Block[], i: number): TextBlock | null {
  const block = blocks[i];
  return block?.kind === "text" ? block : null;
}

/** «П.п. Премьер …»: signed in the original. */
const COPY_MARK = /^п\.\s?п\.\s?/u;

/** Begins with an office that signs acts, in any case of letters. */
export function isSigningOffice(text: string): boolean {
  const key = fold(text).replace(COPY_MARK, "");
  return SIGNING_OFFICES.test(key) || OTHER_SIGNING_OFFICES.test(key);
}

export function opensOffice(text: string): boolean {
  return text.length <= LONGEST_OFFICE && beginsCapital(text) && isSigningOffice(text) && !/[;:]$/u.test(text.trim());
}

/** Bars of a table that lost its shape. */
const BARS = /\|/gu;
const FORM_MARKS =
  /(?:\(?подпись\)?|М\.\s?П\.(?!\s?[А-ЯЁ][а-яё])|(?<![А-Яа-яё])(?:п\/п|ЭП|эп)(?![А-Яа-яё]))|[_/]+|[.…]{3,}|\[SIGNED\]/gu;
/** «[подпись]», «(личная подпись)», «<ЭП>», «подписано ЭП» */
const FORM_WORDS =
  /[([<{]{0,2}(?<![А-Яа-яё])(?:(?:[Лл]ичная |[Ээ]лектронная )?(?:[Пп]одпись|ПОДПИСЬ)|[Пп]одписано(?: ЭЦ?П)?|ЭЦ?П|эцп)(?![А-Яа-яё])[)\]>}]{0,2}/gu;

const LETTER = /[A-Za-zЀ-ӿ]/u;

/** The words that a form prints in a line of the signature. */
export function formWords(text: Mapped): Range[] {
  return [...matchesOf(text.text, FORM_WORDS), ...matchesOf(text.text, FORM_MARKS)].flatMap(({ 0: mark, index }) =>
    LETTER.test(mark) ? text.ranges(index, index + mark.length) : [],
  );
}

const withoutBars = (text: Mapped): Mapped => (text.text.includes("|") ? text.replace(BARS, "  ") : text);

/** «(И.О. Фамилия)», «[Фамилия И.О.]» at the end: brackets that only frame the name. */
function unwrapped(text: Mapped): Mapped {
  const close = text.text.trimEnd().length - 1;
  if (text.text[close] !== ")" && text.text[close] !== "]") return text;
  const open = text.text.lastIndexOf(text.text[close] === ")" ? "(" : "[", close);
  if (open < 0 || !isNameLine(text.text.slice(open + 1, close))) return text;
  return Mapped.join([text.slice(0, open), text.slice(open + 1, close)], "  ");
}

/** Marks of the form beside a name: underscores, slashes, «(подпись)», «М.П.» */
export function bare(text: Mapped): Mapped {
  return withoutBars(text).replace(FORM_WORDS, " ").replace(FORM_MARKS, " ").oneLine();
}

/** The same with the gap before the name kept: it tells a full name from the office's last words. */
export function framed(text: Mapped): Mapped {
  return unwrapped(withoutBars(text).replace(FORM_WORDS, "  ").replace(FORM_MARKS, "  ").trim()).trim();
}

/** A name on its own line, however it is framed. */
export function nameOnly(text: Mapped): Mapped | null {
  const plain = bare(text);
  return isNameLine(plain.text) ? plain : null;
}

const COLON_END = /\s?:$/u;
/** Cells of a form between the office and the name. */
const MOST_MARKS = 3;

/** The name alone at block `at`, or behind cells of the form: «____», «(подпись)». */
function nameFollows(blocks: readonly Block[], at: number): boolean {
  for (let i = at; i <= at + MOST_MARKS; i++) {
    const block = textAt(blocks, i);
    if (!block) return false;
    if (nameOnly(block.text)) return true;
    if (bare(block.text).length > 0) return false;
  }
  return false;
}

/** «Директор:» right above or beside the name alone. */
function opensColonOffice(blocks: readonly Block[], from: number): boolean {
  const text = textAt(blocks, from)?.text.text.trim() ?? "";
  return COLON_END.test(text) && opensOffice(text.replace(COLON_END, "")) && nameFollows(blocks, from + 1);
}

/** The office without the colon that led to the name. */
export function officeOf(parts: readonly Mapped[]): Mapped {
  const whole = Mapped.join(
    parts.filter((part) => part.length > 0),
    " ",
  ).oneLine();
  const colon = COLON_END.exec(whole.text);
  return colon ? whole.slice(0, colon.index) : whole;
}

/** What the office's column prints below its first line, behind the name that stood beside that: «образования». */
function officeBelow(blocks: readonly Block[], at: number): TextBlock | null {
  const block = textAt(blocks, at);
  if (!block || block.gap > 0 || block.text.length > 60 || readLabel(block.text.text)) return null;
  const { text } = block.text;
  if (!beginsSmall(text) || /[\d.:;]/u.test(text) || DRAFTER_WORDS.test(text)) return null;
  return block;
}

function signatureOf(blocks: readonly Block[], parts: readonly Mapped[], name: Mapped, next: number): Signature {
  const below = officeBelow(blocks, next);
  if (!below) return { position: officeOf(parts), name, next };
  return { position: officeOf([...parts, below.text]), name, next: next + 1 };
}

/** The office's line ends like a clause. */
const isClosed = (text: string): boolean => /[.;:]$/u.test(text) && !/(?:г|обл|р-на)\.$/u.test(text);

/** «Руководитель ⏎ управления: ⇥ ____ ⇥ И.О. Фамилия»: the colon leads to the name. */
const isColonOffice = (blocks: readonly Block[], parts: readonly Mapped[], at: number): boolean =>
  COLON_END.test(parts[parts.length - 1]?.text ?? "") && nameFollows(blocks, at);

/** The office on one line or several, the name at the end of the last one or on a line of its own. */
function officeFirst(blocks: readonly Block[], from: number): Signature | null {
  const parts: Mapped[] = [];
  for (let i = from; i < from + MOST_LINES; i++) {
    const block = textAt(blocks, i);
    if (!block) return null;
    if (i > from && serviceNote(block.text.text) === "signature") continue;
    const name = nameOnly(block.text);
    if (name && parts.length > 0) return signatureOf(blocks, parts, name, i + 1);
    if (readLabel(block.text.text) || block.text.length > LONGEST_OFFICE) return null;
    if (i > from && isClosed((parts[parts.length - 1] as Mapped).text) && !isColonOffice(blocks, parts, i)) return null;
    const at = nameAtEnd(framed(block.text).text);
    if (at > 0) {
      const text = framed(block.text);
      parts.push(text.slice(0, at).trim());
      return signatureOf(blocks, parts, text.slice(at).trim(), i + 1);
    }
    const rest = bare(block.text);
    if (rest.length > 0) parts.push(rest);
  }
  return null;
}

/** «И.О. Фамилия», then the office. */
function nameFirst(blocks: readonly Block[], from: number): Signature | null {
  const first = textAt(blocks, from);
  const name = first ? nameOnly(first.text) : null;
  if (!name) return null;
  const parts: Mapped[] = [];
  let i = from + 1;
  for (; i < from + MOST_LINES; i++) {
    const block = textAt(blocks, i);
    // «… возложить на ⏎ Лукина В.М. ⏎ Глава района   А.А. Громов»: the office has a name of its own
    if (block && parts.length === 0 && nameAtEnd(framed(block.text).text) > 0) return null;
    if (!block || (parts.length === 0 ? !opensOffice(block.text.text) : block.gap > 0 || !beginsSmall(block.text.text)))
      break;
    parts.push(block.text);
  }
  return parts.length === 0 ? null : { position: Mapped.join(parts, " ").oneLine(), name, next: i };
}

/** The signature that begins at block `from`, in either order, or null. */
export function readSignature(blocks: readonly Block[], from: number): Signature | null {
  const first = textAt(blocks, from);
  if (!first) return null;
  if (opensOffice(first.text.text) || opensColonOffice(blocks, from)) return officeFirst(blocks, from);
  return nameFirst(blocks, from);
}
