import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Comparison, compare, differs } from "../../src/compare/index.ts";
import { movedPairs } from "../../src/compare/moves.ts";
import { diffMarkdown, diffText } from "../../src/compare/print.ts";
import type { Activity, Document, ScheduleItem } from "../../src/model/types.ts";
import { executor, FIXTURES, HOSTILE, period, planOf } from "../export/documents.ts";
import { documentOf } from "../structure/reading.ts";

const TITLES = [
  "Семинар для завучей о работе с данными",
  "Входная контрольная работа по математике",
  "Выездная встреча наставников в школах района",
  "Родительское собрание о летних занятиях",
  "Отчёт комиссии перед советом руководителей",
];

type Plan = (Partial<Activity> & { items?: ScheduleItem[] })[];
const plan = (): Plan => TITLES.map((title, i) => ({ title, number: String(i + 1) }));

/** The documents compared, one line for each difference. */
function told(before: Document, after: Document): string[] {
  return diffText(compare(before, after, "ru"), "ru")
    .trimEnd()
    .split("\n")
    .slice(1, -1);
}

/** What became of a plan of the five titles when it was changed. */
function changed(change: (activities: Plan) => Plan): { lines: string[]; counts: Comparison["counts"] } {
  const [before, after] = [planOf(plan()), planOf(change(plan()))];
  return { lines: told(before, after), counts: compare(before, after, "ru").counts };
}

describe("activities", () => {
  test("nothing changed", () => {
    const comparison = compare(planOf(plan()), planOf(plan()), "ru");
    expect(differs(comparison)).toBe(false);
    expect(comparison.counts).toMatchObject({ same: 5, added: 0, dropped: 0, changed: 0 });
    expect(diffText(comparison, "ru")).toBe("plan.txt → plan.txt\nразличий нет\n");
  });

  test("one was put in: the others have other numbers, and that is no change", () => {
    const { lines, counts } = changed((all) =>
      [all[0] ?? {}, { title: "Выставка школьных газет" }, ...all.slice(1)].map((one, i) => ({
        ...one,
        number: String(i + 1),
      })),
    );
    expect(lines).toEqual(["+ 2 Выставка школьных газет"]);
    expect(counts.same).toBe(5);
  });

  test("one was dropped", () => {
    expect(changed((all) => all.filter((_, i) => i !== 3)).lines).toEqual([
      "− 4 Родительское собрание о летних занятиях",
    ]);
  });

  test("one was reworded", () => {
    const { lines } = changed((all) =>
      all.map((one, i) => (i === 1 ? { ...one, title: "Стартовая контрольная работа по математике и чтению" } : one)),
    );
    expect(lines).toEqual([
      "~ 2 Стартовая контрольная работа по математике и чтению",
      "    название: Входная контрольная работа по математике → Стартовая контрольная работа по математике и чтению",
    ]);
  });

  test("one was moved among the others", () => {
    const { lines } = changed((all) =>
      [...all.slice(1), all[0] ?? {}].map((one, i) => ({ ...one, number: String(i + 1) })),
    );
    expect(lines).toEqual(["~ 1 → 5 Семинар для завучей о работе с данными", "    место: 1 → 5"]);
  });

  test("one was moved to another section", () => {
    const span = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
    const sections = ["Учёба", "Работа с семьями"].map((title, i) => ({
      number: String(i + 1),
      label: null,
      title,
      parent: null,
      span,
    }));
    const [before, after] = ["1", "2"].map((section) => {
      const document = planOf([
        { title: "Семинар", section: "1" },
        { title: "Клуб", section },
      ]);
      for (const one of document.roadmaps) one.sections = sections;
      return document;
    });
    expect(told(before as Document, after as Document)).toEqual(["~ 2 Клуб", "    место: Учёба → Работа с семьями"]);
  });

  test("a date was put off; the same date in another print is the same", () => {
    const dated = (end: string, raw: string) => planOf([{ title: "Отчёт", items: [period(null, end, { raw })] }]);
    expect(told(dated("2024-05-20", "до 20 мая"), dated("2024-06-01", "до 01.06"))).toEqual([
      "~ 1 Отчёт",
      "    срок: до 20 мая 2024 → до 1 июня 2024 (на 12 дней позже)",
    ]);
    expect(told(dated("2024-05-20", "до 20 мая"), dated("2024-05-20", "к 20.05.2024"))).toEqual([]);
    expect(told(dated("2024-05-20", "x"), dated("2024-05-19", "x"))[1]).toContain("на 1 день раньше");
  });

  test("executors changed; another order of them is none", () => {
    const carried = (...names: string[]) =>
      planOf([{ title: "Отчёт", executors: { raw: names.join(", "), items: names.map(executor), inherited: false } }]);
    expect(told(carried("школы", "РМО"), carried("РМО", "завучи", "школы"))).toEqual([
      "~ 1 Отчёт",
      "    исполнители: + завучи",
    ]);
    expect(told(carried("школы", "РМО"), carried("РМО", "школы"))).toEqual([]);
  });

  test("case, quotes and dashes are no change, a result is", () => {
    const [before, after] = [
      { title: "Клуб «Вместе»", result: "Отчёт" },
      { title: "КЛУБ «ВМЕСТЕ»", result: "Справка" },
    ].map((one) => planOf([one]));
    expect(told(before as Document, after as Document)).toEqual([
      "~ 1 КЛУБ «ВМЕСТЕ»",
      "    результат: Отчёт → Справка",
    ]);
  });

  test("of two of one text each is matched once", () => {
    expect(told(planOf([{ title: "Отчёт" }, { title: "Отчёт" }]), planOf([{ title: "Отчёт" }]))).toEqual(["− 2 Отчёт"]);
  });
});

