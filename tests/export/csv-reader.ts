import { parseString } from "fast-csv";

/** Reads CSV by RFC 4180, written apart from the program: the rows as they stand in the text. */
export function readCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) throw new Error("a quote is left open");
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') {
          cell += '"';
          at++;
        } else break;
      }
      at++;
    } else {
      while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") cell += text[at++];
      if (cell.includes('"')) throw new Error("a quote inside a bare cell");
    }
    row.push(cell);
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push("");
      continue;
    }
    if (text.startsWith("\r\n", at)) at += 2;
    else if (text[at] === "\n") at++;
    else if (at < text.length) throw new Error(`something behind a quoted cell: ${text.slice(at, at + 20)}`);
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The same by the library that others use. */
export function readByLibrary(text: string, delimiter: string): Promise<string[][]> {
  return new Promise((done, failed) => {
    const rows: string[][] = [];
    parseString<string[], string[]>(text, { headers: false, delimiter, ignoreEmpty: false })
      .on("error", failed)
      .on("data", (row: string[]) => rows.push(row))
      .on("end", () => done(rows));
  });
}
