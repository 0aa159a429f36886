import { describe, expect, test } from "vitest";
import { documentOf, HEADER, shortActivities, table } from "../reading.ts";

const NUMBERED = table(
  "№ | Мероприятие | Сроки | Ответственные | Результат",
  "1 | Семинар | май | Отдел | Справка",
  "2 | Совещание | июнь | Лосева А.А. | Протокол",
);
const PLAIN = table(
  "Мероприятие | Сроки | Ответственные | Результат",
  "Семинар | май | Отдел | Справка",
  "Совещание | июнь | Лосева А.А. | Протокол",
);
const ROWS = ["1 [1] Семинар / май / Отдел", "2 [2] Совещание / июнь / Лосева А.А."];
const PLAIN_ROWS = ROWS.map((row) => row.replace(/\[\d\]/u, "[]"));
const planWith = (rows: string, below: string): string => `План мероприятий на 2023 год\n\n${rows}${below}\n`;
const signed = (text: string): string[] => documentOf(text).texts.flatMap(({ paragraphs }) => paragraphs);

describe.each(["\n", ""])("signatures below a plan, behind %j", (gap) => {
  test.each([
    ["Директор центра\tО.П. Ветлугина", "Директор центра О.П. Ветлугина"],
    ["Директор центра\t\t\t\tО.П. Ветлугина", "Директор центра О.П. Ветлугина"],
    ["Директор центра\t\t\t\t\t\tО.П. Ветлугина", "Директор центра О.П. Ветлугина"],
    ["Секретарь\t\tВетлугина О.П.", "Секретарь Ветлугина О.П."],
    ["Исполнитель\tВетлугина О.П.", "Исполнитель Ветлугина О.П."],
    ["Директор\tВетлугина Ольга Петровна", "Директор Ветлугина Ольга Петровна"],
    ["Начальник отдела\nпо школам\t\tО.П. Ветлугина", "Начальник отдела по школам О.П. Ветлугина"],
  ])("%j is no row", (below, whole) => {
    const text = planWith(NUMBERED, gap + below);
    expect(shortActivities(text)).toEqual(ROWS);
    expect(signed(text)).toEqual([whole]);
  });

  test("an office or who drafted, where no numbers are printed", () => {
    for (const below of ["Методист\t\tО.П. Ветлугина", "Исп.\tВетлугина О.П."]) {
      const text = planWith(PLAIN, gap + below);
      expect(shortActivities(text)).toEqual(PLAIN_ROWS);
      expect(signed(text).join(" ")).toContain("Ветлугин");
    }
  });

  test("a last row short of cells is not filled up with it", () => {
    const short = NUMBERED.replace("\tПротокол", "");
    expect(shortActivities(planWith(short, `${gap}Директор центра\tО.П. Ветлугина`))).toEqual(ROWS);
  });

  test("two signatures, the second beside a line to sign on", () => {
    const below = `${gap}Директор\t\tО.П. Ветлугина\nЗавуч\t______\tН.Н. Кедров`;
    expect(shortActivities(planWith(NUMBERED, below))).toEqual(ROWS);
  });
});

test("a stamp may lead to the signature", () => {
  const text = planWith(NUMBERED, "\nСОГЛАСОВАНО\n\nДиректор\t\tО.П. Ветлугина");
  expect(shortActivities(text)).toEqual(ROWS);
  expect(documentOf(text).unclaimed.map(({ reason }) => reason)).toEqual(["stamp", "stamp", "stamp"]);
});

describe("what only looks like a signature", () => {
  test("an activity with nothing but a person", () => {
    const text = planWith(PLAIN, "Встреча с наставником\t\tО.П. Ветлугина");
    expect(shortActivities(text)).toEqual([...PLAIN_ROWS, "3 [] Встреча с наставником /  / О.П. Ветлугина"]);
  });

  test("the rest of the row above: an office and a name below their columns", () => {
    const text = planWith(NUMBERED.replace("Лосева А.А.", "Лосева А.А.,"), "\t\t\tВетлугина О.П.\t");
    expect(shortActivities(text)).toEqual([ROWS[0], "2 [2] Совещание / июнь / Лосева А.А., Ветлугина О.П."]);
  });

  test("a row behind which the plan goes on", () => {
    const text = planWith(PLAIN, "Директор\t\tО.П. Ветлугина\nКонкурс\tиюль\tОтдел\tПриказ");
    expect(shortActivities(text)).toHaveLength(4);
  });
});

describe("a note in a row of the plan's table", () => {
  const plan = (...rows: readonly string[]) =>
    `План мероприятий на 2025 год\n\n${table(HEADER, "1 | Слёт | май | лицей", ...rows)}`;

  test.each([
    "Примечание: даты уточняются. |  |  | ",
    " | Примечания – даты уточняются. |  | ",
    "Сноска. Даты уточняются. |  |  | ",
  ])("%j is a text behind the last row", (note) => {
    const { roadmaps, texts } = documentOf(plan("2 | Поход | июль | лицей", note));
    expect(
      roadmaps.map(({ sections, activities }) => [sections.length, activities.map(({ number }) => number)]),
    ).toEqual([[0, ["1", "2"]]]);
    expect(JSON.stringify(texts).toLowerCase()).toContain("даты уточняются");
  });

  test("is left out where rows follow, and ends no signature's reading", () => {
    const note = "Примечание: даты уточняются. |  |  | ";
    const { roadmaps, unclaimed } = documentOf(plan(note, "2 | Поход | июль | лицей"));
    expect(roadmaps[0]?.activities.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(unclaimed.map(({ text }) => text)).toEqual(["Примечание: даты уточняются."]);
    expect(documentOf(`${plan(note)}\nДиректор\t\t\tЕ.П. Ключевая\n`).roadmaps.length).toBe(1);
  });

  test("a section that speaks of notes, and an activity, stay", () => {
    const { roadmaps } = documentOf(plan("Примечательные даты |  |  | ", "2 | Примечание: обзор | июль | лицей"));
    expect(roadmaps[0]?.sections.map(({ title }) => title)).toEqual(["Примечательные даты"]);
    expect(roadmaps[0]?.activities.map(({ title }) => title)).toEqual(["Слёт", "Примечание: обзор"]);
  });
});
