import { describe, expect, test } from "vitest";
import { layout } from "../../src/layout/index.ts";
import { roleOf } from "../../src/lexicon/column-roles.ts";
import { isColumnNumbers, planColumns } from "../../src/structure/columns.ts";
import { secondLevel } from "../../src/structure/header-levels.ts";
import { activitiesOf, table } from "./reading.ts";

const cells = (row: string) => layout(table(row)).lines[0]?.cells ?? [];

describe("the role that a column's heading says", () => {
  test.each<[string, string[]]>([
    ["number", ["№", "№ п/п", "№п/п", "№ п.п.", "N п/п", "No", "п/п", "Ne п/п"]],
    [
      "activity",
      [
        "Мероприятие",
        "Мероприятия",
        "Наименование мероприятия",
        "Содержание деятельности",
        "Виды деятельности",
        "Направление работы",
        "Перечень мероприятий",
        "Тема",
        "Содержание работы",
        "Меры",
        "Меры по устранению",
        "Принимаемые меры",
        "Комплекс мер",
        "Пути решения",
        "Способы преодоления",
        "Практические шаги",
      ],
    ],
    [
      "schedule",
      [
        "Срок",
        "Сроки",
        "Сроки реализации",
        "Срок исполнения",
        "Дата проведения",
        "Период",
        "Место и сроки проведения",
        "Сроки реали- зации",
        "Время проведения",
        "Когда",
      ],
    ],
    [
      "executors",
      [
        "Ответственный",
        "Ответственные",
        "Ответственные исполнители",
        "Исполнитель",
        "Исполнители",
        "Ответствен- ные",
        "Организаторы",
        "Структурное подразделение, ответственное за проведение",
        "Должность, фамилия, имя, отчество ответственного",
      ],
    ],
    ["indicator", ["Показатель", "Показатели результативности", "Индикаторы", "Критерии"]],
    [
      "result",
      [
        "Результат",
        "Ожидаемый результат",
        "Итоговый документ",
        "Вид документа",
        "Продукт",
        "Планируемые результаты",
        "Ожидаемый непосредственный результат",
        "Непосредственный ожидаемый результат",
        "Планируемый непосредственный (образовательный) результат",
        "Прогнозируемые образовательные и воспитательные результаты",
        "Ожидаемый непосредственный результат (кратко)",
        "Предполагаемый социально-педагогический эффект",
        "Отчёт",
        "Отчётность",
        "Вид отчёта",
        "Вид (форма) отчётности",
        "Отчётные материалы",
        "Чем подтверждается",
        "Рез-т",
      ],
    ],
    [
      "completion",
      [
        "Отметка о выполнении",
        "Отметка об исполнении",
        "Статус",
        "Информация о выполнении",
        "Информация об исполнении мероприятия",
        "Краткая информация о ходе реализации",
        "Сведения об исполнении",
        "Отчёт о выполнении мероприятий",
        "Ход исполнения",
        "Выполнено / не выполнено",
        "Исполнено",
        "Степень выполнения",
      ],
    ],
  ])("%s", (role, headers) => {
    for (const header of headers) expect([header, roleOf(header)]).toEqual([header, role]);
    expect(headers.length).toBeGreaterThan(1);
  });

  test.each([
    "Участники",
    "Целевая аудитория",
    "Количество",
    "Риск",
    "Проблема",
    "Принять меры",
    "Примеры",
    "Размеры выплат",
    "Примечание",
    "Наименование образовательной организации",
    "Наименование школы",
    "Информация",
    "Материалы совещания о выполнении",
    "Провести отчёт",
    "Совещание заместителей директоров о результатах",
    "Классный руководитель, педагог и ответственный",
    "",
    "   ",
  ])("%j says none", (header) => {
    expect(roleOf(header)).toBeNull();
  });
});

