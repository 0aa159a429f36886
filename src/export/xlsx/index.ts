import writeExcelFile, { type Cell, type Row } from "write-excel-file/node";
import { isDay, timeOf } from "../dates.ts";
import type { Exported, Exporter, Piece } from "../exporter.ts";
import { type Sheet, Workbook } from "./gather.ts";
import { cellText, type SheetRow, type Value } from "./sheet.ts";
import { withoutTime } from "./zip-time.ts";

/** Rows that a sheet holds, its header included. */
const MOST_ROWS = 1_048_576;
const HEADER = { fontWeight: "bold", backgroundColor: "#E7E6E6", wrap: true, alignVertical: "top" } as const;
const BODY = { wrap: true, alignVertical: "top" } as const;
/** The first day that a workbook counts from; an earlier one stays text. */
const FIRST_DAY = "1900-03-01";

function cellOf(value: Value, label: boolean, fill: string | undefined, height: number): Cell {
  const style = { ...BODY, height, ...(fill === undefined ? {} : { backgroundColor: fill }) };
  if (value === null || value === "") return null;
  if (typeof value === "number") return { ...style, type: Number, value };
  if (typeof value === "string") return { ...style, type: String, value: cellText(value), ...(label ? TEXT : {}) };
  const { date } = value;
  if (date === null) return null;
  if (!isDay(date) || date < FIRST_DAY) return { ...style, type: String, value: cellText(date) };
  return { ...style, type: Date, value: new Date(timeOf(date)), format: "dd.mm.yyyy" };
}
const TEXT = { format: "@" } as const;

/** Sheets of more rows than one can hold go on in a second. */
function* parted(sheets: readonly Sheet[]): Generator<Sheet> {
  for (const sheet of sheets) {
    const room = MOST_ROWS - 1;
    for (let i = 0; i === 0 || i * room < sheet.rows.length; i++) {
      const name = i === 0 ? sheet.name : `${sheet.name} ${i + 1}`;
      yield { ...sheet, name, rows: sheet.rows.slice(i * room, (i + 1) * room) };
    }
  }
}

const LINE_HEIGHT = 15;
/** In points; a workbook allows no more. */
const MOST_HEIGHT = 409;

/** How many lines a text takes in a column: readers do not all stretch a row by themselves. */
function linesIn(value: Value, width: number): number {
  if (typeof value !== "string") return 1;
  return value.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length + 4) / (width - 3))), 0);
}

function rowOf({ values, fills }: SheetRow, { columns }: Sheet): Row {
  const lines = values.reduce<number>((most, value, i) => Math.max(most, linesIn(value, columns[i]?.width ?? 8)), 1);
  const height = Math.min(lines * LINE_HEIGHT, MOST_HEIGHT);
  return values.map((value, i) => cellOf(value, columns[i]?.label === true, fills[i], height));
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>["features"]>[number];

const letter = (index: number): string => String.fromCharCode(65 + index);

const rangeOf = ({ columns, rows }: Sheet, mark = ""): string =>
  `${mark}A${mark}1:${mark}${letter(columns.length - 1)}${mark}${rows.length + 1}`;

/** The header row on every printed page, and the cells that the filter covers. */
function definedNames(sheets: readonly Sheet[]): string {
  return sheets
    .map((sheet, i) => {
      const at = `localSheetId="${i}"`;
      const filter = `<definedName name="_xlnm._FilterDatabase" ${at} hidden="1">'${sheet.name}'!${rangeOf(sheet, "$")}</definedName>`;
      return `${filter}<definedName name="_xlnm.Print_Titles" ${at}>'${sheet.name}'!$1:$1</definedName>`;
    })
    .join("");
}

/** What the library leaves to others: buttons in the header that sort and filter, a print that is one page wide. */
function finish(sheets: readonly Sheet[]): Feature {
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.replace("<definedNames/>", () => `<definedNames>${definedNames(sheets)}</definedNames>`),
        },
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) return xml;
            return xml
              .replace("</sheetData>", () => `</sheetData><autoFilter ref="${rangeOf(sheet)}"/>`)
              .replace(/<worksheet\b[^>]*>/, (open) => `${open}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace("<pageSetup ", () => '<pageSetup fitToWidth="1" fitToHeight="0" ');
          },
        },
      },
    },
  };
}

async function bytesOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const laid = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: [
      sheet.columns.map(({ header }) => ({ ...HEADER, type: String, value: header })),
      ...sheet.rows.map((row) => rowOf(row, sheet)),
    ],
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape" as const,
  }));
  return withoutTime(
    await writeExcelFile(laid, { fontFamily: "Calibri", fontSize: 11, features: [finish(sheets)] }).toBuffer(),
  );
}

async function* write(documents: AsyncIterable<Exported>): AsyncGenerator<Piece> {
  const workbook = new Workbook();
  for await (const { document } of documents) workbook.add(document);
  yield { file: "", content: await bytesOf([...parted(workbook.sheets())]) };
}

/** A workbook of five sheets: activities, executors, times, clauses, findings. */
export const xlsx: Exporter = { name: "xlsx", extension: "xlsx", shape: () => "binary", write };
