import { describe, expect, test } from "vitest";
import { documentOf, HEADER, table } from "../reading.ts";

const TITLE = "План мероприятий на 2023 год\n";
const TWO = "2. | Собрать отчёты | июнь 2023 г. | ИМЦ";

/** Headings of a plan's sections and executors of its activities. */
function outline(text: string): string[] {
  const { roadmaps } = documentOf(text);
  return roadmaps.flatMap(({ sections, activities }) => [
    ...sections.map(({ title }) => `§ ${title}`),
    ...activities.map(({ number, executors }) => `${number} ${executors.items.map(({ name }) => name).join("; ")}`),
  ]);
}

const one = (executors: string, line: string, ...more: readonly string[]): string =>
  TITLE + table(HEADER, `1. | Провести семинар | май 2023 г. | ${executors}`) + line + table(...more);

describe("a line without tabs below a last cell that is not whole", () => {
  test.each<[string, string, string, string[]]>([
    ["a body", "наставники,", "МКУ «Ресурсный центр»\n", ["1 наставники; МКУ «Ресурсный центр»", "2 ИМЦ"]],
    ["a body in capitals", "наставники,", "МБОУ «СОШ № 6»\n", ["1 наставники; МБОУ «СОШ № 6»", "2 ИМЦ"]],
    ["an abbreviation", "РМК,", "ЦОКО\n", ["1 РМК; ЦОКО", "2 ИМЦ"]],
    ["a person", "наставники,", "Рябинина О.Л.\n", ["1 наставники; Рябинина О.Л.", "2 ИМЦ"]],
    ["the rest of a bracket", "кураторы (СОШ № 6,", "Ольховская школа)\n", ["1 кураторы", "2 ИМЦ"]],
  ])("%s", (_, executors, line, expected) => {
    expect(outline(one(executors, line, TWO))).toEqual(expected);
  });

  test("a heading stands below the line that paid what was owed", () => {
    const text = one("классные руководители,", "наставники\n2. Работа с семьёй\n", TWO);
    expect(outline(text)).toEqual(["§ Работа с семьёй", "0.1 классные руководители; наставники", "1.1 ИМЦ"]);
  });

  test.each([
    ["a labelled heading", "2. Работа с семьёй\n", "§ Работа с семьёй"],
    ["a heading's word", "Раздел 2. Работа с педагогами\n", "§ Работа с педагогами"],
    ["bold print", "**Работа с педагогами**\n", "§ Работа с педагогами"],
    ["capitals", "РАБОТА С ПЕДАГОГАМИ\n", "§ РАБОТА С ПЕДАГОГАМИ"],
    ["a heading behind a blank line", "\nРабота с педагогами\n\n", "§ Работа с педагогами"],
  ])("%s below a stray comma is a heading", (_, line, heading) => {
    expect(outline(one("наставники,", line, TWO))[0]).toBe(heading);
  });

  test("below the last row of the plan", () => {
    expect(
      outline(one("наставники,", "МКУ «Ресурсный центр», Рябинина О.Л.\n\nПримечание: сроки уточняются.\n")),
    ).toEqual(["1 наставники; МКУ «Ресурсный центр»; Рябинина О.Л."]);
  });

  test("a stamp below the last row is none of it", () => {
    const text = one("наставники,", "Приложение 2\nк приказу от 12.01.2023 № 4\n");
    expect(outline(text)).toEqual(["1 наставники"]);
  });

  test("the row below it owes nothing any more", () => {
    const rows = ["2. | Цикл занятий: |  | РМК", " | «Живая физика» | март 2023 г. | наставники,"];
    const text = `${TITLE}${table(HEADER, "1. | Провести семинар | май 2023 г. | ИМЦ", ...rows)}ИМЦ\n${table(
      " | Встреча с семьями | апрель 2023 г. | ",
    )}`;
    expect(outline(text)).toEqual(["1 ИМЦ", "2 РМК", "2.1 наставники; ИМЦ", "2.2 РМК"]);
  });
});

describe("a line without tabs below a cell in the middle that breaks off", () => {
  const titled = (title: string, line: string, executors = "ИМЦ"): string =>
    `${TITLE}${table(HEADER, `1. | ${title} | май 2023 г. | ${executors}`)}${line}\n${table(TWO)}`;
  const first = (text: string) => documentOf(text).roadmaps[0]?.activities[0];

  test.each([
    ["a cut word", "Семинар для руково-", "дителей школ", "Семинар для руководителей школ"],
    ["a preposition", "Семинар для", "молодых педагогов", "Семинар для молодых педагогов"],
    ["a noun that governs another", "Семинар на базе", "опорной школы", "Семинар на базе опорной школы"],
  ])("%s", (_, title, line, whole) => {
    expect(first(titled(title, line))).toMatchObject({ title: whole, executors: { raw: "ИМЦ" } });
  });

  test("the last cell has it where it breaks off too, or no other does", () => {
    expect(first(titled("Семинар для руково-", "дителей школ", "Отдел по"))?.executors.raw).toBe(
      "Отдел по дителей школ",
    );
    expect(first(titled("Провести семинар", "школ города", "Завучи"))?.executors.raw).toBe("Завучи школ города");
  });
});
