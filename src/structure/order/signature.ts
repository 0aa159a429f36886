import { DRAFTER_WORDS, PHONE, SIGNING_OFFICES } from "../../lexicon/offices.ts";
import { beginsCapital, beginsSmall, CAPITAL, SMALL } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import type { Block, TextBlock } from "../blocks.ts";
import { readLabel } from "../labels.ts";
import { isNameLine, nameAtEnd, nameAtStart } from "../person.ts";
import { serviceNote } from "./header.ts";

const LONGEST_OFFICE = 160;
const MOST_LINES = 6;

export interface Signature {
  readonly position: Mapped | null;
  readonly name: Mapped | null;
  /** Index of the block behind it. */
  readonly next: number;
}

export interface Drafter {
  readonly name: Mapped;
  readonly phone: Mapped | null;
  /** His lines without what is left of them. */
  readonly print: Mapped;
  /** What stands behind the number: «каб. 12», an address. */
  readonly left: Mapped | null;
  readonly next: number;
}

function textAt(blocks: readonly Block[], i: number): TextBlock | null {
  const block = blocks[i];
  return block?.kind === "text" ? block : null;
}

export function opensOffice(text: string): boolean {
  return (
    text.length <= LONGEST_OFFICE &&
    beginsCapital(text) &&
    SIGNING_OFFICES.test(fold(text)) &&
    !/[;:]$/u.test(text.trim())
  );
}

const FORM_MARKS =
  /(?:\(?подпись\)?|М\.\s?П\.(?!\s?[А-ЯЁ][а-яё])|(?<![А-Яа-яё])(?:п\/п|ЭП|эп)(?![А-Яа-яё]))|[_/]+|[.…]{3,}|\[SIGNED\]/gu;

/** Marks of the form beside a name: underscores, slashes, «(подпись)», «М.П.» */
function bare(text: Mapped): Mapped {
  return text.replace(FORM_MARKS, " ").oneLine();
}

/** The same with the gap before the name kept: it tells a full name from the office's last words. */
function framed(text: Mapped): Mapped {
  return text.replace(FORM_MARKS, "  ").trim();
}

/** A name on its own line, however it is framed. */
function nameOnly(text: Mapped): Mapped | null {
  const plain = bare(text);
  return isNameLine(plain.text) ? plain : null;
}

const COLON_END = /\s?:$/u;

/** «Директор:» right above or beside the name alone. */
function opensColonOffice(blocks: readonly Block[], from: number): boolean {
  const text = textAt(blocks, from)?.text.text.trim() ?? "";
  const beside = textAt(blocks, from + 1);
  if (!COLON_END.test(text) || !beside || !nameOnly(beside.text)) return false;
  return opensOffice(text.replace(COLON_END, ""));
}

/** The office without the colon that led to the name. */
function officeOf(parts: readonly Mapped[]): Mapped {
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
    if (
      i > from &&
      !opensColonOffice(blocks, i - 1) &&
      /[.;:]$/u.test((parts[parts.length - 1] as Mapped).text) &&
      !/(?:г|обл|р-на)\.$/u.test((parts[parts.length - 1] as Mapped).text)
    )
      return null;
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

/** A name that ends a short line after the last clause, where no office word was readable: the scan ate it. */
function looseSignature(blocks: readonly Block[], from: number): Signature | null {
  const block = textAt(blocks, from);
  if (!block || block.gap === 0 || block.text.length > 90 || readLabel(block.text.text)) return null;
  const text = bare(block.text);
  const at = nameAtEnd(text.text);
  if (at < 0 || /[.;,:]$/u.test(text.text.trim())) return null;
  const office = text.slice(0, at).trim();
  return {
    position: office.length > 0 && beginsCapital(office.text) ? office : null,
    name: text.slice(at),
    next: from + 1,
  };
}

/** A signature whose office the scan ate: a name ends this line, or the next behind a scrap of the office. */
export function brokenSignature(blocks: readonly Block[], from: number): Signature | null {
  const here = looseSignature(blocks, from);
  if (here) return here;
  const scrap = textAt(blocks, from);
  if (!scrap || scrap.gap === 0 || scrap.text.length > 60) return null;
  if (readLabel(scrap.text.text) || /[.;:,]$/u.test(scrap.text.text)) return null;
  return looseSignature(blocks, from + 1);
}

function phoneIn(text: Mapped): Mapped | null {
  const match = PHONE.exec(text.text);
  if (!match || (match[0].match(/\d/gu)?.length ?? 0) < 5) return null;
  return text.slice(match.index, match.index + match[0].length).trim();
}

/** The words of a line behind a number in it. */
function behind(line: Mapped, phone: Mapped): Mapped | null {
  const end = line.text.indexOf(phone.text) + phone.length;
  const rest = line.slice(end + (/^[\s,;:.)–—-]*/u.exec(line.text.slice(end))?.[0].length ?? 0)).trim();
  return /[A-Za-zЀ-ӿ0-9]/u.test(rest.text) ? rest : null;
}

