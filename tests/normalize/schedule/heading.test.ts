import { describe, expect, it } from "vitest";
import { underHeading } from "../../../src/normalize/schedule/index.ts";
import { compactAll, PLANS, readCell } from "./cells.ts";

const may = underHeading(PLANS.year, "МАЙ");
const two = underHeading(PLANS.year, "ИЮНЬ – ИЮЛЬ");

describe("a term under the heading of a month", () => {
  it.each<[string, string[]]>([
    ["каждую среду", ["R:FREQ=WEEKLY;BYDAY=WE 2024-05-01/2024-05-31"]],
    ["ежедневно", ["R:FREQ=DAILY 2024-05-01/2024-05-31"]],
    ["еженедельно", ["R:FREQ=WEEKLY 2024-05-01/2024-05-31"]],
    ["два раза в месяц", ["R:FREQ=WEEKLY;INTERVAL=2 2024-05-01/2024-05-31"]],
    ["2 раза в месяц: 7 и 21 числа", ["R:FREQ=MONTHLY;BYMONTHDAY=7,21 2024-05-01/2024-05-31"]],
    ["пн, чт", ["R:FREQ=WEEKLY;BYDAY=MO,TH 2024-05-01/2024-05-31"]],
    ["в течение месяца, каждый вторник", ["R:FREQ=WEEKLY;BYDAY=TU 2024-05-01/2024-05-31"]],
    ["постоянно", ["ongoing 2024-05-01/2024-05-31"]],
    ["в течение периода", ["ongoing 2024-05-01/2024-05-31"]],
    ["по графику, ежедневно", ["by-plan", "R:FREQ=DAILY 2024-05-01/2024-05-31"]],
  ])("reads «%s» within it", (cell, items) => {
    expect(compactAll(cell, may)).toEqual(items);
  });

  it.each<[string, string[]]>([
    ["третья среда", ["2024-05-15"]],
    ["1-я и 3-я пятница", ["2024-05-03", "2024-05-17"]],
    ["последний четверг месяца", ["2024-05-30"]],
    ["последний день месяца", ["2024-05-31"]],
    ["последняя неделя месяца", ["2024-05-25/2024-05-31"]],
    ["до 20 числа текущего месяца", ["../2024-05-20"]],
    ["вторая неделя", ["2024-05-08/2024-05-14"]],
  ])("reads «%s» as days of it", (cell, items) => {
    expect(compactAll(cell, may)).toEqual(items);
  });

  it.each<[string, string[]]>([
    ["еженедельно до 17 мая", ["R:FREQ=WEEKLY 2024-05-01/2024-05-17"]],
    ["ежедневно с 6 по 10 мая", ["R:FREQ=DAILY 2024-05-06/2024-05-10"]],
    ["каждый понедельник с мая по июль", ["R:FREQ=WEEKLY;BYDAY=MO 2024-05-01/2024-07-31"]],
    ["постоянно, начиная с мая", ["ongoing 2024-05-01/2024-12-31"]],
    ["еженедельно в течение года", ["R:FREQ=WEEKLY 2024-01-01/2024-12-31"]],
    ["в течение всего периода реализации плана", ["ongoing 2024-01-01/2024-12-31"]],
    ["13 мая, далее постоянно", ["2024-05-13", "ongoing 2024-01-01/2024-12-31"]],
    ["еженедельно в октябре", ["R:FREQ=WEEKLY 2024-10-01/2024-10-31"]],
  ])("leaves to «%s» the bounds that it prints", (cell, items) => {
    expect(compactAll(cell, may)).toEqual(items);
  });

  it.each<[string, string[]]>([
    ["ежемесячно", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["до 20 числа каждого месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=20 2024-01-01/2024-12-31"]],
    ["до 5 числа следующего месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=5 2024-01-01/2024-12-31"]],
    ["каждая третья среда месяца", ["R:FREQ=MONTHLY;BYDAY=3WE 2024-01-01/2024-12-31"]],
    ["ежемесячно, третья среда", ["R:FREQ=MONTHLY;BYDAY=3WE 2024-01-01/2024-12-31"]],
    ["ежеквартально", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["ежегодно", ["R:FREQ=YEARLY 2024-01-01/2024-12-31"]],
  ])("lets «%s» reach over it", (cell, items) => {
    expect(compactAll(cell, may)).toEqual(items);
  });

  it("takes the year that the heading prints, else the plan's", () => {
    expect(compactAll("ежедневно", underHeading(PLANS.years, "Май 2023 г."))).toEqual([
      "R:FREQ=DAILY 2023-05-01/2023-05-31",
    ]);
    expect(compactAll("ежедневно", underHeading(PLANS.years, "Май"))).toEqual([
      "R:FREQ=DAILY 2022-05-01/2022-05-31",
      "R:FREQ=DAILY 2023-05-01/2023-05-31",
      "R:FREQ=DAILY 2024-05-01/2024-05-31",
    ]);
    expect(compactAll("постоянно", underHeading(PLANS.school, "октябрь"))).toEqual(["ongoing 2023-10-01/2023-10-31"]);
    expect(compactAll("постоянно", underHeading(PLANS.none, "октябрь"))).toEqual(["ongoing"]);
  });

  it("says that the year was assumed where the heading prints none", () => {
    expect(readCell("ежедневно", may).items[0]?.assumed).toEqual(["year"]);
    expect(readCell("ежедневно", underHeading(PLANS.year, "Май 2024")).items[0]?.assumed).toEqual([]);
  });
});

