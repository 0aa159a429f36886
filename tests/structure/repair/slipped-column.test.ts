import { describe, expect, test } from "vitest";
import { layout } from "../../../src/layout/index.ts";
import type { ColumnRole } from "../../../src/model/types.ts";
import { alignRow } from "../../../src/structure/repair/slipped-column.ts";
import { outsideSpans } from "../../laws/accounts.ts";
import { documentOf, table } from "../reading.ts";

const COLUMNS: readonly ColumnRole[] = ["number", "activity", "schedule", "executors"];

function aligned(row: string, columns: readonly ColumnRole[] = COLUMNS, above: readonly string[] = []): string {
  const cells = layout(table(row)).lines[0]?.cells ?? [];
  const { cells: out, moved } = alignRow(cells, columns, above, true);
  return `${out.map((cell) => cell?.text.text ?? "").join(" | ")}${moved ? " · moved" : ""}`;
}

describe("the second half of a torn row", () => {
  test.each<[string, string, string]>([
    [
      "goes under the class of people that it completes",
      "| тетради для учителей | городских объединений |  | ",
      " | тетради для учителей |  | городских объединений · moved",
    ],
    [
      "stays where nothing above is open",
      "| тетради для учителей | и зимой |  | ",
      " | тетради для учителей | и зимой |  | ",
    ],
  ])("%s", (_, row, expected) => {
    const columns = ["number", "activity", "schedule", "executors", "result"] as const;
    const above = ["1", "Выпустить рабочие", "ежегодно", "ИМЦ, руководители", "справка"];
    expect(aligned(row, columns, above)).toBe(expected);
  });
});

describe("cells under their columns", () => {
  test.each<[string, string]>([
    // as printed
    [
      "1. | Провести семинар для учителей | май 2023 | директор",
      "1. | Провести семинар для учителей | май 2023 | директор",
    ],
    ["1. | Провести семинар для учителей |  | директор", "1. | Провести семинар для учителей |  | директор"],
    [" | Провести семинар для учителей |  | ", " | Провести семинар для учителей |  | "],
    // an empty cell left out
    [
      "1. | Провести семинар для учителей | директор школы",
      "1. | Провести семинар для учителей |  | директор школы · moved",
    ],
    [
      "Провести семинар для учителей района | май 2023 | директор школы",
      " | Провести семинар для учителей района | май 2023 | директор школы · moved",
    ],
    ["1. | Провести семинар для учителей | май 2023", "1. | Провести семинар для учителей | май 2023"],
    // a stray tab
    [
      "1. | Провести семинар | для учителей | май 2023 | директор школы",
      "1. | Провести семинар для учителей | май 2023 | директор школы · moved",
    ],
    [
      "1. |  | Провести семинар для учителей | май 2023 | директор школы",
      "1. | Провести семинар для учителей | май 2023 | директор школы · moved",
    ],
    // empty cells behind the last column
    [
      "1. | Провести семинар для учителей | май 2023 | директор |  | ",
      "1. | Провести семинар для учителей | май 2023 | директор",
    ],
    // one filled cell stays where it stands
    ["Раздел 1. Управление", "Раздел 1. Управление"],
  ])("%s", (row, expected) => {
    expect(aligned(row)).toBe(expected);
  });

  test("what stands above decides where a second half goes", () => {
    const above = ["1.", "Провести семинар для", "май 2023", "директор, заместитель"];
    expect(aligned(" | учителей |  | директора", COLUMNS, above)).toBe(" | учителей |  | директора");
  });

  test("a number column that holds text of a wider row is given back", () => {
    const columns: readonly ColumnRole[] = ["number", "activity", "schedule", "executors", "result"];
    expect(aligned("1. | Провести семинар для учителей | май 2023 | директор школы | приказ", columns)).toBe(
      "1. | Провести семинар для учителей | май 2023 | директор школы | приказ",
    );
  });
});

describe("neighbours on lines side by side that one upright too many parts", () => {
  // An upright slipped in before the work's name, whose second line stands where it should.
  const row = [
    "│ 7 │ │ Собрать банк заданий │ до 4 июня 2025 г. │ завуч школы │",
    "│   │ по чтению и счёту      │                   │             │",
  ];
  const head = [
    "│ № │ Мероприятие            │ Срок              │ Кто         │",
    "├───┼────────────────────────┼───────────────────┼─────────────┤",
  ];
  const source = [...head, ...row].join("\n");

  test("are read line by line", () => {
    const cells = layout(source).lines.at(-1)?.cells ?? [];
    expect(alignRow(cells, COLUMNS, [], false).cells[1]?.text.text).toBe("Собрать банк заданий по чтению и счёту");
  });

  test("stand from the first of their signs to the last", () => {
    const document = documentOf(source);
    expect(outsideSpans(document, source)).toEqual([]);
    expect(document.roadmaps[0]?.activities[0]?.cells.activity?.[0]).toMatchObject({ startLine: 3, endLine: 4 });
  });
});
