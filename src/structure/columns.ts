import type { Cell } from "../layout/types.ts";
import { headerKey, roleOf, saysAnswerable } from "../lexicon/column-roles.ts";
import { ACTIVITY_RANK, OCCASION_STEMS, RANGE_HEADS, RESULT_STEMS } from "../lexicon/columns.ts";
import { isTimeHead } from "../lexicon/header-parts.ts";
import { PLAN_HEAD } from "../lexicon/heads.ts";
import type { ColumnRole } from "../model/types.ts";
import { beginsSmall } from "../text/letters.ts";
import { fold } from "../text/words.ts";

/** A header cell longer than this is no header: it is a row of the plan that speaks of deadlines. */
export const LONGEST_HEADER = 90;
/** «Наименование органа исполнительной власти …, ответственного за реализацию»: bodies are called at length. */
const LONGEST_NAME = 200;
/** A digit group that only data hold: «12.03», «2023», unlike «№ 1» or «на 2023 год» in a header. */
export const DATA = /\d{1,2}\.\d{2}(?!\d)|(?<!\d)\d{3,}-/u;
/** A time, as only rows have it: «1 раз в месяц», «в течение месяца», «по отдельному графику». */
const OFTEN = /^(?:\d раза? в|в течение|по|согласно) /iu;

/** «Задачи на проценты»: a name in quotes is a row's. */
const QUOTES = '«"„“';

/** «Риск», «Актуальная проблема»: what the activities of the row are for. */
export function isOccasion(header: string): boolean {
  const key = headerKey(header);
  return OCCASION_STEMS.some((stem) => key.startsWith(stem) || key.includes(` ${stem}`));
}

function activityRank(key: string): number {
  const rank = ACTIVITY_RANK.findIndex((stem) => key.includes(stem));
  return rank < 0 ? ACTIVITY_RANK.length : rank;
}

/** Which of the headings of one role keeps it: the lowest, of equal ones the first. */
function rankOf(role: ColumnRole, header: string): number {
  if (role === "activity") return activityRank(headerKey(header));
  if (role !== "result") return 0;
  const key = headerKey(header);
  return RESULT_STEMS.some((stem) => key.includes(stem)) ? 0 : 1;
}

/** «Срок начала» beside «Срок окончания»: the two halves of one time. */
function isRange(headers: readonly string[], at: readonly number[]): boolean {
  const [from, to] = at;
  if (at.length !== 2 || from === undefined || to !== from + 1) return false;
  const [start, end] = [headerKey(headers[from] as string), headerKey(headers[to] as string)];
  return RANGE_HEADS.start.test(start) && RANGE_HEADS.end.test(end) && !RANGE_HEADS.start.test(end);
}

/** Each role is given once, but for the two halves of a time: the best heading keeps it, the others become `other`. */
function settle(headers: readonly string[], roles: (ColumnRole | null)[]): ColumnRole[] {
  const out: ColumnRole[] = roles.map((role) => role ?? "other");
  const times = headers.map((header) => isTimeHead(headerKey(header)));
  const parted = out.flatMap((role, i) => (role === "schedule" ? [i] : []));
  // «Сроки, 2022 год ⇥ 2023 год»: the parts of a wide heading are a calendar's
  if (times.filter(Boolean).length > 1 && parted.every((i) => times[i])) for (const i of parted) out[i] = "other";
  for (const role of ["number", "activity", "schedule", "executors", "indicator", "result", "completion"] as const) {
    const at = out.flatMap((found, i) => (found === role ? [i] : []));
    if (at.length < 2 || (role === "schedule" && isRange(headers, at))) continue;
    const rank = (i: number): number => rankOf(role, headers[i] as string);
    const best = at.reduce((a, b) => (rank(b) < rank(a) ? b : a));
    for (const i of at) if (i !== best) out[i] = "other";
  }
  return out;
}

/** The columns of a plan's header row, null where the row is no such header. Cells behind the last filled one are dropped. */
export function planColumns(cells: readonly Cell[]): readonly ColumnRole[] | null {
  const known = judged.get(cells);
  if (known !== undefined) return known;
  const columns = readColumns(cells);
  judged.set(cells, columns);
  return columns;
}

/** Several passes ask for the same row; a header of two levels has its columns settled where its rows are joined. */
const judged = new WeakMap<readonly Cell[], readonly ColumnRole[] | null>();

