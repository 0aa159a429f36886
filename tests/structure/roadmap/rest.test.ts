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

describe("a row that begins with a quote, an abbreviation, a capital or a count", () => {
  const whole = (title: string, time = "октябрь") => `1 [4] ${title} / ${time} / Наставники`;

  test.each<[string, string, string, string]>([
    [
      "a time broken at a comma",
      "4 | Проведение зимней школы | декабрь, | Наставники | Список",
      " | «Полярная звезда» | январь |  | ",
      whole("Проведение зимней школы «Полярная звезда»", "декабрь, январь"),
    ],
    [
      "a time broken at a dash",
      "4 | Конкурс | декабрь - | Наставники | Список",
      " | «Моя семья» | январь |  | ",
      whole("Конкурс «Моя семья»", "декабрь - январь"),
    ],
    [
      "a day without its month",
      "4 | Неделя предмета для классов | с 3 по 17 | Наставники | Список",
      " | Физики | декабря |  | ",
      whole("Неделя предмета для классов Физики", "с 3 по 17 декабря"),
    ],
    [
      "a result broken before its number",
      "4 | Запуск онлайн-кружка | октябрь | Наставники | Участие не менее",
      " | «Логика» |  |  | 40 семей",
      whole("Запуск онлайн-кружка «Логика»"),
    ],
    [
      "a name in quotes alone",
      "4 | Фестиваль | октябрь | Наставники | Список",
      " | «Мост» |  |  | ",
      whole("Фестиваль «Мост»"),
    ],
    [
      "an abbreviation alone",
      "4 | Разбор демоверсий | октябрь | Наставники | Список",
      " | ЕГЭ и ГВЭ |  |  | ",
      whole("Разбор демоверсий ЕГЭ и ГВЭ"),
    ],
    [
      "a word that asks for a noun",
      "4 | Тренинги по сдаче | октябрь, | Наставники | Список",
      " | Итогового собеседования | ноябрь |  | ",
      whole("Тренинги по сдаче Итогового собеседования", "октябрь, ноябрь"),
    ],
    [
      "an adjective without its noun",
      "4 | Повышение квалификации школьных | октябрь | Наставники | Список",
      " | команд |  |  | ",
      whole("Повышение квалификации школьных команд"),
    ],
    [
      "a count",
      "4 | Диагностика учеников | октябрь | Наставники | Список",
      " | 5 и 6 классов |  |  | ",
      whole("Диагностика учеников 5 и 6 классов"),
    ],
    [
      "a bracket",
      "4 | Курсы для завучей | октябрь | Наставники | Список",
      " | (36 часов) |  |  | ",
      whole("Курсы для завучей (36 часов)"),
    ],
  ])("%s", (_, first, rest, expected) => {
    expect(read(first, rest)).toEqual([expected]);
  });

  test.each<[string, readonly string[], number]>([
    ["with a time and doers", [" | «Праздник чтения» | ноябрь | Завуч | Фото"], 2],
    ["with a time", [" | ВПР по физике | 12.11.2024 |  | "], 2],
    ["in a list of names", [" | «Праздник чтения» |  |  | ", " | «День птиц» |  |  | "], 3],
    ["in a list of examinations", [" | ВПР |  |  | ", " | ОГЭ |  |  | "], 3],
    ["with doers below a comma", [" | Слёт вожатых | ноябрь | Завуч | Фото"], 2],
  ])("is a sub-activity %s", (_, rows, count) => {
    expect(read("4 | Проведение смотра | октябрь | Наставники | Список", ...rows)).toHaveLength(count);
  });
});

describe("a table of printed lines", () => {
  const lines = [
    "1 | Проведение собраний для | октябрь | Завуч | Протокол",
    " | родителей выпускников девятых |  |  | ",
    " | классов |  |  | ",
    "2 | Повышение квалификации педагогов | ноябрь | Завуч | Справка",
    " | начальной школы по вопросам |  |  | ",
    " | оценивания |  |  | ",
    "3 | Посещение уроков наставниками | ноябрь | Завуч | Справка",
    " | школ района |  |  | ",
  ];
  const titles = (...more: string[]) =>
    documentOf(`План мероприятий на 2024 год\n${table(HEADER, ...lines, ...more, NEXT)}`)
      .roadmaps[0]?.activities.slice(3, -1)
      .map(({ title }) => title);

  test("goes on below a full line", () => {
    expect(
      titles("4 | Организация работы клуба друзей | декабрь | Завуч | План", " | Ботанического сада |  |  | "),
    ).toEqual(["Организация работы клуба друзей Ботанического сада"]);
  });

  test("begins anew below a short one, and below a gap", () => {
    const fresh = [" | Заседание клуба | январь | Завуч | Отчёт"];
    expect(titles("4 | Работа клуба | декабрь | Завуч | План", ...fresh)).toHaveLength(2);
    expect(
      titles("4 | Организация работы клуба друзей | декабрь | Завуч, | План", " |  |  | вожатые | ", ...fresh),
    ).toHaveLength(2);
  });
});
