import { isCyrillic, isDash, isDigit, isLatin, isSpace } from "./chars.ts";
import { push, type State } from "./scanner.ts";

// «15.04.2024», «15. 04. 24», «15.04»; a two-digit year stands without spaces, and is no day of a next date
const DOTTED = /(\d{1,2}) ?\. ?(\d{1,2})(?:(?: ?\. ?(\d{4}|20 \d{2})|\.(\d{2}))(?!\d|\.\d)|(?!\d|[.:]\d))/y;
// «15/04/2024», «15-04-2024», «15,04,2024»
const SLASHED = /(\d{1,2})([-/,])(\d{1,2})\2(\d{4})(?!\d)/y;
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const MONTH_YEAR = /(\d{1,2})[./](\d{4})(?!\d|[./]\d)/y;
const CLOCK = /(\d{1,2})[:.](\d{2})(?!\d|[.:]\d)/y;
const ORDINAL_ENDING = /[-‐-―]?(?:ого|его|ому|ему|ый|ий|ой|ей|ая|ое|ые|ых|ую|ти|ми|го|му|й|я|е|х|м|ю)(?![а-яё])/y;
const NO_DAY = 99;

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

/** A number, a numeric date or a time of day at the place; false where there is none. */
export function scanNumber(s: State): boolean {
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
