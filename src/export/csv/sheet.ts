import { writeToString } from "fast-csv";
import { type Cell, cellText, type Profile } from "./profile.ts";
import type { TableShape } from "./table.ts";

const optionsOf = ({ delimiter, lineEnd }: Profile) => ({
  delimiter,
  rowDelimiter: lineEnd,
  includeEndRowDelimiter: true,
});

/** The headers as the file has them. */
export function headersOf({ fields }: TableShape, profile: Profile): string[] {
  return fields.map(({ name, ru }) => cellText(profile.excel ? ru : name, profile));
}

/** The beginning of a file: the header row, there also where no row follows. */
export async function headText(shape: TableShape, profile: Profile): Promise<string> {
  const headers = headersOf(shape, profile);
  const text = await writeToString([], { ...optionsOf(profile), headers, alwaysWriteHeaders: true });
  return profile.bom ? `\ufeff${text}` : text;
}

/** Rows that follow. */
export async function rowsText(rows: readonly (readonly Cell[])[], profile: Profile): Promise<string> {
  if (rows.length === 0) return "";
  const cells = rows.map((row) => row.map((cell) => cellText(cell, profile)));
  return writeToString(cells, { ...optionsOf(profile), headers: false });
}
