import { describe, expect, test } from "vitest";
import { monthRange, type Stretch, timingOf } from "../../../src/export/html/calendar.ts";
import { lanesOf } from "../../../src/export/html/lanes.ts";
import { loadOf } from "../../../src/export/html/load.ts";
import { planViews } from "../../../src/export/html/rows.ts";
import { monthIndex, monthKey } from "../../../src/export/moments.ts";
import { reported } from "./examples.ts";

const HEAD = "План мероприятий на 2023 год\n№\tМероприятие\tСрок\tОтветственные\n";

/** Stretches of a plan with one activity for each of these times. */
function timings(...times: readonly string[]) {
  const rows = times.map((time, i) => `${i + 1}.\tСовещание ${i + 1}\t${time}\tОтдел образования\n`);
  const { document } = reported(`${HEAD}${rows.join("")}`);
  const roadmap = document.roadmaps[0];
  expect(roadmap?.activities).toHaveLength(times.length);
  return (roadmap?.activities ?? []).map((activity) => timingOf(activity, roadmap?.period ?? null, "ru"));
}

const print = ({ from, to, kind, label }: Stretch) => `${kind} ${monthKey(from)}..${monthKey(to)} ${label}`.trim();

describe("what a calendar shows of a time", () => {
  test.each([
    ["май 2023 г.", ["due 2023-05..2023-05"], ["2023-05"]],
    ["10 мая 2023 г.", ["due 2023-05..2023-05 10"], ["2023-05"]],
    ["24 - 25 мая 2023 г.", ["due 2023-05..2023-05 24–25"], ["2023-05"]],
    ["до 10 марта 2023 г.", ["due 2023-03..2023-03 до 10"], ["2023-03"]],
    ["март - июнь 2023 г.", ["run 2023-03..2023-06"], ["2023-06"]],
    ["в течение года", ["run 2023-01..2023-12"], []],
    ["ежемесячно", ["repeat 2023-01..2023-12"], []],
    ["ежегодно в сентябре", ["repeat 2023-09..2023-09"], ["2023-09"]],
    ["постоянно", ["ongoing 2023-01..2023-12"], []],
    ["по мере поступления", [], []],
  ])("%s", (time, stretches, due) => {
    const [timing] = timings(time);
    expect(timing?.stretches.map(print)).toEqual(stretches);
    expect(timing?.due.map(monthKey)).toEqual(due);
    expect(timing?.undated).toHaveLength(stretches.length === 0 ? 1 : 0);
  });
});

describe("the months of a calendar", () => {
  const at = (year: number, month: number) => monthIndex({ year, month });
  const stretch = (from: number, to = from): Stretch => ({ from, to, kind: "due", label: "", text: "" });
  const timing = (...stretches: Stretch[]) => ({ stretches, undated: [], due: [] });
  const year = { start: "2023-01-01", end: "2023-12-31", edtf: "2023", from: "title" } as const;

  test("are the plan's, widened for what lies near", () => {
    expect(monthRange([timing(stretch(at(2023, 5)))], year)).toEqual({ from: at(2023, 1), to: at(2023, 12) });
    expect(monthRange([timing(stretch(at(2022, 11)))], year)).toEqual({ from: at(2022, 11), to: at(2023, 12) });
    expect(monthRange([timing(stretch(at(2032, 5)))], year)).toEqual({ from: at(2023, 1), to: at(2023, 12) });
  });

  test("are those of the dates where the plan has no period", () => {
    expect(monthRange([timing(stretch(at(2023, 2)), stretch(at(2023, 4), at(2023, 6)))], null)).toEqual({
      from: at(2023, 2),
      to: at(2023, 6),
    });
    expect(monthRange([timing()], null)).toBeUndefined();
  });

  test("are never more than people read, whatever the dates say", () => {
    const range = monthRange(
      [timing(stretch(at(2023, 2)), stretch(at(2023, 4)), stretch(at(2023, 4), at(9999, 12)))],
      null,
    );
    expect((range?.to ?? 0) - (range?.from ?? 0)).toBeLessThan(100);
    const ages = { ...year, start: "0001-01-01", end: "9999-12-31" };
    expect(monthRange([timing(stretch(at(1, 1), at(9999, 12)))], ages)).toBeDefined();
  });
});

test("bars that overlap go on rows of their own, days of one month share a cell", () => {
  const bar = (from: number, to: number, kind: Stretch["kind"] = "run", label = ""): Stretch => ({
    from,
    to,
    kind,
    label,
    text: label,
  });
  const lanes = lanesOf([bar(1, 4), bar(3, 6), bar(5, 5), bar(8, 8, "due", "4"), bar(8, 8, "due", "11"), bar(20, 30)], {
    from: 2,
    to: 10,
  });
  const shown = lanes.map((lane) => lane.map(({ from, to, label, cut }) => [from, to, label, cut]));
  expect(shown).toEqual([
    [
      [2, 4, "", true],
      [5, 5, "", false],
      [8, 8, "4, 11", false],
    ],
    [[3, 6, "", false]],
  ]);
});

describe("load", () => {
  const { document } = reported(`${HEAD}1.\tСеминар\tмай 2023\tОтдел образования (Липов П.Р.)
2.\tВебинар\tиюнь 2023\tЛипов П.Р., начальник отдела
3.\tВыезд\tиюль 2023\tОтдел образования, руководители школ
4.\tСовет\tиюль 2023\tОтдел образования
`);
  const load = loadOf(document);

  test("counts a body, a person in its brackets and the same person alone", () => {
    expect(load.map(({ name, activities }) => [name, activities])).toEqual([
      ["Отдел образования", [0, 2, 3]],
      ["Липов П.Р.", [0, 1]],
      ["руководители школ", [2]],
    ]);
  });

  test("a finding belongs to the row that it stands in", () => {
    const rows = planViews({ document, lang: "ru" }).flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    for (const { activity, findings } of rows) {
      for (const index of findings) expect(document.diagnostics[index]?.span.startLine).toBe(activity.span.startLine);
    }
    expect(rows).toHaveLength(4);
  });
});
