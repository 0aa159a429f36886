import { describe, expect, test } from "vitest";
import type { PlanPeriod } from "../../src/model/types.ts";
import { executorsMissing } from "../../src/rules/executors-missing.ts";
import { orderMissingDate } from "../../src/rules/order-missing-date.ts";
import { orderMissingNumber } from "../../src/rules/order-missing-number.ts";
import { orderMissingSignatory } from "../../src/rules/order-missing-signatory.ts";
import { orderMissingTitle } from "../../src/rules/order-missing-title.ts";
import { orderTitlePeriodMismatch } from "../../src/rules/order-title-period-mismatch.ts";
import { scheduleMissing } from "../../src/rules/schedule-missing.ts";
import { scheduleOutsidePeriod } from "../../src/rules/schedule-outside-period.ts";
import { breaksOff } from "../../src/rules/table/breaks-off.ts";
import { tableTruncated } from "../../src/rules/table-truncated.ts";
import { activity, at, found, order, period, roadmap } from "./builder.ts";

describe("required parts of an order", () => {
  test.each([
    [orderMissingNumber, { number: null }],
    [orderMissingDate, { date: null }],
    [orderMissingTitle, { title: null }],
    [orderMissingSignatory, { signatory: null }],
    [orderMissingSignatory, { signatory: { position: "Директор", name: null, span: at(19) } }],
  ])("%#", (rule, part) => {
    expect(found(rule, { order: order(part) })).toHaveLength(1);
    expect(found(rule, { order: order() })).toHaveLength(0);
    expect(found(rule, { order: null })).toHaveLength(0);
  });

  test("the place is the print of the field, else the kind word", () => {
    const printed = [
      { field: "kind" as const, raw: "ПРИКАЗ", span: at(2) },
      { field: "number" as const, raw: "№ б/н", span: at(4) },
    ];
    expect(found(orderMissingNumber, { order: order({ number: null, printed }) })[0]).toMatchObject({
      span: at(4),
      values: { text: "№ б/н" },
    });
    expect(found(orderMissingDate, { order: order({ date: null, printed }) })[0]?.span).toEqual(at(2));
    expect(found(orderMissingDate, { order: order({ date: null, printed: [] }) })[0]?.span.startLine).toBe(1);
  });
});

describe("the title's year", () => {
  const plan = (start: string, end: string, from: PlanPeriod["from"] = "title") =>
    roadmap([activity("1", 1)], { period: { start, end, edtf: "", from } });
  const y2023 = plan("2023-01-01", "2023-12-31");
  const school = plan("2023-09-01", "2024-08-31");
  test.each([
    ["Об утверждении плана на 2023 год", [y2023], 0],
    ["Об утверждении плана на 2022 год", [y2023], 1],
    ["О плане на 2024-2025 гг.", [y2023], 1],
    ["О программе на 2021–2025 годы", [y2023], 0],
    ["О плане на 2023/2024 учебный год", [school], 0],
    ["О плане на 2023/24 учебный год", [school], 0],
    ["О плане на 2022-2023 учебный год", [school], 1],
    ["О плане на 2023 год", [school], 1],
    ["О школах, имеющих низкие результаты в 2022 году", [y2023], 0],
    ["О внесении изменений в приказ от 12.02.2022 № 5", [y2023], 0],
    ["О двух планах на 2023 год", [plan("2022-01-01", "2022-12-31"), y2023], 0],
    ["О плане на 2022 год", [plan("2022-01-01", "2022-12-31", "order")], 0],
    ["О ходе выполнения плана в 2021 году", [plan("2022-01-01", "2022-12-31")], 0],
    ["О плане на 2022 год", [roadmap([])], 0],
  ])("%s", (title, roadmaps, expected) => {
    expect(found(orderTitlePeriodMismatch, { order: order({ title }), roadmaps })).toHaveLength(expected);
  });
});

describe("what every activity needs", () => {
  const empty = { raw: "", items: [], inherited: false };
  const inherited = { inherited: true };
  const rows = (...parts: [string, string | null, object][]) =>
    roadmap(parts.map(([number, parent, part], i) => activity(number, i + 1, { parent, ...part })));

  test.each<[string, ReturnType<typeof rows>, string[]]>([
    ["all there", rows(["1", null, {}], ["2", null, {}]), []],
    ["one empty", rows(["1", null, {}], ["2", null, { schedule: empty, executors: empty }]), ["2"]],
    [
      "the parts have their own",
      rows(["1", null, { schedule: empty, executors: empty }], ["1.1", "1", {}], ["1.2", "1", {}]),
      [],
    ],
    [
      "one part has none",
      rows(
        ["1", null, { schedule: empty, executors: empty }],
        ["1.1", "1", {}],
        ["1.2", "1", { schedule: empty, executors: empty }],
      ),
      ["1", "1.2"],
    ],
    ["inherited", rows(["1", null, {}], ["1.1", "1", { schedule: inherited, executors: inherited }]), []],
    [
      "two levels of parts",
      rows(
        ["1", null, { schedule: empty, executors: empty }],
        ["1.1", "1", { schedule: empty, executors: empty }],
        ["1.1.1", "1.1", {}],
      ),
      [],
    ],
  ])("%s", (_, plan, expected) => {
    expect(found(scheduleMissing, { roadmaps: [plan] }).map((item) => item.subject)).toEqual(expected);
    expect(found(executorsMissing, { roadmaps: [plan] }).map((item) => item.subject)).toEqual(expected);
  });

  test("a plan without the column lacks nothing", () => {
    const plan = {
      ...rows(["1", null, { schedule: empty, executors: empty }]),
      columns: [{ role: "activity" as const, header: "Дело" }],
    };
    expect(found(scheduleMissing, { roadmaps: [plan] })).toHaveLength(0);
    expect(found(executorsMissing, { roadmaps: [plan] })).toHaveLength(0);
  });
});

