import type { Cell, Layout, Line } from "../../layout/types.ts";
import { roleOf } from "../../lexicon/column-roles.ts";
import { TIME_WORDS } from "../../lexicon/time-words.ts";
import { isLetter } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import { closesPlan } from "../closing-lines.ts";
import { planColumns } from "../columns.ts";
import { looksLikeTime } from "../roadmap/evidence.ts";

/** What parts a time from its doers, and the two headings of their column. */
const SEPARATORS = [",", ";", "/", "\n", " – ", " — ", " - "];
const HEAD_SEPARATORS = ["/", ",", ";", "\n", " и "];
/** Between two pieces of one plan stand at most so many lines of text. */
const MOST_HEADINGS = 3;
/** So many rows show that the column is kept so. */
const LEAST_ROWS = 2;

/** The two halves of a cell, the time first or last as printed. */
type Halves = readonly [Mapped, Mapped];
type Order = "time-first" | "time-last";

/** «март», «до 15 мая 2024 г.», «1 раз в квартал»: nothing but words and numbers of times. */
function isTime(text: string): boolean {
  if (!looksLikeTime(text)) return false;
  const key = fold(text);
  let start = -1;
  for (let i = 0; i <= key.length; i++) {
    if (i < key.length && isLetter(key.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (!TIME_WORDS.has(key.slice(start, i))) return false;
      start = -1;
    }
  }
  return true;
}

/** Said of a doer, not of a time. */
const AGREED = "(по согласованию)";

/** The header says that doers stand beside the time: any words that speak of none may be theirs. */
const isDoers = (text: string): boolean => isLetter(text.charCodeAt(0)) && !looksLikeTime(text.replace(AGREED, ""));

/** The text at its separators in turn, until its halves are as wanted. */
function halve(cell: Mapped, separators: readonly string[], fits: (a: string, b: string) => boolean): Halves | null {
  for (let at = 0; at < cell.length; at++) {
    const sign = separators.find((one) => cell.text.startsWith(one, at));
    if (sign === undefined) continue;
    const halves: Halves = [cell.slice(0, at).trim(), cell.slice(at + sign.length).trim()];
    if (fits(halves[0].text, halves[1].text)) return halves;
  }
  return null;
}

function split(text: Mapped, order: Order): Halves | null {
  if (isTime(text.text)) return order === "time-first" ? [text, Mapped.empty] : [Mapped.empty, text];
  return halve(text, SEPARATORS, (a, b) =>
    order === "time-first" ? isTime(a) && isDoers(b) : isDoers(a) && isTime(b),
  );
}

/** «Срок/Ответственный», «Сроки и ответственные»: the one column of a plan for both; -1 where it has none. */
function combined(header: Line): number {
  const roles = header.cells.map(({ text }) => roleOf(text.text));
  const at = header.cells.findIndex(({ text }) => headings(text) !== null);
  const others = roles.filter((role, i) => i !== at && (role === "schedule" || role === "executors"));
  return others.length === 0 && roles.includes("activity") ? at : -1;
}

/** The heading of the time and that of the doers. */
function headings(text: Mapped): Halves | null {
  const found = halve(text, HEAD_SEPARATORS, (a, b) => {
    const roles = [roleOf(a), roleOf(b)];
    return roles.includes("schedule") && roles.includes("executors");
  });
  return found && (roleOf(found[0].text) === "schedule" ? found : [found[1], found[0]]);
}

function withHalves(line: Line, at: number, [a, b]: Halves): Line {
  const cell = line.cells[at] as Cell;
  const halves = [a, b].map((text): Cell => ({ text, range: text.range() ?? cell.range }));
  return { ...line, cells: [...line.cells.slice(0, at), ...halves, ...line.cells.slice(at + 1)] };
}

/** The rows of the plan below a header, as far as it goes. */
function rowsBelow(lines: readonly Line[], header: number): number[] {
  const columns = planColumns((lines[header] as Line).cells) ?? [];
  const out: number[] = [];
  let texts = 0;
  for (let i = header + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.kind === "text" && ++texts > MOST_HEADINGS) break;
    if (line.kind !== "row") continue;
    if (closesPlan(lines, i, columns)) break;
    texts = 0;
    out.push(i);
  }
  return out;
}

const isHeader = (line: Line): boolean => planColumns(line.cells) !== null;

/** The lines of a plan with the column split; null where one of its cells is not surely a time and its doers. */
function splitRows(lines: readonly Line[], header: number, at: number, order: Order): Map<number, Line> | null {
  const out = new Map<number, Line>();
  let both = 0;
  for (const i of [header, ...rowsBelow(lines, header)]) {
    const line = lines[i] as Line;
    const cell = line.cells[at];
    if (!cell) continue;
    if (isHeader(line)) {
      const own = headings(cell.text);
      if (!own) return null;
      out.set(i, withHalves(line, at, order === "time-first" ? own : [own[1], own[0]]));
      continue;
    }
    const halves: Halves | null = cell.text.length === 0 ? [cell.text, Mapped.empty] : split(cell.text, order);
    if (!halves) return null;
    if (halves[0].length > 0 && halves[1].length > 0) both++;
    out.set(i, withHalves(line, at, halves));
  }
  return both >= LEAST_ROWS ? out : null;
}

/**
 * Parts the column that a plan has for times and doers together, where each of its cells is a plain time with its doers
 * behind it, or before it: «март, РМК». Else it is left as it is, and what is no time is reported there.
 */
export function splitCombinedColumns(layout: Layout): Layout {
  const changed = new Map<number, Line>();
  layout.lines.forEach((line, i) => {
    if (line.kind !== "row" || changed.has(i) || line.cells.length < 2) return;
    const at = isHeader(line) ? combined(line) : -1;
    if (at < 0) return;
    const rows = splitRows(layout.lines, i, at, "time-first") ?? splitRows(layout.lines, i, at, "time-last");
    for (const [row, own] of rows ?? []) changed.set(row, own);
  });
  if (changed.size === 0) return layout;
  return { ...layout, lines: layout.lines.map((line, i) => changed.get(i) ?? line) };
}
