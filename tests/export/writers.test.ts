import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { FORMATS, WRITERS } from "../../src/export/index.ts";
import { writeAll } from "../../src/export/writer.ts";
import { sampleDocument } from "../tools/sample.ts";

const TRICKY = [
  "",
  " ",
  "да",
  "no",
  "Yes",
  "ON",
  "y",
  "null",
  "~",
  "12",
  "1.20",
  "0x1F",
  "1:30",
  "2024-05-30",
  "2024-05",
  "- пункт",
  "-",
  "? вопрос",
  "ключ: значение",
  "ключ:",
  "текст # не комментарий",
  "# заголовок",
  "«кавычки»",
  "№ 5",
  "'одна'",
  '"две"',
  "[1]",
  "{a: 1}",
  "& якорь",
  "*звезда",
  "!тег",
  "%YAML",
  "@",
  "`",
  "|",
  ">",
  "---",
  "...",
  "хвост ",
  " начало",
  "таб\tв строке",
  "строка\nвторая\r\nтретья\n",
  "\\ обратная",
  "нуль \u0000 и \u001b[31m",
  "del \u007f nel \u0085 ls \u2028 ps \u2029 bom \ufeff",
  "\u202eоборот",
  "неразрывный\u00a0пробел\u00a0",
  "😀",
  "\ud800",
  "=",
  "<<",
  ".inf",
  "1e3",
  "1_000",
  "E0",
  "e+12",
];

describe.each(["1.1", "1.2"] as const)("YAML read as %s is the JSON", (version) => {
  const options = { version, merge: false, schema: version === "1.1" ? ("yaml-1.1" as const) : ("core" as const) };

  test.each(TRICKY.map((text) => [JSON.stringify(text), text]))("%s", async (_, text) => {
    const yaml = await WRITERS.yaml();
    const document = sampleDocument([text, text], { [text]: text, [`${text} столбец`]: "x" });
    expect(parse(yaml.one(document), options)).toEqual(document);
  });

  test("keys of all sorts", async () => {
    const yaml = await WRITERS.yaml();
    const keys = ["constructor", "x".repeat(3000), `${"длинный: ".repeat(300)}`, "12", "1.5"];
    const document = sampleDocument(["x"], Object.fromEntries(keys.map((key) => [key, "значение"])));
    expect(parse(yaml.one(document), options)).toEqual(document);
  });

  test("any text", async () => {
    const yaml = await WRITERS.yaml();
    const texts = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.constantFrom(...TRICKY)));
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const document = sampleDocument(paragraphs);
        expect(parse(yaml.one(document), options)).toEqual(document);
      }),
      { numRuns: 200 },
    );
  });
});

describe("formats", () => {
  const documents = [sampleDocument(["раз"]), sampleDocument(["два\u2028\n"])];

  test("JSON is indented by two and ends its line; several are an array", async () => {
    const json = await WRITERS.json();
    expect(json.one(documents[0] as never)).toBe(`${JSON.stringify(documents[0], null, 2)}\n`);
    expect(writeAll(json, documents)).toBe(`${JSON.stringify(documents, null, 2)}\n`);
  });

  test("NDJSON is one line a document", async () => {
    const lines = writeAll(await WRITERS.ndjson(), documents).split("\n");
    expect(lines).toEqual([...documents.map((document) => JSON.stringify(document)), ""]);
  });

  test("YAML is a stream of documents", async () => {
    const parsed = parseAllDocuments(writeAll(await WRITERS.yaml(), documents));
    expect([...parsed].map((document) => (document as { toJS(): unknown }).toJS())).toEqual(documents);
  });

  test("YAML spans stand on one line", async () => {
    expect((await WRITERS.yaml()).one(documents[0] as never)).toContain(
      "span: {startLine: 1, startColumn: 1, endLine: 1, endColumn: 9}\n",
    );
  });

  test("the list and the writers agree", async () => {
    let ran = 0;
    for (const name of FORMATS) {
      expect((await WRITERS[name]()).name).toBe(name);
      ran++;
    }
    expect(ran).toBe(3);
  });

  test("`__proto__` as a header is data", async () => {
    const other: Record<string, string> = JSON.parse('{"__proto__": "данные"}');
    const text = (await WRITERS.yaml()).one(sampleDocument(["x"], other));
    expect(text).toContain('"__proto__": данные');
  });
});
