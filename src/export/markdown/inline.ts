import { unturned } from "../../text/visible.ts";
import { printable } from "../printable.ts";

const SPECIAL = /[\\`*_{}[\]<>|#~&$]/g;
// «1.», «2)», «-», «+» at the start of a line would begin a list.
const LIST = /^(\d{1,9})([.)])(?=\s|$)|^([-+])(?=\s|$)/;

/** Text that Markdown shows as it is, on one line. */
export function inline(text: string): string {
  return unturned(printable(text)).replace(/\s+/gu, " ").trim().replace(SPECIAL, "\\$&");
}

/** The same at the start of a line. */
export function paragraph(text: string): string {
  return inline(text).replace(LIST, (_, digits?: string, mark?: string, bullet?: string) =>
    bullet === undefined ? `${digits}\\${mark}` : `\\${bullet}`,
  );
}

/** A row of a table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => inline(cell) || " ").join(" | ")} |`;
}

export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [tableRow(headers), `|${" --- |".repeat(headers.length)}`, ...rows.map(tableRow)];
}
