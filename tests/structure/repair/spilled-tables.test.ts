import { describe, expect, test } from "vitest";
import { layout } from "../../../src/layout/index.ts";
import { closeSpilledTables } from "../../../src/structure/repair/spilled-tables.ts";

const rowsOf = (source: string): string[] =>
  closeSpilledTables(layout(source)).lines.map((line) =>
    line.cells.map((cell) => cell.text.text.replaceAll("\n", "/")).join(" | "),
  );

describe("line ends inside the cells of a numbered list", () => {
  test.each<[string, string, string[]]>([
    [
      "of a row",
      "№\tШкола\tУлица\n1\tЛицей\n№ 8\tСадовая\n2\tЛицей № 9\tРечная\n",
      ["№ | Школа | Улица", "1 | Лицей/№ 8 | Садовая", "2 | Лицей № 9 | Речная"],
    ],
    [
      "of the header",
      "№\tФИО\nнаставника\tШкола\n1\tЛаптева Р.Р.\tЛицей № 8\n",
      ["№ | ФИО/наставника | Школа", "1 | Лаптева Р.Р. | Лицей № 8"],
    ],
    [
      "none where rows are short",
      "№\tШкола\tУлица\n1\tЛицей № 8\n2\tЛицей № 9\tРечная\n",
      ["№ | Школа | Улица", "1 | Лицей № 8", "2 | Лицей № 9 | Речная"],
    ],
    [
      "none in a plan",
      "№\tМероприятие\tСрок\tОтветственные\n1\tСбор\nвожатых\tмай\tПедсовет\n2\tСбор\tмай\tСовет\n",
      ["№ | Мероприятие | Срок | Ответственные", "1 | Сбор", "вожатых | май | Педсовет", "2 | Сбор | май | Совет"],
    ],
  ])("%s", (_, source, expected) => {
    expect(rowsOf(source)).toEqual(expected);
  });
});
