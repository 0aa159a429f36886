import { describe, expect, test } from "vitest";
import { layout } from "../../src/layout/index.ts";
import { entityText } from "../../src/layout/markup.ts";

/** The text of one line without its markup, and how often each kind was met. */
function cleaned(source: string): string {
  const { lines, markup } = layout(source);
  const text = lines.flatMap((line) => line.cells.map((cell) => cell.text.text)).join(" | ");
  const kinds = ["html", "markdown"].flatMap((kind) => {
    const count = markup.filter((found) => found.kind === kind).length;
    return count > 0 ? [`${kind} ${count}`] : [];
  });
  return [text, ...kinds].join(" · ");
}

describe("HTML", () => {
  test.each([
    ["<b>Приказ</b>", "Приказ · html 2"],
    ["<p>а</p><p>б</p>", "а\n\nб · html 4"],
    ["а<br/>б", "а\nб · html 1"],
    ["а<BR>б", "а\nб · html 1"],
    ['<ul style="list-style: none"><li>а</li></ul>', "а · html 4"],
    ['<span class="x">а</span>', "а · html 2"],
    ["<o:p>а</o:p>", "а · html 2"],
    ["а&nbsp;б", "а б · html 1"],
    ["&laquo;Рост&raquo;", "«Рост» · html 2"],
    ["&#171;Рост&#xBB;", "«Рост» · html 2"],
    ["а &mdash; б &numero; 5", "а — б № 5 · html 2"],
    ["про&shy;вести", "провести · html 1"],
    // no markup
    ["a < b > c", "a < b > c"],
    ["<директор>", "<директор>"],
    ["<unknown>", "<unknown>"],
    ["&strange;", "&strange;"],
    ["ПО & СП", "ПО & СП"],
    ["&#0; &#55296;", "&#0; &#55296;"],
  ])("%j", (source, expected) => {
    expect(cleaned(source)).toBe(expected);
  });
});

describe("Markdown", () => {
  test.each([
    ["**Приказ**", "Приказ · markdown 2"],
    ["__Приказ__", "Приказ · markdown 2"],
    ["*Приказ*", "Приказ · markdown 2"],
    ["## Раздел 1", "Раздел 1 · markdown 1"],
    ["# **Раздел**", "Раздел · markdown 3"],
    ["1\\. Утвердить", "1. Утвердить · markdown 1"],
    ["\\- пункт", "- пункт · markdown 1"],
    // none
    ["от ________ 2023 г.", "от ________ 2023 г."],
    ["____ № ___", "____ № ___"],
    ["« » октября 20__ года № ___", "« » октября 20__ года № ___"],
    ["на 20__ и 20__ годы, 20__г.", "на 20__ и 20__ годы, 20__г."],
    ["__План на 2023__ год", "План на 2023 год · markdown 2"],
    ["__proto__ и __init__", "__proto__ и __init__"],
    ["__plan__ А, **б**", "__plan__ А, б · markdown 2"],
    ["Директор_____Лугова", "Директор_____Лугова"],
    ["______П.Р. Лугов", "______П.Р. Лугов"],
    ["Школа* и сад", "Школа* и сад"],
    ["5 * 3 * 2", "5 * 3 * 2"],
    ["#хештег", "#хештег"],
    ["№ 5 # 6", "№ 5 # 6"],
    ["С:\\папка", "С:\\папка"],
  ])("%j", (source, expected) => {
    expect(cleaned(source)).toBe(expected);
  });
});

describe("what is bold or a heading", () => {
  test.each<[string, boolean]>([
    ["**Раздел 1**", true],
    ["<b>Раздел</b>", true],
    ["# Раздел", true],
    ["<h2>Раздел</h2>", true],
    ["<i>Раздел</i>", false],
    ["1\\. Раздел", false],
    ["Раздел", false],
    ["а\t**б**", true],
  ])("%j: %s", (source, expected) => {
    expect(layout(source).lines[0]?.strong).toBe(expected);
  });
});

test.each([
  ["а\u00a0б", "а б"],
  ["про\u00adвести", "провести"],
  ["\ufeffПриказ", "Приказ"],
  ["а\u200bб", "аб"],
  ["а\u2003б", "а б"],
])("odd spaces of %j are no markup", (source, expected) => {
  expect(cleaned(source)).toBe(expected);
});

test.each([
  ["&nbsp;", " "],
  ["&#9;", " "],
  ["&#xA;", " "],
  ["&Tab;", " "],
  ["&emsp;", " "],
  ["&rsquo;", "’"],
  ["&ge;", "≥"],
  ["&#8212;", "—"],
  ["&#x2014;", "—"],
  ["&nothing;", undefined],
])("the entity %s", (print, expected) => {
  expect(entityText(print)).toBe(expected);
});

test("text that was an entity or a tag's neighbour still knows its place", () => {
  const source = "<p>а&nbsp;&laquo;б&raquo;</p>";
  const text = layout(source).lines[0]?.cells[0]?.text;
  const print = (from: number, to: number) => {
    const range = text?.range(from, to);
    return source.slice(range?.start, range?.end);
  };
  expect(text?.text).toBe("а «б»");
  expect([print(0, 1), print(1, 2), print(2, 3), print(3, 4), print(4, 5)]).toEqual([
    "а",
    "&nbsp;",
    "&laquo;",
    "б",
    "&raquo;",
  ]);
});
