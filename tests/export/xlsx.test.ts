import { describe, expect, test } from "vitest";
import { printable } from "../../src/export/printable.ts";
import { xlsx } from "../../src/export/xlsx/index.ts";
import { cellText } from "../../src/export/xlsx/sheet.ts";
import { withoutTime } from "../../src/export/xlsx/zip-time.ts";
import type { Document } from "../../src/model/types.ts";
import { sampleDocument } from "../tools/sample.ts";
import { executor, FIXTURES, files, filledWith, HOSTILE, period, planOf } from "./documents.ts";
import { readXlsx, type XlsxSheet } from "./unzip.ts";

const SHEETS = ["Мероприятия", "Исполнители", "Сроки", "Поручения", "Замечания"];

async function bytesOf(...documents: Document[]): Promise<Uint8Array> {
  return (await files(xlsx, documents)).get("") as Uint8Array;
}
const bookOf = async (...documents: Document[]) => readXlsx(await bytesOf(...documents));

/** The column of a header, as a letter. */
function column(sheet: XlsxSheet | undefined, header: string): string {
  const found = [...(sheet?.cells ?? [])].find(([at, cell]) => /^[A-Z]+1$/.test(at) && cell.value === header);
  if (!found) throw new Error(`no column ${header}`);
  return found[0].slice(0, -1);
}
const cell = (sheet: XlsxSheet | undefined, header: string, row: number) =>
  sheet?.cells.get(`${column(sheet, header)}${row}`);

const PLAN = planOf([
  {
    title: "=1+1",
    number: "1.10",
    items: [period("2024-05-01", "2024-05-31")],
    executors: { raw: "школы", items: [executor("школы")], inherited: false },
  },
  { title: "Отчёт", items: [period(null, "2024-12-20")] },
]);

describe("the workbook", () => {
  test("has five sheets with a frozen header, a filter and a print of one page's width", async () => {
    const { sheets, files: parts } = await bookOf(PLAN);
    expect([...sheets.keys()]).toEqual(SHEETS);
    for (const [name, { xml }] of sheets) {
      expect(xml, name).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml, name).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]\d+"\/>/);
      expect(xml, name).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(xml, name).toMatch(/<col min="1" max="1" width="\d+"/);
    }
    expect(parts.get("xl/workbook.xml")).toContain("'Сроки'!$A$1:");
  });

  test("text that begins with = is text, dates are dates, numbers of items stay text", async () => {
    const { sheets, files: parts } = await bookOf(PLAN);
    const activities = sheets.get("Мероприятия");
    expect(cell(activities, "Мероприятие", 2)).toMatchObject({ type: "s", value: "=1+1", formula: false });
    expect(cell(activities, "№", 2)).toMatchObject({ type: "s", value: "1.10" });
    // 1 May 2024 is day 45413 of a workbook.
    expect(cell(activities, "Начало", 2)).toMatchObject({ type: null, value: "45413" });
    expect(cell(activities, "Начало", 3)).toBeUndefined();
    expect(cell(activities, "Окончание", 3)).toMatchObject({ type: null, value: "45646" });
    expect(parts.get("xl/styles.xml")).toContain('formatCode="dd.mm.yyyy"');
    expect(parts.get("xl/styles.xml")).toContain('wrapText="1"');
    expect(cell(sheets.get("Сроки"), "Когда", 3)?.value).toBe("до 20 декабря 2024");
    expect(cell(sheets.get("Исполнители"), "Исполнитель", 2)?.value).toBe("школы");
  });

  test("severities have colours of their own", async () => {
    const { sheets, files: parts } = await bookOf(sampleDocument());
    const styles = [2, 3].map((row) => cell(sheets.get("Замечания"), "Важность", row));
    expect(styles.map((style) => style?.value)).toEqual(["предупреждение", "ошибка"]);
    expect(styles[0]?.style).not.toBe(styles[1]?.style);
    expect(parts.get("xl/styles.xml")).toContain("FFF8CBAD");
  });

  test("the document has a column where there are several", async () => {
    const { sheets } = await bookOf(PLAN, sampleDocument());
    expect(cell(sheets.get("Мероприятия"), "Документ", 4)?.value).toBe("plan.txt");
    const { sheets: single } = await bookOf(PLAN);
    expect(() => column(single.get("Мероприятия"), "Документ")).toThrow();
  });

  test("the same documents give the same bytes, and no clock is in them", async () => {
    const bytes = await bytesOf(PLAN);
    expect(Buffer.from(await bytesOf(PLAN)).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(withoutTime(bytes)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("what is no archive stays as it is", () => {
    expect(withoutTime(new Uint8Array(5))).toEqual(new Uint8Array(5));
  });

  test("impossible days are text, an empty document makes empty sheets", async () => {
    const { sheets } = await bookOf(planOf([{ items: [period("2024-02-30", "1890-01-01")] }]));
    expect(cell(sheets.get("Сроки"), "Начало", 2)).toMatchObject({ type: "s", value: "2024-02-30" });
    expect(cell(sheets.get("Сроки"), "Окончание", 2)).toMatchObject({ type: "s", value: "1890-01-01" });
    const empty = await bookOf({ ...sampleDocument(), roadmaps: [], diagnostics: [] });
    expect(empty.sheets.get("Мероприятия")?.cells.size).toBeGreaterThan(5);
  });
});

// A text that is read as XML must have no control but tab and line ends.
const ILLEGAL = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u;

describe.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))("%s", (_, text) => {
  test("survives", async () => {
    const { sheets, files: parts } = await bookOf(filledWith(text));
    for (const xml of parts.values()) expect(ILLEGAL.test(xml)).toBe(false);
    const title = cell(sheets.get("Мероприятия"), "Мероприятие", 2);
    if (text === "") expect(title).toBeUndefined();
    else expect(title).toMatchObject({ type: "s", value: printable(text).replace(/\r\n?/g, "\n"), formula: false });
  });
});

test("a text of more characters than a cell holds is cut", () => {
  expect(cellText("я".repeat(40_000))).toHaveLength(32_767);
});

test.each(FIXTURES)("%s: a row for each activity, executor and time", async (_, document) => {
  const { sheets } = await bookOf(document);
  const rows = (name: string): number => [...(sheets.get(name)?.xml.matchAll(/<row /g) ?? [])].length - 1;
  const activities = document.roadmaps.flatMap((plan) => plan.activities);
  expect(rows("Мероприятия")).toBe(activities.length);
  expect(rows("Исполнители")).toBe(activities.flatMap(({ executors }) => executors.items).length);
  expect(rows("Сроки")).toBe(activities.flatMap(({ schedule }) => schedule.items).length);
  expect(rows("Замечания")).toBe(document.diagnostics.length);
});
