import { describe, expect, test } from "vitest";
import { beginsOblique } from "../../../src/structure/roadmap/rest.ts";
import { documentOf, shortActivities, table } from "../reading.ts";

test.each<[string, boolean]>([
  ["кружков", true],
  ["сельских школ", true],
  ["занимающихся музыкой", true],
  ["и посёлка", true],
  ["в библиотеках", true],
  ["Верхнего Луга", true],
  ["семинар", false],
  ["провести беседу", false],
  ["музей школы", false],
  ["консультации", false],
  ["летний лагерь", false],
  ["городской слёт", false],
  ["Иванов И.И.", false],
  ["12 школ", false],
  ["", false],
])("«%s» begins in an oblique case: %s", (text, expected) => {
  expect(beginsOblique(text)).toBe(expected);
});

const HEADER = "№ | Мероприятие | Сроки | Ответственные | Результат";
const ABOVE = "4 | Привлечение родителей к работе | октябрь | Наставники клубов | Список";
const NEXT = "5 | Собрать отчёты | декабрь | Отдел | Отчёт";
const read = (...list: string[]) =>
  shortActivities(`План мероприятий на 2024 год\n${table(HEADER, ...list, NEXT)}`).slice(0, -1);

describe("a row spilled over lines is one", () => {
  test.each<[string, string, string]>([
    [
      "a year completes the month",
      " | кружков | 2024 г. | района | участников",
      "к работе кружков / октябрь 2024 г. / Наставники клубов района",
    ],
    ["a title and a year", " | кружков | 2024 года |  | ", "к работе кружков / октябрь 2024 года / Наставники клубов"],
    ["no time", " | кружков |  | сёл | участников", "к работе кружков / октябрь / Наставники клубов сёл"],
    [
      "names in quotes",
      " | «Родник» | 2024 г. | «Луч» | участников",
      "к работе «Родник» / октябрь 2024 г. / Наставники клубов «Луч»",
    ],
    ["a conjunction", " | и досугу | 2024 г. |  | ", "к работе и досугу / октябрь 2024 г. / Наставники клубов"],
    [
      "a name of two words",
      " | Верхнего Луга | 2024 г. | района | ",
      "к работе Верхнего Луга / октябрь 2024 г. / Наставники клубов района",
    ],
  ])("%s", (_, rest, expected) => {
    expect(read(ABOVE, rest)).toEqual([`1 [4] Привлечение родителей ${expected}`]);
  });

  test("over three lines", () => {
    const lines = [" | сельских | ноябрь | педагоги | участников", " | кружков | 2024 г. | клубов | "];
    expect(read(ABOVE.replace("октябрь", "октябрь -").replace("клубов", "клубов,"), ...lines)).toEqual([
      "1 [4] Привлечение родителей к работе сельских кружков / октябрь - ноябрь 2024 г. / Наставники клубов, педагоги клубов",
    ]);
  });
});

describe("a line between the halves of a row", () => {
  const cut = (line: string) =>
    `План мероприятий на 2024 год\n${table(HEADER, "4 | Привлечение родителей к | октябрь | Наставники | Список", " | работе |  | клубов")}${line}\n${table(" |  |  | района | ", NEXT)}`;

  test("is the rest of the last cell where a small letter begins it", () => {
    const [row] = documentOf(cut("участников")).roadmaps[0]?.activities ?? [];
    expect(row?.result).toBe("Список участников");
    expect(row?.executors.raw).toBe("Наставники клубов района");
    expect(documentOf(cut("участников")).unclaimed).toEqual([]);
  });

  test("is a page's header where a capital does", () => {
    const { unclaimed } = documentOf(cut("Отдел образования Лугового района"));
    expect(unclaimed.map(({ reason }) => reason)).toEqual(["running-header"]);
  });
});

describe("a sub-activity stays one", () => {
  test.each<[string, string, string]>([
    ["a small letter", " | семинар для вожатых | ноябрь | Завуч | Справка", "семинар для вожатых / ноябрь / Завуч"],
    ["a verb", " | провести беседу | 12.11.2024 | завуч | ", "провести беседу / 12.11.2024 / завуч"],
    ["a feast in quotes", " | «Праздник урожая» | ноябрь | Завуч | Фото", "«Праздник урожая» / ноябрь / Завуч"],
    ["a capital and a year", " | Слёт вожатых | 2024 г. | Завуч | Фото", "Слёт вожатых / 2024 г. / Завуч"],
  ])("%s", (_, row, expected) => {
    expect(read(ABOVE, row)).toEqual([
      "1 [4] Привлечение родителей к работе / октябрь / Наставники клубов",
      `1.1 [] ${expected}`,
    ]);
  });

  test("in a list that a colon opens", () => {
    const rows = [" | учителей | ноябрь | завуч | ", " | родителей | декабрь | завуч | "];
    expect(read(ABOVE.replace("к работе", "для:"), ...rows)).toHaveLength(3);
  });
});
