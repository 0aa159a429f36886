import type { TimeTag, TimeWord } from "../../lexicon/time-index.ts";
import { timeWord } from "../../lexicon/time-lookup.ts";
import { LETTERS_OF_DIGITS } from "../../text/look-alikes.ts";
import { isCyrillic, isDash, isDigit, isLatin, isLineEnd, isSpace } from "./chars.ts";
import { digitOf, scanNumber } from "./numeric.ts";
import { push, type State } from "./scanner.ts";
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

/** Lower case character by character, so that offsets stay those of the print. */
function lowerAll(text: string): string {
  const folded = text.toLowerCase();
  if (folded.length === text.length) return folded;
  return Array.from({ length: text.length }, (_, i) => {
    const small = text.charAt(i).toLowerCase();
    return small.length === 1 ? small : text.charAt(i);
  }).join("");
}

const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0x400 && code <= 0x42f);
const NUMERO = "№".charCodeAt(0);
/** Whether a character that is no lower-case letter of Russian or English may be a capital one. */
const mayBeCapital = (code: number): boolean =>
  isCapital(code) ||
  (code >= 0xc0 && code < 0x400) ||
  (code > 0x45f && (code < 0x2000 || code >= 0x2100) && code !== NUMERO);

/** A text in lower case; most cells are so but for their first letter, and to fold a text takes long. */
function lower(text: string): string {
  for (let i = 1; i < text.length; i++) if (mayBeCapital(text.charCodeAt(i))) return lowerAll(text);
  const first = text.charCodeAt(0);
  if (isCapital(first)) return text.charAt(0).toLowerCase() + text.slice(1);
  return mayBeCapital(first) ? lowerAll(text) : text;
}

/** Marks that carry no meaning: quotes, underscores, bullets, asterisks, dots and what is put for them. */
const IDLE: ReadonlySet<number> = new Set(Array.from(".\"'`«»„“”‘’‹›_*•·●▪■◦○…^!?|", (mark) => mark.charCodeAt(0)));

/** Latin look-alikes of a lower-case word as the Cyrillic letters that they stand for. */
export function cyrillic(word: string): string {
  let out = "";
  for (const letter of word) out += LATIN_TO_CYRILLIC[letter] ?? letter;
  return out;
}

function addWord(s: State, end: number, text: string, known: TimeWord | undefined, mixed: boolean): void {
  const token = push(s, "word", known ? known.tag : "word", end, text);
  token.value = known ? known.value : 0;
  token.mixed = mixed;
  if (s.print !== undefined) token.capital = isCapital(s.print.charCodeAt(token.start));
}

/** The print of a text if it has capital letters behind the first one, and small ones too. */
function printOf(source: string, text: string): string | undefined {
  if (source === text || source.endsWith(text.slice(1))) return undefined;
  return holdsSmall(source) || source !== source.toUpperCase() ? source : undefined;
}

/** A small letter of Russian or English; to raise a text takes long. */
function holdsSmall(text: string): boolean {
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if ((code >= 0x430 && code <= 0x45f) || (code >= 97 && code <= 122)) return true;
  }
  return false;
}

function addRoman(s: State, end: number, text: string, value: number): void {
  push(s, "roman", "roman", end, text).value = value;
}

/** The number that letters make as a Roman numeral, 0 where they make none. */
function romanOf(word: string): number {
  return Math.max(0, ROMANS.indexOf(word.replaceAll("х", "x").replaceAll("і", "i")));
}

/** What Roman numerals count. */
const COUNTED: ReadonlySet<string> = new Set<TimeTag>([
  ...(["quarter", "half", "semester", "term", "trimester", "decade", "week", "portion"] as const),
]);
const ROMAN_HEAD = /^[ivxlхі]{1,4}/;

/** «Iквартал», «IIполугодие»: a Roman numeral and the word that ran together with it; false for any other word. */
function scanRomanWord(s: State, end: number, word: string): boolean {
  const head = ROMAN_HEAD.exec(word)?.[0] ?? "";
  const value = head === "" || head.length === word.length ? 0 : romanOf(head.replaceAll("l", "i"));
  const rest = value > 0 ? cyrillic(word.slice(head.length)) : "";
  const known = rest === "" ? undefined : timeWord(rest);
  if (!known || !COUNTED.has(known.tag)) return false;
  addRoman(s, s.pos + head.length, head, value);
  addWord(s, end, known.form, known, rest !== word.slice(head.length));
  return true;
}

/** A word that has Latin letters. */
function scanMixed(s: State, end: number, latin: number): void {
  const word = s.text.slice(s.pos, end).replaceAll("ё", "е");
  const roman = romanOf(word.replaceAll("l", "i"));
  if (roman > 0) {
    addRoman(s, end, word, roman);
    return;
  }
  if (scanRomanWord(s, end, word)) return;
  const mended = cyrillic(word);
  const known = timeWord(mended);
  const whole = latin === word.length;
  // «ho», «co» are English as well
  if (!whole || (known && word.length !== 2)) addWord(s, end, mended, known, true);
  else addWord(s, end, word, undefined, false);
}

const SHORTEST_MENDED = 4;
const LONGEST_MENDED = 16;
const MOST_DIGITS = 2;

