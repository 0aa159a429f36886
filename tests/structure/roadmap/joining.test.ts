import { describe, expect, test } from "vitest";
import { activitiesOf, documentOf, HEADER, rulesOf, shortActivities, table } from "../reading.ts";

const TITLE = "План мероприятий на 2023 год";
const plan = (...rows: readonly string[]) => table(TITLE, HEADER, ...rows);

/** Pieces of one plan; between them whatever a page break left. */
function broken(first: readonly string[], gap: string, second: readonly string[]): string {
  return plan(...first) + gap + table(...second);
}

const ONE = "1. | Провести семинар для учителей | май 2023 г. | ИМЦ";

describe("rows that are whole", () => {
  test.each<[string, string[], string[]]>([
    [
      "numbered",
      [ONE, "2. | Собрать отчёты школ | июнь 2023 г. | Управление"],
      [
        "1 [1] Провести семинар для учителей / май 2023 г. / ИМЦ",
        "2 [2] Собрать отчёты школ / июнь 2023 г. / Управление",
      ],
    ],
    [
      "nested labels",
      [ONE, "1.1. | Собрать заявки школ | апрель 2023 г. | ИМЦ", "2. | Собрать отчёты | июнь 2023 г. | ИМЦ"],
      [
        "1 [1] Провести семинар для учителей / май 2023 г. / ИМЦ",
        "1.1 [1.1] Собрать заявки школ / апрель 2023 г. / ИМЦ",
        "2 [2] Собрать отчёты / июнь 2023 г. / ИМЦ",
      ],
    ],
    [
      "labels in brackets",
      ["1) | Провести семинар | май 2023 г. | ИМЦ", "2) | Собрать отчёты | июнь 2023 г. | ИМЦ"],
      ["1 [1] Провести семинар / май 2023 г. / ИМЦ", "2 [2] Собрать отчёты / июнь 2023 г. / ИМЦ"],
    ],
    [
      "label ranges",
      ["26 – 27. | Провести семинары | май 2023 г. | ИМЦ", "28. | Собрать отчёты | июнь 2023 г. | ИМЦ"],
      ["1 [26 – 27] Провести семинары / май 2023 г. / ИМЦ", "2 [28] Собрать отчёты / июнь 2023 г. / ИМЦ"],
    ],
    [
      "a lacking schedule",
      ["1. | Провести семинар |  | ИМЦ", "2. | Собрать отчёты | июнь 2023 г. | ИМЦ"],
      ["1 [1] Провести семинар /  / ИМЦ", "2 [2] Собрать отчёты / июнь 2023 г. / ИМЦ"],
    ],
    [
      "a number that is lacking in one row",
      [ONE, " | Собрать отчёты всех школ | июнь 2023 г. | Управление", "3. | Подвести итоги | июль 2023 г. | ИМЦ"],
      [
        "1 [1] Провести семинар для учителей / май 2023 г. / ИМЦ",
        "1.1 [] Собрать отчёты всех школ / июнь 2023 г. / Управление",
        "2 [3] Подвести итоги / июль 2023 г. / ИМЦ",
      ],
    ],
  ])("%s", (_, rows, expected) => {
    expect(shortActivities(plan(...rows))).toEqual(expected);
  });

  test.each<[string, string[], string[]]>([
    [
      "no number column",
      ["Провести семинар | май 2023 г. | ИМЦ", "Собрать отчёты | июнь 2023 г. | ИМЦ"],
      ["1 [] Провести семинар / май 2023 г. / ИМЦ", "2 [] Собрать отчёты / июнь 2023 г. / ИМЦ"],
    ],
    [
      "numbers inside the activity",
      ["1. Провести семинар | май 2023 г. | ИМЦ", "2.Собрать отчёты | июнь 2023 г. | ИМЦ"],
      ["1 [1] Провести семинар / май 2023 г. / ИМЦ", "2 [2] Собрать отчёты / июнь 2023 г. / ИМЦ"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(shortActivities(table(TITLE, "Мероприятие | Сроки | Ответственные", ...rows))).toEqual(expected);
  });
});

describe("rows that a page break cut", () => {
  const whole = [
    "1 [1] Провести семинар для учителей / май 2023 г. / ИМЦ",
    "2 [2] Собрать отчёты школ района / июнь 2023 г. / Управление, ИМЦ",
  ];
  const first = [ONE, "2. | Собрать отчёты школ | июнь 2023 г. | Управление,"];
  const rest = [" | района |  | ИМЦ"];

  test.each<[string, string]>([
    ["a blank line", "\n"],
    ["blank lines", "\n\n\n"],
    ["a page number", "\n2\n\n"],
    ["a form feed", "\n\f\n"],
    ["the header again", table(HEADER)],
    ["a page number and the header again", `\n2\n\n${table(HEADER)}`],
    ["a header with column numbers", `\n${table(HEADER, "1 | 2 | 3 | 4")}`],
    ["a rule", "---\t---\t---\t---\n"],
  ])("%s", (_, gap) => {
    expect(shortActivities(broken(first, gap, rest))).toEqual(whole);
  });

  test("the title's first words on one page, the rest on the next", () => {
    const text = broken(["1. | Провести семинар для | май | ИМЦ"], "\n2\n\n", [" | учителей района | 2023 г. | "]);
    expect(shortActivities(text)).toEqual(["1 [1] Провести семинар для учителей района / май 2023 г. / ИМЦ"]);
    expect(rulesOf(text, "table/")).toEqual(["table/row-joined"]);
  });

  test("a word cut by the break is mended without a finding of its own", () => {
    const text = broken(["1. | Провести семинар по инди- | май 2023 г. | ИМЦ"], "\n", [" | видуальной работе |  | "]);
    expect(shortActivities(text)).toEqual(["1 [1] Провести семинар по индивидуальной работе / май 2023 г. / ИМЦ"]);
    expect(rulesOf(text, "text/")).toEqual([]);
  });

  test("a tail printed twice stands once", () => {
    const text = broken(["1. | Провести семинар для учителей | май 2023 г. | Руководители"], "\n", [
      " |  |  | ли объединений учителей",
    ]);
    expect(shortActivities(text)).toEqual([
      "1 [1] Провести семинар для учителей / май 2023 г. / Руководители объединений учителей",
    ]);
    expect(rulesOf(text)).toContain("text/ocr-noise");
  });

  test("three pages", () => {
    const gap = `\n2\n\n${table(HEADER)}`;
    const text = `${plan("1. | Провести семинар для | май 2023 г. | ИМЦ,")}${gap}${table(" | учителей и |  | опорные школы,")}${gap}${table(" | родителей |  | Управление")}`;
    expect(shortActivities(text)).toEqual([
      "1 [1] Провести семинар для учителей и родителей / май 2023 г. / ИМЦ, опорные школы, Управление",
    ]);
  });

  test("the number is printed on the second half", () => {
    const text = broken([ONE, " | Собрать отчёты | июнь 2023 г. | Управление,"], "\n2\n\n", [
      "2. | школ района |  | ИМЦ",
      "3. | Подвести итоги | июль 2023 г. | ИМЦ",
    ]);
    expect(shortActivities(text)).toEqual([
      "1 [1] Провести семинар для учителей / май 2023 г. / ИМЦ",
      "2 [2] Собрать отчёты школ района / июнь 2023 г. / Управление, ИМЦ",
      "3 [3] Подвести итоги / июль 2023 г. / ИМЦ",
    ]);
  });

  test("a fragment of the last cell at the head of the next row goes back", () => {
    const text = plan(
      "1. | Провести семинар для учителей | май 2023 г. | Управление, ИМЦ,",
      "2. | Собрать отчёты школ | июнь 2023 г. | опорные школы Управление",
      "3. | Подвести итоги | июль 2023 г. | опорные школы",
    );
    expect(shortActivities(text).slice(0, 2)).toEqual([
      "1 [1] Провести семинар для учителей / май 2023 г. / Управление, ИМЦ, опорные школы",
      "2 [2] Собрать отчёты школ / июнь 2023 г. / Управление",
    ]);
    expect(rulesOf(text, "table/")).toContain("table/cell-moved");
  });

  test("a heading's list goes back to the heading", () => {
    const text = plan(
      ONE,
      "Раздел 2. Помощь школам в реализации: |  |  | ",
      '2. | "- мер поддержки;\n- мер развития\nСобрать отчёты школ" | июнь 2023 г. | ИМЦ',
    );
    expect(shortActivities(text)[1]).toBe("1.1 [2] Собрать отчёты школ / июнь 2023 г. / ИМЦ");
    expect(rulesOf(text, "table/")).toContain("table/cell-moved");
  });

  test("a slipped column goes back", () => {
    const text = plan(
      ONE,
      "2. | Собрать отчёты всех школ района | Управление образования",
      "3. | Подвести итоги | июль 2023 г. | ИМЦ",
    );
    expect(shortActivities(text)[1]).toBe("2 [2] Собрать отчёты всех школ района /  / Управление образования");
    expect(rulesOf(text, "table/")).toContain("table/ragged-row");
  });

  test("a line without tabs goes on in the cell that is open", () => {
    const text =
      plan("1. | Провести семинар для учителей | май 2023 г. | Управление, опорные") +
      "школы района\n" +
      table("2. | Собрать отчёты | июнь 2023 г. | ИМЦ");
    expect(shortActivities(text)).toEqual([
      "1 [1] Провести семинар для учителей / май 2023 г. / Управление, опорные школы района",
      "2 [2] Собрать отчёты / июнь 2023 г. / ИМЦ",
    ]);
  });
});

describe("numbers of several rows in one cell, cut by a page", () => {
  const head = "1. 2. | Купить парты Купить глобусы для кабинетов с | май 2023 г. | ИМЦ";
  test.each<[string, string]>([
    ["a stack goes on", "3. 4. | видом на сад Купить карты Купить | | "],
    ["a single number goes on in a list", "3. | – карты настенные | | "],
  ])("%s", (_, rest) => {
    const text = plan(head, rest, "5. | Подвести итоги | июль 2023 г. | ИМЦ");
    const found = activitiesOf(text);
    expect(found.map(({ label }) => label)).toEqual([`1. 2. ${rest.split(" |")[0]?.replace(/\.$/u, "")}`, "5"]);
    expect(found[0]?.executors.raw).toBe("ИМЦ");
    expect(rulesOf(text)).toContain("table/row-joined");
    expect(rulesOf(text, "schedule/missing")).toEqual([]);
  });

  test.each<[string, string]>([
    ["a number that does not follow", "7. | видом на сад | | "],
    ["a row with a time of its own", "3. | видом на сад | июнь 2023 г. | ИМЦ"],
    ["a row that begins a sentence below a whole one", "3. | Купить карты | | "],
  ])("%s stays a row", (_, rest) => {
    const whole = head.replace(" с |", " |");
    expect(activitiesOf(plan(rest.includes("Купить") ? whole : head, rest)).length).toBe(2);
  });
});

describe("what is no row", () => {
  test.each<[string, string, string]>([
    ["the header again", table(HEADER), ""],
    ["column numbers", table("1 | 2 | 3 | 4"), ""],
    ["a page number", "\n2\n\n", "text/ocr-noise"],
    ["a page number in the number column", table("2 |  |  | "), "text/ocr-noise"],
    ["a row of dashes", "---\t---\t---\t---\n", ""],
    ["a row printed twice", table(ONE), "text/ocr-noise"],
  ])("%s", (_, between, rule) => {
    const text = `${plan(ONE)}${between}${table("2. | Собрать отчёты | июнь 2023 г. | ИМЦ")}`;
    expect(shortActivities(text)).toEqual([
      "1 [1] Провести семинар для учителей / май 2023 г. / ИМЦ",
      "2 [2] Собрать отчёты / июнь 2023 г. / ИМЦ",
    ]);
    expect(rulesOf(text).filter((found) => /^(?:text|table|numbering)\//.test(found))).toEqual(
      rule === "" ? [] : [rule],
    );
  });

  test.each<[string, string, boolean]>([
    ["that counts its pages is none of the plan", "Подписано подписью 12-04. Лист # из 4", true],
    ["of another number each time stays", "Подписано подписью 12-0#. Лист # из 4", false],
  ])("a footer %s", (_, footer, running) => {
    const page = (n: number) => `\n${footer.replaceAll("#", String(n))}\n\n`;
    const rows = [3, 4, 5].map((n) => `${n}. | Провести занятие ${n} | май 2023 г. | ИМЦ`);
    const pages = rows.map((row, i) => page(i + 2) + table(HEADER, row));
    const { roadmaps, unclaimed } = documentOf(plan(ONE) + pages.join(""));
    expect(unclaimed.filter(({ reason }) => reason === "running-header").length).toBe(running ? 3 : 0);
    expect(roadmaps.flatMap(({ activities }) => activities).length).toBe(4);
  });

  test("a running header on every page", () => {
    const head = "\n2\nПлан поддержки школ Луговского района\n\n";
    const text = `${plan(ONE)}${head}${table("2. | Собрать отчёты | июнь 2023 г. | ИМЦ")}${head.replace("2", "3")}${table("3. | Подвести итоги | июль 2023 г. | ИМЦ")}`;
    expect(shortActivities(text).map((row) => row.slice(0, 5))).toEqual(["1 [1]", "2 [2]", "3 [3]"]);
    expect(rulesOf(text, "numbering/")).toEqual([]);
  });
});

test("lines of the last cell below an open one go on in it", () => {
  const text = `${plan("1. | Провести семинар | май 2023 г. | ИМЦ,")}Управление,\nдиректора школ\n${table("2. | Собрать отчёты | июнь 2023 г. | ИМЦ")}`;
  expect(shortActivities(text)[0]).toBe("1 [1] Провести семинар / май 2023 г. / ИМЦ, Управление, директора школ");
});

test("a line that says that the table goes on is no section", () => {
  const { roadmaps } = documentOf(
    `${plan(ONE)}\nПродолжение таблицы\n${table(HEADER, "2. | Собрать отчёты | июнь 2023 г. | ИМЦ")}`,
  );
  expect(roadmaps.map(({ sections, activities }) => [sections.length, activities.length])).toEqual([[0, 2]]);
});

describe("sub-activities", () => {
  test("a row without a number that starts text of its own is one, and inherits what it lacks", () => {
    const text = plan(
      "1. | Провести цикл семинаров: | май 2023 г. | ИМЦ",
      " | Семинар для учителей чтения | июнь 2023 г. | ",
      " | Семинар для учителей счёта |  | опорные школы",
      "2. | Подвести итоги | июль 2023 г. | ИМЦ",
    );
    expect(shortActivities(text)).toEqual([
      "1 [1] Провести цикл семинаров: / май 2023 г. / ИМЦ",
      "1.1 [] Семинар для учителей чтения / июнь 2023 г.",
      "1.2 [] Семинар для учителей счёта /  / опорные школы",
      "2 [2] Подвести итоги / июль 2023 г. / ИМЦ",
    ]);
    expect(rulesOf(text, "schedule/missing")).toEqual([]);
    expect(rulesOf(text, "executors/missing")).not.toContain("executors/missing");
  });

  test.each<[string, string, string[]]>([
    [
      "dashes",
      '1. | "Вебинары:\n- «Чтение»;\n- «Счёт»" | "12.03.2023\n14.04.2023" | "ИМЦ\nУправление"',
      [
        "1 [1] Вебинары: / 12.03.2023 14.04.2023 / ИМЦ Управление",
        "1.1 [] - «Чтение»; / 12.03.2023 / ИМЦ",
        "1.2 [] - «Счёт» / 14.04.2023 / Управление",
      ],
    ],
    [
      "numbers",
      '1. | "Вебинары:\n1) Чтение;\n2) Счёт" | "12.03.2023\n14.04.2023" | "ИМЦ\nУправление"',
      [
        "1 [1] Вебинары: / 12.03.2023 14.04.2023 / ИМЦ Управление",
        "1.1 [1] Чтение; / 12.03.2023 / ИМЦ",
        "1.2 [2] Счёт / 14.04.2023 / Управление",
      ],
    ],
    [
      "executors that are shared",
      '1. | "Вебинары:\n- «Чтение»;\n- «Счёт»" | "12.03.2023\n14.04.2023" | ИМЦ',
      [
        "1 [1] Вебинары: / 12.03.2023 14.04.2023 / ИМЦ",
        "1.1 [] - «Чтение»; / 12.03.2023",
        "1.2 [] - «Счёт» / 14.04.2023",
      ],
    ],
    [
      "a lead-in and its first part in one title stay one",
      "1. | Вебинары: Круглый стол | 12.03.2023 | ИМЦ",
      ["1 [1] Вебинары: Круглый стол / 12.03.2023 / ИМЦ"],
    ],
    [
      "parts beside one date stay one",
      '1. | "Вебинары:\n- «Чтение»;\n- «Счёт»" | 12.03.2023 | ИМЦ',
      ["1 [1] Вебинары: - «Чтение»; - «Счёт» / 12.03.2023 / ИМЦ"],
    ],
    [
      "lists that do not align stay whole",
      '1. | "Вебинары:\n- «Чтение»;\n- «Счёт»;\n- «Письмо»" | "12.03.2023\n14.04.2023" | ИМЦ',
      ["1 [1] Вебинары: - «Чтение»; - «Счёт»; - «Письмо» / 12.03.2023 14.04.2023 / ИМЦ"],
    ],
  ])("a cell that lists parts: %s", (_, row, expected) => {
    expect(shortActivities(plan(row, "2. | Подвести итоги | июль 2023 г. | ИМЦ")).slice(0, expected.length)).toEqual(
      expected,
    );
  });
});

describe("hard prints, and those not yet read as printed", () => {
  const other = "2. | Собрать отчёты | июнь 2023 г. | ИМЦ";

  // The row after a complete one is joined to it, or makes a plan of its own, although it is narrower.
  test.fails.each<[string, string]>([
    [
      "a table of two columns behind a gap",
      `\n${table("Школа | Куратор", "СОШ № 3 | Осинина М.П.", "СОШ № 5 | Берёзов К.К.", "СОШ № 7 | Липов А.А.")}`,
    ],
  ])("%s", (_, tail) => {
    const rows = shortActivities(plan(ONE, other) + tail);
    expect(rows).toEqual([
      "1 [1] Провести семинар для учителей / май 2023 г. / ИМЦ",
      "2 [2] Собрать отчёты / июнь 2023 г. / ИМЦ",
    ]);
  });

  test("a header cell with a line end", () => {
    const text = `${TITLE}\n№ п/п\tМероприятие\tСроки\nреализации\tОтветственные\n${table(ONE, other)}`;
    expect(shortActivities(text)).toEqual([
      "1 [1] Провести семинар для учителей / май 2023 г. / ИМЦ",
      "2 [2] Собрать отчёты / июнь 2023 г. / ИМЦ",
    ]);
  });

  test.each<[string, string, string[]]>([
    // The hyphen of a range is taken for a cut word's.
    [
      "a range of months over a break",
      broken(["1. | Провести семинар | май- | ИМЦ"], "\n", [" |  | июнь 2023 г. | "]),
      ["1 [1] Провести семинар / май-июнь 2023 г. / ИМЦ"],
    ],
    [
      "a row that goes on with no break between",
      plan("1. | Собрать отчёты школ | июнь 2023 г. | Управление,", " | района |  | ИМЦ"),
      ["1 [1] Собрать отчёты школ района / июнь 2023 г. / Управление, ИМЦ"],
    ],
    // The label is printed again on the second half.
    [
      "a number printed on both halves",
      broken(["1. | Провести семинар для | май 2023 г. | ИМЦ"], `\n2\n\n${table(HEADER)}`, [
        "1. | учителей и родителей |  | ",
      ]),
      ["1 [1] Провести семинар для учителей и родителей / май 2023 г. / ИМЦ"],
    ],
  ])("%s", (_, text, expected) => {
    expect(shortActivities(text + table(other)).slice(0, 1)).toEqual(expected);
  });

  // Behind the last row of a plan such lines are told from the prose that follows by what the cell above them owes.
  test("lines of the last cell of the last row", () => {
    const text = `${plan("1. | Провести семинар | май 2023 г. | ИМЦ,")}Управление,\nдиректора школ\n`;
    expect(shortActivities(text)).toEqual(["1 [1] Провести семинар / май 2023 г. / ИМЦ, Управление, директора школ"]);
  });

  // A title that every page prints again, or its first line, is a page's; where the numbers begin anew it is a plan's.
  test.each<[string, string, string[], number]>([
    ["the same title again", TITLE, [ONE, other], 1],
    ["the title's first line again", `${TITLE}\nпо поддержке школ района`, [ONE, other], 1],
    ["the numbers begin anew", TITLE, [ONE, ONE], 2],
    ["another title", TITLE.replace("2023", "2024"), [ONE, other], 2],
  ])("%s", (_, title, [first, second], plans) => {
    const again = title.includes("\n") ? TITLE : title;
    const text = `${title.startsWith(TITLE) ? title : TITLE}\n${table(HEADER, first ?? "")}\n${again}\n${table(HEADER, second ?? "")}`;
    const { roadmaps } = documentOf(text);
    expect(roadmaps.length).toBe(plans);
    expect(roadmaps.flatMap(({ sections }) => sections)).toEqual([]);
    expect(roadmaps.flatMap(({ activities }) => activities).length).toBe(2);
  });
});
