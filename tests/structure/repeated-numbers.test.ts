import { expect, test } from "vitest";
import { documentOf } from "./reading.ts";

test("the columns' numbers below each print of a table's header are left over, the rows are one table", () => {
  const piece = (row: string): string => `Школа\tАдрес\tТелефон\n1\t2\t3\n${row}\n\n`;
  const { tables, unclaimed } = documentOf(
    `План на 2024 год\n\n№\tМероприятие\tСрок\n1\tСбор\tмай\n\nСписок школ\n\n${piece("СОШ\tул. Мира\t33-52")}${piece("ООШ\tул. Лесная\t44-52")}`,
  );
  expect(tables.map(({ rows }) => rows)).toEqual([
    [
      ["СОШ", "ул. Мира", "33-52"],
      ["ООШ", "ул. Лесная", "44-52"],
    ],
  ]);
  expect(unclaimed.map(({ text, reason, span }) => [text, reason, span.startLine])).toEqual([
    ["1\t2\t3", "separator", 9],
    ["1\t2\t3", "separator", 13],
  ]);
});
