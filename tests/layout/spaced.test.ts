import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout } from "../../src/layout/index.ts";
import { linesOf } from "./reading.ts";

const rowsOf = (lines: readonly string[]): string[] =>
  linesOf(lines.join("\n")).filter((line) => line.startsWith("row"));

describe("columns held apart by blanks", () => {
  test("each line a row, a heading across the columns too", () => {
    expect(
      rowsOf([
        "№     Что делаем (мероприятие)   Срок          Ответственный",
        "п/п                              исполнения",
        "I. Работа с педагогами школ",
        "1     Открытый урок физики       март          Сомов П.Р.",
        "2     Беседа о чтении вслух,     апрель –      библиотекарь",
        "      выставка книг              май",
        "3     Итоговая встреча           июнь          Лосева А.А.",
      ]),
    ).toEqual([
      "row: № | Что делаем (мероприятие) | Срок | Ответственный",
      "row: п/п |  | исполнения | ",
      "row: I. Работа с педагогами школ |  |  | ",
      "row: 1 | Открытый урок физики | март | Сомов П.Р.",
      "row: 2 | Беседа о чтении вслух, | апрель – | библиотекарь",
      "row:  | выставка книг | май | ",
      "row: 3 | Итоговая встреча | июнь | Лосева А.А.",
    ]);
  });

  test("blank lines part rows: what stands between two of them is one", () => {
    expect(
      rowsOf([
        "Мероприятие               Срок           Исполнитель",
        "",
        "Беседа о чтении           апрель –       школьный",
        "вслух                     май            библиотекарь",
        "",
        "Урок физики               март           Сомов П.Р.,",
        "                                         учитель",
        "",
        "Итоговая встреча          июнь           Лосева А.А.",
      ]),
    ).toEqual([
      "row: Мероприятие | Срок | Исполнитель",
      "row: Беседа о чтении\nвслух | апрель –\nмай | школьный\nбиблиотекарь",
      "row: Урок физики | март | Сомов П.Р.,\nучитель",
      "row: Итоговая встреча | июнь | Лосева А.А.",
    ]);
  });

  test("a page's number within a row stays a line of its own", () => {
    const lines = [
      "№   Мероприятие           Срок         Исполнитель",
      "",
      "1   Беседа о чтении       апрель       школьный",
      "                                       библиотекарь",
      "                          7",
      "    и о книгах                         города",
      "",
      "2   Урок физики           март         Сомов П.Р.",
      "",
      "3   Урок химии            май          Лосева А.А.",
    ];
    expect(linesOf(lines.join("\n")).slice(2, 5)).toEqual([
      "row: 1 | Беседа о чтении | апрель | школьный\nбиблиотекарь",
      "text: 7",
      "row:  | и о книгах |  | города",
    ]);
  });

  test("where they part pages and headings, the lines stay rows", () => {
    const rows = rowsOf([
      "№   Мероприятие               Срок           Исполнитель",
      "1   Беседа о чтении           апрель         школьный",
      "                                             библиотекарь",
      "2   Урок физики               март           Сомов П.Р.",
      "",
      "                              2",
      "",
      "3   Урок химии                май            Лосева А.А.",
      "4   Урок пения                июнь           Лосева А.А.",
    ]);
    expect(rows).toHaveLength(6);
    expect(rows[2]).toBe("row:  |  |  | библиотекарь");
  });

  test("on another page the columns stand aside", () => {
    expect(
      rowsOf([
        "№   Мероприятие               Срок           Исполнитель",
        "1   Беседа о чтении           апрель         библиотекарь",
        "2   Урок физики               март           Сомов П.Р.",
        "№        Мероприятие             Срок            Исполнитель",
        "3        Урок химии              май             Лосева А.А.",
        "4        Урок пения и            июнь            Лосева А.А.",
        "         танца",
      ]).slice(3),
    ).toEqual([
      "row: № | Мероприятие | Срок | Исполнитель",
      "row: 3 | Урок химии | май | Лосева А.А.",
      "row: 4 | Урок пения и | июнь | Лосева А.А.",
      "row:  | танца |  | ",
    ]);
  });

  test("a single blank parts columns where the lines around show a gutter", () => {
    expect(
      rowsOf([
        "№  Мероприятие      Срок       Исполнитель",
        "1  Урок физики      март       Сомов П.Р.",
        "2  Беседы о чтениях апрель     библиотекарь",
        "3  Урок химии       май        Лосева А.А.",
        "4  Урок пения       июнь       Лосева А.А.",
      ])[2],
    ).toBe("row: 2 | Беседы о чтениях | апрель | библиотекарь");
  });

  test("a full first row and a number's sign leave one blank before the next column", () => {
    expect(
      rowsOf([
        "№ п/п Мероприятие                  Срок        Исполнитель",
        "1     Беседа о чтении для соседей  до 20.09.23 библиотекарь",
        "      и родителей                              школы",
        "2     Урок физики                  март        Сомов П.Р.",
        "3     Урок химии                   май         Лосева А.А.",
        "4     Урок пения                   июнь        Лосева А.А.",
      ]).slice(0, 3),
    ).toEqual([
      "row: № п/п | Мероприятие | Срок | Исполнитель",
      "row: 1 | Беседа о чтении для соседей | до 20.09.23 | библиотекарь",
      "row:  | и родителей |  | школы",
    ]);
  });

  test.each([
    ["a signature", ["Глава района                 П.Р. Сомов", "Секретарь                    А.А. Лосева"]],
    [
      "a sheet of agreement",
      [
        "Начальник отдела       ________     П.Р. Сомов",
        "Бухгалтер              ________     А.А. Лосева",
        "Юрист                  ________     Р.Н. Окунь",
        "Секретарь              ________     И.И. Щука",
      ],
    ],
    [
      "justified prose",
      [
        "В   соответствии  с  планом   мероприятий",
        "и  сроками,   которые  ответственный   лично",
        "указал  в  отчёте,   провести   встречу",
        "с  педагогами   школы  в  марте   2024  года",
      ],
    ],
    [
      "prose with blanks by chance",
      [
        "На   основании  закона   от  12  мая   2020 года  №   17   о  школах:",
        "1.  Утвердить   план  мероприятий   и   сроки;",
        "2.  Назначить   ответственных   за  план   учителей;",
        "3.  Провести   встречу  в  школе   до  мая;",
        "4.  Контроль   оставляю   за   собой.",
      ],
    ],
    ["a header alone", ["Мероприятие      Срок      Исполнитель", "", "Текст без столбцов"]],
  ])("no table: %s", (_, lines) => {
    expect(rowsOf(lines)).toEqual([]);
  });

  test("prose below the table stays prose", () => {
    const lines = [
      "№   Мероприятие         Срок        Исполнитель",
      "1   Беседа              апрель      Сомов П.Р.",
      "2   Урок физики         март        Сомов П.Р.",
      "3   Урок химии          май         Лосева А.А.",
      "",
      "Отчёт представляется в комитет до конца июня, его готовит заместитель директора.",
      "Он размещается на сайте школы.",
    ];
    expect(linesOf(lines.join("\n")).slice(-3)).toEqual([
      "blank",
      "text: Отчёт представляется в комитет до конца июня, его готовит заместитель директора.",
      "text: Он размещается на сайте школы.",
    ]);
  });
});

