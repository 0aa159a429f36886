import { printable } from "../printable.ts";

/** What a cell shows: text, a number, or an ISO date (`{ date }`). */
export type Value = string | number | { readonly date: string | null } | null;

/** A column of a sheet. */
export interface Column<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** «1.10» that is to stay so where somebody edits it. */
  readonly label?: boolean;
  /** Left out where no row has anything in it. */
  readonly optional?: boolean;
  readonly value: (row: Row) => Value;
  readonly fill?: (row: Row) => string | undefined;
}

/** A row before it is laid out: values and the fills of some of them. */
export interface SheetRow {
  readonly values: readonly Value[];
  readonly fills: readonly (string | undefined)[];
}

/** A sheet of one kind of rows. */
export interface SheetKind<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
}

export function sheetRow<Row>(columns: readonly Column<Row>[], row: Row): SheetRow {
  return {
    values: columns.map(({ value }) => value(row)),
    fills: columns.map(({ fill }) => fill?.(row)),
  };
}

/** The most characters that a cell of a workbook holds. */
const LONGEST = 32_767;
// «_x0041_» in a workbook is the letter A; only «_x005F_» before it keeps the text.
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

// The library finds equal texts by the keys of a plain object, which has these from the start.
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

function escaped(text: string): string {
  if (!INHERITED.has(text)) return text.replace(ESCAPE, "_x005F_");
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_${text.slice(1)}`;
}

/** Text that a workbook can hold and shows as it is. */
export function cellText(text: string): string {
  const shown = escaped(printable(text).replace(/\r\n?/g, "\n"));
  return shown.length > LONGEST ? `${printable(shown.slice(0, LONGEST - 1))}…` : shown;
}
