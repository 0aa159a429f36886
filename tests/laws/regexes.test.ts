import { expect, test } from "vitest";
import { sourceFiles, withoutComments } from "./sources.ts";

const CYRILLIC = /[а-яё]/i;

/** Whether one alternative of a pattern has both; an address («\w+@…») may stand beside Russian words. */
const mixes = (pattern: string, shorthand: RegExp): boolean =>
  pattern.split("|").some((part) => CYRILLIC.test(part) && shorthand.test(part));

/** Regular expression literals and strings, raw ones too, given to `new RegExp`: whatever holds `\b` or `\w` beside Russian letters. */
function offences(code: string): string[] {
  const literals = withoutComments(code).match(/\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\[])+\/[a-z]*/g) ?? [];
  const patterns = withoutComments(code).match(/(["'`])(?:\\.|(?!\1)[^\\])*\1/g) ?? [];
  const raw = withoutComments(code).match(/String\.raw`[^`]*`/g) ?? [];
  return [
    ...literals.filter((literal) => mixes(literal, /\\[bBwW]/)),
    ...patterns.filter((pattern) => mixes(pattern, /\\\\[bBwW]/)),
    ...raw.filter((pattern) => mixes(pattern, /\\[bBwW]/)),
  ];
}

test("the scan sees each form", () => {
  expect(offences("const a = /\\bгод/u;")).toHaveLength(1);
  expect(offences('const a = new RegExp("\\\\wов", "u");')).toHaveLength(1);
  expect(offences("new RegExp(String.raw`^\\wов`);")).toHaveLength(1);
  expect(offences("const a = /\\bFREQ/; // \\b год")).toEqual([]);
  expect(offences("const a = /[а-я/]+\\b/u;")).toHaveLength(1);
  expect(offences("const a = /почта|\\w+@/u;")).toEqual([]);
});

test("Cyrillic knows no \\b and no \\w", () => {
  const wrong = sourceFiles("src").flatMap(({ path, code }) => offences(code).map((literal) => `${path}: ${literal}`));
  expect(wrong).toEqual([]);
});
