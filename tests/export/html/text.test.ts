import { describe, expect, test } from "vitest";
import { edtfText, rangeText } from "../../../src/export/date-text.ts";
import { WORDS } from "../../../src/export/html/words.ts";
import { momentOf, monthIndex, monthKey } from "../../../src/export/moments.ts";
import { timeText } from "../../../src/export/time-text.ts";
import type { ScheduleItem } from "../../../src/model/types.ts";

const SPAN = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
const BASE = { raw: "", span: SPAN, assumed: [] };

function recurring(rrule: string, more: object = {}): ScheduleItem {
  return { kind: "recurring", rrule, times: null, per: null, start: null, end: null, atLeast: false, ...BASE, ...more };
}

function relative(offset: string | null, direction: "after" | "before", workingDays = false): ScheduleItem {
  return { kind: "relative", offset, workingDays, direction, anchor: "издания приказа", ...BASE };
}

describe("dates in words", () => {
  test.each([
    ["2023", "2023", "2023"],
    ["2023-05", "май 2023", "May 2023"],
    ["2023-05-30", "30 мая 2023", "30 May 2023"],
    ["../2025-05-30", "до 30 мая 2025", "by 30 May 2025"],
    ["../2025-05", "до мая 2025", "by May 2025"],
    ["../2025", "до 2025 года", "by 2025"],
    ["2022/..", "с 2022 года", "from 2022"],
    ["2022-09/..", "с сентября 2022", "from September 2022"],
    ["2023-05-24/2023-05-25", "24–25 мая 2023", "24–25 May 2023"],
    ["2023-05-24/2023-06-02", "24 мая – 2 июня 2023", "24 May – 2 June 2023"],
    ["2023-03/2023-04", "март – апрель 2023", "March – April 2023"],
    ["2022-09/2023-08", "сентябрь 2022 – август 2023", "September 2022 – August 2023"],
    ["2023-12-25/2024-01-10", "25 декабря 2023 – 10 января 2024", "25 December 2023 – 10 January 2024"],
    ["2023/2023", "2023", "2023"],
    ["2023/2025", "2023 – 2025", "2023 – 2025"],
    ["2023-05-30/2023-05-30", "30 мая 2023", "30 May 2023"],
    ["2023-13", "2023-13", "2023-13"],
    ["", "", ""],
    ["/", "/", "/"],
    ["a/b/c", "a/b/c", "a/b/c"],
  ])("%s", (edtf, ru, en) => {
    expect(edtfText(edtf, "ru")).toBe(ru);
    expect(edtfText(edtf, "en")).toBe(en);
  });

  test("a month is a number, and back", () => {
    expect(monthKey(monthIndex({ year: 2023, month: 5 }))).toBe("2023-05");
    expect(monthKey(monthIndex({ year: 988, month: 12 }))).toBe("0988-12");
    expect(momentOf("2023-05-32")).toBeUndefined();
    expect(momentOf(null)).toBeUndefined();
    expect(rangeText({ year: 2023 }, { year: 2023, month: 5 }, "ru")).toBe("2023 – май 2023");
  });
});

describe("times in words", () => {
  test.each([
    [recurring("FREQ=MONTHLY"), "ежемесячно", "every month"],
    [recurring("FREQ=MONTHLY;INTERVAL=3"), "раз в квартал", "every quarter"],
    [recurring("FREQ=MONTHLY;INTERVAL=2"), "раз в 2 месяца", "every 2 months"],
    [recurring("FREQ=YEARLY;INTERVAL=5"), "раз в 5 лет", "every 5 years"],
    [recurring("FREQ=YEARLY;BYMONTH=9,10"), "ежегодно, сентябрь, октябрь", "every year, September, October"],
    [recurring("FREQ=MONTHLY;BYMONTHDAY=25"), "ежемесячно, 25-го", "every month, on day 25"],
    [recurring("FREQ=MONTHLY;BYMONTHDAY=-1"), "ежемесячно, последний день", "every month, on day last day"],
    [recurring("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"), "еженедельно, по рабочим дням", "every week, on working days"],
    [recurring("FREQ=WEEKLY;BYDAY=WE"), "еженедельно, ср", "every week, Wed"],
    [recurring("FREQ=YEARLY", { times: 5, per: "P1Y" }), "5 раз в год", "5 times a year"],
    [
      recurring("FREQ=WEEKLY", { times: 2, per: "P1W", atLeast: true }),
      "не реже: 2 раза в неделю",
      "at least: 2 times a week",
    ],
    [recurring("FREQ=NEVER"), "FREQ=NEVER", "FREQ=NEVER"],
    [
      relative("P10D", "after", true),
      "в течение 10 рабочих дней после: издания приказа",
      "within 10 working days after: издания приказа",
    ],
    [
      relative("P1D", "after", true),
      "в течение 1 рабочего дня после: издания приказа",
      "within 1 working day after: издания приказа",
    ],
    [relative("P2W", "after"), "в течение 2 недель после: издания приказа", "within 2 weeks after: издания приказа"],
    [relative("P21D", "after"), "в течение 21 дня после: издания приказа", "within 21 days after: издания приказа"],
    [relative("P3D", "before"), "за 3 дня до: издания приказа", "3 days before: издания приказа"],
    [relative("P0D", "after"), "в день: издания приказа", "on the day of: издания приказа"],
    [relative(null, "after"), "после: издания приказа", "after: издания приказа"],
    [relative("P1Y2M", "after"), "в течение P1Y2M после: издания приказа", "within P1Y2M after: издания приказа"],
    [{ kind: "ongoing", start: null, end: null, ...BASE }, "постоянно", "ongoing"],
    [{ kind: "by-plan", condition: "по графику", ...BASE }, "по графику", "по графику"],
    [{ kind: "on-demand", condition: "по запросам", ...BASE }, "по запросам", "по запросам"],
    [{ kind: "unknown", text: "в 1016 году", ...BASE }, "в 1016 году", "в 1016 году"],
    [
      { kind: "period", start: "2023-09-01", end: "2023-09-30", edtf: "2023-09", part: "start", ...BASE },
      "начало: сентябрь 2023",
      "the beginning of September 2023",
    ],
  ] as const)("%j", (item, ru, en) => {
    expect(timeText(item as unknown as ScheduleItem, "ru")).toBe(ru);
    expect(timeText(item as unknown as ScheduleItem, "en")).toBe(en);
  });
});

test("both languages fill the same places", () => {
  const places = (text: string) => (text.match(/\{[a-z]+\}/g) ?? []).sort();
  const keys = Object.keys(WORDS.en) as (keyof typeof WORDS.en)[];
  for (const key of keys) expect(places(WORDS.ru[key]), key).toEqual(places(WORDS.en[key]));
  expect(keys.length).toBeGreaterThan(100);
});
