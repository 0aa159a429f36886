import { describe, expect, test } from "vitest";
import { readLabel, romanNumber } from "../../src/structure/labels.ts";

/** A label in short: its style, what it counts, what is left of the line. */
function short(text: string): string | null {
  const label = readLabel(text);
  if (!label) return null;
  const path = label.path.join(".");
  return `${label.style}${path === "" ? "" : ` ${path}`} | ${text.slice(0, label.printed)} | ${text.slice(label.length)}`;
}

describe("labels of clauses and items", () => {
  test.each<[string, string]>([
    ["1. Утвердить", "dot 1 | 1. | Утвердить"],
    ["1.Утвердить", "dot 1 | 1. | Утвердить"],
    ["1 . Утвердить", "dot 1 | 1 . | Утвердить"],
    ["12) Утвердить", "bracket 12 | 12) | Утвердить"],
    ["1.) Утвердить", "bracket 1 | 1.) | Утвердить"],
    ["2.. Утвердить", "dot 2 | 2.. | Утвердить"],
    ["6.1. Утвердить", "dot 6.1 | 6.1. | Утвердить"],
    ["6.1.3. Утвердить", "dot 6.1.3 | 6.1.3. | Утвердить"],
    ["6. 1. Утвердить", "dot 6.1 | 6. 1. | Утвердить"],
    ["6.1 Утвердить", "bare 6.1 | 6.1 | Утвердить"],
    ["1.1 «Рост»", "bare 1.1 | 1.1 | «Рост»"],
    ["а) план", "letter 1 | а) | план"],
    ["В) план", "letter 3 | В) | план"],
    ["IV. План", "roman 4 | IV. | План"],
    ["II) План", "roman 2 | II) | План"],
    ["ІІ. План", "roman 2 | ІІ. | План"],
    ["ХI. План", "roman 11 | ХI. | План"],
    ["- план", "dash | - | план"],
    ["-план", "dash | - | план"],
    ["– план", "dash | – | план"],
    ["• план", "dash | • | план"],
    ["□ план", "dash | □ | план"],
    ["1.", "dot 1 | 1. | "],
  ])("%s", (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  test.each([
    "12.03.2023 провести семинар",
    "12.03.23 г.",
    "2023 год",
    "5 человек",
    "10.30 ч.",
    "10.5 тысячи рублей",
    "1.5 2.5",
    "- 5 человек",
    "-5",
    "—",
    "Утвердить",
    "а также план",
    "I квартал",
    "1234. План",
    "",
    " ",
  ])("%s has none", (text) => {
    // «10.5 тысячи» cannot be told from «10.5 Утвердить» by itself
    if (text.startsWith("10.")) expect(short(text)?.startsWith("bare") ?? true).toBe(true);
    else expect(short(text)).toBeNull();
  });

  // A number that opens the clause's own text is taken into the label's path.
  test.each<[string, string]>([
    ["1. 15 мая провести семинар", "dot 1 | 1. | 15 мая провести семинар"],
    ["2. 9 классам сообщить", "dot 2 | 2. | 9 классам сообщить"],
    ["3. 10 школам сообщить", "dot 3 | 3. | 10 школам сообщить"],
  ])("%s", (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  test.each<[string, string | null]>([
    ["а. план", "letter 1 | а. | план"],
    ["г. утвердить", null],
    ["с. Ключи", null],
    ["д. 5", null],
  ])("%s", (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  test.each<[string, number]>([
    ["I", 1],
    ["IV", 4],
    ["IX", 9],
    ["XIV", 14],
    ["ХХ", 20],
    ["VIII", 8],
    ["", 0],
  ])("the Roman %s is %i", (print, value) => {
    expect(romanNumber(print)).toBe(value);
  });
});

test("a scan's «l.» before a capital is the number one", () => {
  expect(readLabel("l. Утвердить план.")).toMatchObject({ style: "dot", path: [1], printed: 2 });
  expect(readLabel("l. утвердить план.")).toBeNull();
});
