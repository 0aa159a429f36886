import { printable } from "../printable.ts";

/** What a cell of a table may hold; null prints as nothing. */
export type Cell = string | number | boolean | null;

/** How tables are written down. */
export interface Profile {
  readonly excel: boolean;
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly bom: boolean;
  readonly yes: string;
  readonly no: string;
}

/** By RFC 4180 but for the line end: what programs read. */
export const PLAIN: Profile = {
  excel: false,
  delimiter: ",",
  lineEnd: "\n",
  bom: false,
  yes: "true",
  no: "false",
};
/** What a double click in Russian Windows opens in columns. */
export const EXCEL: Profile = { excel: true, delimiter: ";", lineEnd: "\r\n", bom: true, yes: "да", no: "нет" };

// What a spreadsheet takes for the beginning of a formula, also behind characters that it does not show.
const FORMULA = /^[\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@\t\r\n＝＋－＠]/u;
// «-5», «-0,7»: a number is no formula, and its reader wants a number.
const NUMBER = /^-\d{1,15}(?:[.,]\d{1,15})?$/;

function guarded(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** A cell as it is to be read back. */
export function cellText(cell: Cell, profile: Profile): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? profile.yes : profile.no;
  if (typeof cell === "number") return String(cell);
  const text = printable(cell);
  return profile.excel ? guarded(text) : text;
}
