import type { Lang } from "../rules/rule.ts";
import { most } from "../text/append.ts";
import { visible } from "../text/visible.ts";
import { csvText } from "./cells.ts";
import { widthOf } from "./frame.ts";
import { type Paint, PLAIN } from "./paint.ts";
import { TABLE_WORDS } from "./phrases.ts";
import type { DocumentRow, Totals } from "./verdict.ts";

const FIELDS = [
  "file",
  "municipality",
  "number",
  "date",
  "activities",
  "errors",
  "warnings",
  "completeness",
  "toCheck",
] as const;
const RIGHT = new Set<string>(["activities", "errors", "warnings", "completeness", "toCheck"]);
const WIDEST: Readonly<Partial<Record<(typeof FIELDS)[number], number>>> = { file: 44, municipality: 32, number: 16 };

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Worst first: unread files, then by errors, warnings and what is missing; equal ones by name. */
export function worstFirst(rows: readonly DocumentRow[]): DocumentRow[] {
  return [...rows].sort(
    (a, b) =>
      Number(b.problem !== null) - Number(a.problem !== null) ||
      b.errors - a.errors ||
      b.warnings - a.warnings ||
      (a.completeness ?? 0) - (b.completeness ?? 0) ||
      text(a.file, b.file),
  );
}

/** The end of a path tells more than its beginning. */
function short(value: string, limit: number, keepEnd: boolean): string {
  if (value.length <= limit) return value;
  return keepEnd ? `…${value.slice(value.length - limit + 1)}` : `${value.slice(0, limit - 1)}…`;
}

function cellsOf(row: DocumentRow): string[] {
  const bare = row.problem !== null;
  return FIELDS.map((field) => {
    const value = row[field];
    if (field === "toCheck") return value === null ? "–" : String(value);
    if (field === "completeness") return value === null ? "–" : `${value} %`;
    if (typeof value === "number") return bare && field === "activities" ? "–" : String(value);
    return short(visible(value ?? "–"), WIDEST[field] ?? 12, field === "file");
  });
}

function pad(value: string, width: number, right: boolean): string {
  const spaces = " ".repeat(Math.max(0, width - widthOf(value)));
  return right ? spaces + value : value + spaces;
}

/** The table for a terminal. */
export function tableText(rows: readonly DocumentRow[], lang: Lang, paint: Paint = PLAIN): string {
  const sorted = worstFirst(rows);
  const head = FIELDS.map((field) => TABLE_WORDS[lang][field]);
  const body = sorted.map(cellsOf);
  const widths = head.map((title, i) =>
    most(
      body.map((cells) => widthOf(cells[i] as string)),
      widthOf(title),
    ),
  );
  const draw = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => pad(cell, widths[i] as number, RIGHT.has(FIELDS[i] as string)))
      .join("  ")
      .trimEnd();
  const lines = body.map((cells, i) => {
    const row = sorted[i] as DocumentRow;
    const line = draw(cells) + (row.problem === null ? "" : `  ${visible(row.problem)}`);
    return row.problem !== null || row.errors > 0 ? paint.error(line) : row.warnings > 0 ? paint.warning(line) : line;
  });
  return `${[paint.strong(draw(head)), ...lines].join("\n")}\n`;
}

/** The table as CSV, worst first. */
export function tableCsv(rows: readonly DocumentRow[]): string {
  const fields = [
    "file",
    "municipality",
    "kind",
    "number",
    "date",
    "activities",
    "errors",
    "warnings",
    "notes",
    "completeness",
    "problem",
    "toCheck",
    "checkLines",
  ] as const;
  return csvText(
    fields,
    worstFirst(rows).map((row) =>
      fields.map((field) => (field === "checkLines" ? row.checkLines.join(" ") : row[field])),
    ),
  );
}

/** The table and the totals as JSON, worst first. */
export function tableJson(rows: readonly DocumentRow[], totals: Totals): string {
  return `${JSON.stringify({ totals, documents: worstFirst(rows) }, null, 2)}\n`;
}
