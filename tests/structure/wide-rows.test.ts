import { describe, expect, test } from "vitest";
import { documentOf } from "./reading.ts";

const cells = (count: number): string => Array.from({ length: count }, (_, i) => `ячейка${i}`).join("\t");
const HEAD = "Сведения о школах\n\n";

describe("a row that is wider than others", () => {
  test("is of their table, whose rows are filled up", () => {
    const { tables } = documentOf(`${HEAD}${cells(30)}\n${"имя\tчисло\n".repeat(50)}`);
    expect(tables.map(({ columns, rows }) => [columns.length, rows.length])).toEqual([[30, 50]]);
    expect(tables[0]?.rows.every((row) => row.length === 30)).toBe(true);
  });

  test("beyond all measure parts the table, and no cell is lost", () => {
    const { tables, coverage } = documentOf(`${HEAD}${cells(3000)}\n${"имя\tчисло\n".repeat(500)}`);
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.length).toBeLessThan(5);
    const filled = tables.flatMap(({ columns, rows }) => [columns, ...rows].flat()).filter((cell) => cell !== "");
    expect(filled).toHaveLength(3000 + 2 * 500);
    expect(coverage.ratio).toBeGreaterThan(0.99);
  });
});

test("a header of more than a hundred columns is no plan's", () => {
  const header = (more: number): string =>
    `План на 2024 год\n\n№\tМероприятие\tСрок\tОтветственный\t${cells(more)}\n1\tСовет\tмай 2024\tОтдел\n`;
  expect(documentOf(header(90)).roadmaps).toHaveLength(1);
  expect(documentOf(header(110)).roadmaps).toHaveLength(0);
});