/** From here on a row is a header with these columns, whatever its joined words say. */
export function settleColumns(cells: readonly Cell[], columns: readonly ColumnRole[]): void {
  judged.set(cells, columns);
}

/** From here on a row is none, though some of its words are those of headers. */
export function dismissHeader(cells: readonly Cell[]): void {
  judged.set(cells, null);
}

const ORDINAL = /^\d+(?:\.\d+)*[.)]?$/u;

/** What is done, when and by whom: a row that says all three in as many cells is a header, whatever else it says. */
function saysAll(cells: readonly Cell[]): boolean {
  const roles = new Set(cells.map(({ text }) => (text.length > LONGEST_NAME ? null : roleOf(text.text))));
  return roles.has("activity") && roles.has("schedule") && roles.has("executors");
}

/** Two short cells or more, none with data, the first no row's number. */
function mayBeHeader(cells: readonly Cell[]): boolean {
  let filled = 0;
  let long = false;
  for (const { text } of cells) {
    if (text.length === 0) continue;
    if (text.length > LONGEST_NAME) return false;
    if (text.length > LONGEST_HEADER && !saysAnswerable(text.text)) {
      // a plan's title that a lost line end put before the header
      if (PLAN_HEAD.test(fold(text.text))) return false;
      long = true;
    }
    if (filled === 0 && ORDINAL.test(text.text)) return false;
    if (DATA.test(text.text) || OFTEN.test(text.text) || QUOTES.includes(text.text[0] as string)) return false;
    filled++;
  }
  return filled > 1 && (!long || saysAll(cells));
}

/** A row in small letters without a sign of numbers is the rest of the one above, unless nearly each cell is a heading. */
function isSpilled(headers: readonly string[], found: readonly (ColumnRole | null)[], known: number): boolean {
  const first = headers.findIndex((header) => header !== "");
  if (found[first] === "number" || !beginsSmall(headers[first] as string)) return false;
  const strange = headers.filter((header, i) => header !== "" && found[i] === null).length;
  return known < 3 || strange > 1 || headers.some((header) => header.includes(","));
}

const isUnnamed = (role: ColumnRole, header: string): boolean =>
  role === "other" && header !== "" && !isTimeHead(headerKey(header));

/** Years and quarters may head sums as well as marks, where nobody is named; a row of months heads marks and days. */
function isCalendar(headers: readonly string[], named: boolean): boolean {
  const times = headers.map(headerKey).filter(isTimeHead);
  return named ? times.length > 1 : times.filter((key) => !/\d|^[ivx]/u.test(key)).length > 2;
}

/** A plan by days of a month has some forty columns; a table of hundreds is none. */
const MOST_COLUMNS = 100;

function readColumns(cells: readonly Cell[]): ColumnRole[] | null {
  if (!mayBeHeader(cells)) return null;
  const headers = cells.map((cell) => cell.text.text);
  if (headers.length > MOST_COLUMNS && headers.findLastIndex((header) => header !== "") >= MOST_COLUMNS) return null;
  const filled = headers.filter((header) => header !== "");
  const found: (ColumnRole | null)[] = headers.map(roleOf);
  const has = (role: ColumnRole) => found.includes(role);
  const known = new Set(found.filter((role) => role !== null)).size;
  if (isSpilled(headers, found, known)) return null;
  const timed = has("schedule") || isCalendar(headers, has("executors"));
  if (!has("activity") && !(timed && has("executors"))) return null;
  if (!timed && !(has("executors") && has("activity") && known >= 3)) return null;
  if (known < Math.min(3, filled.length) && known < 2) return null;
  const width = headers.reduce((last, header, i) => (header === "" ? last : i + 1), 0);
  const roles = settle(headers, found).slice(0, width);
  if (!roles.includes("activity")) {
    const unnamed = roles.flatMap((role, i) => (isUnnamed(role, headers[i] as string) ? [i] : []));
    const guess = unnamed.find((i) => !isOccasion(headers[i] as string)) ?? unnamed[0];
    if (guess === undefined) return null;
    roles[guess] = "activity";
  }
  if (roles[0] === "other" && headers[0] === "" && roles.indexOf("activity") === 1) roles[0] = "number";
  return roles;
}

/** A row of column numbers under a header: 1 2 3 4 5. */
export function isColumnNumbers(cells: readonly Cell[]): boolean {
  let count = 0;
  for (const { text } of cells)
    if (text.length > 0 && Number(text.text.replace(/[.)]$/u, "")) !== ++count) return false;
  return count > 2;
}
