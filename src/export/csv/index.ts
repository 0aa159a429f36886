import type { Document } from "../../model/types.ts";
import { append } from "../../text/append.ts";
import type { Exported, Exporter, ExportSettings, Piece } from "../exporter.ts";
import { datapackage } from "./datapackage.ts";
import { looseTable } from "./loose.ts";
import { type Cell, EXCEL, PLAIN, type Profile } from "./profile.ts";
import { type Scope, scopes } from "./scope.ts";
import { headText, rowsText } from "./sheet.ts";
import type { Table, TableShape } from "./table.ts";
import { TABLES } from "./tables.ts";

/** Rows that are gathered before they are printed: many at once cost less. */
const BATCH = 1000;

/** The rows of one table that wait to be printed. */
class Waiting {
  private rows: (readonly Cell[])[] = [];
  constructor(
    private readonly table: Table,
    private readonly file: string,
    private readonly profile: Profile,
  ) {}

  async *add(scope: Scope): AsyncGenerator<Piece> {
    append(this.rows, this.table.rows(scope));
    if (this.rows.length >= BATCH) yield* this.flush();
  }

  async *flush(): AsyncGenerator<Piece> {
    const rows = this.rows;
    this.rows = [];
    if (rows.length > 0) yield { file: this.file, content: await rowsText(rows, this.profile) };
  }
}

async function* loosePieces(
  documents: Document["tables"],
  scope: Scope,
  shapes: TableShape[],
  profile: Profile,
): AsyncGenerator<Piece> {
  for (const table of documents) {
    const loose = looseTable(table, shapes.length + 1, scope);
    const { rows, ...shape } = loose;
    shapes.push(shape);
    const content = (await headText(shape, profile)) + (await rowsText(rows, profile));
    yield { file: `${shape.name}.csv`, content, whole: true };
  }
}

async function* writeAll(documents: AsyncIterable<Exported>, profile: Profile): AsyncGenerator<Piece> {
  const waiting = TABLES.map((table) => new Waiting(table, `${table.name}.csv`, profile));
  for (const table of TABLES) yield { file: `${table.name}.csv`, content: await headText(table, profile) };
  const scopeOf = scopes();
  const loose: TableShape[] = [];
  for await (const { document } of documents) {
    const scope = scopeOf(document);
    for (const table of waiting) yield* table.add(scope);
    yield* loosePieces(document.tables, scope, loose, profile);
  }
  for (const table of waiting) yield* table.flush();
  yield { file: "datapackage.json", content: datapackage([...TABLES, ...loose], profile) };
}

async function* writeLoose(documents: AsyncIterable<Exported>, name: string, profile: Profile): AsyncGenerator<Piece> {
  const scopeOf = scopes();
  const shapes: TableShape[] = [];
  for await (const { document } of documents) {
    for await (const piece of loosePieces(document.tables, scopeOf(document), shapes, profile)) {
      if (piece.file === `${name}.csv`) yield { ...piece, file: "" };
    }
  }
}

async function* writeOne(documents: AsyncIterable<Exported>, table: Table, profile: Profile): AsyncGenerator<Piece> {
  yield { file: "", content: await headText(table, profile) };
  const waiting = new Waiting(table, "", profile);
  const scopeOf = scopes();
  for await (const { document } of documents) yield* waiting.add(scopeOf(document));
  yield* waiting.flush();
}

function write(documents: AsyncIterable<Exported>, { excel, table }: ExportSettings): AsyncIterable<Piece> {
  const profile = excel ? EXCEL : PLAIN;
  if (table === undefined) return writeAll(documents, profile);
  const known = TABLES.find(({ name }) => name === table);
  return known ? writeOne(documents, known, profile) : writeLoose(documents, table, profile);
}

/** Tables with `datapackage.json`, or the one table that is asked for. */
export const csv: Exporter = {
  name: "csv",
  extension: "csv",
  shape: ({ table }) => (table === undefined ? "folder" : "text"),
  write,
};
