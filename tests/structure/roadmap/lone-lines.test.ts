import { describe, expect, test } from "vitest";
import { documentOf, HEADER, table } from "../reading.ts";

const outline = (text: string) => {
  const { roadmaps, diagnostics } = documentOf(text);
  return {
    sections: roadmaps.flatMap(({ sections }) => sections.map(({ title }) => title)),
    rows: roadmaps.flatMap(({ activities }) =>
      activities.map(({ number, title, executors }) => `${number} ${title} / ${executors.raw}`),
    ),
    joined: diagnostics.filter(({ rule }) => rule === "table/row-joined").length,
  };
};

const TITLE = "План мероприятий на 2025 год\n\n";
const REST = "2 | Собрать отчёты | июнь 2025 г. | завуч\nПомощь семьям\n3 | Провести беседы | июль 2025 г. | педагоги";

describe("headings without tabs in a plan that a page cut in one cell", () => {
  test.each<[string, string, string]>([
    ["the last", "1 | Провести сбор | май 2025 г. | завуч,\n\n | | | методисты", "1 Провести сбор / завуч, методисты"],
    [
      "the last, uncut",
      "1 | Провести сбор | май 2025 г. | завуч\n\n | | | методисты",
      "1 Провести сбор / завуч методисты",
    ],
    [
      "the title",
      "1 | Провести сбор для | май 2025 г. | завуч\n\n | молодых вожатых | |",
      "1 Провести сбор для молодых вожатых / завуч",
    ],
    [
      "a name",
      "1 | Провести сбор в клубе при | май 2025 г. | завуч\n\n | Доме вожатых | |",
      "1 Провести сбор в клубе при Доме вожатых / завуч",
    ],
    ["the time", "1 | Провести сбор | май -\n\n | | июнь 2025 г. | ", "1 Провести сбор / "],
  ])("%s cell", (_, cut, first) => {
    const { sections, rows, joined } = outline(TITLE + table(HEADER, ...`${cut}\n${REST}`.split("\n")));
    expect(sections).toEqual(["Помощь семьям"]);
    expect(rows).toEqual([`0.${first}`, "0.2 Собрать отчёты / завуч", "1.1 Провести беседы / педагоги"]);
    expect(joined).toBe(1);
  });

  test("before the cut, behind it, and with numbers", () => {
    const text = table(
      HEADER,
      "1. Помощь педагогам",
      "1 | Собрать отчёты | июнь 2025 г. | завуч",
      "2. Помощь семьям",
      "2 | Провести сбор | май 2025 г. | завуч,",
      " | | | методисты",
      "3 | Провести беседы | июль 2025 г. | педагоги",
      "3. Помощь детям",
      "4 | Открыть кружок | август 2025 г. | педагоги",
    ).replace("завуч,\n", "завуч,\n\n");
    expect(outline(TITLE + text).sections).toEqual(["Помощь педагогам", "Помощь семьям", "Помощь детям"]);
  });

  test("where headings stand in rows a line right below a row is still the rest of its last cell", () => {
    for (const heading of ["Помощь семьям |  |  | ", " | Помощь семьям |  | "]) {
      const text = table(
        HEADER,
        heading,
        "1 | Провести сбор | май 2025 г. | завуч",
        "Клуб вожатых",
        "2 | Собрать отчёты | июнь 2025 г. | завуч",
      );
      const { sections, rows } = outline(TITLE + text);
      expect(sections).toEqual(["Помощь семьям"]);
      expect(rows[0]).toBe("1.1 Провести сбор / завуч Клуб вожатых");
    }
  });
});