describe("times outside the plan", () => {
  const plan = { start: "2023-01-01", end: "2023-12-31", edtf: "2023", from: "title" as const };
  test.each<[string, Parameters<typeof period>, number]>([
    ["inside", ["2023-02-01", "2023-02-28"], 0],
    ["before", ["2022-02-01", "2022-02-28"], 1],
    ["after", ["2024-02-01", "2024-02-28"], 1],
    ["over the end", ["2023-12-01", "2024-01-31"], 0],
    ["open start, late end", [null, "2024-01-20"], 0],
    ["open end, early start", ["2022-01-01", null], 0],
    ["open end, late start", ["2025-01-01", null], 1],
    ["by request", [null, null, { kind: "on-demand" }], 0],
  ])("%s", (_, [start, end, more], expected) => {
    const rows = [activity("1", 1, { schedule: { items: [period(start, end, more)] } })];
    expect(found(scheduleOutsidePeriod, { roadmaps: [roadmap(rows, { period: plan })] })).toHaveLength(expected);
    expect(found(scheduleOutsidePeriod, { roadmaps: [roadmap(rows)] })).toHaveLength(0);
  });

  test("the August before a school year is told only where its year is printed", () => {
    const school = { ...plan, start: "2024-09-01", end: "2025-08-31" };
    const outside = (assumed: "year"[]) => {
      const items = [period("2024-08-01", "2024-08-31", { assumed })];
      return found(scheduleOutsidePeriod, {
        roadmaps: [roadmap([activity("1", 1, { schedule: { items } })], { period: school })],
      });
    };
    expect(outside(["year"])).toHaveLength(0);
    expect(outside([])).toHaveLength(1);
  });

  test("an inherited time is told once", () => {
    const late = { items: [period("2025-01-01", "2025-01-31")] };
    const rows = [
      activity("1", 1, { schedule: late }),
      activity("1.1", 2, { parent: "1", schedule: { ...late, inherited: true } }),
    ];
    const out = found(scheduleOutsidePeriod, { roadmaps: [roadmap(rows, { period: plan })] });
    expect(out.map((item) => item.subject)).toEqual(["1"]);
  });
});

describe("the last row", () => {
  test.each([
    "Проведение семинара для",
    "Организация взаимо-",
    "Анализ результатов, подготовка справки,",
    "Встреча с учителями («час вопросов",
    "Открытие площадки «Ступени",
    "Совещание в школе №",
    "Мониторинг и",
  ])("breaks off: %s", (text) => {
    expect(breaksOff(text)).toBe(true);
  });

  test.each([
    "Проведение семинара",
    "Средняя общеобразовательная школа",
    "Открытие площадки «Ступени «Рост»",
    "Встреча с учителями (час вопросов)",
    "Классный час в 9 в",
    "-",
    "",
    "Справка.",
    "1) приказ; 2) отчёт",
    "Работа школы «Мы»",
  ])("is whole: %s", (text) => {
    expect(breaksOff(text)).toBe(false);
  });

  const rows = (last: object) => roadmap([1, 2, 3, 4, 5, 6].map((n) => activity(String(n), n, n === 6 ? last : {})));
  const bare = { schedule: { raw: "", items: [] }, executors: { raw: "", items: [] } };
  test("of the plan at the end of the file", () => {
    expect(found(tableTruncated, { roadmaps: [rows({})] })).toHaveLength(0);
    expect(found(tableTruncated, { roadmaps: [rows({ title: "Подготовка к" })] })).toMatchObject([{ subject: "6" }]);
    expect(found(tableTruncated, { roadmaps: [rows({ title: "Подготов", ...bare })] })).toHaveLength(1);
    expect(found(tableTruncated, { roadmaps: [rows({ title: "Итоги:", ...bare })] })).toHaveLength(0);
  });

  test("is closed by the sums below it", () => {
    const sums = { text: "ВСЕГО\t150", reason: "total-row" as const, span: at(60) };
    const roadmaps = [rows({ title: "Подготовка к" })];
    expect(found(tableTruncated, { roadmaps, unclaimed: [sums] })).toHaveLength(0);
    expect(found(tableTruncated, { roadmaps, unclaimed: [{ ...sums, reason: "page-number" }] })).toHaveLength(1);
    expect(found(tableTruncated, { roadmaps, unclaimed: [{ ...sums, span: at(1) }] })).toHaveLength(1);
  });

  test("is not the last where a text or a table follows", () => {
    const text = { title: null, paragraphs: ["Начальник отдела"], items: [], span: at(40) };
    expect(found(tableTruncated, { roadmaps: [rows({ title: "Подготовка к" })], texts: [text] })).toHaveLength(0);
    const table = (cell: string) => ({
      title: null,
      columns: ["Школа"],
      rows: [["Школа № 3"], [cell, ""]],
      span: at(50),
    });
    expect(found(tableTruncated, { tables: [table("Школа в")], roadmaps: [rows({})] })).toHaveLength(1);
    expect(
      found(tableTruncated, { tables: [table("Школа № 4")], roadmaps: [rows({ title: "Подготовка к" })] }),
    ).toHaveLength(0);
    expect(found(tableTruncated, {})).toHaveLength(0);
  });
});
