import { matchesOf } from "../text/matches.ts";
import { fold } from "../text/words.ts";

const NUMBER = /\d+/gu;
/** «стр. 2», «лист 2», «л. 2»: what stands before a page's number. */
const PAGE_WORD = /(?:страница|стр|лист|(?<![a-zа-я])л|page)[.:]?\s?№?\s?$/u;
/** «2 из 5» at the end of the line. */
const OF_ALL = /^\s?(?:из|of|\/)\s?\d{1,3}[^a-zа-я\d]*$/u;
/** «Приказ № 44 — 2», «от 01.02.2024 2»: a number that ends the line and belongs to nothing before it. */
const SET_APART = /(?:\s[-–—|]\s?|\/\s|[\d)»]\.?\s)$/u;
/** A date before the dash: an act's number and date, as footers have them. */
const DATED = /\d{2}\.\d{2}\.\d{4}[^\d]{0,12}\s[-–—|]\s?$/u;
/** A number that is set apart, but has neither a word of a page nor a date, counts pages from so many lines on. */
const FEWEST_APART = 3;
const LARGEST_PAGE = 999;

const numbersOf = (line: string): RegExpExecArray[] => matchesOf(line, NUMBER);

/** The only number, by its place in the line, in which the lines differ; -1 where there is none or more. */
function variedAt(lines: readonly (readonly RegExpExecArray[])[]): number {
  const [first] = lines;
  let varied = -1;
  for (let i = 0; i < (first?.length ?? 0); i++) {
    if (lines.every((own) => own[i]?.[0] === first?.[i]?.[0])) continue;
    if (varied >= 0) return -1;
    varied = i;
  }
  return varied;
}

/** Pages go up; another document in the file begins again at 1. */
function goesUp(pages: readonly number[]): boolean {
  return pages.every((page, i) => page <= LARGEST_PAGE && (i === 0 || page === 1 || page >= (pages[i - 1] as number)));
}

type Shape = "page" | "dated" | "apart";

/** How a counter's number is told from another one: by the word of a page, or as set apart from the rest. */
function shapeOf(line: string, { index, 0: print }: RegExpExecArray): Shape | null {
  const before = line.slice(0, index);
  const behind = line.slice(index + print.length);
  if (PAGE_WORD.test(before) || OF_ALL.test(behind)) return "page";
  const last = /^[^a-zа-я\d]*$/u.test(behind);
  if (!last || !/\d/u.test(before) || !SET_APART.test(before)) return null;
  return DATED.test(before) ? "dated" : "apart";
}

/** What lines that are equal but for digits count: nothing, or the pages, by a page's word or by a number set apart. */
export function countsPages(texts: readonly string[]): Shape | null {
  const lines = texts.map(fold);
  const numbers = lines.map(numbersOf);
  const at = variedAt(numbers);
  if (at < 0 || !goesUp(numbers.map((own) => Number(own[at]?.[0] ?? Number.NaN)))) return null;
  const shape = shapeOf(lines[0] as string, (numbers[0] as RegExpExecArray[])[at] as RegExpExecArray);
  return shape === "apart" && lines.length < FEWEST_APART ? null : shape;
}
