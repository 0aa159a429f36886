import { describe, expect, it } from "vitest";
import { readExecutors } from "../../../src/normalize/executors/index.ts";
import { Mapped } from "../../../src/text/mapped.ts";
import { type Around, readCell } from "./reading.ts";

const unknown = (cell: string, around: Around = {}): unknown[] =>
  readCell(cell, around)
    .findings.filter(({ rule }) => rule === "executors/unknown-abbreviation")
    .map(({ values }) => values?.abbreviation);

describe("findings about executors", () => {
  it("reports an abbreviation that nothing explains", () => {
    expect(unknown("КЦРМ, ОО")).toEqual(["КЦРМ"]);
    expect(unknown("ИРО, МОУО, МБОУ «Лад», зам. директора по УВР, КДН")).toEqual([]);
  });

  it("takes the document's own expansions", () => {
    expect(unknown("КЦРМ", { prose: ["Центр роста (далее – КЦРМ) проводит"] })).toEqual([]);
    expect(unknown("КЦРМ", { prose: ["Центр роста (КЦРМ) проводит"] })).toEqual([]);
    expect(unknown("КЦРМ", { prose: ["Краевой центр развития мастерства проводит"] })).toEqual([]);
    expect(unknown("Центр роста (далее – КЦРМ), КЦРМ")).toEqual([]);
    expect(unknown("УОАПР", { issuer: "Управление образования Администрации Приозерского района" })).toEqual([]);
    expect(unknown("КЦРМ", { prose: ["Котёл цел, ручка мала"] })).toEqual(["КЦРМ"]);
  });

  it("reports an abbreviation once a document", () => {
    const cells = ["КЦРМ", "КЦРМ, ОО", "ОО"].map((text) => Mapped.of(text));
    const readings = readExecutors(cells, { issuer: null, prose: [] });
    expect(readings.map(({ findings }) => findings.length)).toEqual([1, 0, 0]);
  });

  it("places items, members and findings in the source", () => {
    const source = "|Куратор Приреченская СОШ|Кураторы (СОШ № 2, СОШ № 5)|";
    const cells = [Mapped.of(source, 1, 25), Mapped.of(source, 26, source.length - 1)];
    const [first, second] = readExecutors(cells, { issuer: null, prose: [] });
    const print = ({ start, end }: { start: number; end: number }): string => source.slice(start, end);
    expect(first?.items.map(({ range }) => print(range))).toEqual(["Куратор", "Приреченская СОШ"]);
    expect(first?.findings.map(({ range }) => print(range))).toEqual(["Приреченская СОШ"]);
    expect(second?.items[0]?.members.map(({ range }) => print(range))).toEqual(["СОШ № 2", "СОШ № 5"]);
  });

  it("places items of a cell that was joined from pieces", () => {
    const source = "Кленова А.П., деревенский | координатор Ясенева Т.М., директор";
    const cell = Mapped.join([Mapped.of(source, 0, 25), Mapped.of(source, 28)], " ");
    const [reading] = readExecutors([cell], { issuer: null, prose: [] });
    expect(reading?.items.map(({ name, position }) => [name, position])).toEqual([
      ["Кленова А.П.", "деревенский координатор"],
      ["Ясенева Т.М.", "директор"],
    ]);
    expect(reading?.items.map(({ range }) => source.slice(range.start, range.end))).toEqual([
      "Кленова А.П., деревенский | координатор",
      "Ясенева Т.М., директор",
    ]);
  });
});
