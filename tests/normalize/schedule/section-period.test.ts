import { expect, test } from "vitest";
import { activitiesOf, documentOf } from "../../structure/reading.ts";

const plan = (title: string, rows: readonly string[]): string =>
  `${title}\n\n№\tМероприятия\tСрок\tКто\n${rows.join("\n")}\n`;
const datesOf = (text: string): string[][] =>
  activitiesOf(text).map(({ schedule }) => schedule.items.map((item) => ("edtf" in item ? item.edtf : item.kind)));

test("a stage with its months in brackets dates what stands below it", () => {
  const text = plan("План на 2020-2022 годы", [
    "I этап. Диагностический (октябрь-декабрь 2020 г.)\t\t\t",
    "1\tСбор данных\tоктябрь\tРМК",
    "II этап. Основной (январь 2021 г. – май 2022 г.)\t\t\t",
    "2\tСеминар\tмарт\tРМК",
    "III этап (июнь-декабрь 2022 г.)\t\t\t",
    "3\tОтчёт\tноябрь\tРМК",
  ]);
  expect(datesOf(text)).toEqual([["2020-10"], ["2021-03", "2022-03"], ["2022-11"]]);
});

test("years alone, with tabs behind them or without", () => {
  for (const tabs of ["", "\t\t\t"]) {
    const text = plan("План на 2021-2022 годы", [
      `2021 год${tabs}`,
      "1\tСбор\tоктябрь\tРМК",
      "2\tСовет\tмай\tРМК",
      `2022 год${tabs}`,
      "3\tИтог\tоктябрь\tРМК",
    ]);
    expect(datesOf(text)).toEqual([["2021-10"], ["2021-05"], ["2022-10"]]);
    expect(documentOf(text).roadmaps[0]?.sections.map(({ title }) => title)).toEqual(["2021 год", "2022 год"]);
  }
});

test("a year that completes the month above it is no heading", () => {
  const text = "План на 2021-2022 годы\n\n№\tМероприятия\tСрок\n1\tСбор\tоктябрь\n2021 год\n2\tСовет\tмай 2022 г.\n";
  expect(datesOf(text)).toEqual([["2021-10"], ["2022-05"]]);
});

test("years of something else, or outside the plan, say nothing", () => {
  for (const heading of ["Работа с итогами (за 2021 год)", "Подготовка к ГИА 2021 года", "Итоги (2019 год)"])
    expect(
      datesOf(plan("План на 2021-2022 годы", [`${heading}\t\t\t`, "1\tСбор\tоктябрь\tРМК", "2\tСовет\tмай\tРМК"])),
    ).toEqual([
      ["2021-10", "2022-10"],
      ["2021-05", "2022-05"],
    ]);
});

test.each(["Сроки 2022", "Срок исполнения в 2022 году", "Срок (2022 год)"])(
  "a column of times under «%s» has its year",
  (head) => {
    const text = `План на 2021-2023 годы\n\n№\tМероприятия\t${head}\tКто\n1\tСбор\tоктябрь\tРМК\n`;
    expect(datesOf(text)).toEqual([["2022-10"]]);
  },
);

test("a year that a column's heading names for something else is none of its times", () => {
  const text = "План на 2021-2023 годы\n\n№\tМероприятия\tСрок (по приказу 2022 года)\tКто\n1\tСбор\tоктябрь\tРМК\n";
  expect(datesOf(text)).toEqual([["2021-10", "2022-10", "2023-10"]]);
});
