import { describe, expect, test } from "vitest";
import type { Clause } from "../../../src/model/types.ts";
import { documentOf, rulesOf } from "../reading.ts";

const HEAD = "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nВ целях развития школ\nПРИКАЗЫВАЮ:\n";
const TAIL = "\n\nДиректор\tИ.П. Луговая\n";

const flat = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap((clause) => [`${clause.number} [${clause.label ?? ""}] ${clause.text}`, ...flat(clause.children)]);

const clausesOf = (text: string): string[] => flat(documentOf(HEAD + text + TAIL).order?.clauses ?? []);

describe("label styles", () => {
  test.each<[string, string, string[]]>([
    [
      "periods",
      "1. Утвердить план.\n2. Назначить координатора.",
      ["1 [1.] Утвердить план.", "2 [2.] Назначить координатора."],
    ],
    [
      "brackets",
      "1) Утвердить план.\n2) Назначить координатора.",
      ["1 [1)] Утвердить план.", "2 [2)] Назначить координатора."],
    ],
    [
      "no space",
      "1.Утвердить план.\n2.Назначить координатора.",
      ["1 [1.] Утвердить план.", "2 [2.] Назначить координатора."],
    ],
    [
      "a space before the period",
      "1 . Утвердить план.\n2 . Назначить.",
      ["1 [1 .] Утвердить план.", "2 [2 .] Назначить."],
    ],
    [
      "nested numbers",
      "1. Управлению:\n1.1. провести семинар;\n1.2. собрать отчёты.\n2. Школам участвовать.",
      [
        "1 [1.] Управлению:",
        "1.1 [1.1.] провести семинар;",
        "1.2 [1.2.] собрать отчёты.",
        "2 [2.] Школам участвовать.",
      ],
    ],
    [
      "nested numbers without a final period",
      "1. Управлению:\n1.1 Провести семинар.\n1.2 Собрать отчёты.",
      ["1 [1.] Управлению:", "1.1 [1.1] Провести семинар.", "1.2 [1.2] Собрать отчёты."],
    ],
    [
      "three levels",
      "6. Школам:\n6.1. Создать команды:\n6.1.1. учителей;\n6.1.2. родителей.\n6.2. Сообщить.",
      [
        "1 [6.] Школам:",
        "1.1 [6.1.] Создать команды:",
        "1.1.1 [6.1.1.] учителей;",
        "1.1.2 [6.1.2.] родителей.",
        "1.2 [6.2.] Сообщить.",
      ],
    ],
    [
      "brackets under periods",
      "1. Управлению:\n1) провести семинар;\n2) собрать отчёты.\n2. Школам участвовать.",
      ["1 [1.] Управлению:", "1.1 [1)] провести семинар;", "1.2 [2)] собрать отчёты.", "2 [2.] Школам участвовать."],
    ],
    [
      "letters under periods",
      "1. Управлению:\nа) провести семинар;\nб) собрать отчёты.\n2. Школам участвовать.",
      ["1 [1.] Управлению:", "1.1 [а)] провести семинар;", "1.2 [б)] собрать отчёты.", "2 [2.] Школам участвовать."],
    ],
    [
      "dashes under periods",
      "1. Утвердить:\n- план;\n- состав группы.\n2. Опубликовать.",
      ["1 [1.] Утвердить:", "1.1 [-] план;", "1.2 [-] состав группы.", "2 [2.] Опубликовать."],
    ],
    [
      "long dashes and bullets",
      "1. Утвердить:\n– план;\n— состав;\n• смету.",
      ["1 [1.] Утвердить:", "1.1 [–] план;", "1.2 [—] состав;", "1.3 [•] смету."],
    ],
    [
      "a dash without a space",
      "1. Утвердить:\n-план;\n-состав.",
      ["1 [1.] Утвердить:", "1.1 [-] план;", "1.2 [-] состав."],
    ],
    [
      "dashes under a nested number",
      "1. Школам:\n1.1. Утвердить:\n- план;\n- состав.\n1.2. Сообщить.",
      ["1 [1.] Школам:", "1.1 [1.1.] Утвердить:", "1.1.1 [-] план;", "1.1.2 [-] состав.", "1.2 [1.2.] Сообщить."],
    ],
    [
      "letters in a bracket list",
      "1. Школам:\n1) утвердить:\nа) план;\nб) состав;\n2) сообщить.",
      ["1 [1.] Школам:", "1.1 [1)] утвердить:", "1.1.1 [а)] план;", "1.1.2 [б)] состав;", "1.2 [2)] сообщить."],
    ],
    [
      "Roman numerals",
      "I. Утвердить план.\nII. Назначить координатора.",
      ["1 [I.] Утвердить план.", "2 [II.] Назначить координатора."],
    ],
    [
      "a label that is skipped keeps its print",
      "1. Утвердить план.\n3. Назначить.",
      ["1 [1.] Утвердить план.", "2 [3.] Назначить."],
    ],
    [
      "ten and more",
      Array.from({ length: 12 }, (_, i) => `${i + 1}. Пункт ${"абвгдежзиклм"[i]}.`).join("\n"),
      Array.from({ length: 12 }, (_, i) => `${i + 1} [${i + 1}.] Пункт ${"абвгдежзиклм"[i]}.`),
    ],
  ])("%s", (_, text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
});

describe("paragraphs without a label", () => {
  test.each<[string, string, string[]]>([
    [
      "under a colon",
      "1. Назначить координаторов:\nпо району – Осинину М.П.;\nпо школе – Берёзова К.К.\n2. Сообщить.",
      [
        "1 [1.] Назначить координаторов:",
        "1.1 [] по району – Осинину М.П.;",
        "1.2 [] по школе – Берёзова К.К.",
        "2 [2.] Сообщить.",
      ],
    ],
    [
      "under a colon, behind gaps",
      "1. Утвердить:\n\nплан мероприятий;\n\nсостав группы.\n\n2. Сообщить.",
      ["1 [1.] Утвердить:", "1.1 [] план мероприятий;", "1.2 [] состав группы.", "2 [2.] Сообщить."],
    ],
    [
      "a wrapped line",
      "1. Утвердить план мероприятий\nпо поддержке школ.\n2. Сообщить.",
      ["1 [1.] Утвердить план мероприятий по поддержке школ.", "2 [2.] Сообщить."],
    ],
    [
      "a line wrapped at a hyphen",
      "1. Утвердить план меро-\nприятий района.\n2. Сообщить.",
      ["1 [1.] Утвердить план мероприятий района.", "2 [2.] Сообщить."],
    ],
    [
      "a compound at a line's end",
      "1. Провести научно-\nпрактическую конференцию.\n2. Сообщить.",
      ["1 [1.] Провести научно-практическую конференцию.", "2 [2.] Сообщить."],
    ],
    [
      "a page break in a clause",
      "1. Утвердить план мероприятий\n\n2\n\nпо поддержке школ.\n2. Сообщить.",
      ["1 [1.] Утвердить план мероприятий по поддержке школ.", "2 [2.] Сообщить."],
    ],
    [
      "a second sentence on its own line",
      "1. Утвердить план.\nПлан разместить на сайте.\n2. Сообщить.",
      ["1 [1.] Утвердить план. План разместить на сайте.", "2 [2.] Сообщить."],
    ],
    [
      "a date at a line's head is no label",
      "1. Представить отчёт в срок до\n12.05.2020 в управление.\n2. Сообщить.",
      ["1 [1.] Представить отчёт в срок до 12.05.2020 в управление.", "2 [2.] Сообщить."],
    ],
    [
      "a year at a line's head is no label",
      "1. Утвердить план на\n2020 год.\n2. Сообщить.",
      ["1 [1.] Утвердить план на 2020 год.", "2 [2.] Сообщить."],
    ],
    [
      "a number at a line's head is no label",
      "1. Привлечь в состав группы не менее\n5 человек.\n2. Сообщить.",
      ["1 [1.] Привлечь в состав группы не менее 5 человек.", "2 [2.] Сообщить."],
    ],
    [
      "clauses without labels",
      "Утвердить план.\n\nКонтроль оставляю за собой.",
      ["1 [] Утвердить план.", "2 [] Контроль оставляю за собой."],
    ],
    [
      "a gap inside a list item",
      "1. Утвердить:\n- план\n\nмероприятий;\n- состав.",
      ["1 [1.] Утвердить:", "1.1 [-] план мероприятий;", "1.2 [-] состав."],
    ],
  ])("%s", (_, text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
});

describe("where clauses begin and end", () => {
  test("a list inside the preamble is the preamble's", () => {
    const text =
      "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nВо исполнение:\n1. Закона об образовании.\n2. Плана министерства.\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n";
    const { order } = documentOf(text + TAIL);
    expect(flat(order?.clauses ?? [])).toEqual(["1 [1.] Утвердить план."]);
    expect(order?.preamble).toContain("2. Плана министерства.");
  });

  test("a paragraph after a table, with no number, is a text", () => {
    const text = `${HEAD}1. Утвердить план.${TAIL}\nПлан мероприятий\n№\tМероприятие\tСрок\tОтветственный\n1\tСеминар\tмай\tдиректор\n\nОтчёты принимаются на бумаге.\n`;
    const { order, texts } = documentOf(text);
    expect(flat(order?.clauses ?? [])).toEqual(["1 [1.] Утвердить план."]);
    expect(texts.flatMap(({ paragraphs }) => paragraphs)).toEqual(["Отчёты принимаются на бумаге."]);
  });

  test("an appendix list in the last clause opens no appendix", () => {
    const { order } = documentOf(`${HEAD}1. Утвердить план.\n\nПриложение: на 3 л. в 1 экз.${TAIL}`);
    expect(order?.appendices).toEqual([]);
    expect(order?.signatory?.name).toBe("Луговая И.П.");
  });
});

test("spans: a clause with its children, from its label to their end", () => {
  const { order } = documentOf(`${HEAD}1. Управлению:\n1.1. провести\nсеминар.\n2. Сообщить.${TAIL}`);
  const spans = order?.clauses.map(
    ({ span }) => `${span.startLine}:${span.startColumn}-${span.endLine}:${span.endColumn}`,
  );
  expect(spans).toEqual(["7:1-9:9", "10:1-10:13"]);
});

test("a clause skipped, doubled or out of order is said", () => {
  expect(rulesOf(`${HEAD}1. Один.\n3. Три.${TAIL}`, "numbering/")).toEqual(["numbering/gap"]);
  expect(rulesOf(`${HEAD}1. Один.\n2. Два.\n2. Три.${TAIL}`, "numbering/")).toEqual(["numbering/duplicate"]);
  expect(rulesOf(`${HEAD}1. Один.\n2. Два.\n3. Три.${TAIL}`, "numbering/")).toEqual([]);
});

describe("hard prints, and those not yet read as printed", () => {
  // Tabs behind labels make a table of the clauses, and the signature goes with them.
  test.each<[string, string, string[]]>([
    [
      "a tab behind",
      "1.\tУтвердить план.\n2.\tНазначить координатора.",
      ["1 [1.] Утвердить план.", "2 [2.] Назначить координатора."],
    ],
    [
      "a tab behind one label",
      "1.\tУтвердить план.\n2. Назначить координатора.",
      ["1 [1.] Утвердить план.", "2 [2.] Назначить координатора."],
    ],
    [
      "a tab behind a dash",
      "1. Школам:\n-\tутвердить план;\n-\tназначить.\n2. Сообщить.",
      ["1 [1.] Школам:", "1.1 [-] утвердить план;", "1.2 [-] назначить.", "2 [2.] Сообщить."],
    ],
  ])("%s", (_, text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });

  // A wrapped line that begins like a form's field or a note of changes is taken out of its clause.
  test.each<[string, string]>([
    ["1. Разместить план на официальном\nсайте управления.", "Разместить план на официальном сайте управления."],
    ["1. Создать единый\nбанк заданий для школ.", "Создать единый банк заданий для школ."],
    ["1. Рассчитать\nиндекс результатов.", "Рассчитать индекс результатов."],
    ["1. Утвердить план\nс учётом изменений школ.", "Утвердить план с учётом изменений школ."],
    [
      "1. Собрать сведения о семьях,\nадрес и состав которых известны.",
      "Собрать сведения о семьях, адрес и состав которых известны.",
    ],
  ])("%j", (text, expected) => {
    expect(clausesOf(text)).toEqual([`1 [1.] ${expected}`]);
  });

  test.each<[string, string, string[]]>([
    // A day or a class that opens the text is taken into the label.
    [
      "a day at the text's head",
      "1. 15 мая провести семинар.\n2. Сообщить.",
      ["1 [1.] 15 мая провести семинар.", "2 [2.] Сообщить."],
    ],
    [
      "a range of months over two lines",
      "1. Провести семинары в срок май-\nиюнь 2023 года.",
      ["1 [1.] Провести семинары в срок май-июнь 2023 года."],
    ],
  ])("%s", (_, text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    // A path whose head is another clause's hangs below the clause that opens its list.
    [
      "another clause's prefix",
      "1. Утвердить.\n2. Назначить.\n3. Школам:\n2.1. создать команды;\n2.2. сообщить.",
      [
        "1 [1.] Утвердить.",
        "2 [2.] Назначить.",
        "3 [3.] Школам:",
        "3.1 [2.1.] создать команды;",
        "3.2 [2.2.] сообщить.",
      ],
    ],
    [
      "letters with periods",
      "1. Школам:\nа. утвердить план;\nб. назначить;\nв. собрать;\nг. сообщить.\n2. Сообщить.",
      [
        "1 [1.] Школам:",
        "1.1 [а.] утвердить план;",
        "1.2 [б.] назначить;",
        "1.3 [в.] собрать;",
        "1.4 [г.] сообщить.",
        "2 [2.] Сообщить.",
      ],
    ],
    [
      "a label alone over a gap",
      "1.\n\nУтвердить план.\n\n2.\n\nНазначить.",
      ["1 [1.] Утвердить план.", "2 [2.] Назначить."],
    ],
    [
      "all on one line",
      "1. Утвердить план. 2. Назначить координатора. 3. Сообщить.",
      ["1 [1.] Утвердить план.", "2 [2.] Назначить координатора.", "3 [3.] Сообщить."],
    ],
  ])("%s", (_, text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });

  test.fails("clause 1 may stand before the verb", () => {
    const text =
      "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nВ целях развития школ\n1. Утвердить план.\nПРИКАЗЫВАЮ:\n2. Назначить координатора.\n";
    const { order } = documentOf(text + TAIL);
    expect(flat(order?.clauses ?? [])).toEqual(["1 [1.] Утвердить план.", "2 [2.] Назначить координатора."]);
    expect(order?.preamble).toBe("В целях развития школ ПРИКАЗЫВАЮ:");
  });

  test("a table inside a clause is kept as a table", () => {
    const text = `${HEAD}1. Утвердить список школ:\nШкола\tДиректор\tКласс\nСОШ № 3\tОсинина М.П.\t9\nСОШ № 5\tБерёзов К.К.\t11\n2. Сообщить.${TAIL}`;
    const { order, tables } = documentOf(text);
    expect(flat(order?.clauses ?? [])).toEqual(["1 [1.] Утвердить список школ:", "2 [2.] Сообщить."]);
    expect(tables.map((table) => table.rows.length)).toEqual([2]);
  });
});

describe("signs before a number", () => {
  test.each<[string, string[]]>([
    [
      "1. Утвердить перечень согласно приложению №\n1.\n2. Сообщить школам.",
      ["1 [1.] Утвердить перечень согласно приложению № 1.", "2 [2.] Сообщить школам."],
    ],
    [
      "1. Утвердить перечень (приложение №\n2).\n2. Сообщить школам.",
      ["1 [1.] Утвердить перечень (приложение № 2).", "2 [2.] Сообщить школам."],
    ],
    ["§ 1\nУтвердить план.\n§ 2\nСообщить школам.", ["1 [§ 1] Утвердить план.", "2 [§ 2] Сообщить школам."]],
    [
      "§ 1. Утвердить план:\n1) первый;\n2) второй.\n§ 2. Сообщить школам.",
      ["1 [§ 1.] Утвердить план:", "1.1 [1)] первый;", "1.2 [2)] второй.", "2 [§ 2.] Сообщить школам."],
    ],
  ])("%j", (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
    expect(rulesOf(HEAD + text + TAIL, "numbering")).toEqual([]);
  });
});

describe("letters for digits in labels", () => {
  test("a clause whose number is a letter of its shape", () => {
    const text =
      "1. Утвердить план.\n2. Назначить куратора.\nЗ. Собрать отчёты школ.\n4. Провести совет.\n5. Разместить план.\nб. Контроль оставить за собой.";
    expect(clausesOf(text).map((clause) => clause.slice(0, 8))).toEqual([
      "1 [1.] У",
      "2 [2.] Н",
      "3 [З.] С",
      "4 [4.] П",
      "5 [5.] Р",
      "6 [б.] К",
    ]);
    const rules = rulesOf(HEAD + text + TAIL);
    expect(rules.filter((rule) => rule === "text/mixed-script")).toHaveLength(2);
    expect(rules.filter((rule) => rule.startsWith("numbering/"))).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    [
      "initials on a line of their own",
      "1. Утвердить план.\n2. Контроль возложить на Носову\nЗ. И.",
      ["1 [1.] Утвердить план.", "2 [2.] Контроль возложить на Носову З. И."],
    ],
    [
      "a list of letters",
      "1. Утвердить:\nа. план;\nб. график.",
      ["1 [1.] Утвердить:", "1.1 [а.] план;", "1.2 [б.] график."],
    ],
  ])("%s", (_, text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });
});
