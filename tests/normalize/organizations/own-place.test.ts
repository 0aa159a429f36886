import { describe, expect, it } from "vitest";
import { bodiesOf, entryOf, type Sample } from "./reading.ts";

type Case = readonly [title: string, sample: Sample, prints: readonly string[]];

const ONE: readonly Case[] = [
  [
    "a genitive issuer and the administration of the district",
    {
      issuer: "АДМИНИСТРАЦИИ ЛУГОВСКОГО МУНИЦИПАЛЬНОГО ОКРУГА РЕСПУБЛИКИ АЛТАН",
      lines: ["АДМИНИСТРАЦИИ ЛУГОВСКОГО МУНИЦИПАЛЬНОГО ОКРУГА РЕСПУБЛИКИ АЛТАН", "на сайте администрации округа"],
      executors: ["Администрация округа"],
    },
    ["АДМИНИСТРАЦИИ ЛУГОВСКОГО МУНИЦИПАЛЬНОГО ОКРУГА РЕСПУБЛИКИ АЛТАН", "Администрация округа", "администрации округа"],
  ],
  [
    "an office of the administration of the district",
    {
      lines: ["2. Управлению образования администрации муниципального района представить отчёт"],
      executors: ["Управление образования"],
    },
    ["Управление образования", "Управлению образования администрации муниципального района"],
  ],
  [
    "a town of two words in capitals",
    {
      issuer: "КОМИТЕТ ПО ОБРАЗОВАНИЮ АДМИНИСТРАЦИИ ГОРОДА ВЕРХНИЙ ЛОГ",
      lines: [
        "КОМИТЕТ ПО ОБРАЗОВАНИЮ АДМИНИСТРАЦИИ ГОРОДА ВЕРХНИЙ ЛОГ",
        "приказ комитета по образованию администрации города Верхний Лог",
      ],
      executors: ["Комитет по образованию"],
    },
    [
      "Комитет по образованию",
      "комитета по образованию администрации города Верхний Лог",
      "КОМИТЕТ ПО ОБРАЗОВАНИЮ АДМИНИСТРАЦИИ ГОРОДА ВЕРХНИЙ ЛОГ",
    ],
  ],
  [
    "an office in small letters",
    {
      issuer: "Отдел образования Лугового района",
      lines: ["Отдел образования Лугового района", "заведующий отделом образования"],
    },
    ["Отдел образования Лугового района", "отделом образования"],
  ],
  [
    "a centre that is abbreviated elsewhere",
    { lines: ["3. Учебно-методическому центру", "методисты УМЦ"] },
    ["Учебно-методическому центру", "УМЦ"],
  ],
  [
    "the town's administration of a town district",
    {
      issuer: "Администрация городского округа Лесогорск",
      lines: ["Администрация городского округа Лесогорск"],
      executors: ["Администрация города"],
    },
    ["Администрация города", "Администрация городского округа Лесогорск"],
  ],
];

const APART: readonly Case[] = [
  [
    "two districts and one of them meant",
    {
      lines: ["Администрация Лугового района", "Администрация Заречного района"],
      executors: ["Администрация района"],
    },
    ["Администрация Лугового района", "Администрация Заречного района", "Администрация района"],
  ],
  [
    "the districts of two kinds",
    { lines: ["Администрация Лугового района"], executors: ["Администрация поселка"] },
    ["Администрация Лугового района", "Администрация поселка"],
  ],
  [
    "offices of one administration",
    {
      lines: ["Управлению образования администрации района", "Финансовому управлению администрации района"],
      executors: ["Администрация района"],
    },
    [
      "Управлению образования администрации района",
      "Финансовому управлению администрации района",
      "Администрация района",
    ],
  ],
];

const NOBODY: readonly Case[] = [
  ["an office in small letters alone", { lines: ["методист отдела образования"] }, ["отдела образования"]],
  ["an administration in small letters alone", { lines: ["на сайте администрации района"] }, ["администрации района"]],
  ["a centre that nobody abbreviates", { lines: ["Ресурсный центр для учителей"] }, ["Ресурсный центр"]],
];

describe("a place of which only the kind is said", () => {
  it.each(ONE)("%s", (_title, sample, prints) => {
    const reading = bodiesOf(sample);
    const entries = prints.map((print) => entryOf(reading, print));
    expect(entries).not.toContain(-1);
    expect(new Set(entries).size).toBe(1);
  });

  it.each(APART)("%s", (_title, sample, prints) => {
    const reading = bodiesOf(sample);
    const entries = prints.map((print) => entryOf(reading, print));
    expect(entries).not.toContain(-1);
    expect(new Set(entries).size).toBe(prints.length);
  });

  it.each(NOBODY)("%s", (_title, sample, prints) => {
    const reading = bodiesOf(sample);
    for (const print of prints) expect(entryOf(reading, print)).toBe(-1);
  });
});

describe("what is no place", () => {
  it("leaves initials and surnames outside the body's name", () => {
    const { organizations } = bodiesOf({
      lines: [
        "Администрация Лугового района",
        "заместителя главы администрации района Лукина А.П.",
        "председателя Комитета П.О. Лукина",
      ],
    });
    expect(organizations.map(({ name }) => name)).toEqual(["Администрация Лугового района"]);
    expect(organizations[0]?.mentions).toHaveLength(2);
  });

  it("leaves the initial behind a place's name that looks like an adjective", () => {
    const { organizations } = bodiesOf({ lines: ["Глава администрации ЗАТО Северный С.М. Лукин"] });
    expect(organizations.map(({ name }) => name)).toEqual(["администрация ЗАТО Северный"]);
  });
});
