import { TIME_WORDS, type TimeWord } from "../../lexicon/time-index.ts";
import type { Token, TokenKey, TokenKind } from "./token.ts";

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
// «15.04.2024», «15. 04. 24», «15.04»; a two-digit year stands without spaces, and is no day of a next date
const DOTTED = /(\d{1,2}) ?\. ?(\d{1,2})(?:(?: ?\. ?(\d{4}|20 \d{2})|\.(\d{2}))(?!\d|\.\d)|(?!\d|[.:]\d))/y;
// «15/04/2024», «15-04-2024», «15,04,2024»
const SLASHED = /(\d{1,2})([-/,])(\d{1,2})\2(\d{4})(?!\d)/y;
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const MONTH_YEAR = /(\d{1,2})[./](\d{4})(?!\d|[./]\d)/y;
const CLOCK = /(\d{1,2})[:.](\d{2})(?!\d|[.:]\d)/y;
const ORDINAL_ENDING = /[-‐-―]?(?:ого|его|ому|ему|ый|ий|ой|ей|ая|ое|ые|ых|ую|ти|ми|го|му|й|я|е|х|м|ю)(?![а-яё])/y;
const NO_DAY = 99;
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

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCyrillic = (code: number): boolean => (code >= 0x430 && code <= 0x45f) || code === 0x456;
const isLatin = (code: number): boolean => code >= 97 && code <= 122;
const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0xfeff;
const isLineEnd = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
const isDash = (code: number): boolean =>
  code === 45 ||
  (code >= 0x2010 && code <= 0x2015) ||
  code === 0x2212 ||
  code === 0xad ||
  code === 0x2043 ||
  code === 0x7e;
/** Marks that carry no meaning: quotes, underscores, bullets, asterisks, dots and what is put for them. */
const IDLE = new Set("\"'`«»„“”‘’‹›_*•·●▪■◦○…^!?|");

/** A letter that stands for a digit inside a number or at its edge: «2О23», «З0», «1О мая». */
function digitOf(code: number): string {
  if (code === 0x43e || code === 111) return "0";
  if (code === 0x437) return "3";
  if (code === 108 || code === 105 || code === 0x456) return "1";
  return "";
}

interface State {
  readonly text: string;
  readonly tokens: Token[];
  pos: number;
  gap: boolean;
  line: boolean;
}

interface Extra {
  value?: number;
  month?: number;
  year?: number;
  digits?: number;
  ordinal?: boolean;
  mixed?: boolean;
  key?: TokenKey;
}

function push(s: State, kind: TokenKind, start: number, end: number, text: string, extra: Extra): void {
  s.tokens.push({
    kind,
    key: extra.key ?? kind,
    start,
    end,
    text,
    value: extra.value ?? 0,
    month: extra.month ?? 0,
    year: extra.year ?? 0,
    digits: extra.digits ?? 0,
    ordinal: extra.ordinal ?? false,
    gap: s.gap,
    line: s.line,
    dot: false,
    mixed: extra.mixed ?? false,
    typo: false,
  });
  s.pos = end;
  s.gap = false;
  s.line = false;
}

/** The run of digits at the place, letters for digits replaced; «20октября» keeps its «о». */
function digitRun(text: string, from: number): { digits: string; end: number } | undefined {
  let digits = "";
  let seen = false;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      digits += text[i];
      seen = true;
      continue;
    }
    const like = digitOf(code);
    if (like === "") break;
    const next = text.charCodeAt(i + 1);
    if (isCyrillic(next) && digitOf(next) === "") break;
    if (isLatin(next) && digitOf(next) === "") break;
    if (digits === "" && !isDigit(next)) break;
    digits += like;
  }
  return seen && digits !== "" ? { digits, end: i } : undefined;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** Text with letters for digits replaced over the numeric shape that begins here, so that the patterns meet digits. */
function numericView(text: string, from: number): { view: string; mixed: boolean } {
  let view = "";
  let mixed = false;
  let i = from;
  while (i < text.length && view.length < 14) {
    const run = digitRun(text, i);
    if (run) {
      if (run.digits !== text.slice(i, run.end)) mixed = true;
      view += run.digits;
      i = run.end;
      continue;
    }
    const code = text.charCodeAt(i);
    if (isDash(code)) view += "-";
    else if (isSpace(code)) view += " ";
    else if (code === 46 || code === 47 || code === 58 || code === 44) view += text[i];
    else break;
    i++;
  }
  return { view, mixed };
}

/** A numeric date or time of day at the place: «15.04.2024», «14:30», «09.2023»; false where there is none. */
function scanDate(s: State): boolean {
  const start = s.pos;
  const { view, mixed } = numericView(s.text, start);
  const run = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = 0;
    return pattern.exec(view);
  };
  const add = (length: number, day: number, month: number, year: number): true => {
    push(s, "date", start, start + length, view.slice(0, length), { value: day, month, year, mixed });
    return true;
  };
  let m = run(ISO);
  if (m) return add(m[0].length, Number(m[3]), Number(m[2]), Number(m[1]));
  m = run(SLASHED);
  if (m) return add(m[0].length, Number(m[1]), Number(m[3]), Number(m[4]));
  m = run(MONTH_YEAR);
  if (m && Number(m[1]) >= 1 && Number(m[1]) <= 12) return add(m[0].length, 0, Number(m[1]), Number(m[2]));
  m = run(CLOCK);
  const clock = m && Number(m[1]) < 24 && Number(m[2]) < 60;
  if (m && clock && (view[m[1]?.length ?? 0] === ":" || Number(m[2]) > 12 || Number(m[2]) === 0)) {
    push(s, "clock", start, start + m[0].length, m[0], {});
    return true;
  }
  m = run(DOTTED);
  if (!m) return false;
  const year = m[3] ?? m[4];
  // a day «00» is printed and impossible, unlike the 0 of «09.2023»
  return add(
    m[0].length,
    Number(m[1]) || NO_DAY,
    Number(m[2]),
    year === undefined ? 0 : fullYear(year.replace(" ", "")),
  );
}

function scanNumber(s: State): boolean {
  const run = digitRun(s.text, s.pos);
  if (!run) return false;
  const next = s.text.charCodeAt(run.end);
  if (next === 46 || next === 47 || next === 58 || next === 44 || next === 32 || isDash(next)) {
    if (scanDate(s)) return true;
  }
  let end = run.end;
  let ordinal = false;
  if (run.digits.length <= 2) {
    ORDINAL_ENDING.lastIndex = end;
    const ending = isDash(next) || isCyrillic(next) ? ORDINAL_ENDING.exec(s.text) : null;
    if (ending) {
      end += ending[0].length;
      ordinal = true;
    }
  }
  push(s, "number", s.pos, end, run.digits, {
    value: run.digits.length > 9 ? Number.MAX_SAFE_INTEGER : Number(run.digits),
    digits: run.digits.length,
    ordinal,
    mixed: run.digits !== s.text.slice(s.pos, run.end),
  });
  return true;
}

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
