import type { Cell } from "../layout/types.ts";
import { roleOf } from "../lexicon/column-roles.ts";
import type { ColumnRole } from "../model/types.ts";
import { beginsCapital, isLetter } from "../text/letters.ts";
import { Mapped } from "../text/mapped.ts";
import { DATA, LONGEST_HEADER, planColumns, settleColumns } from "./columns.ts";
import { completesHeading } from "./header-lines.ts";

/** What a wide heading is parted into is named shortly: «2024 год», «областной бюджет». */
const LONGEST_PART = 60;
/** A heading is parted at most so often: «Объем» into «всего» and «в том числе», and that into years. */
const MOST_LEVELS = 2;

/** A word or two, without a number, in a column that a wide cell of the upper row spans together with its neighbours. */
function isUnderWide(above: readonly string[], below: readonly string[], i: number): boolean {
  if (!/^[A-Za-zЀ-ӿ][^\d.;:]{0,30}$/u.test(below[i] as string)) return false;
  return (above[i] ?? "") === ""
    ? (below[i - 1] ?? "") !== ""
    : (above[i + 1] ?? "") === "" && (below[i + 1] ?? "") !== "";
}

/** Each part is a column of a known name, or words alone beside one. */
function namesColumns(above: readonly string[], below: readonly string[], filled: readonly number[]): boolean {
  if (filled.length < 2 || filled.length > above.length - 1 || below[0] !== "") return false;
  if (filled.some((i) => (below[i] as string).length > LONGEST_HEADER || DATA.test(below[i] as string))) return false;
  if (!filled.some((i) => (above[i] ?? "") === "") || roleOf(above[1] ?? "") === null) return false;
  const known = (i: number): boolean => roleOf(below[i] as string) !== null;
  const wide = filled.some(known) && filled.every((i) => isUnderWide(above, below, i));
  return wide || filled.every((i) => known(i) || beginsCapital(below[i] as string));
}

/** «2024», «2024 г.», «2023/2024», «2024-2025 гг.» */
const YEAR = /^(?:19|20)\d\d(?:\s?[-–—/]\s?\d{2,4})?(?:\s?гг?\.?)?$/u;
/** «I», «IV»: quarters. */
const ROMAN = /^[IVXІХ]{1,4}$/u;

/** A heading rather than a value: it has a word, or is a year, a quarter, a unit. «10,0», «-», «х», «12.05.2024» are values. */
function isPartName(text: string): boolean {
  if (text.length > LONGEST_PART) return false;
  if (YEAR.test(text) || ROMAN.test(text) || text === "%") return true;
  for (let i = 1; i < text.length; i++)
    if (isLetter(text.charCodeAt(i)) && isLetter(text.charCodeAt(i - 1))) return !/^\d+,\d/u.test(text);
  return false;
}

/** Names of parts, or the numbers of quarters and months: 1, 2, 3 … */
function isParts(texts: readonly string[]): boolean {
  return texts.every(isPartName) || (texts.length > 2 && texts.every((text, i) => text === `${i + 1}`));
}

/** Of each column that a wide heading spans together with others: the first of them; a printer may repeat the heading in each. */
function spanHeads(above: readonly string[], width: number): (number | undefined)[] {
  const out: (number | undefined)[] = [];
  for (let head = 0; head < width; ) {
    let end = head + 1;
    while (end < width && ((above[end] ?? "") === "" || above[end] === above[head])) end++;
    for (let i = head; i < end; i++) out.push(end - head > 1 && (above[head] ?? "") !== "" ? head : undefined);
    head = end;
  }
  return out;
}

/**
 * The lower row parts wide headings of the upper one: each that it parts has a name below its first column and another
 * one beside it. Below any other heading stands nothing, or what completes it. An activity's heading is not parted so: a
 * row's text may stand there.
 */
function partsHeadings(above: readonly string[], below: readonly string[], filled: readonly number[]): boolean {
  const heads = spanHeads(above, Math.max(above.length, below.length));
  const parts = new Map<number, string[]>();
  for (const i of filled) {
    const head = heads[i];
    const text = below[i] as string;
    if (head === undefined) {
      if (!completesHeading(above[i] ?? "", text)) return false;
    } else if (i === head) parts.set(head, [text]);
    else if (!parts.get(head)?.push(text)) return false;
  }
  if (parts.size === 0) return false;
  return [...parts].every(
    ([head, texts]) => texts.length > 1 && isParts(texts) && roleOf(above[head] as string) !== "activity",
  );
}

