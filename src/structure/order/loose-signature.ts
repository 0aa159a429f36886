import { POSITIONS } from "../../lexicon/positions.ts";
import { beginsCapital, beginsSmall, endsWithOneOf } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import type { Block, TextBlock } from "../blocks.ts";
import { readLabel } from "../labels.ts";
import { nameAtEnd, nameAtStart } from "../person.ts";
import { bare, framed, isSigningOffice, nameOnly, officeOf, opensOffice, type Signature, textAt } from "./signature.ts";

const LONGEST = 160;
const LONGEST_LOOSE = 90;
const LONGEST_SCRAP = 60;
/** A stamp or a scrap of the office above the name is at most so many lines. */
const MOST_SCRAPS = 2;
/** What parts a name from the office behind it. */
const BESIDE = /^(?:\s?[,–—-]\s*|\s{2,})/u;

/** «директор школы», «И.о. начальника» in any case, and nothing that a sentence or a list goes on with. */
const isOffice = (text: string): boolean =>
  text.length <= LONGEST && isSigningOffice(text) && !endsWithOneOf(text.trim(), ".;:,");

/** «Фамилия И.О., директор школы»: where the office begins; 0 where the line is no such signature. */
function officeBehindName(text: string): number {
  const end = nameAtStart(text);
  const gap = end > 0 ? (BESIDE.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return gap > 0 && isOffice(text.slice(end + gap)) ? end + gap : 0;
}

/** The office in small letters below or beside the name, with the lines that go on with it. */
function officeAfter(blocks: readonly Block[], from: number): TextBlock[] {
  const out: TextBlock[] = [];
  for (let block = textAt(blocks, from); block?.gap === 0; block = textAt(blocks, from + out.length)) {
    const { text } = block.text;
    if (!beginsSmall(text) || (out.length === 0 ? !isOffice(text) : /[\d.:;]/u.test(text))) break;
    out.push(block);
  }
  return out;
}

/** One of several such lines: a list of people, not a signature. */
const isOneOfList = (blocks: readonly Block[], next: number): boolean =>
  nameAtStart(textAt(blocks, next)?.text.text ?? "") > 0;

/** The name before the office in small letters: «Фамилия И.О., директор школы», «Фамилия И.О. ⏎ директор школы». */
export function nameThenOffice(blocks: readonly Block[], from: number): Signature | null {
  const first = textAt(blocks, from);
  if (!first || first.gap === 0) return null;
  const name = nameOnly(first.text);
  if (name) {
    const office = officeAfter(blocks, from + 1);
    const next = from + 1 + office.length;
    if (office.length === 0 || isOneOfList(blocks, next)) return null;
    return { position: officeOf(office.map((block) => block.text)), name, next };
  }
  const text = framed(first.text);
  const at = officeBehindName(text.text);
  if (at === 0 || isOneOfList(blocks, from + 1)) return null;
  return { position: officeOf([text.slice(at)]), name: text.slice(0, nameAtStart(text.text)), next: from + 1 };
}

const FILLED_IN = /_{3}/u;
/** What is left of a form that nobody filled in. */
const EMPTY_BRACKETS = /\(\s*\)/gu;

/** «Директор школы: ⇥ ______ ⇥ /______/»: an office and a form that nobody filled in. */
export function unsigned(blocks: readonly Block[], from: number): Signature | null {
  const first = textAt(blocks, from);
  if (!first || first.gap === 0) return null;
  let next = from;
  const parts: Mapped[] = [];
  for (let block = textAt(blocks, next); block && (next === from || block.line === first.line); next++) {
    parts.push(block.text);
    block = textAt(blocks, next + 1);
  }
  const whole = Mapped.join(parts, " ");
  if (!FILLED_IN.test(whole.text)) return null;
  const position = officeOf([bare(whole).replace(EMPTY_BRACKETS, " ").oneLine()]);
  return opensOffice(position.text) && !/[.;\d]/u.test(position.text) ? { position, name: null, next } : null;
}

/** A name that ends a short line after the last clause, where no office word was readable: the scan ate it. */
function looseSignature(blocks: readonly Block[], from: number, stacked: boolean): Signature | null {
  const block = textAt(blocks, from);
  if (!block || block.text.length > LONGEST_LOOSE || readLabel(block.text.text)) return null;
  // Right below a stamp's last line only a name alone signs.
  if (block.gap === 0 && !(stacked && nameOnly(block.text) && !isOneOfList(blocks, from + 1))) return null;
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

/** A line of a stamp or a scrap of the office: «Управление ⏎ делопроизводства», «Общий ⏎ отдел». */
function isScrap(block: TextBlock | null, first: boolean): block is TextBlock {
  if (!block || block.text.length > LONGEST_SCRAP || (first ? block.gap === 0 : block.gap > 0)) return false;
  const { text } = block.text;
  return !readLabel(text) && !endsWithOneOf(text.trim(), ".;:,") && (first || beginsSmall(text));
}

const OFFICES: ReadonlySet<string> = new Set(POSITIONS.map(({ one }) => one));

/** «Методист центра» begins with a word for an office, though not for one that signs acts. */
const holdsOffice = (text: string): boolean => OFFICES.has(/^[a-zа-я-]+/u.exec(fold(text))?.[0] ?? "");

/** A signature whose office the scan ate: a name ends this line, or the next behind a scrap of the office or a stamp. */
export function brokenSignature(blocks: readonly Block[], from: number): Signature | null {
  const here = looseSignature(blocks, from, false);
  if (here) return here;
  const scraps: Mapped[] = [];
  for (let i = from; i < from + MOST_SCRAPS; i++) {
    const scrap = textAt(blocks, i);
    if (!isScrap(scrap, i === from)) return null;
    scraps.push(scrap.text);
    const below = looseSignature(blocks, i + 1, true);
    if (!below) continue;
    const isOffice = below.position === null && holdsOffice((scraps[0] as Mapped).text);
    return isOffice ? { ...below, position: officeOf(scraps) } : below;
  }
  return null;
}
