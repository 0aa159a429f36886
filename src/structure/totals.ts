import type { Cell } from "../layout/types.ts";
import {
  AFTER_ALL,
  AMOUNT_WORDS,
  BREAKDOWN_HEADS,
  BUDGET_STEMS,
  SOURCE_STEMS,
  TOTAL_HEADS,
} from "../lexicon/totals.ts";
import type { ColumnRole } from "../model/types.ts";
import { isLetter } from "../text/letters.ts";
import { fold } from "../text/words.ts";
import { isLabel } from "./roadmap/evidence.ts";

/** «Итого по задаче 2 «…», в том числе:» is hardly longer. */
const LONGEST_NAME = 160;
const LONGEST_SOURCE = 80;
/** So many of a cell's first words may name a source: «за счет средств бюджета». */
const FIRST_WORDS = 4;
const MOST_WORDS = 8;
/** The letters that a total begins with: most cells are told by one look. */
const INITIALS = "ИиВвОоПп";

/** The length of the words at the head of a folded text that make it a total; 0 where it is none. */
function headLength(key: string): number {
  for (const head of TOTAL_HEADS)
    if (key.startsWith(head) && !isLetter(key.charCodeAt(head.length)) && key[head.length] !== "-") return head.length;
  return 0;
}

/** Words of a text, signs between them dropped. */
const wordsOf = (text: string): string[] => text.split(/[\s.,:;()–—-]+/u).filter((word) => word !== "");

/** «Итого», «Всего по программе:», «ИТОГО за 2024 год, в том числе». */
export function isTotalName(text: string): boolean {
  if (text === "" || !INITIALS.includes(text[0] as string) || text.length > LONGEST_NAME) return false;
  const key = fold(text);
  const length = headLength(key);
  if (length === 0 || !key.startsWith("всего")) return length > 0;
  const rest = key.slice(length);
  return /^\s*(?:$|[:,.(–—-])/u.test(rest) || AFTER_ALL.has(wordsOf(rest)[0] ?? "") || isAmount(rest.trim());
}

/** Nothing of what the sum is of: «Итого:». */
const isBare = (text: string): boolean => wordsOf(text).length === 1;

const NUMBER = /^[+-]?\d[\d.,/]*$/u;

/** «1 490,0», «30 тыс. руб.», «100 %», «2023-2025 годы», «-», «х». */
function isAmount(text: string): boolean {
  if (text.length > LONGEST_SOURCE) return false;
  return fold(text)
    .split(/[\s%()–—-]+/u)
    .every(
      (word) => word === "" || NUMBER.test(word) || AMOUNT_WORDS.has(/[.,;]$/u.test(word) ? word.slice(0, -1) : word),
    );
}

const breaksDown = (key: string): boolean => BREAKDOWN_HEADS.some((head) => key.includes(head));

/** «бюджет района», «за счет внебюджетных источников», «в том числе:», «2024 год». */
function isSource(text: string): boolean {
  if (text.length > LONGEST_SOURCE) return false;
  const key = fold(text);
  if (BREAKDOWN_HEADS.some((head) => key.startsWith(head)) || isAmount(text)) return true;
  const words = wordsOf(key);
  if (words.length > MOST_WORDS) return false;
  const stems = words.length === 1 ? [...SOURCE_STEMS, ...BUDGET_STEMS] : SOURCE_STEMS;
  return words.slice(0, FIRST_WORDS).some((word) => stems.some((stem) => word.startsWith(stem)));
}

const isMoney = (text: string): boolean => isAmount(text) || isSource(text) || isTotalName(text);

/** What a row of sums says of the rows below it: they break it down, or may. */
export type Total = "sum" | "list";

const filledOf = (cells: readonly Cell[]): string[] => cells.flatMap(({ text }) => (text.length > 0 ? text.text : []));

/**
 * A row of a plan that holds a total: its words first, then nothing but amounts, years and sources. Behind the
 * activity, «Всего» alone among the sources of one activity's money is that activity's.
 */
export function totalRow(cells: readonly Cell[], columns: readonly ColumnRole[]): Total | null {
  const first = cells.findIndex(({ text }) => text.length > 0);
  const name = cells[first]?.text.text ?? "";
  if (!isTotalName(name)) return null;
  if (isBare(name) && columns[first] === "other" && first > columns.indexOf("activity")) return null;
  const rest = filledOf(cells.slice(first + 1));
  if (!rest.every(isMoney) && !isSummed(cells, columns, first)) return null;
  return breaksDown(fold(name)) ? "list" : "sum";
}

/** A sum stands beside «Итого», which begins nothing else: whoever is named beside it has no activity there. */
function isSummed(cells: readonly Cell[], columns: readonly ColumnRole[], first: number): boolean {
  if (fold(cells[first]?.text.text ?? "").startsWith("всего")) return false;
  const at = columns.indexOf("schedule");
  const time = at > first ? (cells[at]?.text.text ?? "") : "";
  return isAmount(time) && cells.some(({ text }, i) => i > first && i !== at && text.length > 0 && isAmount(text.text));
}

/** A row below a total that breaks it down: a source or a year and its amounts; any words where the total opens a list. */
export function breakdownRow(cells: readonly Cell[], columns: readonly ColumnRole[], above: Total): Total | null {
  const first = cells.findIndex(({ text }) => text.length > 0);
  const name = cells[first]?.text.text ?? "";
  if (name === "" || name.length > LONGEST_SOURCE || (columns[first] === "number" && isLabel(name))) return null;
  const rest = filledOf(cells.slice(first + 1));
  if (!rest.every(isMoney) || !(isSource(name) || above === "list")) return null;
  const lists = breaksDown(fold(name));
  if (rest.length === 0 && !lists) return null;
  return lists ? "list" : above;
}

/** A total on a line of its own: «Итого по разделу 1: 30,0 тыс. руб.» */
export function isTotalLine(text: string): boolean {
  if (!isTotalName(text)) return false;
  const words = wordsOf(fold(text));
  const of = words[0] === "итого" && (words[1] === "по" || words[1] === "за");
  const sums = text.split(/[:–—]/u).slice(1);
  return (
    of || words.length === 1 || text.endsWith(":") || (sums.length > 0 && isAmount((sums.at(-1) as string).trim()))
  );
}
