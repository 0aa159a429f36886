import type { Document, Span } from "../../model/types.ts";
import type { Cell } from "./profile.ts";
import type { Scope } from "./scope.ts";

export const FIELD_TYPES = ["string", "integer", "number", "boolean", "date"] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** A column: its name for programs, its header for people. */
export interface Field {
  readonly name: string;
  readonly ru: string;
  readonly type: FieldType;
}

/** A column whose values are keys of another table. */
export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly target: string;
}

/** A table without its rows: what `datapackage.json` says of it. */
export interface TableShape {
  readonly name: string;
  readonly ru: string;
  readonly fields: readonly Field[];
  /** The column whose values are all there and all different; null where no column is. */
  readonly key: string | null;
  readonly foreignKeys: readonly ForeignKey[];
}

/** One kind of table; a document has its rows in it. */
export interface Table extends TableShape {
  rows(scope: Scope): readonly (readonly Cell[])[];
}

type Column<Row> = readonly [name: string, ru: string, type: FieldType, value: (row: Row, scope: Scope) => Cell];

interface Definition<Row> {
  readonly name: string;
  readonly ru: string;
  readonly key?: string;
  /** `column → table.column`, beside the one that every table has: `document → documents.document`. */
  readonly foreignKeys?: Readonly<Record<string, `${string}.${string}`>>;
  readonly columns: readonly Column<Row>[];
  readonly rows: (scope: Scope) => readonly Row[];
  readonly span: (row: Row, document: Document) => Span | undefined;
}

const LEAD: readonly Field[] = [
  { name: "document", ru: "Документ", type: "string" },
  { name: "line", ru: "Строка", type: "integer" },
];
const PART: Field = { name: "file", ru: "Файл", type: "integer" };

/** A table whose rows begin with the document and the line and end with the file where a document has several. */
export function defineTable<Row>(definition: Definition<Row>): Table {
  const { name, ru, columns, rows, span } = definition;
  const foreign = Object.entries(definition.foreignKeys ?? {});
  const own = columns.map(([field, header, type]) => ({ name: field, ru: header, type }));
  const foreignKeys = foreign.map(([field, path]) => {
    const [table = "", target = ""] = path.split(".");
    return { field, table, target };
  });
  const toDocument = { field: "document", table: "documents", target: "document" };
  return {
    name,
    ru,
    fields: [...LEAD, ...own, PART],
    key: definition.key ?? null,
    foreignKeys: name === "documents" ? foreignKeys : [toDocument, ...foreignKeys],
    rows: (scope) =>
      rows(scope).map((row) => {
        const place = span(row, scope.document);
        const values = columns.map(([, , , value]) => value(row, scope));
        return [scope.name, place?.startLine ?? null, ...values, place?.part ?? null];
      }),
  };
}

/** Several values in one cell. */
export function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join("; ");
}
