import type { Layout } from "../layout/types.ts";
import { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import { roleOf } from "./columns.ts";
import type { Stray, TableDraft } from "./draft.ts";
import { isPageNumber } from "./page-number.ts";
import type { Region } from "./regions.ts";

export interface TableReading {
  readonly table: TableDraft;
  readonly strays: readonly Stray[];
}

/** A first row that names columns rather than holds data. */
function isHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 2 || filled.some((cell) => cell.length >= 160) || /^\d+[.)]?$/u.test(filled[0] as string))
    return false;
  return (
    roleOf(filled[0] as string) === "number" ||
    !filled.some((cell) => /^\d[\d.,\s%]*$/u.test(cell) && !/^20\d\d$/u.test(cell))
  );
}

/** Keeps a table whole: header, rows, no cell dropped but the empty columns at its right edge. */
export function readTable(
  layout: Layout,
  region: Region,
  title: Mapped | null,
  titleClaims: readonly Range[],
): TableReading {
  const strays: Stray[] = [];
  const claims: Range[] = [...titleClaims];
  const rows: Mapped[][] = [];
  for (const line of layout.lines.slice(region.from, region.to)) {
    if (line.kind === "blank") continue;
    const texts = line.cells.map((cell) => cell.text.oneLine());
    if (line.kind === "rule" || (line.kind === "text" && isPageNumber(texts[0]?.text ?? ""))) {
      strays.push({ range: line.range, reason: line.kind === "rule" ? "separator" : "page-number" });
      continue;
    }
    claims.push(line.range);
    const last = rows[rows.length - 1];
    if (line.kind === "text" && last) last.push(Mapped.join([last.pop() as Mapped, texts[0] as Mapped], " ").oneLine());
    else rows.push(texts);
  }
  const width = Math.max(0, ...rows.map((row) => row.reduce((most, cell, i) => (cell.length > 0 ? i + 1 : most), 0)));
  const cut = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? Mapped.empty));
  const headed = isHeader((cut[0] ?? []).map((cell) => cell.text));
  return { table: { title, columns: headed ? (cut[0] ?? []) : [], rows: headed ? cut.slice(1) : cut, claims }, strays };
}
