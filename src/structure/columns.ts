import type { Cell } from "../layout/types.ts";
import { ACTIVITY_RANK, COLUMN_WORDS, NOT_ACTIVITY_STEMS, RANGE_HEADS } from "../lexicon/columns.ts";
import type { ColumnRole } from "../model/types.ts";
import { Mapped } from "../text/mapped.ts";
import { fold } from "../text/words.ts";

/** A header cell longer than this is no header: it is a row of the plan that speaks of deadlines. */
const LONGEST_HEADER = 90;
/** How far into a header the word that tells its role may stand: «Место и сроки проведения». */
const DEEPEST_WORD = 25;
/** A digit group that only data hold: «12.03», «2023», unlike «№ 1» or «на 2023 год» in a header. */
const DATA = /\d{1,2}\.\d{2}(?!\d)|\d{3,}-/u;

/** Hyphens at line ends closed, spaces folded: «Сроки реали- зации» → «сроки реализации». */
function headerKey(text: string): string {
  return fold(text)
    .replace(/([A-Za-zЀ-ӿ])-\s+(?=[A-Za-zЀ-ӿ])/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
}

/** «№ п/п» however it was misread: «Ne п.п.», «Л№п/п», «Noп/п», «N п.п.» */
const NUMBER_SIGN = /^(?:л?№{1,2}|n[oeое]?|№\s№)\s?(?:п\s?[.\\/]?\s?п\.?)?$/u;

/** The role that a header's words say, or null. */
export function roleOf(header: string): ColumnRole | null {
  const key = headerKey(header);
  if (key === "") return null;
  if (NUMBER_SIGN.test(key)) return "number";
  for (const entry of COLUMN_WORDS) {
    if ("whole" in entry) {
      if ((entry.whole as readonly string[]).includes(key)) return entry.role;
    } else if (entry.stems.some((stem) => startsWord(key, stem))) {
      if (entry.role === "activity" && NOT_ACTIVITY_STEMS.some((stem) => key.startsWith(stem))) continue;
      return entry.role;
    }
  }
  return null;
}

function startsWord(key: string, stem: string): boolean {
  for (let at = key.indexOf(stem); at >= 0 && at <= DEEPEST_WORD; at = key.indexOf(stem, at + 1)) {
    if (at === 0 || !/[A-Za-zЀ-ӿ]/u.test(key[at - 1] as string)) return true;
  }
  return false;
}

function activityRank(header: string): number {
  const key = headerKey(header);
  const rank = ACTIVITY_RANK.findIndex((stem) => key.includes(stem));
  return rank < 0 ? ACTIVITY_RANK.length : rank;
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
  for (const role of ["number", "activity", "schedule", "executors", "indicator", "result", "completion"] as const) {
    const at = out.flatMap((found, i) => (found === role ? [i] : []));
    if (at.length < 2 || (role === "schedule" && isRange(headers, at))) continue;
    const best =
      role === "activity"
        ? at.reduce((a, b) => (activityRank(headers[b] as string) < activityRank(headers[a] as string) ? b : a))
        : (at[0] as number);
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

/** Several passes ask for the same row. */
const judged = new WeakMap<readonly Cell[], readonly ColumnRole[] | null>();

function readColumns(cells: readonly Cell[]): ColumnRole[] | null {
  const headers = cells.map((cell) => cell.text.text);
  const filled = headers.filter((header) => header !== "");
  if (filled.length < 2 || filled.some((header) => header.length > LONGEST_HEADER || DATA.test(header))) return null;
  if (/^\d+(?:\.\d+)*[.)]?$/u.test(filled[0] as string)) return null;
  const found = headers.map(roleOf);
  const has = (role: ColumnRole) => found.includes(role);
  const known = new Set(found.filter((role) => role !== null)).size;
  if (!has("activity") && !(has("schedule") && has("executors"))) return null;
  if (!has("schedule") && !(has("executors") && has("activity") && known >= 3)) return null;
  if (known < Math.min(3, filled.length) && known < 2) return null;
  const width = headers.reduce((last, header, i) => (header === "" ? last : i + 1), 0);
  const roles = settle(headers, found).slice(0, width);
  if (!roles.includes("activity")) {
    const guess = roles.findIndex((role, i) => role === "other" && headers[i] !== "");
    if (guess < 0) return null;
    roles[guess] = "activity";
  }
  if (roles[0] === "other" && headers[0] === "" && roles.indexOf("activity") === 1) roles[0] = "number";
  return roles;
}

/** A word or two, without a number, in a column that a wide cell of the upper row spans together with its neighbours. */
function isUnderWide(above: readonly string[], below: readonly string[], i: number): boolean {
  if (!/^[A-Za-zЀ-ӿ][^\d.;:]{0,30}$/u.test(below[i] as string)) return false;
  return (above[i] ?? "") === ""
    ? (below[i - 1] ?? "") !== ""
    : (above[i + 1] ?? "") === "" && (below[i + 1] ?? "") !== "";
}

/**
 * The header that two rows make together: «Итог работы ⇥ » over «Индикатор ⇥ Документ». The second row has no text below
 * the columns that the first one settles alone. Null where the second row is no such row.
 */
export function secondLevel(upper: readonly Cell[], lower: readonly Cell[]): Cell[] | null {
  const above = upper.map((cell) => cell.text.text);
  const below = lower.map((cell) => cell.text.text);
  const filled = below.flatMap((text, i) => (text === "" ? [] : [i]));
  if (filled.length < 2 || filled.length > above.length - 1 || below[0] !== "") return null;
  if (filled.some((i) => (below[i] as string).length > LONGEST_HEADER || DATA.test(below[i] as string))) return null;
  const spans = filled.some((i) => (above[i] ?? "") === "");
  const wide =
    filled.some((i) => roleOf(below[i] as string) !== null) && filled.every((i) => isUnderWide(above, below, i));
  const words = filled.filter(
    (i) => wide || roleOf(below[i] as string) !== null || /^[A-ZЀ-ЯӘӨҮҖҢҺ]/u.test(below[i] as string),
  ).length;
  if (!spans || words < filled.length || roleOf(above[1] ?? "") === null) return null;
  let parent: Cell | undefined;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i): Cell => {
    const own = upper[i];
    const sub = lower[i];
    if (own && own.text.length > 0) parent = own;
    if (!sub || sub.text.length === 0) return (own ?? sub) as Cell;
    const text = parent ? Mapped.join([parent.text, sub.text], " ") : sub.text;
    return { range: sub.range, text };
  });
}

/** A row of column numbers under a header: 1 2 3 4 5. */
export function isColumnNumbers(cells: readonly Cell[]): boolean {
  const filled = cells.map((cell) => cell.text.text).filter((text) => text !== "");
  if (filled.length < 3) return false;
  return filled.every((text, i) => Number(text.replace(/[.)]$/u, "")) === i + 1);
}
