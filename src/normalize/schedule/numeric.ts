import { isCyrillic, isDash, isDigit, isLatin, isSpace } from "./chars.ts";
import { addClock, addDate, mayGoOn, NO_DAY, plainDate } from "./numeric-plain.ts";
import { push, type State } from "./scanner.ts";

// «15.04.2024», «15. 04. 24», «15.04»; a two-digit year stands without spaces, and is no day of a next date
const DOTTED = /(\d{1,2}) ?\. ?(\d{1,2})(?:(?: ?\. ?(\d{4}|20 \d{2})|\.(\d{2}))(?!\d|\.\d)|(?!\d|[.:]\d))/y;
// «15/04/2024», «15-04-2024», «15,04,2024»
const SLASHED = /(\d{1,2})([-/,])(\d{1,2})\2(\d{4})(?!\d)/y;
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const MONTH_YEAR = /(\d{1,2})[./](\d{4})(?!\d|[./]\d)/y;
const CLOCK = /(\d{1,2})[:.](\d{2})(?!\d|[.:]\d)/y;
const ORDINAL_ENDING = /[-‐-―]?(?:ого|его|ому|ему|ый|ий|ой|ей|ая|ое|ые|ых|ую|ти|ми|го|му|й|я|е|х|м|ю)(?![а-яё])/y;

/** A letter that stands for a digit inside a number or at its edge: «2О23», «З0», «1О мая». */
export function digitOf(code: number): string {
  if (code === 0x43e || code === 111) return "0";
  if (code === 0x437) return "3";
  if (code === 108 || code === 105 || code === 0x456) return "1";
  return "";
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

/** Text with letters for digits replaced over the numeric shape that begins here, and where the first run stands that had some. */
function numericView(text: string, from: number): { view: string; mixed: number } {
  let view = "";
  let mixed = Number.MAX_SAFE_INTEGER;
  let i = from;
  while (i < text.length && view.length < 14) {
    const run = digitRun(text, i);
    if (run) {
      if (run.digits !== text.slice(i, run.end)) mixed = Math.min(mixed, view.length);
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
export function scanDate(s: State): boolean {
  const { view, mixed } = numericView(s.text, s.pos);
  const run = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = 0;
    return pattern.exec(view);
  };
  const add = (print: string, day: number, month: number, year: number): true => {
    addDate(s, s.pos + print.length, print, day, month, year).mixed = mixed < print.length;
    return true;
  };
  let m = run(ISO);
  if (m) return add(m[0], Number(m[3]), Number(m[2]), Number(m[1]));
  m = run(SLASHED);
  if (m) return add(m[0], Number(m[1]), Number(m[3]), Number(m[4]));
  m = run(MONTH_YEAR);
  if (m && Number(m[1]) >= 1 && Number(m[1]) <= 12) return add(m[0], 0, Number(m[1]), Number(m[2]));
  m = run(CLOCK);
  const clock = m && Number(m[1]) < 24 && Number(m[2]) < 60;
  if (m && clock && (view[m[1]?.length ?? 0] === ":" || Number(m[2]) > 12 || Number(m[2]) === 0)) {
    addClock(s, s.pos + m[0].length, m[0]);
    return true;
  }
  m = run(DOTTED);
  if (!m) return false;
  const year = m[3] ?? m[4];
  return add(m[0], Number(m[1]) || NO_DAY, Number(m[2]), year === undefined ? 0 : fullYear(year.replace(" ", "")));
}

/** «й», «я», «ю» */
const isGendered = (code: number): boolean => code === 0x439 || code === 0x44f || code === 0x44e;
/** «е», «х» */
const isPlural = (code: number): boolean => code === 0x435 || code === 0x445;

function addNumber(s: State, run: number, digits: string, value: number, mixed: boolean): void {
  const next = s.text.charCodeAt(run);
  let end = run;
  if (digits.length <= 2 && isCyrillic(isDash(next) ? s.text.charCodeAt(run + 1) : next)) {
    ORDINAL_ENDING.lastIndex = run;
    end += ORDINAL_ENDING.exec(s.text)?.[0].length ?? 0;
  }
  const token = push(s, "number", "number", end, digits);
  token.value = digits.length > 9 ? Number.MAX_SAFE_INTEGER : value;
  token.digits = digits.length;
  token.ordinal = end > run;
  token.plural = end > run && isPlural(s.text.charCodeAt(end - 1));
  token.gendered = end > run && isGendered(s.text.charCodeAt(end - 1));
  token.mixed = mixed;
}

/** A number, a numeric date or a time of day at the place; false where there is none. */
export function scanNumber(s: State): boolean {
  const { text, pos } = s;
  let value = 0;
  let end = pos;
  for (let code = text.charCodeAt(end); isDigit(code); code = text.charCodeAt(++end)) value = 10 * value + code - 48;
  // mostly no letter stands for a digit
  if (end > pos && digitOf(text.charCodeAt(end)) === "") {
    if (mayGoOn(text, end, end - pos) && (plainDate(s, end, value) || scanDate(s))) return true;
    addNumber(s, end, text.slice(pos, end), value, false);
    return true;
  }
  const run = digitRun(text, pos);
  if (!run) return false;
  if (mayGoOn(text, run.end, run.digits.length) && scanDate(s)) return true;
  addNumber(s, run.end, run.digits, Number(run.digits), run.digits !== text.slice(pos, run.end));
  return true;
}