test("the act and its plan", () => {
  const after = planOf(plan());
  for (const one of after.roadmaps) one.title = "План на другой год";
  expect(told(planOf(plan()), after)).toEqual(["~ roadmaps[0].title: План работы → План на другой год"]);
});

/** Every part that a document can have. */
const WHOLE = `МЭРИЯ ГОРОДА ДОЛЬСКА
ПРИКАЗ
01.02.2023 № 5
О плане поддержки школ
В целях исполнения приказа министерства образования от 10.01.2023 № 3 «О поддержке»
ПРИКАЗЫВАЮ:
1. Утвердить план (приложение 1).
2. Руководителям школ представить отчёт до 01.03.2023.
3. Контроль оставляю за собой.
Директор\tИванов И.И.

Приложение 1

План на 2023 год

№\tМероприятие\tСрок\tУчастники
1\tСеминар\tмай 2023\tне менее 5 учителей

Приложение 2

Состав рабочей группы

Руководитель группы:
Петров Пётр Петрович, методист
Члены группы:
Сидорова Анна Ивановна, учитель
Ким Олег Олегович, учитель

Школы и их классы

Школа\tКлассов
Лицей № 1\t14
Гимназия № 2\t17

Ожидаемые результаты:

1. Успеваемость ≥ 80 %.
2. Меньше прогулов.
`;

test("a document of every part is equal to itself", () => {
  expect(told(documentOf(WHOLE), documentOf(WHOLE))).toEqual([]);
});

test.each<[string, RegExp, string, readonly string[]]>([
  [
    "a clause that was reworded, its time with it",
    /отчёт до 01/u,
    "отчёт до 15",
    [
      "~ order.clauses[2]: Руководителям школ представить отчёт до 01.03.2023. → Руководителям школ представить отчёт до 15.03.2023.",
      "~ order.clauses[2].deadlines: до 1 марта 2023 → до 15 марта 2023",
    ],
  ],
  [
    "a clause that went: the next one has its number",
    /2\. Рук.*\n3/u,
    "2",
    ["− order.clauses[2]: Руководителям школ представить отчёт до 01.03.2023."],
  ],
  ["a signatory", /Иванов/u, "Иволгин", ["~ order.signatory: Директор, Иванов И.И. → Директор, Иволгин И.И."]],
  [
    "an act it rests on",
    /№ 3 «О/u,
    "№ 4 «О",
    [
      "~ order.preamble: В целях исполнения приказа министерства образования от 10.01.2023 № 3 «О поддержке» ПРИКАЗЫВАЮ: → В целях исполнения приказа министерства образования от 10.01.2023 № 4 «О поддержке» ПРИКАЗЫВАЮ:",
      "~ order.basis[0]: order: министерства образования, 3, 2023-01-10, О поддержке → order: министерства образования, 4, 2023-01-10, О поддержке",
    ],
  ],
  [
    "a column without a role",
    /не менее 5/u,
    "не менее 6",
    ["~ 1 Семинар", "    прочие графы: Участники: не менее 5 учителей → Участники: не менее 6 учителей"],
  ],
  [
    "a member of a group",
    /Ким Олег/u,
    "Ким Остап",
    ["~ rosters[0].members[2]: Ким Олег Олегович, учитель (member) → Ким Остап Олегович, учитель (member)"],
  ],
  [
    "who leads a group",
    /Руководитель группы:\n(.*)\nЧлены группы:/u,
    "Члены группы:\n$1",
    [
      "− rosters[0].headings[0]: Руководитель группы:",
      "~ rosters[0].members[0]: Петров Пётр Петрович, методист (head) → Петров Пётр Петрович, методист (member)",
    ],
  ],
  ["a cell of a table", /\t17/u, "\t18", ["~ tables[0].rows[1]: Гимназия № 2 | 17 → Гимназия № 2 | 18"]],
  ["a sign before a number", /≥/u, "≤", ["~ texts[0].items[0]: 1. Успеваемость ≥ 80 %. → 1. Успеваемость ≤ 80 %."]],
  ["the order of a list", /(1\. Усп.*)\n2(.*)/u, "2$2\n$1", ["~ texts[0].items[1].place: 0 → 1"]],
])("what is no activity: %s", (_, from, to, lines) => {
  const other = WHOLE.replace(from, to);
  expect(other).not.toBe(WHOLE);
  expect(told(documentOf(WHOLE), documentOf(other))).toEqual(lines);
});

