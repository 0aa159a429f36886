import { describe, expect, test } from "vitest";
import { listedDates, listedExecutors, listedParts } from "../../../src/structure/repair/split-cell.ts";
import { Mapped } from "../../../src/text/mapped.ts";

const partsOf = (cell: string, count: number): string[] | null => {
  const found = listedParts(Mapped.of(cell), count);
  return found && [found.lead.text, ...found.parts.map(({ label, text }) => `[${label?.text ?? ""}] ${text.text}`)];
};

describe("parts of a title", () => {
  test.each<[string, number, string[] | null]>([
    ["Вебинары: - «Чтение»; - «Счёт»", 2, ["Вебинары:", "[] - «Чтение»;", "[] - «Счёт»"]],
    ["Вебинары:\n- Чтение\n- Счёт\n- Письмо", 3, ["Вебинары:", "[] - Чтение", "[] - Счёт", "[] - Письмо"]],
    ["Вебинары: 1) Чтение; 2) Счёт", 2, ["Вебинары:", "[1)] Чтение;", "[2)] Счёт"]],
    ["Вебинары: 1. Чтение 2. Счёт", 2, ["Вебинары:", "[1.] Чтение", "[2.] Счёт"]],
    ["Вебинары:\nЧтение\nСчёт", 2, ["Вебинары:", "[] Чтение", "[] Счёт"]],
    ["Вебинары:\n1. Чтение\n2. Счёт", 2, ["Вебинары:", "[1.] Чтение", "[2.] Счёт"]],
    // not as many
    ["Вебинары: - Чтение; - Счёт", 3, null],
    ["Вебинары: 1) Чтение; 3) Счёт", 2, null],
    ["Вебинары\nЧтение\nСчёт", 2, null],
    ["Вебинар", 2, null],
    ["", 2, null],
  ])("%j in %i", (cell, count, expected) => {
    expect(partsOf(cell, count)).toEqual(expected);
  });
});

describe("dates of a cell", () => {
  test.each<[string, string[]]>([
    ["12.03.2023\n14.04.2023", ["12.03.2023", "14.04.2023"]],
    ["март\n\nапрель", ["март", "апрель"]],
    ["15 апреля 2022 г. 6 мая 2022 г.", ["15 апреля 2022 г.", "6 мая 2022 г."]],
    ["12.03.2023, 14.04.2023", ["12.03.2023", "14.04.2023"]],
    ["март", []],
    ["март\nпо заявкам школ и классов", []],
    ["12.03.2023", []],
    ["с 12.03.2023 по 14.04.2023", []],
    ["", []],
  ])("%j", (cell, expected) => {
    expect(listedDates(Mapped.of(cell)).map(({ text }) => text)).toEqual(expected);
  });
});

describe("executors of a cell", () => {
  test.each<[string, number, string[] | null]>([
    ["ИМЦ\nУправление", 2, ["ИМЦ", "Управление"]],
    ["ИМЦ; Управление", 2, ["ИМЦ", "Управление"]],
    ["ИМЦ\nУправление", 3, null],
    ["ИМЦ", 2, null],
  ])("%j in %i", (cell, count, expected) => {
    expect(listedExecutors(Mapped.of(cell), count)?.map(({ text }) => text) ?? null).toEqual(expected);
  });
});
