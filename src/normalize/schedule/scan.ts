import { TIME_WORDS, type TimeWord } from "../../lexicon/time-index.ts";
import { isCyrillic, isDash, isDigit, isLatin, isLineEnd, isSpace } from "./chars.ts";
import { digitOf, scanNumber } from "./numeric.ts";
import { type Extra, push, type State } from "./scanner.ts";
import type { Token, TokenKind } from "./token.ts";

const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  r: "г",
  t: "т",
  x: "х",
  y: "у",
  i: "і",
};
const ROMANS = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const ENTITY = /&(nbsp|ndash|mdash|quot|laquo|raquo|amp|#\d{1,5});/y;
const TAG = /<\/?[a-z][^<>]{0,200}>/y;

function lower(text: string): string {
  const folded = text.toLowerCase();
  if (folded.length === text.length) return folded;
  return Array.from({ length: text.length }, (_, i) => {
    const small = text.charAt(i).toLowerCase();
    return small.length === 1 ? small : text.charAt(i);
  }).join("");
}

/** Marks that carry no meaning: quotes, underscores, bullets, asterisks, dots and what is put for them. */
const IDLE = new Set("\"'`«»„“”‘’‹›_*•·●▪■◦○…^!?|");

/** Latin look-alikes of a lower-case word as the Cyrillic letters that they stand for. */
export function cyrillic(word: string): string {
  let out = "";
  for (const letter of word) out += LATIN_TO_CYRILLIC[letter] ?? letter;
  return out;
}

function scanWord(s: State): void {
  const start = s.pos;
  let end = start;
  let latin = 0;
  for (; end < s.text.length; end++) {
    const code = s.text.charCodeAt(end);
    if (isLatin(code)) latin++;
    else if (!isCyrillic(code)) break;
  }
  let word = s.text.slice(start, end);
  if (word.includes("ё")) word = word.replaceAll("ё", "е");
  if (latin > 0) {
    const roman = ROMANS.indexOf(word.replaceAll("х", "x").replaceAll("і", "i").replaceAll("l", "i"));
    if (roman > 0) {
      push(s, "roman", start, end, word, { value: roman });
      return;
    }
    const mended = cyrillic(word);
    const known = TIME_WORDS.get(mended);
    const whole = latin === word.length;
    // «ho», «co» are English as well
    if (!whole || (known && word.length !== 2)) push(s, "word", start, end, mended, of(known, true));
    else push(s, "word", start, end, word, {});
    return;
  }
  if (word.length <= 4) {
    const roman = ROMANS.indexOf(word.replaceAll("х", "x").replaceAll("і", "i"));
    if (roman > 0 && roman !== 10) {
      push(s, "roman", start, end, word, { value: roman });
      return;
    }
  }
  push(s, "word", start, end, word, of(TIME_WORDS.get(word), false));
}

function of(known: TimeWord | undefined, mixed: boolean): Extra {
  return known ? { key: known.tag, value: known.value, mixed } : { mixed };
}

const MARKS: Readonly<Record<string, TokenKind>> = {
  ",": ",",
  ";": ";",
  ":": ":",
  "/": "/",
  "\\": "/",
  "(": "(",
  ")": ")",
  "[": "(",
  "]": ")",
};

function markLast(s: State): void {
  const last = s.tokens.length - 1;
  const token = s.tokens[last];
  if (token) s.tokens[last] = { ...token, dot: true };
}

/** Behind an HTML tag a new line begins. */
function scanTag(s: State): boolean {
  TAG.lastIndex = s.pos;
  const tag = TAG.exec(s.text);
  if (!tag) return false;
  s.pos += tag[0].length;
  s.gap = true;
  s.line = true;
  return true;
}

/** What is left of HTML: a dash is one, anything else is a space. */
function scanEntity(s: State): boolean {
  ENTITY.lastIndex = s.pos;
  const entity = ENTITY.exec(s.text);
  if (!entity) return false;
  const end = s.pos + entity[0].length;
  if (entity[1]?.endsWith("dash")) push(s, "-", s.pos, end, "-", {});
  s.pos = end;
  s.gap = true;
  return true;
}

function scanOther(s: State, code: number): void {
  const char = s.text.charAt(s.pos);
  const end = s.pos + 1;
  if (code === 60 && scanTag(s)) return;
  if (code === 38 && scanEntity(s)) return;
  if (code === 46) markLast(s);
  if (code === 46 || IDLE.has(char)) {
    s.pos = end;
    return;
  }
  // a roman numeral of its own code point: «Ⅱ», here in lower case
  const roman = code >= 0x2170 && code <= 0x217b ? code - 0x216f : 0;
  if (roman > 0) push(s, "roman", s.pos, end, char, { value: roman });
  else if (isDash(code)) push(s, "-", s.pos, end, "-", {});
  else push(s, MARKS[char] ?? "other", s.pos, end, char, {});
}

/** The tokens of a cell, in one pass. Offsets are those of the text. */
export function scan(source: string): Token[] {
  const s: State = { text: lower(source), tokens: [], pos: 0, gap: true, line: true };
  while (s.pos < s.text.length) {
    const code = s.text.charCodeAt(s.pos);
    if (isSpace(code)) {
      s.pos++;
      s.gap = true;
    } else if (isLineEnd(code)) {
      s.pos++;
      s.gap = true;
      s.line = true;
    } else if (isDigit(code)) scanNumber(s);
    else if (isCyrillic(code) || isLatin(code)) {
      if (digitOf(code) === "" || !isDigit(s.text.charCodeAt(s.pos + 1)) || !scanNumber(s)) scanWord(s);
    } else scanOther(s, code);
  }
  return s.tokens;
}
