import type { Layout } from "../../layout/types.ts";
import type { Finding } from "../../model/finding.ts";
import { beginsCapital, beginsSmall } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import { looseKey } from "../../text/words.ts";
import type { TextBlock } from "../blocks.ts";
import { isNote } from "../closing-lines.ts";
import type { RoadmapDraft, Stray } from "../draft.ts";
import { serviceNote } from "../order/header.ts";
import { isContinuationLine } from "../page-number.ts";
import type { Region } from "../regions.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { assemble } from "./assemble.ts";
import { raiseNumbers } from "./centred.ts";
import { closes, goesOn, incomplete, isLabel, looksLikeTime } from "./evidence.ts";
import { headingsInDigits } from "./heading-digits.ts";
import { isOfColumn } from "./lines.ts";
import { type AlignedRow, alignRows, type Judged, judge } from "./readings.ts";
import { onlyText, takeRemarks } from "./remarks.ts";
import { type NameOf, type PlanItems, type PlanLine, type PlanRow, planItems } from "./rows.ts";
import { parentsAmongRows } from "./sibling-rows.ts";
import { joinLabels } from "./split-labels.ts";

/** What a plan is read from. */
export interface PlanMaterial {
  readonly layout: Layout;
  readonly words: Vocabulary;
}

/** A running line's key: its page number does not count. */
const pageKey = (text: string): string => looseKey(text).replace(/\d+/gu, "#");

/** How often the lines of a plan have each key. */
function keyCounts(items: readonly (PlanRow | PlanLine)[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const item of items) {
    if (item.kind !== "line") continue;
    const key = pageKey(item.text.text);
    out.set(key, (out.get(key) ?? 0) + 1);
  }
  return out;
}

/** The nearest row before each item, or, from the end, behind it. */
function rowsBeside(items: readonly (PlanRow | PlanLine)[], step: 1 | -1): (PlanRow | null)[] {
  const out = new Array<PlanRow | null>(items.length).fill(null);
  let row: PlanRow | null = null;
  for (let i = step === 1 ? 0 : items.length - 1; i >= 0 && i < items.length; i += step) {
    out[i] = row;
    const item = items[i];
    if (item?.kind === "row") row = item;
  }
  return out;
}

/**
 * A row whose title begins with a small letter below a whole row with a title that may go on: it has no time of its own,
 * and none of its cells begins anew but for a name in quotes.
 */
function isSecondHalf(above: PlanRow, below: PlanRow): boolean {
  const at = (row: PlanRow, role: PlanRow["columns"][number]): string =>
    row.cells[row.columns.indexOf(role)]?.text.text ?? "";
  if (!beginsSmall(at(below, "activity")) || closes(at(above, "activity")) || at(above, "activity") === "")
    return false;
  if (at(above, "activity").trimEnd().endsWith(":") || !isLabel(at(above, "number"))) return false;
  if (at(below, "schedule") !== "" && looksLikeTime(at(below, "schedule"))) return false;
  return below.cells.every(({ text }) => text.length === 0 || text.text.startsWith("«") || !beginsCapital(text.text));
}

/**
 * Right below a last cell that owes something stands what it may owe, and nothing in this column of the row below; no
 * page's header is a time.
 */
function paysLastCell(line: PlanLine, above: PlanRow, below: PlanRow): boolean {
  const last = above.columns.length - 1;
  const role = above.columns[last];
  if (line.break !== "none" || incomplete(above.cells[last]?.text.text ?? "") === 0) return false;
  const free = role === "schedule" || (below.cells[last]?.text.length ?? 0) === 0;
  return free && isOfColumn(line.text.text, role);
}

/** Whether the row below says by its cells that it is the second half of the row above. */
function isTorn(above: PlanRow, below: PlanRow): boolean {
  if (below.columns[0] !== "number" || (below.cells[0]?.text.length ?? 0) > 0) return false;
  const rest = below.cells.filter((cell) => cell.text.length > 0);
  if (!rest.some((cell) => goesOn(cell.text.text) > 0)) return false;
  const owed = above.cells.some((cell) => incomplete(cell.text.text) > 0) || isSecondHalf(above, below);
  return owed || rest.every((cell) => goesOn(cell.text.text) > 0);
}

/**
 * Keys of lines that stand inside a torn row: no heading parts a row from its own rest, so a page's header does. What
 * begins with a small letter and stands once is the rest of a cell.
 */
function tornLines(items: readonly (PlanRow | PlanLine)[]): ReadonlySet<string> {
  const lines = new Set<string>();
  const [above, below] = [rowsBeside(items, 1), rowsBeside(items, -1)];
  let asked: PlanRow | null = null;
  let torn = false;
  items.forEach((item, i) => {
    const [before, behind] = [above[i], below[i]];
    if (item.kind !== "line" || !before || !behind) return;
    // all lines between two rows stand between the same two
    if (asked !== behind) {
      asked = behind;
      torn = isTorn(before, behind);
    }
    if (torn && !(items[i - 1] === before && paysLastCell(item, before, behind))) lines.add(item.text.text);
  });
  if (lines.size === 0) return lines;
  const counts = keyCounts(items);
  const out = new Set<string>();
  for (const line of lines) {
    const key = pageKey(line);
    if (!beginsSmall(line) || (counts.get(key) ?? 0) > 1) out.add(key);
  }
  return out;
}

