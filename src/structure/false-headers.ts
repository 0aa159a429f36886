import type { Cell, Layout, Line } from "../layout/types.ts";
import { HEADER_TAILS } from "../lexicon/columns.ts";
import { fold, looseKey } from "../text/words.ts";
import { dismissHeader, isNumberSign, planColumns, roleOf } from "./columns.ts";

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

const isPrinted = ({ kind }: Line): boolean => kind === "row" || kind === "text";

/** Rows of a plan in which some words are those of headings («Ответственный за сайт ⇥ 4 раза в месяц») are no headers. */
export function dismissFalseHeaders(layout: Layout): Layout {
  const known = new Set<string>();
  let above: Line | null = null;
  for (const line of layout.lines) {
    if (!isPrinted(line)) continue;
    if (line.kind === "row" && planColumns(line.cells) !== null) {
      const texts = filledOf(line.cells);
      if (known.size === 0 || isHeaderAgain(texts, known, above?.kind === "row"))
        for (const text of texts) known.add(looseKey(text));
      else dismissHeader(line.cells);
    }
    above = line;
  }
  return layout;
}