describe("a plan's header", () => {
  test.each<[string, string]>([
    ["№ | Мероприятие | Сроки | Ответственные", "number activity schedule executors"],
    [
      "№ п/п | Наименование мероприятия | Срок исполнения | Ответственный исполнитель | Ожидаемый результат",
      "number activity schedule executors result",
    ],
    ["Мероприятие | Сроки | Ответственные", "activity schedule executors"],
    ["№ | Мероприятие | Дата", "number activity schedule"],
    ["№ | Мероприятие | Участники | Ответственные | Сроки", "number activity other executors schedule"],
    ["№ | Мероприятие | Сроки | Ответственные | Отметка о выполнении", "number activity schedule executors completion"],
    [" | Мероприятие | Сроки | Ответственные", "number activity schedule executors"],
    ["№ | Направление | Мероприятие | Сроки | Ответственные", "number other activity schedule executors"],
    ["№ | Мероприятие | Сроки | Исполнители | Ответственные", "number activity schedule executors other"],
    [
      "№ | Мероприятие | Показатель | Результат | Сроки | Ответственные |  | ",
      "number activity indicator result schedule executors",
    ],
    ["№ | Работа с кадрами | Сроки | Ответственные", "number activity schedule executors"],
    ["№ | Мероприятие | Исполнители | Результат", "number activity executors result"],
    ["Риск | Меры | Срок | Кто отвечает | Индикатор", "other activity schedule executors indicator"],
    ["Риск | Меры | Срок", "other activity schedule"],
    ["№ | Мероприятие | Срок | Отчёт | Результат", "number activity schedule other result"],
    ["№ | Мероприятие | Срок | Ожидаемый эффект | Результат", "number activity schedule result other"],
    ["№ | Мероприятие | Сроки отчёта | Отчётность", "number activity schedule result"],
    ["№ | Направление | Меры | Срок | Ответственные", "number other activity schedule executors"],
    ["Задача | Пути решения | Срок | Ответственные", "other activity schedule executors"],
    ["Мероприятие | Срок | Ответственные | Принятые меры", "activity schedule executors other"],
    ["Проблема | Рекомендации | Срок | Ответственные", "other activity schedule executors"],
    ["Школа | Дефицит | Что делаем | Срок | Ответственные", "other other activity schedule executors"],
    ["Рассматриваемые вопросы | Форма | Срок | Ответственные", "activity other schedule executors"],
  ])("%s", (row, expected) => {
    expect(planColumns(cells(row))?.join(" ")).toBe(expected);
  });

  test.each([
    "1 | Провести мероприятие в срок | май | ответственный",
    "№ | Наименование школы | Директор",
    "№ | Показатель | 2022 | 2023",
    "Ф.И.О. | Должность",
    "Мероприятие",
    "Срок | май",
    "12.03.2023 | Мероприятие | Сроки | Ответственные",
    "Меры поддержки молодых семей | 1 раз в месяц | завуч",
    "Мероприятия ко Дню матери | в течение месяца | завуч",
    " |  | ",
  ])("«%s» is none", (row) => {
    expect(planColumns(cells(row))).toBeNull();
  });

  test("a heading as long as a paragraph is none", () => {
    expect(planColumns(cells(`№ | ${"Мероприятие ".repeat(20)} | Срок | Ответственные`))).toBeNull();
  });
});

describe("a row of column numbers", () => {
  test.each<[string, boolean]>([
    ["1 | 2 | 3 | 4", true],
    ["1. | 2. | 3. | 4.", true],
    ["1 | 2 | 3", true],
    ["1 | 2 |  | 3", true],
    ["1 | 2", false],
    ["1 | 2 | 4", false],
    ["2 | 3 | 4", false],
    ["1 | Семинар | май", false],
  ])("%s: %s", (row, expected) => {
    expect(isColumnNumbers(cells(row))).toBe(expected);
  });
});

describe("a header on two rows", () => {
  const both = (upper: string, lower: string) =>
    secondLevel(cells(upper), cells(lower))?.map((cell) => cell.text.text) ?? null;

  test("the lower row names the columns under a wide cell", () => {
    expect(both("№ | Мероприятие | Срок | Итог |  | Ответственные", " |  |  | Показатель | Документ | ")).toEqual([
      "№",
      "Мероприятие",
      "Срок",
      "Итог Показатель",
      "Итог Документ",
      "Ответственные",
    ]);
  });

  test.each([
    ["1 | Семинар | май | директор |  | "],
    [" | Семинар | май | директор | итог | "],
    [" |  |  | Показатель |  | "],
    [" |  |  |  |  | "],
  ])("«%s» is no second level", (lower) => {
    expect(both("№ | Мероприятие | Срок | Итог |  | Ответственные", lower)).toBeNull();
  });

  test("words of no known column make a level once, not below a header that is repeated", () => {
    const [upper, lower] = [
      cells("№ | Мероприятие | Срок | Итог |  | Ответственные"),
      cells(" |  |  | рост | развитие | "),
    ];
    expect(
      secondLevel(upper, lower)
        ?.map((cell) => cell.text.text)
        .slice(3, 5),
    ).toEqual(["Итог рост", "Итог развитие"]);
    expect(secondLevel(upper, lower, true)).toBeNull();
  });
});

describe("two columns of one time", () => {
  const twoLevels = table("№ | Мероприятие | Срок | | Ответственные", "| | начало | окончание |");
  const oneLevel = table("№ | Мероприятие | Дата начала | Дата окончания | Ответственные");
  const rows = table(
    "1 | Провести семинар | 10.01.2024 | 20.01.2024 | ИМЦ",
    "2 | Собрать отчёты | февраль | апрель | ИМЦ",
    "3 | Сопровождать школы | в течение года | – | ИМЦ",
    "4 | Подвести итоги | май | май | ИМЦ",
  );
  test.each([
    ["over two rows", twoLevels],
    ["on one row", oneLevel],
  ])("are one range: a header %s", (_, header) => {
    const activities = activitiesOf(`План мероприятий на 2024 год\n${header}${rows}`);
    expect(activities.map(({ schedule }) => schedule.items.map((item) => "edtf" in item && item.edtf))).toEqual([
      ["2024-01-10/2024-01-20"],
      ["2024-02/2024-04"],
      ["2024"],
      ["2024-05"],
    ]);
    expect(activities.flatMap(({ other }) => Object.keys(other))).toEqual([]);
    expect(activities.map(({ cells: { schedule } }) => schedule?.length)).toEqual([2, 2, 2, 2]);
  });
});

