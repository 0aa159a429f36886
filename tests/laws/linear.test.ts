import { describe, expect, test } from "vitest";
import { parseSource } from "../../src/pipeline.ts";
import { sourceOfText } from "../../src/text/source.ts";
import ledger from "../regexes.json" with { type: "json" };
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

/** Behind nothing else, a class that repeats without a bound, more of the pattern behind it: «[ab]+c», «(\\s*d)». */
const OPENING_RUN =
  /^\(?(?:\?:)?(\[(?:\\.|[^\]\\])*\]|\\[sdwS]|\\n|\.|[^\\^$|?*+()[{])(?:\+|\*|\{\d+,\})(?!\)?$|\)?\|)/su;
const SIGNS = [..." \n\t.,;:!?-–—_()/|*#«»\"'№<", ..."аАяaZz09"];

/** What stands between the bars of a pattern that are in no group and no class. */
function alternativesOf(pattern: string): string[] {
  const out = [""];
  let depth = 0;
  for (const [token] of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gsu)) {
    if (token === "(") depth++;
    if (token === ")") depth--;
    if (token === "|" && depth === 0) out.push("");
    else out[out.length - 1] += token;
  }
  return out;
}

/** A run that is looked at from each of its letters, though it leads to nothing: the square of its length. */
function searchesEachLetter(print: string): boolean {
  const [, pattern = "", flags = ""] = /^\/(.*)\/([a-z]*)$/su.exec(print) ?? [];
  if (flags.includes("y")) return false;
  const whole = new RegExp(pattern, flags.replace("g", ""));
  return alternativesOf(pattern).some((one) => {
    const run = OPENING_RUN.exec(one)?.[1];
    if (run === undefined) return false;
    const of = new RegExp(run, flags.replace("g", ""));
    return SIGNS.some((sign) => of.test(sign) && !whole.test(`${sign.repeat(4)}\u0001`));
  });
}

describe("a run of one class at the beginning of a pattern", () => {
  test.each([
    ["/[_\\s]+$/u", true],
    ["/(?<![_\\s])[_\\s]+$/u", false],
    ["/а|_{2,}\\./u", true],
    ["/[а|]б|(?:в|_+)\\./u", false],
    ["/[а-яё]+(?:-[а-яё]+)*/gu", false],
    ["/\\s+/gu", false],
    ["/(\\d{2,})-/u", true],
    ["/^\\s+»/u", false],
  ])("%s is looked at from each letter: %s", (print, expected) => expect(searchesEachLetter(print)).toBe(expected));

  test("none is: a lookbehind begins it where the class does", () => {
    expect([...ledger.linear, ...ledger.open].filter(searchesEachLetter)).toEqual([]);
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
