import { at, isYear, type Token } from "./token.ts";

type Tokens = readonly Token[];

/** Whether a day ends before the index: «09.05», «9 мая», «9 мая 2024 г.»; a comma may follow a year, before a range any day. */
function behindDay(tokens: Tokens, i: number, isRange: boolean): boolean {
  const comma = at(tokens, i - 1).kind === ",";
  let k = comma ? i - 2 : i - 1;
  if (at(tokens, k).key === "year") k--;
  const token = at(tokens, k);
  if (token.kind === "date") return token.value > 0 && (!comma || isRange || token.year > 0);
  const month = isYear(token) ? k - 1 : k;
  if (comma && month === k && !isRange) return false;
  return at(tokens, month).key === "month" && at(tokens, month - 1).kind === "number";
}

const parts = ({ kind, key }: Token): boolean => kind === "-" || key === "до" || key === "по";

/** «09-30»: an hour and the minutes that can stand on a clock's face. */
function isTime(tokens: Tokens, i: number): boolean {
  const hour = at(tokens, i);
  const minute = at(tokens, i + 2);
  const fits = hour.kind === "number" && hour.digits <= 2 && hour.value < 24 && !hour.ordinal;
  if (!fits || at(tokens, i + 1).kind !== "-" || at(tokens, i + 1).gap) return false;
  if (minute.kind !== "number" || minute.gap || minute.ordinal || minute.digits !== 2) return false;
  return minute.value % 5 === 0 && minute.value < 60;
}

/** «09.05 09-30», «09.05 с 09-30», «09.05 (09-30)»: directly behind a day or, at the end of a range, behind another one. */
function isHyphened(tokens: Tokens, i: number, isLast: boolean): boolean {
  if (!isTime(tokens, i)) return false;
  const isRange = parts(at(tokens, i + 3)) && isTime(tokens, i + 4);
  const { kind, key, line } = at(tokens, i + 3);
  if (kind === "word" && key !== "hour" && !line && !isRange) return false;
  const lead = at(tokens, i - 1).key === "с" ? i - 1 : i;
  return isLast || behindDay(tokens, at(tokens, lead - 1).kind === "(" ? lead - 1 : lead, isRange);
}

/** «09.22 г.»: a month and a year of two digits, which stand where no date is before them. */
function isShort(tokens: Tokens, i: number): boolean {
  const { kind, text } = at(tokens, i);
  if (kind !== "clock" || !SHORT.test(text)) return false;
  const next = at(tokens, i + 1);
  if (next.key !== "year" || next.text === "лет" || at(tokens, i + 2).capital) return false;
  const { kind: before, key } = at(tokens, i - 1);
  const leads = before === "end" || before === "," || before === ";" || before === "-";
  return leads || ((key === "до" || key === "с" || key === "по") && at(tokens, i - 2).kind !== "date");
}

/** «09.22» */
export const SHORT = /^(?:0?[1-9]|1[0-2])\.[1-5]\d$/;

function short(token: Token): Token {
  const [month = "", year = ""] = token.text.split(".");
  return { ...token, kind: "date", key: "date", value: 0, month: Number(month), year: 2000 + Number(year) };
}

/** «15.10-16.30», «с 15.10 до 16.30»: the first one is a time of day like the second one; spaces may part a day from its hour. */
function isHour(tokens: Tokens, i: number): boolean {
  const { year, value, text } = at(tokens, i);
  const mark = at(tokens, i + 1);
  const last = at(tokens, i + 2);
  if (year > 0 || value < 1 || text.length - text.indexOf(".") !== 3) return false;
  if (last.kind !== "clock" || value > Number.parseInt(last.text, 10)) return false;
  const { kind, key } = at(tokens, i - 1);
  if (mark.key === "до" || mark.key === "по") return key === "с";
  if (mark.kind !== "-") return false;
  return !mark.gap || kind === "date" || key === "weekday" || (key === "month" && at(tokens, i - 2).kind === "number");
}

/** Tokens with hours that a hyphen joins to minutes as times of day, and «09.22 г.» as a month. */
export function mendClocks(tokens: Tokens): Tokens {
  let out: Token[] | undefined;
  /** The index behind the hours that were put together last. */
  let behind = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i);
    if (token.kind === "clock" && isShort(tokens, i)) {
      out ??= tokens.slice(0, i);
      out.push(short(token));
    } else if (token.kind === "date" && token.value < 24 && isHour(tokens, i)) {
      out ??= tokens.slice(0, i);
      out.push({ ...token, kind: "clock", key: "clock" });
    } else if (token.kind === "number" && isHyphened(tokens, i, behind === i - 1 && parts(at(tokens, behind)))) {
      out ??= tokens.slice(0, i);
      const { end, dot } = at(tokens, i + 2);
      out.push({ ...token, kind: "clock", key: "clock", end, dot });
      i += 2;
      behind = i + 1;
    } else out?.push(token);
  }
  return out ?? tokens;
}

/** The index behind a time of day: «17.00», «17.00 часов», «12-00 ч.», «15 часов», «9 ч 30 мин»; `i` where none stands there. */
function clockEnd(tokens: Tokens, i: number): number {
  const { kind, value, digits, year } = at(tokens, i);
  let end = i;
  if (kind === "clock") end = i + 1;
  else if (isTime(tokens, i)) end = i + 3;
  // «10.10» before a whole date that no mark parts from it
  else if (kind === "date" && year === 0 && value > 0 && value < 24) end = i + 1;
  else if (kind === "number" && digits <= 2 && value < 25 && at(tokens, i + 1).key === "hour") end = i + 1;
  if (end === i) return i;
  if (at(tokens, end).key === "hour") end++;
  return at(tokens, end).kind === "number" && at(tokens, end + 1).key === "minute" ? end + 2 : end;
}

/** A whole date begins: «14.02.2020», «14 февраля», or «14.02» where a clock is beyond doubt. */
function dateBegins(tokens: Tokens, i: number, sure: boolean): boolean {
  const { kind, value, year } = at(tokens, i);
  if (kind === "date") return value > 0 && (sure || year > 0);
  return sure && kind === "number" && at(tokens, i + 1).key === "month";
}

/** «до 17.00 14.02.2020» as «до 14.02.2020»: the time of day stands before its day, and the limit is the day's. */
export function mendClockFirst(tokens: Tokens): Tokens {
  let out: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const { key } = at(tokens, i - 1);
    const end = key === "до" || key === "к" || key === "later" ? clockEnd(tokens, i) : i;
    if (end > i && dateBegins(tokens, end, at(tokens, i).kind !== "date")) {
      out ??= tokens.slice(0, i);
      i = end;
    }
    out?.push(at(tokens, i));
  }
  return out ?? tokens;
}