describe("words around a heading's month", () => {
  it.each([
    "Месяц: апрель",
    "Месяц – апрель",
    "Месяц апрель",
    "Мероприятия на апрель",
    "План работы методической службы на апрель 2024 года",
    "Задачи школ на апрель",
    "АПРЕЛЬ. Месячник открытых уроков",
    "Апрель: неделя наставников, дни открытых дверей и встречи с родителями",
    "Апрель (тема: «Читаем вместе всей школой»)",
    "Апрель 2024 г. – подведение первых итогов работы",
  ])("leave the month to the days below: «%s»", (title) => {
    expect(compactAll("до 18", underHeading(PLANS.year, title))).toEqual(["../2024-04-18"]);
  });

  it.each([
    "Подготовка к апрелю",
    "Мероприятия месяца",
    "Перенос на апрель отчётов школ",
    "Апрель начинается с уроков добра и встреч с ветеранами",
    "План на 2 апреля",
    "Мероприятия с апреля по май",
    "Заседания на апрельских каникулах",
    "1 раз в месяц: апрель",
  ])("are no month of it: «%s»", (title) => {
    expect(underHeading(PLANS.year, title)).toBe(PLANS.year);
  });

  it("may name several months", () => {
    const context = underHeading(PLANS.year, "Мероприятия на сентябрь – октябрь");
    expect(compactAll("еженедельно", context)).toEqual(["R:FREQ=WEEKLY 2024-09-01/2024-10-31"]);
    expect(compactAll("18", context)).toEqual(["unknown"]);
  });
});

describe("a term under the heading of several months", () => {
  it.each<[string, string[]]>([
    ["каждую пятницу", ["R:FREQ=WEEKLY;BYDAY=FR 2024-06-01/2024-07-31"]],
    ["ежемесячно", ["R:FREQ=MONTHLY 2024-06-01/2024-07-31"]],
    ["последний день месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=-1 2024-06-01/2024-07-31"]],
    ["ежеквартально", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["постоянно", ["ongoing 2024-06-01/2024-07-31"]],
    ["12 июля", ["2024-07-12"]],
    ["12", ["unknown"]],
    ["2 неделя", ["unknown"]],
    ["в течение месяца", ["unknown"]],
  ])("reads «%s»", (cell, items) => {
    expect(compactAll(cell, two)).toEqual(items);
  });

  it.each(["Июнь, июль", "июнь и июль", "Июнь-июль 2024 года", "ИЮНЬ – ИЮЛЬ"])("knows «%s»", (title) => {
    expect(compactAll("еженедельно", underHeading(PLANS.year, title))).toEqual(["R:FREQ=WEEKLY 2024-06-01/2024-07-31"]);
  });

  it.each(["Июньские сборы и встречи с родителями школ", "Работа с родителями", "2024 год"])(
    "takes «%s» for no time",
    (title) => {
      expect(underHeading(PLANS.year, title)).toBe(PLANS.year);
    },
  );
});
