import { describe, expect, test } from "vitest";
import type { Clause } from "../../../src/model/types.ts";
import { documentOf } from "../reading.ts";

const HEAD = "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nВ целях развития школ\nПРИКАЗЫВАЮ:\n";
const TAIL = "\n\nДиректор\tИ.П. Луговая\n";

function counted(clauses: readonly Clause[]): { depth: number; clauses: number } {
  let [depth, count] = [0, 0];
  const rest = clauses.map((clause) => ({ clause, level: 1 }));
  for (let next = rest.pop(); next; next = rest.pop()) {
    depth = Math.max(depth, next.level);
    count++;
    for (const clause of next.clause.children) rest.push({ clause, level: next.level + 1 });
  }
  return { depth, clauses: count };
}

const read = (text: string) => {
  const document = documentOf(HEAD + text + TAIL);
  return { ...counted(document.order?.clauses ?? []), size: JSON.stringify(document).length };
};

describe("clauses that open one another without end", () => {
  const LABELS = ["1.", "1)", "а)", "-"];
  test.each<[string, (i: number) => string]>([
    ["a colon at each line's end", (i) => (i === 0 ? "1. Школам:\n" : "делать:\n")],
    ["labels of many styles", (i) => `${LABELS[i % LABELS.length]} Школам:\n`],
    ["numbers of many parts", (i) => `${"1.".repeat(i + 1)} Школам:\n`],
  ])("%s", (_, line) => {
    const text = (size: number) => Array.from({ length: size }, (__, i) => line(i)).join("\n");
    const small = read(text(8));
    expect(small.clauses).toBe(8);
    const many = read(text(60));
    expect(many.clauses).toBe(60);
    expect(many.depth).toBeLessThanOrEqual(20);
  });

  test("thousands of them take no more room each", () => {
    const text = (size: number) => `1. Школам:\n${"\nделать:\n".repeat(size)}`;
    const [some, twice] = [read(text(1000)), read(text(2000))];
    expect(twice.clauses).toBe(2001);
    expect(twice.size).toBeLessThan(2.2 * some.size);
  });
});