/** The upper row's cells with the names of their parts below; a wide heading stands in each of its parts. */
function joined(upper: readonly Cell[], lower: readonly Cell[], below: readonly string[]): Cell[] {
  let parent: Cell | undefined;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i): Cell => {
    const own = upper[i];
    const sub = lower[i];
    if (own && own.text.length > 0) parent = own;
    if (!sub || below[i] === "") return (own ?? sub) as Cell;
    const text = parent ? Mapped.join([parent.text, sub.text], " ") : sub.text;
    return { range: sub.range, text };
  });
}

/** The columns that the upper row names, with others where it has none. */
function withOthers(upper: readonly Cell[], cells: readonly Cell[]): readonly ColumnRole[] {
  const known = planColumns(upper) ?? [];
  const width = cells.reduce((last, cell, i) => (cell.text.length === 0 ? last : i + 1), 0);
  return [...known, ...Array.from({ length: Math.max(0, width - known.length) }, (): ColumnRole => "other")];
}

/**
 * The upper row with the columns that its wide headings span. A converter that prints a merged cell once leaves it short of
 * them: below «№ ⇥ Мероприятие ⇥ Объём ⇥ Срок» stands « ⇥ ⇥ 2023 ⇥ 2024 ⇥ ». Each run of names in the lower row is below
 * one heading; where the columns count up so, empty ones are put beside it.
 */
function widened(upper: readonly Cell[], lower: readonly Cell[]): readonly Cell[] {
  const missing = lower.length - upper.length;
  if (missing <= 0 || upper.some(({ text }) => text.length === 0) || (lower[0]?.text.length ?? 0) > 0) return upper;
  const out: Cell[] = [];
  let at = 0;
  for (const cell of upper) {
    out.push(cell);
    const from = at++;
    if ((lower[from]?.text.length ?? 0) === 0) continue;
    const end = cell.range.end;
    for (; at < lower.length && (lower[at]?.text.length ?? 0) > 0; at++)
      out.push({ range: { start: end, end }, text: Mapped.empty });
  }
  return out.length === lower.length ? out : upper;
}

/**
 * The header that two rows make together: «Итог работы ⇥ » over «Индикатор ⇥ Документ», «Объем, тыс. руб. ⇥ » over
 * «2024 год ⇥ 2025 год». The second row has no text below the columns that the first one settles alone, or the same
 * text again. `again`: the upper row has headed a plan already, so that only columns of known names are told from the
 * rest of a torn row. Null where the second row is no such row.
 */
export function secondLevel(printed: readonly Cell[], lower: readonly Cell[], again = false): Cell[] | null {
  const upper = again ? printed : widened(printed, lower);
  const above = upper.map((cell) => cell.text.text);
  const below = lower.map((cell, i) => (cell.text.text === above[i] ? "" : cell.text.text));
  const filled = below.flatMap((text, i) => (text === "" ? [] : [i]));
  if (filled.length < 2) return null;
  if (!namesColumns(above, below, filled) && (again || !partsHeadings(above, below, filled))) return null;
  const cells = joined(upper, lower, below);
  if (planColumns(upper) && !planColumns(cells)) settleColumns(cells, withOthers(upper, cells));
  return cells;
}

/** A header with the levels below it, and how many rows it takes. `again` tells of a row below whether only known words make it a level. */
export function joinLevels(
  rows: readonly (readonly Cell[])[],
  again: (lower: readonly Cell[]) => boolean = () => false,
): { cells: readonly Cell[]; used: number } {
  let cells = rows[0] as readonly Cell[];
  let used = 1;
  for (; used <= MOST_LEVELS && used < rows.length; used++) {
    const lower = rows[used] as readonly Cell[];
    const next = secondLevel(cells, lower, again(lower));
    if (!next) break;
    cells = next;
  }
  return { cells, used };
}