/** All words that a print with digits for letters may be. */
function lettersFor(word: string): string[] {
  let all = [""];
  for (const sign of cyrillic(word)) {
    const letters = LETTERS_OF_DIGITS[sign] ?? sign;
    all = all.flatMap((head) => Array.from(letters, (letter) => head + letter));
  }
  return all;
}

/** «октя6рь», «0ктябрь»: a word of time with a digit for a letter; false where none of it makes one. */
function scanDigitWord(s: State): boolean {
  const { text, pos } = s;
  let end = pos;
  let digits = 0;
  for (; end - pos <= LONGEST_MENDED; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) digits++;
    else if (!isCyrillic(code) && !isLatin(code)) break;
  }
  const length = end - pos;
  if (digits > MOST_DIGITS || length < SHORTEST_MENDED || length > LONGEST_MENDED) return false;
  for (const word of lettersFor(text.slice(pos, end))) {
    const known = timeWord(word);
    if (!known) continue;
    addWord(s, end, known.form, known, true);
    return true;
  }
  return false;
}

function scanWord(s: State): void {
  const { text, pos, length } = s;
  let end = pos;
  let latin = 0;
  let yo = false;
  for (; end < length; end++) {
    const code = text.charCodeAt(end);
    if (isLatin(code)) latin++;
    else if (!isCyrillic(code)) break;
    else if (code === 0x451) yo = true;
  }
  if (end < length && isDigit(text.charCodeAt(end)) && scanDigitWord(s)) return;
  if (latin > 0) {
    scanMixed(s, end, latin);
    return;
  }
  const known = timeWord(text, pos, end);
  if (known) {
    addWord(s, end, known.form, known, false);
    return;
  }
  const word = yo ? text.slice(pos, end).replaceAll("ё", "е") : text.slice(pos, end);
  const first = text.charCodeAt(pos);
  const roman = (first === 0x445 || first === 0x456) && word.length <= 4 ? romanOf(word) : 0;
  if (roman > 0 && roman !== 10) addRoman(s, end, word, roman);
  else addWord(s, end, word, undefined, false);
}

const MARKS: ReadonlyMap<number, TokenKind> = new Map(
  ([",,", ";;", "::", "//", "\\/", "((", "))", "[(", "])"] as const).map((pair) => [
    pair.charCodeAt(0),
    pair.charAt(1) as TokenKind,
  ]),
);

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
  if (entity[1]?.endsWith("dash")) push(s, "-", "-", end, "-");
  s.pos = end;
  s.gap = true;
  return true;
}

/** «сентябрь + май»: a plus between spaces, behind no plain number. */
function joinsTerms(s: State): boolean {
  const last = s.tokens[s.tokens.length - 1];
  return (
    s.gap &&
    last !== undefined &&
    (last.kind !== "number" || last.digits === 4) &&
    isSpace(s.text.charCodeAt(s.pos + 1))
  );
}

/** «март...май», «март…май», «9÷12»: where signs of a range end that no dash is; 0 where none stand there. */
function rangeEnd({ text, pos }: State, code: number): number {
  if (code === 0xf7) return pos + 1;
  const dots = code === 0x2026 ? 1 : code === 46 && text.startsWith("...", pos) ? 3 : 0;
  const behind = pos + dots;
  if (dots === 0 || isSpace(text.charCodeAt(behind)) || behind >= text.length) return 0;
  return pos > 0 && !isSpace(text.charCodeAt(pos - 1)) ? behind : 0;
}

function scanOther(s: State, code: number): void {
  const end = s.pos + 1;
  if (code === 60 && scanTag(s)) return;
  if (code === 38 && scanEntity(s)) return;
  const run = rangeEnd(s, code);
  if (run > 0) {
    push(s, "-", "-", run, "-");
    return;
  }
  if (IDLE.has(code)) {
    const last = s.tokens[s.tokens.length - 1];
    if (code === 46 && last) last.dot = true;
    s.pos = end;
    return;
  }
  const char = s.text.charAt(s.pos);
  // a roman numeral of its own code point: «Ⅱ», here in lower case
  if (code >= 0x2170 && code <= 0x217b) addRoman(s, end, char, code - 0x216f);
  else if (isDash(code)) push(s, "-", "-", end, "-");
  else if (code === 43 && joinsTerms(s)) push(s, ",", ",", end, ",");
  else {
    const kind = MARKS.get(code) ?? "other";
    push(s, kind, kind, end, char);
  }
}

/** The tokens of a cell, in one pass. Offsets are those of the text. */
export function scan(source: string): Token[] {
  const text = lower(source);
  const print = printOf(source, text);
  const s: State = { text, length: text.length, print, tokens: [], pos: 0, gap: true, line: true };
  while (s.pos < s.length) {
    const code = text.charCodeAt(s.pos);
    if (isCyrillic(code) || isLatin(code)) {
      // a letter that stands for a digit at the edge of a number: «з0»
      if (digitOf(code) === "" || !isDigit(text.charCodeAt(s.pos + 1)) || !scanNumber(s)) scanWord(s);
    } else if (isSpace(code)) {
      s.pos++;
      s.gap = true;
    } else if (isLineEnd(code)) {
      s.pos++;
      s.gap = true;
      s.line = true;
    } else if (isDigit(code)) {
      if (!isCyrillic(text.charCodeAt(s.pos + 1)) || !scanDigitWord(s)) scanNumber(s);
    } else scanOther(s, code);
  }
  return s.tokens;
}