test.each(["«Задачи на проценты»", "„Темы для классного часа“", '"Направления поиска"'])(
  "a name in quotes is a row's, however it begins: %s",
  (title) => {
    const rows = table(
      "№ | Мероприятие | Срок | Ответственные | Результат",
      "1. | Выездные уроки: | | школьная команда | план",
      ` | ${title} | март | педагоги | график`,
      "2. | Семинар | май | завуч | справка",
    );
    const found = activitiesOf(`План мероприятий на 2024 год\n${rows}`);
    expect(found.map(({ schedule }) => schedule.raw)).toEqual(["", "март", "май"]);
  },
);

describe("a first column that is filled once for several rows", () => {
  const plan = (header: string, ...rows: string[]) => `План мероприятий на 2024 год\n${table(header, ...rows)}`;
  const rows = [
    "Кадры | Пригласить выпускников педвуза | март | Гришина А.П.",
    " | Назначить наставников | апрель | завуч",
    "Мотивация | Опросить семьи | май | психолог",
    " | Открыть кружки | октябрь | завуч",
  ];
  const titles = ["Пригласить выпускников педвуза", "Назначить наставников", "Опросить семьи", "Открыть кружки"];

  test.each(["Риск | Меры", "Направление | Рекомендации", "Задача | Что планируем", "Дефицит | Пути устранения"])(
    "«%s»: the second column is the activity",
    (header) => {
      const found = activitiesOf(plan(`${header} | Срок | Ответственные`, ...rows));
      expect(found.map(({ title }) => title)).toEqual(titles);
      expect(found.flatMap(({ other }) => Object.values(other))).toEqual(["Кадры", "Мотивация"]);
    },
  );

  test("stays the group below a header that is printed again", () => {
    const header = "Направление | Рекомендации | Срок | Ответственные";
    const found = activitiesOf(`${plan(header, ...rows.slice(0, 2))}\n7\n\n${table(header, ...rows.slice(2))}`);
    expect(found.map(({ title }) => title)).toEqual(titles);
  });

  test.each([
    ["a column of participants", "Направление | Участники | Срок | Ответственные", rows],
    [
      "a column filled in every row",
      "Направление | Рекомендации | Срок | Ответственные",
      rows.map((row) => row.replace(/^ /u, "Иное")),
    ],
    [
      "texts that go on from the row above",
      "Направление | Рекомендации | Срок | Ответственные",
      rows.map((row) => row.replace(/^ \| (.)/u, (_, letter: string) => ` | ${letter.toLowerCase()}`)),
    ],
  ])("%s is no such thing", (_, header, given) => {
    expect(activitiesOf(plan(header, ...given))[0]?.title).toBe("Кадры");
  });
});

describe("headings as long as sentences", () => {
  const LONG =
    "Недостатки, выявленные в ходе независимой оценки качества условий оказания услуг, и их причины по мнению совета";
  const HEAD = `${LONG} | Наименование мероприятия | Плановый срок | Ответственный исполнитель`;

  test("stand in a header that says what, when and by whom", () => {
    expect(LONG.length).toBeGreaterThan(100);
    expect(planColumns(cells(HEAD))).toEqual(["other", "activity", "schedule", "executors"]);
    expect(
      planColumns(cells(`${HEAD} | Сведения о ходе реализации мероприятия, меры по устранению недостатков`)),
    ).toEqual(["other", "activity", "schedule", "executors", "completion"]);
  });

  test("make no header of a row that says less, nor of a plan's title in its first cell", () => {
    expect(planColumns(cells(`${LONG} | Наименование мероприятия | Плановый срок`))).toBeNull();
    const title =
      "План мероприятий по устранению недостатков, выявленных в ходе независимой оценки, на 2023 год, № п/п";
    expect(title.length).toBeGreaterThan(90);
    expect(planColumns(cells(`${title} | Мероприятие | Срок | Ответственный`))).toBeNull();
  });

  test("call those who answer for the activities", () => {
    const doers = "Органы местного самоуправления муниципальных образований области, ответственные за выполнение";
    expect(roleOf(doers)).toBe("executors");
    expect(planColumns(cells(`Мероприятие | Срок | ${doers}`))).toEqual(["activity", "schedule", "executors"]);
  });
});
