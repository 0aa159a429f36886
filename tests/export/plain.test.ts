import { describe, expect, test } from "vitest";
import { plainText, text } from "../../src/export/plain/index.ts";
import { row } from "../../src/export/plain/line.ts";
import { scheduleText } from "../../src/export/plain/schedule.ts";
import { layout } from "../../src/layout/index.ts";
import type { Roadmap, ScheduleItem, Table } from "../../src/model/types.ts";
import { FIXTURES, filledWith, HOSTILE, parsed, period, planOf, recurring, textOf } from "./documents.ts";
import { meaning } from "./meaning.ts";

/** The scan prints words cut inside a title that an act is cited by; the clean print mends them, so that they differ. */
const MENDED = new Set(["poor-scan"]);

const REPAIRS = new Set(["table/row-joined", "table/cell-moved", "table/ragged-row", "text/ocr-noise"]);

describe.each(FIXTURES)("%s", (slug, document) => {
  const printed = plainText(document);
  const reread = parsed(printed, `${slug}.txt`);

  test.skipIf(MENDED.has(slug))("the clean text reads back as the same document", () => {
    expect(meaning(reread)).toEqual(meaning(document));
  });

  test("the clean text of the clean text is itself", () => {
    expect(plainText(reread)).toBe(printed);
  });

  test("nothing in it is repaired again", () => {
    const repairs = reread.diagnostics.filter(({ rule }) => REPAIRS.has(rule));
    expect(repairs.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });
});

const PLAN = planOf([]).roadmaps[0] as Roadmap;
const cell = (items: ScheduleItem[], raw = "в срок"): string => scheduleText({ raw, items, inherited: false }, PLAN);
const timed = (start: string | null, end: string | null, edtf: string): ScheduleItem =>
  period(start, end, { edtf } as Partial<ScheduleItem>);

describe("dates in one style", () => {
  test.each([
    [[timed("2024-05-30", "2024-05-30", "2024-05-30")], "30.05.2024"],
    [[timed(null, "2024-05-30", "../2024-05-30")], "до 30.05.2024"],
    [[timed("2024-05-01", "2024-05-31", "2024-05")], "май 2024"],
    [[timed("2024-03-01", "2024-04-30", "2024-03/2024-04")], "март – апрель 2024"],
    [[timed("2024-10-01", "2025-03-31", "2024-10/2025-03")], "октябрь 2024 – март 2025"],
    [[timed("2024-09-16", "2024-09-20", "2024-09-16/2024-09-20")], "16.09.2024 – 20.09.2024"],
    [
      [timed("2024-05-01", "2024-05-31", "2024-05"), timed("2024-10-01", "2024-10-31", "2024-10")],
      "май 2024; октябрь 2024",
    ],
  ])("%#", (items, expected) => {
    expect(cell(items)).toBe(expected);
  });

  test("what was assumed, or is no date, stays as printed", () => {
    const assumed = { ...timed("2024-05-01", "2024-05-31", "2024-05"), assumed: ["year"] } as ScheduleItem;
    expect(cell([assumed], "май")).toBe("май");
    expect(cell([recurring("FREQ=MONTHLY", "2024-01-01", "2024-12-31")], "раз  в\tмесяц")).toBe("раз в месяц");
    expect(cell([timed("2024-05-01", "2024-05-31", "чепуха")], "май")).toBe("май");
    expect(cell([])).toBe("в срок");
  });
});

describe("a model by hand", () => {
  test("without columns has those that its activities need", () => {
    const document = planOf([
      { label: "1", title: "Семинар", items: [period(null, "2024-05-30", { raw: "до 30 мая" })], result: "Отчёт" },
    ]);
    for (const plan of document.roadmaps) plan.columns = [];
    expect(plainText({ ...document, tables: [], texts: [] })).toBe(
      "План работы\n\n№\tМероприятие\tСрок\tРезультат\n1.\tСеминар\tдо 30.05.2024\tОтчёт\n",
    );
  });

  test.each(HOSTILE.map((hostile) => [JSON.stringify(hostile).slice(0, 60), hostile]))("survives %s", (_, hostile) => {
    const printed = plainText(filledWith(hostile));
    expect(/(?![\t\n])\p{Cc}/u.test(printed)).toBe(false);
    const longest = Math.max(...printed.split("\n").map((row) => row.split("\t").length));
    expect(longest).toBeLessThanOrEqual(8);
  });
});

describe("the clean text of the clean text is itself", () => {
  const ORDER = "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n";
  const SIGNED = "\n\nДиректор\tИ.П. Луговая\n";

  test.each([
    [
      "clauses without a label, parted by empty lines",
      `${ORDER}1. Создать группу:\n- учителя школы;\n- методисты центра\n\nКоординатор: Баркалова Е.В., методист\n\nПлощадки:\n\n- школы${SIGNED}`,
    ],
    [
      "a list below the title that announces it, and prose behind",
      "Перечень\n\nСлово о школах.\n\n3. Центру (Белова Я.Г.):\n- разработать памятки;\n- провести семинары.\n\nНачальник управления Э.П. Рукавишникова\n",
    ],
    [
      "clauses that name people, one of them with a letter of another script",
      `${ORDER}1. Создать группу в составе:\n- Баpкалова Е.В. – методист;\n- Земляненко Н.В. – директор школы № 6;\n- Булычева И.Ю. – директор школы № 8.\n2. Утвердить план.${SIGNED}`,
    ],
  ])("%s", (_, input) => {
    const printed = plainText(parsed(input));
    expect(plainText(parsed(printed))).toBe(printed);
  });

  const [sample] = planOf([]).tables;
  const tabled = (...rows: string[][][]) => ({
    ...parsed(""),
    tables: rows.map((own) => ({ ...(sample as Table), title: null, columns: [], rows: own })),
  });

  test("tables without titles one below another", () => {
    const printed = plainText(tabled([["Рисунок", "14 мая", "зал"]], [["Пение", "15 мая", "класс"]]));
    expect(printed).toBe("Рисунок\t14 мая\tзал\nПение\t15 мая\tкласс\n");
    expect(plainText(parsed(printed))).toBe(printed);
  });

  test.each(['"отметка', '"А ""Б"" В"', '"А" и "Б"', '"А"', '""', 'готово"', '"""'])("a cell %s", (cell) => {
    const rows = [
      ["СОШ № 1", cell, "5"],
      ["СОШ № 2", "отметка", cell],
      ["СОШ № 3", cell, 'готово"'],
    ];
    const { lines } = layout(`${rows.map(row).join("\n")}\n`);
    expect(lines.map(({ cells }) => cells.map(({ text }) => text.text))).toEqual(rows);
  });
});

test("several documents are parted by a form feed", async () => {
  const [, first] = FIXTURES[0] ?? [];
  if (!first) throw new Error("no fixture");
  expect((await textOf(text, [first, first])).split("\f").map((one) => one.trim())).toEqual([
    plainText(first).trim(),
    plainText(first).trim(),
  ]);
});
