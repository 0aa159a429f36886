import type { Line } from "../layout/types.ts";
import { isDigit } from "../text/letters.ts";
import { looseKey } from "../text/words.ts";
import { planColumns } from "./columns.ts";
import { isPageNumber } from "./page-number.ts";

/** A page's header or footer has at most so many cells, and so many letters. */
const MOST_CELLS = 4;
const LONGEST = 250;

/** A row that a page's header or footer may have printed. */
export interface RunningRow {
  readonly at: number;
  /** Of the cells that hold any. */
  readonly texts: readonly string[];
  /** Where its first text stands. */
  readonly column: number;
  /** Between blank lines. */
  readonly apart: boolean;
  /** «2/4», «стр. 2» is a counter by itself, a number at either end of the row a bare one. */
  readonly kind: "counter" | "bare" | "words";
  /** Of a counter or a bare number; 0 for words. */
  readonly page: number;
  /** Nothing but the page's number. */
  readonly lone: boolean;
  /** What stands beside the number. */
  readonly rest: string;
  /** Of rows that are alike on every page but for the number. */
  readonly key: string;
  /** Of rows that differ in digits only. */
  readonly mask: string;
}

/** What tells a page's counter from a number: «стр. 2», «2/4», «2 из 4». */
const COUNTS = /[A-Za-zЀ-ӿ/]/u;
/** «Приказ № 8, стр. 2», «лист 2 из 5»: a page counted among other words. */
const PAGE_IN_WORDS = /\d(?:(?<=(?:страниц|стр|лист|л\.|page)[а-я.:]{0,2}\s?№?\s?\d)|\s?(?:из|of|\/)\s?\d)/iu;

const pageOf = (text: string): number => Number(/\d+/u.exec(text)?.[0] ?? 0);

/** «2/4» is page 2 of 4, «15/4» an act's number. */
function isWithin(text: string): boolean {
  const numbers = text.match(/\d+/gu) ?? [];
  return numbers.length < 2 || Number(numbers[0]) <= Number(numbers[1]);
}

const isCounter = (text: string): boolean => isPageNumber(text) && COUNTS.test(text) && isWithin(text);
const isBare = (text: string): boolean => isPageNumber(text) && !COUNTS.test(text);

/** The cell that counts the pages: a counter anywhere, else a number at one end of the row alone; -1 for none. */
function pageCell(texts: readonly string[]): number {
  const counter = texts.findIndex(isCounter);
  if (counter >= 0) return counter;
  const last = texts.length - 1;
  const atStart = isBare(texts[0] as string);
  const atEnd = isBare(texts[last] as string);
  return atStart === atEnd ? -1 : atStart ? 0 : last;
}

function filledTexts(line: Line): string[] | null {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of line.cells) {
    if (text.length === 0) continue;
    length += text.length;
    if (texts.push(text.text) > MOST_CELLS || length > LONGEST) return null;
  }
  return texts.length > 0 ? texts : null;
}

const hasDigit = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
};

const keyOf = (texts: readonly string[]): string => texts.map(looseKey).join("|");

/** A row as a page's header or footer; null where it has too many cells or none of its signs. */
export function readRunningRow(line: Line, at: number, apart: boolean): RunningRow | null {
  const texts = filledTexts(line);
  if (!texts || !(apart || texts.some(hasDigit))) return null;
  const column = line.cells.findIndex((cell) => cell.text.length > 0);
  const joined = texts.join(" ");
  const row = { at, texts, column, apart, mask: "", rest: "", lone: false };
  if (joined.length < 24 && isPageNumber(joined)) {
    const kind = COUNTS.test(joined) ? "counter" : "bare";
    return isWithin(joined) ? { ...row, kind, page: pageOf(joined), lone: true, key: `${kind} ${column}` } : null;
  }
  const i = pageCell(texts);
  const counter = i >= 0 && COUNTS.test(texts[i] as string);
  // A label at the start of a row: rows as they are.
  if (!apart && !counter && (i === 0 || (i < 0 && !PAGE_IN_WORDS.test(joined)))) return null;
  if (planColumns(line.cells)) return null;
  const key = keyOf(texts);
  const mask = key.replace(/\d+/gu, "#");
  if (i < 0) return { ...row, kind: "words", page: 0, key, mask };
  const rest = texts.filter((_, k) => k !== i);
  const page = texts[i] as string;
  const kind = counter ? "counter" : "bare";
  return {
    ...row,
    mask,
    kind,
    page: pageOf(page),
    rest: rest.join(" "),
    key: `${kind} ${counter ? looseKey(page.replace(/\d+/u, "#")) : ""}|${keyOf(rest)}`,
  };
}
