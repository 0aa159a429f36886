import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { ics } from "../../src/export/ics/index.ts";
import { firstOccurrence } from "../../src/export/ics/occurrence.ts";
import { printable } from "../../src/export/printable.ts";
import type { Document } from "../../src/model/types.ts";
import { executor, FIXTURES, filledWith, HOSTILE, period, planOf, recurring, textOf } from "./documents.ts";

async function eventsOf(...documents: Document[]): Promise<InstanceType<typeof ICAL.Event>[]> {
  const calendar = new ICAL.Component(ICAL.parse(await textOf(ics, documents)));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

const days = (event: InstanceType<typeof ICAL.Event>) => [event.startDate.toString(), event.endDate.toString()];

/** The days on which an event comes, at most `most` of them. */
function occurrences(event: InstanceType<typeof ICAL.Event>, most = 50): string[] {
  const found: string[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && found.length < most; next = iterator.next()) found.push(next.toString());
  return found;
}

describe("events", () => {
  test("last whole days, the end is the day after", async () => {
    const [event] = await eventsOf(planOf([{ items: [period("2024-05-01", "2024-05-31")] }]));
    expect(event && days(event)).toEqual(["2024-05-01", "2024-06-01"]);
    expect(event?.startDate.isDate).toBe(true);
  });

  test("a term is an event of its last day, an open end one of its first", async () => {
    const events = await eventsOf(
      planOf([{ items: [period(null, "2024-02-29")] }, { items: [period("2024-02-01", null)] }]),
    );
    expect(events.map(days)).toEqual([
      ["2024-02-29", "2024-03-01"],
      ["2024-02-01", "2024-02-02"],
    ]);
    expect(events.map(({ summary }) => summary)).toEqual(["Срок: Семинар", "Начало: Семинар"]);
  });

  test.each([
    ["FREQ=MONTHLY", "2024-01-01", "2024-04-30", ["2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01"]],
    [
      "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5",
      "2024-01-01",
      "2024-12-31",
      ["2024-01-05", "2024-04-05", "2024-07-05", "2024-10-05"],
    ],
    ["FREQ=YEARLY;BYMONTH=9,10", "2023-01-01", "2024-12-31", ["2023-09-01", "2023-10-01", "2024-09-01", "2024-10-01"]],
    ["FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1", "2022-01-01", "2023-12-31", ["2022-10-01", "2023-10-01"]],
    ["FREQ=WEEKLY;BYDAY=MO,FR", "2024-05-01", "2024-05-12", ["2024-05-03", "2024-05-06", "2024-05-10"]],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", "2024-01-10", "2024-03-31", ["2024-01-31", "2024-02-29", "2024-03-31"]],
    ["FREQ=MONTHLY;BYMONTHDAY=31", "2024-05-31", "2024-05-31", ["2024-05-31"]],
  ])("%s from %s to %s", async (rule, start, end, expected) => {
    const [event] = await eventsOf(planOf([{ items: [recurring(rule, start, end)] }]));
    expect(event && occurrences(event)).toEqual(expected);
    expect(event?.component.getFirstPropertyValue("rrule")?.toString()).toContain(`UNTIL=${end.replaceAll("-", "")}`);
  });

  test("a rule without an end has none; one without a beginning, or with strange parts, is no rule", async () => {
    const [endless] = await eventsOf(planOf([{ items: [recurring("FREQ=YEARLY", "2024-01-01", null)] }]));
    expect(endless && occurrences(endless, 3)).toEqual(["2024-01-01", "2025-01-01", "2026-01-01"]);
    expect(await eventsOf(planOf([{ items: [recurring("FREQ=YEARLY", null, "2024-12-31")] }]))).toEqual([]);
    const [odd] = await eventsOf(planOf([{ items: [recurring("FREQ=SECONDLY\r\nX:1", "2024-01-01", "2024-01-05")] }]));
    expect(odd && days(odd)).toEqual(["2024-01-01", "2024-01-06"]);
    expect(odd?.isRecurring()).toBe(false);
  });

  test("what has no date makes no event, nor what cannot be", async () => {
    const items = [
      period("2024-05-10", "2024-05-01"),
      period("2024-02-30", null),
      recurring("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2024-01-01", null),
    ];
    expect(await eventsOf(planOf([{ items }]))).toEqual([]);
  });

  test("say who, what for and where it is written", async () => {
    const executors = { raw: "школы, завучи", items: [executor("школы")], inherited: false };
    const document = planOf([
      { number: "2.1", section: "2", result: "Отчёт", executors, items: [period(null, "2024-05-30")] },
    ]);
    document.roadmaps[0]?.sections.push({
      number: "2",
      label: null,
      title: "Учёба; работа, отдых",
      parent: null,
      span: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    });
    const [event] = await eventsOf(document);
    expect(event?.description).toBe(
      "2.1. Семинар\nСрок: до 30 мая 2024 (../2024-05-30)\nИсполнители: школы, завучи\nРезультат: Отчёт\nПлан: План работы\nДокумент: plan.txt, строка 1",
    );
    expect(event?.component.getFirstProperty("categories")?.getValues()).toEqual([
      "Мероприятие",
      "Учёба; работа, отдых",
    ]);
  });

  test("clauses have theirs", async () => {
    const [, due] = await eventsOf(filledWith("Представить отчёт"));
    expect(due?.summary).toBe("Срок: Представить отчёт");
    expect(due && days(due)).toEqual(["2024-05-30", "2024-05-31"]);
  });
});

describe("names of events", () => {
  const uids = async (document: Document) => (await eventsOf(document)).map(({ uid }) => uid);
  const item = period("2024-05-01", "2024-05-31");

  test("are the same for the same text: renumbered, put off, in another file", async () => {
    const before = planOf([
      { title: "Семинар", items: [item] },
      { title: "Отчёт", items: [item] },
    ]);
    const after = planOf([
      { title: "Новое", items: [item] },
      { title: "Отчёт", items: [period("2024-06-01", "2024-06-30")] },
      { title: "семинар", items: [item] },
    ]);
    const [seminar, report] = await uids(before);
    expect(await uids({ ...after, source: { ...after.source, name: "other.txt" } })).toEqual([
      expect.any(String),
      report,
      seminar,
    ]);
  });

  test("differ for activities of one text, and for other documents", async () => {
    const twice = await uids(planOf([{ items: [item] }, { items: [item, item] }]));
    expect(new Set(twice).size).toBe(3);
    const other = planOf([{ items: [item] }]);
    for (const plan of other.roadmaps) plan.title = "Другой план";
    expect(twice).not.toContain((await uids(other))[0]);
  });

  test("differ within a calendar where a document is there twice; the first one keeps its names", async () => {
    const plan = planOf([
      { title: "Семинар", items: [item] },
      { title: "Отчёт", items: [item] },
    ]);
    const all = (await eventsOf(plan, plan, plan)).map(({ uid }) => uid);
    expect(new Set(all).size).toBe(6);
    expect(all.slice(0, 2)).toEqual(await uids(plan));
  });
});

describe("the file", () => {
  test("folds its lines at 75 bytes and ends them by CRLF", async () => {
    const text = await textOf(
      ics,
      FIXTURES.map(([, document]) => document),
    );
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = text.split("\r\n");
    expect(lines.every((line) => !/[\r\n]/.test(line) && Buffer.byteLength(line) <= 75)).toBe(true);
    expect(lines.length).toBeGreaterThan(500);
  });

  test("is the same for the same documents", async () => {
    const documents = FIXTURES.map(([, document]) => document);
    expect(await textOf(ics, documents)).toBe(await textOf(ics, documents));
  });

  test.each(FIXTURES)("%s: events are unique and begin with an occurrence", async (_, document) => {
    const events = await eventsOf(document);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events.filter((one) => one.isRecurring())) {
      expect(occurrences(event, 1)).toEqual([event.startDate.toString()]);
    }
  });

  test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))("survives %s", async (_, text) => {
    const [event, ...more] = await eventsOf(filledWith(text));
    expect(more).toHaveLength(1);
    const expected = printable(`1. ${text}`).replace(/\r\n?/g, "\n");
    expect(event?.description.startsWith(expected)).toBe(true);
    expect(event?.summary.length).toBeLessThanOrEqual(320);
  });
});

test("a day of the year 10000 is written by no calendar", async () => {
  expect(await eventsOf(planOf([{ items: [period("9999-12-31", "9999-12-31")] }]))).toEqual([]);
});

test("times that give no event are told of", async () => {
  const told: number[] = [];
  const items = [
    period("2024-05-02", "2024-05-01"),
    recurring("FREQ=YEARLY;BYMONTH=9", "2024-01-01", "2024-05-31"),
    recurring("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2024-01-01", null),
    recurring("FREQ=MONTHLY", null, null),
    period("2024-05-01", "2024-05-02"),
  ];
  const plan = planOf([{ items }]);
  await textOf(ics, [plan], { onLeftOut: (document, times) => void told.push(document === plan ? times : 0) });
  expect(told).toEqual([3]);
  await textOf(ics, [planOf([{ items: items.slice(3) }])], { onLeftOut: () => void told.push(0) });
  expect(told).toEqual([3]);
});

test("the first day of a rule", () => {
  expect(firstOccurrence("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2023-03-01")).toBe("2024-02-29");
});
