import { describe, expect, test } from "vitest";
import type { PlanPeriod } from "../../../src/model/types.ts";
import { documentOf, HEADER, table } from "../../structure/reading.ts";

const rows = (...times: readonly string[]) =>
  table(HEADER, ...times.map((time, i) => `${i + 1}. | Провести семинар | ${time} | ИМЦ`));
const passport = (label: string, value: string) =>
  `Паспорт программы\n${table("Наименование | Рост", "Цель | Развитие школ", `${label} | ${value}`)}\n`;
const order = (title: string) =>
  `ПРИКАЗ\n12.03.2023 № 45\n${title}\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n\nДиректор\tИ.П. Луговая\n\n`;

const short = (period: PlanPeriod | null | undefined): string | null =>
  period ? `${period.start}..${period.end} ${period.from}` : null;
const periodOf = (text: string): string | null => short(documentOf(text).roadmaps[0]?.period);

describe("the period of a plan", () => {
  test.each<[string, string, string | null]>([
    ["a year in its title", `План мероприятий на 2023 год\n${rows("май")}`, "2023-01-01..2023-12-31 title"],
    ["years in its title", `План мероприятий на 2023-2025 годы\n${rows("май")}`, "2023-01-01..2025-12-31 title"],
    ["a school year", `План мероприятий на 2023-2024 учебный год\n${rows("май")}`, "2023-09-01..2024-08-31 title"],
    [
      "a school year with a slash",
      `План мероприятий на 2023/2024 учебный год\n${rows("май")}`,
      "2023-09-01..2024-08-31 title",
    ],
    ["a short school year", `План мероприятий на 2023/24 уч. год\n${rows("май")}`, "2023-09-01..2024-08-31 title"],
    [
      "a year and a time up to another",
      `План мероприятий на 2023 год и на период до 2026 года\n${rows("май")}`,
      "2023-01-01..2026-12-31 title",
    ],
    [
      "years and an outlook",
      `План мероприятий на 2023-2024 годы и на плановый период до 2025 года\n${rows("май")}`,
      "2023-01-01..2025-12-31 title",
    ],
    [
      "what is prepared for is not the time of the plan",
      `План подготовки школ к началу 2023/2024 учебного года\n${rows("май 2023 г.", "июнь 2023 г.")}`,
      "2023-01-01..2023-12-31 dates",
    ],
    [
      "nor is the new school year",
      `План подготовки школ к новому 2023/2024 учебному году на 2023 год\n${rows("май")}`,
      "2023-01-01..2023-12-31 title",
    ],
    ["«гг.»", `План мероприятий на 2023-2024 гг.\n${rows("май")}`, "2023-01-01..2024-12-31 title"],
    [
      "the passport's term",
      `${passport("Сроки реализации", "2023-2024 годы")}План мероприятий\n${rows("май")}`,
      "2023-01-01..2024-12-31 passport",
    ],
    [
      "the order's title",
      `${order("Об утверждении плана на 2023 год")}План мероприятий\n${rows("май")}`,
      "2023-01-01..2023-12-31 order",
    ],
    [
      "the title before the passport",
      `${passport("Сроки реализации", "2020 год")}План мероприятий на 2023 год\n${rows("май")}`,
      "2023-01-01..2023-12-31 title",
    ],
    [
      "the passport before the order",
      `${order("Об утверждении плана на 2023 год")}${passport("Сроки реализации", "2024 год")}План мероприятий\n${rows("май")}`,
      "2024-01-01..2024-12-31 passport",
    ],
    // by the dates themselves
    [
      "four of five in one year",
      `План мероприятий\n${rows("май 2023 г.", "июнь 2023 г.", "март 2023 г.", "июль 2023 г.", "январь 2024 г.")}`,
      "2023-01-01..2023-12-31 dates",
    ],
    [
      "one school year",
      `План мероприятий\n${rows("октябрь 2023 г.", "декабрь 2023 г.", "март 2024 г.", "май 2024 г.")}`,
      "2023-09-01..2024-08-31 dates",
    ],
    [
      "their span",
      `План мероприятий\n${rows("март 2021 г.", "май 2022 г.", "июнь 2023 г.")}`,
      "2021-03-01..2023-06-30 dates",
    ],
    ["none is printed", `План мероприятий\n${rows("май", "постоянно")}`, null],
    ["no dates", `План мероприятий\n${rows("", "")}`, null],
    // a year that is another thing's
    [
      "a year of results in the title",
      `План мероприятий по поддержке школ с низкими результатами 2022 года на 2023 год\n${rows("май")}`,
      "2023-01-01..2023-12-31 title",
    ],
  ])("%s", (_, text, expected) => {
    expect(periodOf(text)).toBe(expected);
  });

  test("each plan of a file has its own", () => {
    const text = `План мероприятий на 2023 год\n${rows("май")}\nПриложение 2\n\nПлан мероприятий на 2024 год\n${rows("май")}`;
    expect(documentOf(text).roadmaps.map(({ period }) => short(period))).toEqual([
      "2023-01-01..2023-12-31 title",
      "2024-01-01..2024-12-31 title",
    ]);
  });

  test("a title's year that is not the plan's is told", () => {
    const rules = (title: string) =>
      documentOf(`${order(title)}План мероприятий на 2023 год\n${rows("май")}`).diagnostics.map(({ rule }) => rule);
    expect(rules("Об утверждении плана на 2022 год")).toContain("order/title-period-mismatch");
    expect(rules("Об утверждении плана на 2023 год")).not.toContain("order/title-period-mismatch");
    expect(rules("О школах, имеющих низкие результаты в 2022 году")).not.toContain("order/title-period-mismatch");
  });
});
