import { isDigit, isLetter } from "../text/letters.ts";

/** What is printed before a clause, a list item or a row: its style and what it counts. */
export interface Label {
  readonly style: "dot" | "bracket" | "bare" | "letter" | "roman" | "dash";
  /** «6.1.3» → [6, 1, 3]; the place in the alphabet of a letter; empty for a dash. */
  readonly path: readonly number[];
  /** Length of the label in the text, spaces behind it included. */
  readonly length: number;
  /** Length of the label itself. */
  readonly printed: number;
}

/** «1.», «1)», «6.1.», «6.1 », «21.8»; not «12.03.2023», «2023 год» or «10.30 ч». */
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}|\.\s\d{1,3}(?=\s?[.)])){0,4})(\s?[.)]{1,3}|(?=\s))\s*/u;
/** «а)», «а. утвердить»; «г. утвердить» may be the end of a year, «с. Ключи» is a village. */
const LETTER = /^(?:([а-яёa-z])\s?\)\s*|([абвде])\.\s+(?=[а-яё]))/iu;
/** «l. Утвердить»: a scan's one, which no list of letters begins with */
const ONE = /^[l|]\s?\.\s+(?=[А-ЯЁ])/u;
const ROMAN_DIGITS = "IVXІХ";
const ROMAN = /^([IVXІХ]{1,6})\s?([.)])\s*/u;
const DASH = /^([-–—−•·▪●○□■§*]|(?:o|о)(?=\s{2}))\s*(?=[^\s\d-])/u;
/** «§ 1», «§ 2.» */
const PARAGRAPH = /^§\s?(\d{1,3})(?:[.)]|(?=\s|$))\s*/u;
const DATE_LIKE = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})(?!\d)/u;
const ALPHABET = "абвгдежзиклмнопрстуфхцчшщэюя";

export function romanNumber(print: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  const text = print.replace(/І/gu, "I").replace(/Х/gu, "X");
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text[i] as string] ?? 0;
    sum += value < (values[text[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}

function numberLabel(text: string): Label | null {
  const match = NUMBER.exec(text);
  if (!match || DATE_LIKE.test(text)) return null;
  const path = (match[1] as string).split(".").map((part) => Number(part.trim()));
  const sign = (match[2] as string).trim();
  const rest = text.slice(match[0].length);
  if (sign === "" && (path.length < 2 || !/^[A-Za-zЀ-ӿ«"]/u.test(rest))) return null;
  if (rest !== "" && /^\d/u.test(rest) && !/^\d+[-\s]?[A-Za-zЀ-ӿ]/u.test(rest)) return null;
  return {
    style: sign === "" ? "bare" : sign.includes(")") ? "bracket" : "dot",
    path,
    length: match[0].length,
    printed: match[0].trimEnd().length,
  };
}

/** The label that opens a line of prose, or null. */
export function readLabel(text: string): Label | null {
  const first = text.charCodeAt(0);
  if (isDigit(first)) return numberLabel(text);
  // Words open most lines.
  if (isLetter(first) && isLetter(text.charCodeAt(1)) && !ROMAN_DIGITS.includes(text[0] as string)) return null;
  const one = ONE.exec(text);
  if (one) return { style: "dot", path: [1], length: one[0].length, printed: one[0].trimEnd().length };
  const letter = LETTER.exec(text);
  if (letter)
    return {
      style: "letter",
      path: [ALPHABET.indexOf((letter[1] ?? letter[2] ?? "").toLowerCase()) + 1],
      length: letter[0].length,
      printed: letter[0].trimEnd().length,
    };
  const roman = ROMAN.exec(text);
  if (roman)
    return {
      style: "roman",
      path: [romanNumber(roman[1] as string)],
      length: roman[0].length,
      printed: roman[0].trimEnd().length,
    };
  const paragraph = text[0] === "§" ? PARAGRAPH.exec(text) : null;
  if (paragraph)
    return {
      style: "dot",
      path: [Number(paragraph[1])],
      length: paragraph[0].length,
      printed: paragraph[0].trimEnd().length,
    };
  const dash = DASH.exec(text);
  if (dash) return { style: "dash", path: [], length: dash[0].length, printed: 1 };
  return null;
}