test("whatever stands below a header, no letter is lost or doubled", () => {
  const cells = (number: string) =>
    fc
      .tuple(fc.constantFrom("", "Б в", "аб вг д"), fc.constantFrom("", "май"), fc.constantFrom("", "Сомов", "школа"))
      .map((rest) => [number.padEnd(4), ...rest.map((text) => text.padEnd(12))].join("  "));
  const stray = fc.constantFrom("\f", "7", "                7", "Проза поперёк всех столбцов", "\fВерх страницы   9");
  const group = fc
    .tuple(cells("1"), fc.array(fc.oneof({ arbitrary: cells(""), weight: 3 }, stray), { maxLength: 3 }))
    .map(([first, rest]) => [first, ...rest]);
  let tables = 0;
  fc.assert(
    fc.property(fc.array(group, { maxLength: 7 }), fc.nat(3), fc.boolean(), (groups, margin, gaps) => {
      const body = groups.flatMap((lines) => (gaps ? ["", ...lines] : lines));
      const source = ["№     Мероприятие   Срок          Ответственный", ...body]
        .map((line) => " ".repeat(margin) + line)
        .join("\n");
      const { lines } = layout(source);
      if (lines.some(({ kind }) => kind === "row")) tables++;
      expect(lines.map(({ full }) => source.slice(full.start, full.end)).join("")).toBe(source);
      const letters = (print: string) => [...print.replace(/\s/gu, "")].sort().join("");
      expect(letters(lines.flatMap(({ cells }) => cells.map(({ text }) => text.text)).join(""))).toBe(letters(source));
    }),
    { numRuns: 800 },
  );
  expect(tables).toBeGreaterThan(200);
});