/** The name alone: behind a drafter's word an office may stand before it («методист Сомова Е.Е.») or behind it. */
function drafterName(print: Mapped, worded: boolean, phoned: boolean): Mapped | null {
  const text = print.replace(/[,;:(]|(?:тел|т)\.?\s*$/giu, " ").oneLine();
  if (isNameLine(text.text)) return text;
  if (worded) {
    const end = nameAtStart(text.text);
    const start = end > 0 ? 0 : nameAtEnd(text.text);
    const office = text.text.slice(end).trim();
    if (end > 0 && /^[-–—\s]*[а-яё][А-Яа-яЁё\s№\d-]{2,80}$/u.test(office)) return text.slice(0, end);
    if (start > 0 && /^[а-яё]/u.test(text.text)) return text.slice(start);
  }
  return phoned && BARE_NAME.test(text.text) ? text : null;
}

const BARE_NAME = new RegExp(String.raw`^[${CAPITAL}][${SMALL}]+(?:\s[${CAPITAL}][${SMALL}]+){0,2}$`, "u");

/** A text up to what is left of it. */
const upTo = (text: Mapped, left: Mapped | null): Mapped =>
  left ? text.slice(0, text.text.lastIndexOf(left.text)).trim() : text;

/** «Е.В. Баранова ⏎ 643-636», «Исп. Иванова А.А., 8(382)22-33-44», «Сомова 3335806» at block `from`, or null. */
export function readDrafter(blocks: readonly Block[], from: number): Drafter | null {
  const first = textAt(blocks, from);
  if (!first || first.text.length > 120) return null;
  const word = DRAFTER_WORDS.exec(first.text.text);
  const rest = first.text.slice(word?.[0].length ?? 0);
  const phone = phoneIn(rest);
  const name = drafterName(phone ? rest.slice(0, rest.text.indexOf(phone.text)) : rest, word !== null, phone !== null);
  const second = textAt(blocks, from + 1);
  const below = second && second.text.length < 40 && second.gap <= 1 ? phoneIn(second.text) : null;
  if (!name || (!word && !phone && !below)) return null;
  if (phone) {
    const left = behind(rest, phone);
    return { name, phone: stripWord(phone), print: upTo(first.text, left), left, next: from + 1 };
  }
  if (!second || !below) return { name, phone: null, print: first.text, left: null, next: from + 1 };
  const left = behind(second.text, below);
  const print = Mapped.join([first.text, upTo(second.text, left)], " ");
  return { name, phone: stripWord(below), print, left, next: from + 2 };
}

function stripWord(phone: Mapped): Mapped {
  const word = /^(?:тел|т)\.?\s?:?\s?/iu.exec(phone.text);
  return phone.slice(word?.[0].length ?? 0);
}
