import { describe, expect, test } from "vitest";
import { BODY, documentOf, HEADER, table } from "../reading.ts";

const PLAN = table(HEADER, "1 | Слёт | май 2024 г. | Орлова Н.Н.");
const TITLE = "ПЛАН РАБОТЫ\nЛИЦЕЯ «ЛАДА»\nНА 2024 ГОД\n";

const repeated = (text: string): string[] =>
  documentOf(text)
    .unclaimed.filter(({ reason }) => reason === "repeated-row")
    .map((stray) => stray.text);

describe("a heading of several lines printed twice", () => {
  test.each<[string, string, number]>([
    ["twice", TITLE + TITLE, 3],
    ["three times", TITLE + TITLE + TITLE, 6],
    ["over a blank line", `${TITLE}\n${TITLE}\n`, 3],
    ["one line over a blank line", "План работы лицея на 2024 год\n\nПлан работы лицея на 2024 год\n\n", 1],
    ["in short lines", "План\nна 2024 год\nПлан\nна 2024 год\n", 2],
    ["with a mark more", TITLE + TITLE.replace("ГОД", "ГОД."), 3],
  ])("a plan's, %s", (_, above, count) => {
    const { roadmaps, texts, diagnostics } = documentOf(above + PLAN);
    expect(roadmaps.map(({ title, period }) => [title?.toUpperCase(), period?.edtf])).toEqual([
      [expect.stringMatching(/^ПЛАН( РАБОТЫ ЛИЦЕЯ)?( «ЛАДА»)? НА 2024 ГОД$/u), "2024"],
    ]);
    expect(texts).toEqual([]);
    expect(repeated(above + PLAN)).toHaveLength(count);
    expect(diagnostics.filter(({ rule }) => rule === "text/ocr-noise")).toHaveLength(count);
  });

  test.each([
    ["a place", "г. Лужск"],
    ["a body", "МБОУ «Лужская СОШ № 2»"],
  ])("%s between the prints is kept, the title is the last of them", (_, line) => {
    const { roadmaps, texts } = documentOf(`${TITLE}${line}\n${TITLE}${PLAN}`);
    expect(roadmaps[0]?.title).toBe("ПЛАН РАБОТЫ ЛИЦЕЯ «ЛАДА» НА 2024 ГОД");
    expect(texts.flatMap(({ paragraphs }) => paragraphs)).toEqual([line]);
    expect(repeated(`${TITLE}${line}\n${TITLE}${PLAN}`)).toHaveLength(3);
  });

  test.each([
    ["twice", "Об итогах смотра\nшкольных музеев\nОб итогах смотра\nшкольных музеев"],
    ["over a blank line", "Об итогах смотра\nшкольных музеев\n\nОб итогах смотра\nшкольных музеев"],
  ])("an act's, %s", (_, title) => {
    const text = `ПРИКАЗ\n03.04.2023 № 12\n\n${title}${BODY}`;
    expect(documentOf(text).order?.title).toBe("Об итогах смотра школьных музеев");
    expect(documentOf(text).order?.preamble).toMatch(/^В целях/u);
    expect(repeated(text)).toEqual(["Об итогах смотра", "школьных музеев"]);
  });
});

describe("what looks like it", () => {
  test.each([
    ["another year", `План работы лицея\nна 2023 год\nПлан работы лицея\nна 2024 год\n${PLAN}`],
    [
      "forms to fill in",
      `УТВЕРЖДАЮ\nДиректор ______ «__» ____ 2024 г.\nУТВЕРЖДАЮ\nДиректор ______ «__» ____ 2024 г.\n\n${PLAN}`,
    ],
    ["a paragraph further down", `Работа идёт весь год в лицее.\n\nРабота идёт весь год в лицее.\n\n${PLAN}`],
  ])("%s", (_, text) => {
    expect(repeated(text)).toEqual([]);
  });
});
