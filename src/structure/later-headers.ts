import type { Cell, Layout, Line } from "../layout/types.ts";
import { isNumberSign, roleOf } from "../lexicon/column-roles.ts";
import { HEADER_TAILS } from "../lexicon/columns.ts";
import type { ColumnRole } from "../model/types.ts";
import { fold, looseKey } from "../text/words.ts";
import { dismissHeader, planColumns, settleColumns } from "./columns.ts";

/** «Планируемый», «Ответственные»: what stands beside a heading's noun, or is one. */
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u;
const WORDS = /[а-я]+(?:-[а-я]+)*/gu;

/** A word of headings: one that names a column, completes it, or an adjective. */
const isHeadingWord = (word: string): boolean =>
  HEADER_TAILS.has(word) || ADJECTIVE.test(word) || roleOf(word) !== null;

/** «Сроки проведения», «Ответственный за исполнение», but not «Ответственный за сайт», «в срок до мая», «4 раза в месяц». */
function isHeading(text: string): boolean {
  if (/\d/u.test(text) || roleOf(text) === null) return false;
  const words: readonly string[] = fold(text).match(WORDS) ?? [];
  const [first] = words;
  if (first === undefined || (first.length < 3 && HEADER_TAILS.has(first))) return false;
  return words.every(isHeadingWord);
}

const filledOf = (cells: readonly Cell[]): string[] =>
  cells.flatMap(({ text }) => (text.length > 0 ? [text.text] : []));

/** Half of the cells say what a header above says. */
function repeats(texts: readonly string[], known: ReadonlySet<string>): boolean {
  return texts.filter((text) => known.has(looseKey(text))).length * 2 >= texts.length;
}

/**
 * Whether a row below a plan's header is a header too: it has the sign of numbers, says what one above says, or its
 * cells are headings, half of them at least right below a row, two below a line of text that may title another plan.
 */
function isHeaderAgain(texts: readonly string[], known: ReadonlySet<string>, belowRow: boolean): boolean {
  if (texts.some(isNumberSign) || repeats(texts, known)) return true;
  const headings = texts.filter(isHeading).length;
  return headings > 1 && (!belowRow || headings * 2 >= texts.length);
}

/** A plan's header, with the letters of each cell. */
interface Header {
  readonly columns: readonly ColumnRole[];
  readonly letters: readonly string[];
}

const lettersOf = (text: string): string => fold(text).replace(/[^a-zа-я№]/gu, "");
/** Less of a name may begin another one. */
const SHORTEST_BEGINNING = 4;

/** The row prints each cell of the header again, whole or as far as its first line: «Ожидаемый», «Меро-приятие». */
function isPrintOf({ letters }: Header, cells: readonly Cell[]): boolean {
  if (cells.length !== letters.length || letters.length < 3) return false;
  return cells.every(({ text }, i) => {
    if (text.length > LONGEST) return false;
    const [own, whole] = [lettersOf(text.text), letters[i] as string];
    return own === whole || (own.length >= SHORTEST_BEGINNING && whole.startsWith(own));
  });
}

const LONGEST = 120;

const isPrinted = ({ kind }: Line): boolean => kind === "row" || kind === "text";

/**
 * Settles which rows below a plan's header are headers too. One that prints the header again has its columns, however it
 * is shortened; rows in which some words are those of headings («Ответственный за сайт ⇥ 4 раза в месяц») are none.
 */
export function settleLaterHeaders(layout: Layout): Layout {
  const known = new Set<string>();
  let header: Header | null = null;
  let above: Line | null = null;
  for (const line of layout.lines) {
    if (!isPrinted(line)) continue;
    if (line.kind === "row" && header && isPrintOf(header, line.cells)) settleColumns(line.cells, header.columns);
    const columns = line.kind === "row" ? planColumns(line.cells) : null;
    if (columns !== null) {
      const texts = filledOf(line.cells);
      if (known.size === 0 || isHeaderAgain(texts, known, above?.kind === "row")) {
        for (const text of texts) known.add(looseKey(text));
        header = { columns, letters: line.cells.map(({ text }) => lettersOf(text.text)) };
      } else dismissHeader(line.cells);
    }
    above = line;
  }
  return layout;
}