const CELLS = `План мероприятий на 2023 год
№ п/п\tМероприятие\tСрок\tОтветственные
1\tСеминар\t10.10.2023 в 10.00\tЦРО (по согласованию)
2\tСовет\tоктябрь, каб. 5\tЦРО
`;
test.each([
  ["an hour", "в 10.00", "в 15.00", ["~ 1 Семинар", "    срок: 10.10.2023 в 10.00 → 10.10.2023 в 15.00"]],
  ["a room", "каб. 5", "каб. 7", ["~ 2 Совет", "    срок: октябрь, каб. 5 → октябрь, каб. 7"]],
  ["a remark", " (по согласованию)", "", ["~ 1 Семинар", "    исполнители: ЦРО (по согласованию) → ЦРО"]],
  ["the spelling of a day", "10.10.2023 в", "10 октября 2023 г. в", []],
])("a cell beside its values: %s", (_, from, to, lines) => {
  expect(CELLS).toContain(from);
  expect(told(documentOf(CELLS), documentOf(CELLS.replace(from, to)))).toEqual(lines);
});

test("what a model by hand concludes from the same texts", () => {
  const [before, after] = [documentOf(CELLS), documentOf(CELLS)];
  const [body] = after.organizations;
  const period = after.roadmaps[0]?.period;
  if (!body || !period) throw new Error("the sample has a body and a period");
  body.name = "Центр развития образования";
  expect(told(before, after)).toContain("~ organizations[0]: ЦРО; centre → Центр развития образования; centre");
  period.end = "2023-11-30";
  expect(told(before, after)).toEqual(["~ roadmaps[0].period.end: 2023-12-31 → 2023-11-30"]);
});

describe("in Markdown", () => {
  test("what differs stands under headings", () => {
    const after = planOf([...plan().slice(1), { title: "Выставка | <b>" }]);
    const text = diffMarkdown(compare(planOf(plan()), after, "ru"), "ru");
    expect(text).toContain("## Добавлено\n\n- **5** Выставка \\| \\<b\\>\n");
    expect(text).toContain("## Снято\n\n- **1** Семинар");
  });
});

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))("survives %s", (_, text) => {
  const comparison = compare(planOf([{ title: text }]), planOf([{ title: `${text} и другое слово` }]), "ru");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal must not get
  expect(/[\u0000-\u0009\u000b-\u001f\u007f]/.test(diffText(comparison, "ru"))).toBe(false);
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  expect(diffMarkdown(comparison, "en")).toContain("# ");
});

test.each(FIXTURES)("%s is equal to itself", (_, document) => {
  expect(differs(compare(document, structuredClone(document), "en"))).toBe(false);
});

test("whatever is shuffled, dropped and put in: the rest is the same, and the counts add up", () => {
  const titles = fc.uniqueArray(fc.stringMatching(/^[а-я]{9,14}$/), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(titles, fc.nat(), fc.nat(), (words, cut, put) => {
      const before = planOf(words.map((title) => ({ title })));
      const rest = words.filter((_, i) => i !== cut % words.length);
      const at = put % words.length;
      const after = planOf([...rest.slice(0, at), "ёёёёёёёёё", ...rest.slice(at)].map((title) => ({ title })));
      const { counts } = compare(before, after, "ru");
      expect(counts).toMatchObject({ added: 1, dropped: 1, same: words.length - 1, place: 0 });
    }),
  );
});

test("moved are those outside the longest run that kept its order", () => {
  const pairs = [3, 0, 1, 2, 5, 4].map((after, before) => ({ before, after }));
  expect([...movedPairs(pairs)].map(({ after }) => after)).toEqual([3, 5]);
  expect(movedPairs([])).toEqual(new Set());
});

test("a thousand activities in a moment", () => {
  const words = (i: number) => Array.from({ length: 12 }, (_, j) => `${(i * 7 + j * 13) % 300}слово`).join(" ");
  const before = planOf(Array.from({ length: 1000 }, (_, i) => ({ title: `${words(i)} старое${i}` })));
  const after = planOf(Array.from({ length: 1000 }, (_, i) => ({ title: `${words(i)} новое${i}` })));
  const start = performance.now();
  expect(compare(before, after, "ru").counts.title).toBeGreaterThan(900);
  expect(performance.now() - start).toBeLessThan(5000);
});