/**
 * Lines that print the plan's title again, whole or its first line: right above a header that is repeated, or alone
 * between rows whose break they are.
 */
function titleLines(items: readonly (PlanRow | PlanLine)[], title: Mapped | null): ReadonlySet<PlanRow | PlanLine> {
  const out = new Set<PlanRow | PlanLine>();
  const key = ` ${looseKey(title?.text ?? "")} `;
  items.forEach((item, i) => {
    if (item.kind !== "line") return;
    const own = looseKey(item.text.text);
    const before = items[i - 1];
    const again = key.startsWith(` ${own} `) && own.includes(" ");
    const more = before?.kind === "line" && out.has(before) && key.includes(` ${own} `);
    if (again || more) out.add(item);
  });
  return out;
}

export interface RoadmapReading {
  readonly roadmap: RoadmapDraft;
  /** What the plan says of its sections below their headings, each by its lines. */
  readonly remarks: readonly (readonly TextBlock[])[];
  readonly findings: readonly Finding[];
  readonly strays: readonly Stray[];
}

/**
 * The rows and lines that are the plan's own; running headers, notes of changes and page furniture are strays. What
 * stands behind a running header stands behind a page's end.
 */
function ownItems(
  { items, strays: aside }: PlanItems,
  title: Mapped | null,
): { items: (PlanRow | PlanLine)[]; strays: Stray[] } {
  const torn = tornLines(items);
  const titles = titleLines(items, title);
  const strays: Stray[] = [...aside];
  const kept: (PlanRow | PlanLine)[] = [];
  let afterRunning = false;
  for (const item of items) {
    const text = onlyText(item)?.text ?? "";
    const again = item.kind === "line" && (titles.has(item) || torn.has(pageKey(item.text.text)));
    const running = again || isContinuationLine(text);
    const reason = running ? "running-header" : isNote(text) ? "unrecognized" : serviceNote(text);
    if (reason) {
      strays.push({ range: item.range, reason });
      afterRunning = reason === "running-header";
      continue;
    }
    kept.push(afterRunning && item.break === "none" ? { ...item, break: "page" } : item);
    afterRunning = false;
  }
  return { items: kept, strays };
}

/** The headers as printed, and the columns that the first of them names. */
function headersOf({ headers: printed, columns: roles }: PlanItems): Pick<RoadmapDraft, "headers" | "columns"> {
  const headers = printed.map(({ cells, range }) => ({ cells: cells.map((cell) => cell.text.oneLine()), range }));
  const first = headers.find((header) => header.cells.length > 0);
  return { headers, columns: roles.map((role, i) => ({ role, header: first?.cells[i] ?? Mapped.empty })) };
}

/** The rows judged, the numbers of their headings in digits. */
function judgeRows(rows: readonly AlignedRow[]): { rows: readonly Judged[]; findings: readonly Finding[] } {
  const mended = headingsInDigits(rows);
  if (mended.rows === rows) return { rows: parentsAmongRows(judge(rows)), findings: [] };
  const judged = judge(mended.judged).map((one, i) => ({ ...one, row: mended.rows[i] as AlignedRow }));
  return { rows: parentsAmongRows(judged), findings: mended.findings };
}

/** Reads one plan from its region of the layout and the headings right above it. Every cell of it is claimed or a stray. */
export function readRoadmap(
  { layout, words }: PlanMaterial,
  region: Region,
  title: Mapped | null,
  titleClaims: readonly Range[],
  opening: readonly PlanLine[] = [],
): RoadmapReading {
  const read = planItems(layout.lines, region);
  const own = ownItems(read, title);
  const { items: rows, remarks } = takeRemarks(own.items, opening.length > 0);
  const items = joinLabels([...opening, ...rows]);
  const { headers, columns } = headersOf(read);
  const names = columns.map((column) => column.header.text);
  const nameOf: NameOf = (roles, i) => (read.laterNames.get(roles) ?? names)[i] ?? "";
  const judged = judgeRows(raiseNumbers(alignRows(items, read.columns)));
  const { entries, findings, strays } = assemble(judged.rows, nameOf, words);
  const claims = [...titleClaims, ...[...headers, ...items].map(({ range }) => range)];
  const strayed = new Set(strays.map(({ range }) => range.start));
  const start = (opening[0] ?? layout.lines[region.from])?.range.start ?? 0;
  return {
    roadmap: {
      title,
      columns,
      headers,
      entries,
      range: { start, end: layout.lines[region.to - 1]?.range.end ?? 0 },
      claims: claims.filter((range) => !strayed.has(range.start)),
    },
    remarks,
    findings: [...judged.findings, ...findings],
    strays: [...own.strays, ...strays],
  };
}
