import { describe, expect, test } from "vitest";
import type { Document } from "../src/model/types.ts";
import { alignActivities } from "./tools/align.ts";
import type { Gold } from "./tools/gold.ts";
import { sampleDocument } from "./tools/sample.ts";
import { score } from "./tools/score.ts";
import { f1 } from "./tools/tally.ts";

const GOLD: Gold = {
  document: "x",
  order: null,
  roadmaps: [
    {
      title: "«План» работы",
      period: { start: "2024-01-01", end: "2024-12-31" },
      columns: ["activity"],
      sections: [],
      activities: [{ number: "1", title: "семинар", schedule: [], executors: [], result: null }],
    },
  ],
  persons: [],
  diagnostics: [{ rule: "schedule/missing", line: 4 }],
  falseAlarms: [{ rule: "numbering/gap", line: 9 }],
};

const scored = (change: (document: Document) => void, gold: Gold = GOLD) => {
  const document = sampleDocument();
  change(document);
  return score(gold, document, "Текст семинар");
};
const activity = (document: Document) =>
  document.roadmaps[0]?.activities[0] as Document["roadmaps"][0]["activities"][0];

describe("the score", () => {
  test("is 1 where all is right", () => {
    const tally = scored(() => {});
    expect(tally.misses).toEqual([]);
    expect(tally.score).toBe(1);
  });

  test.each<[string, (document: Document) => void]>([
    ["titles", (document) => Object.assign(activity(document), { title: "Семинар лишний" })],
    ["numbering", (document) => Object.assign(activity(document), { number: "2" })],
    ["cells", (document) => Object.assign(activity(document), { result: "что-то" })],
    ["roadmap", (document) => Object.assign(document.roadmaps[0] as object, { title: "Иной" })],
    ["activities", (document) => document.roadmaps[0]?.activities.push(structuredClone(activity(document)))],
    ["diagnostics", (document) => document.diagnostics.splice(1, 1)],
    ["nothing-lost", (document) => document.texts.pop()],
  ])("%s sinks alone", (kind, change) => {
    const { rows } = scored(change);
    expect([...rows].filter(([, row]) => f1(row) < 1).map(([name]) => name)).toEqual([kind]);
  });

  test("schedules and executors by their short forms", () => {
    const span = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
    const base = { raw: "", span, assumed: [] };
    const activities = [
      {
        number: "1",
        title: "семинар",
        schedule: ["2024-05", "R:FREQ=YEARLY atLeast", "ongoing 2024-01-01/2024-12-31"],
        executors: ["Центр", "Лугова П.Р. | методист", "Кураторы > СОШ № 1; СОШ № 2"],
      },
    ];
    const person = {
      raw: "",
      kind: "group" as const,
      ref: null,
      position: null,
      role: null,
      person: null,
      members: [],
      span,
    };
    const { rows, misses } = scored(
      (document) => {
        activity(document).schedule.items = [
          { kind: "period", start: null, end: null, edtf: "2024-05", ...base },
          {
            kind: "recurring",
            rrule: "FREQ=YEARLY",
            times: null,
            per: null,
            atLeast: true,
            start: null,
            end: null,
            ...base,
          },
          { kind: "ongoing", start: "2024-01-01", end: "2024-12-31", ...base },
        ];
        activity(document).executors.items = [
          { ...person, name: "Кураторы", members: ["СОШ №2", "СОШ №1"].map((name) => ({ name, ref: null, span })) },
          { ...person, name: "Лугова П. Р.", position: "Методист" },
          { ...person, name: "лишний" },
        ];
      },
      { document: "x", roadmaps: [{ activities }] },
    );
    expect(rows.get("schedules")).toEqual({ hit: 3, gold: 3, extra: 0 });
    expect(rows.get("executors")).toEqual({ hit: 2, gold: 3, extra: 1 });
    expect(rows.get("executor-details")).toEqual({ hit: 2, gold: 2, extra: 0 });
    expect(misses).toHaveLength(2);
  });
});

test("activities pair by their words, in order", () => {
  const titles = (...list: string[]) => list.map((title, i) => ({ number: String(i + 1), title }));
  const pairs = alignActivities(
    titles("обучение учителей", "сбор отчётов"),
    titles("лишнее", "обучение всех учителей", "сбор отчётов"),
  );
  expect([...pairs]).toEqual([
    [0, 1],
    [1, 2],
  ]);
});
