import type { Table as DocumentTable } from "../../model/types.ts";
import type { Cell } from "./profile.ts";
import type { Scope } from "./scope.ts";
import type { Field, TableShape } from "./table.ts";

/** A table of the document's own, in a file of its own: `tables-1`, `tables-2` … through all the documents. */
export interface LooseTable extends TableShape {
  readonly rows: readonly (readonly Cell[])[];
}

const LEAD: readonly Field[] = [
  { name: "document", ru: "Документ", type: "string" },
  { name: "line", ru: "Строка", type: "integer" },
  { name: "row", ru: "Ряд", type: "integer" },
];

/** Each name once: a second «Школа» is «Школа 2», a column without a header `column_3`. */
function distinct(headers: readonly string[], taken: Set<string>): string[] {
  return headers.map((header, i) => {
    const base = header.trim() === "" ? `column_${i + 1}` : header;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The table with its own columns behind those that every table has; the line is that of the whole table. */
export function looseTable(table: DocumentTable, number: number, scope: Scope): LooseTable {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), table.columns.length);
  const headers = Array.from({ length: width }, (_, i) => table.columns[i] ?? "");
  const taken = new Set(LEAD.flatMap(({ name, ru }) => [name, ru.toLowerCase()]));
  const fields = distinct(headers, taken).map((name) => ({ name, ru: name, type: "string" as const }));
  return {
    name: `tables-${number}`,
    ru: table.title ?? `Таблица ${number}`,
    fields: [...LEAD, ...fields],
    key: null,
    foreignKeys: [{ field: "document", table: "documents", target: "document" }],
    rows: table.rows.map((row, i) => [
      scope.name,
      table.span.startLine,
      i + 1,
      ...headers.map((_, column) => row[column] ?? null),
    ]),
  };
}
