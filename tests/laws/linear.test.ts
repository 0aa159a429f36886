import { describe, expect, test } from "vitest";
import { parseSource } from "../../src/pipeline.ts";
import { sourceOfText } from "../../src/text/source.ts";
import { literalsOf, verdictOn } from "../tools/regexes.ts";

describe("the proof of linear patterns", () => {
  test("sees literals and what is built", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a module
    const code = 'const a = /а+б/u.test(x) ? `${/[/]в/v}` : RegExp("г"); new RegExp(`${a}д`, "iu"); // /нет/';
    expect(literalsOf("x.ts", code)).toMatchObject({
      literals: [
        { pattern: "а+б", flags: "u" },
        { pattern: "[/]в", flags: "v" },
      ],
      built: 2,
    });
  });

  test("tells a pattern that grows from one that does not", { timeout: 60_000 }, () => {
    expect(verdictOn({ pattern: "^(?:а|а)*$", flags: "u" }).status).toBe("vulnerable");
    expect(verdictOn({ pattern: "^[а-яё]{2,9}\\s№$", flags: "giu" }).status).toBe("safe");
  });
});

/** What a scan, a converter or an ill-meaning hand may fill a file with. */
const PIECES = [
  ...'аА1 \t(«".,-_|<&*№\n\r\f\0',
  "1.",
  "и ",
  "а-",
  "А.А. ",
  "Иванов И.И. ",
  "школа ",
  "до ",
  "10.",
  "\n\n",
  "1.\n",
  "а\n",
  "\u00a0",
  "<b>",
  "</td>",
  "**",
  "(далее – ",
  "Приложение ",
  "ПРИКАЗ\n",
  "приказ от 01.01.2024 № ",
  "«а» ",
  "___ ",
];
const HEAD = "План на 2024 год\n\n№\tМероприятие\tСроки\tОтветственные\n1.\t";

describe("six times the length takes no more than so many times as long", () => {
  const SHORT = 1_000;
  const TIMES = 6;
  /** A machine that is busy may take three times as long; the square would be 36 times. */
  const MOST = 30;
  const LEAST = 150;

  const took = (text: string): number => {
    const source = sourceOfText("-", text);
    const start = performance.now();
    parseSource(source, { lang: "en" });
    return performance.now() - start;
  };
  const best = (text: string): number => Math.min(took(text), took(text));

  test.each(["", HEAD])("behind %j", { timeout: 240_000 }, (head) => {
    const slow: string[] = [];
    for (const piece of PIECES) {
      const filled = (length: number) => `${head}${piece.repeat(Math.ceil(length / piece.length))}!\n`;
      const few = Math.max(best(filled(SHORT)), LEAST / TIMES);
      let many = Number.POSITIVE_INFINITY;
      try {
        many = best(filled(SHORT * TIMES));
      } catch {
        // What throws is told with what is slow.
      }
      if (many > MOST * few) slow.push(`${JSON.stringify(piece)}: ${Math.round(few)} ms, ${Math.round(many)} ms`);
    }
    expect(slow).toEqual([]);
    expect(PIECES.length).toBeGreaterThan(30);
  });
});
