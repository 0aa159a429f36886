import { describe, expect, test } from "vitest";
import { documentOf } from "../reading.ts";

const HEAD = "План мероприятий на 2024 год\n\n№\tМероприятие\tСрок\tОтветственные\n";
const ROW = "Семинар\tмай\tЦентр";

/** Sections of a plan with their labels, its activities, and what is told of letters in numbers. */
function planOf(...rows: string[]): string[] {
  const { roadmaps, diagnostics } = documentOf(`${HEAD}${rows.join("\n")}\n`);
  const told = diagnostics.filter(({ rule }) => rule === "text/mixed-script").length;
  const sections = roadmaps[0]?.sections.map(({ label, title }) => `${label} ${title}`) ?? [];
  const numbers = roadmaps[0]?.activities.map(({ number }) => number) ?? [];
  return [...sections, numbers.join(" "), `${told}`];
}

describe("numbers of headings in letters that look like digits", () => {
  const two = ["1. Кадры\t\t\t", `1.1.\t${ROW}`, "2. Уроки\t\t\t", `2.1.\t${ROW}`];
  test.each<[string, string]>([
    ["in a row of one cell", "З. Работа с семьёй\t\t\t"],
    ["in a cell of its own", "З.\tРабота с семьёй\t\t"],
    ["on a line", "З. Работа с семьёй"],
  ])("%s", (_, heading) => {
    expect(planOf(...two, heading, `3.1.\t${ROW}`)).toEqual([
      "1. Кадры",
      "2. Уроки",
      "3. Работа с семьёй",
      "1.1 2.1 3.1",
      "1",
    ]);
    expect(planOf(...two, heading, `З.1.\t${ROW}`)).toEqual([
      "1. Кадры",
      "2. Уроки",
      "3. Работа с семьёй",
      "1.1 2.1 3.1",
      "2",
    ]);
  });

  test("behind a section's word, and Roman", () => {
    const words = [
      "Раздел 1. Кадры\t\t\t",
      `1\t${ROW}`,
      "Раздел 2. Уроки\t\t\t",
      `2\t${ROW}`,
      "Раздел З. Работа с семьёй\t\t\t",
    ];
    expect(planOf(...words, `3\t${ROW}`)[2]).toBe("Раздел 3. Работа с семьёй");
    const roman = [
      "I. Кадры\t\t\t",
      `1\t${ROW}`,
      "ll. Уроки\t\t\t",
      `2\t${ROW}`,
      "lII. Работа с семьёй\t\t\t",
      `3\t${ROW}`,
    ];
    expect(planOf(...roman).slice(0, 3)).toEqual(["I. Кадры", "II. Уроки", "III. Работа с семьёй"]);
  });

  test("letters of a list, a number out of order and a whole row stay", () => {
    const listed = ["Ж. Кадры\t\t\t", `1\t${ROW}`, "З. Уроки\t\t\t", `2\t${ROW}`];
    expect(planOf(...listed).at(-1)).toBe("0");
    expect(planOf(...two.slice(0, 2), "З. Работа с семьёй\t\t\t", `1\t${ROW}`)[1]).toContain("З. Работа с семьёй");
    expect(planOf(`1.\t${ROW}`, `2.\t${ROW}`, `З.\t${ROW}`)).toEqual(["1 2 3", "1"]);
  });
});
