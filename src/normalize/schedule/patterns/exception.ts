import type { Match, Reader } from "../atom.ts";
import { groups } from "../calendar/numerals.ts";
import { leadEnd, leftOut } from "../left-out.ts";
import type { Pattern } from "../pattern.ts";
import { startsTime } from "../tail.ts";
import { at, type Token, type TokenKey } from "../token.ts";

type Tokens = readonly Token[];

const LISTED: ReadonlySet<TokenKey> = new Set<TokenKey>(["month", "season", "holidays", "weekday", "weekend"]);
const TERMS: ReadonlySet<TokenKey> = new Set<TokenKey>(["rule", "ongoing", "afterwards", "every", "in-during"]);
const LONGEST = 24;
/** «июля», «каникул», «выходных», «зимы», «праздников»; and «вс», which has no cases. */
const LISTED_FORM = /[аяйхвы]$|^(?:пн|вт|ср|чт|пт|сб|вс)$/;

/** Behind «, а также». */
function listedAt(tokens: Tokens, mark: number): number {
  const skip = at(tokens, mark + 1).key === "а" ? 1 : 0;
  return at(tokens, mark + 1 + skip).key === "также" ? mark + 2 + skip : mark + 1;
}

/** «кроме 1, |2 января», «кроме 1 января, |9 мая», «кроме июня – |первой недели июля»: a part of a month behind one. */
function partGoesOn(tokens: Tokens, mark: number, next: number): boolean {
  const before = at(tokens, mark - 1);
  const numbered = (before.key === "month" ? at(tokens, mark - 2) : before).key === "number";
  const ranged = before.key === "month" && at(tokens, mark).kind === "-";
  const read = numbered || ranged ? groups(tokens, next) : undefined;
  return read !== undefined && (at(tokens, read.end).key === "month" || at(tokens, read.end + 1).key === "month");
}

/** What is excepted may be a list: «кроме июля, августа и каникул», «кроме июня – августа». */
function goesOn(tokens: Tokens, mark: number): boolean {
  const next = listedAt(tokens, mark);
  const { key, text } = at(tokens, next);
  const counted = (key === "roman" || key === "ordinal") && at(tokens, next + 1).text === "квартала";
  return counted || (LISTED.has(key) && LISTED_FORM.test(text)) || partGoesOn(tokens, mark, next);
}

function exceptionEnd(tokens: Tokens, from: number): number {
  let i = from;
  // «с июня до сентября»
  let opened = false;
  for (; i < from + LONGEST; i++) {
    const token = at(tokens, i);
    opened ||= token.key === "с";
    if (token.kind === "," || token.kind === "-") {
      if (!goesOn(tokens, i) && (token.kind === "," || token.gap)) return i;
    } else if (token.kind !== "word" && token.kind !== "number" && token.kind !== "roman" && token.kind !== "date")
      return i;
    else if (token.key === "до" && i > from && startsTime(tokens, i) && !opened) return i;
    else if (TERMS.has(token.key) || (token.line && i > from && startsTime(tokens, i))) return i;
  }
  return i;
}

const WITHOUT_LATE_SUMMER = "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,9,10,11,12";
const WITHOUT_SUMMER = "FREQ=YEARLY;BYMONTH=1,2,3,4,5,9,10,11,12";
const WITHOUT_AUGUST = "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12";

/** What a term leaves out is a note beside it: «ежемесячно, кроме июля и августа», «еженедельно, за исключением каникул». */
export const exception: Pattern = {
  name: "exception",
  begins: ["word", "за", "не"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const lead = leadEnd(tokens, from);
    if (lead === 0) return undefined;
    const end = exceptionEnd(tokens, lead);
    if (end === lead) return undefined;
    return { atom: { type: "note", beside: true, label: false, except: leftOut(tokens, lead, end) }, end };
  },
  reads: [
    ["1 раз в месяц, кроме июля и августа", [`R:${WITHOUT_LATE_SUMMER} 2024-01-01/2024-12-31`]],
    ["ежемесячно, за исключением июня, июля и августа", [`R:${WITHOUT_SUMMER} 2024-01-01/2024-12-31`]],
    ["ежемесячно, кроме июня-августа, 2024 год", [`R:${WITHOUT_SUMMER} 2024-01-01/2024-12-31`]],
    ["ежемесячно (кроме летних месяцев)", [`R:${WITHOUT_SUMMER} 2024-01-01/2024-12-31`]],
    ["ежемесячно, кроме периода с июня по август", [`R:${WITHOUT_SUMMER} 2024-01-01/2024-12-31`]],
    ["ежемесячно кроме августа до 5 числа", [`R:${WITHOUT_AUGUST};BYMONTHDAY=5 2024-01-01/2024-12-31`]],
    ["кроме лета ежемесячно", [`R:${WITHOUT_SUMMER} 2024-01-01/2024-12-31`]],
    ["ежемесячно, кроме августа; по запросу", [`R:${WITHOUT_AUGUST} 2024-01-01/2024-12-31`, "on-demand"]],
    ["до 5 числа каждого месяца, кроме августа", [`R:${WITHOUT_AUGUST};BYMONTHDAY=5 2024-01-01/2024-12-31`]],
    ["вторая среда каждого месяца, исключая лето", [`R:${WITHOUT_SUMMER};BYDAY=2WE 2024-01-01/2024-12-31`]],
    [
      "с сентября по май, кроме января, ежемесячно",
      ["R:FREQ=YEARLY;BYMONTH=2,3,4,5,6,7,8,9,10,11,12 2023-09-01/2024-05-31"],
      "school",
    ],
    ["еженедельно, кроме августа", ["R:FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12 2024-01-01/2024-12-31"]],
    [
      "ежеквартально, кроме III квартала",
      ["R:FREQ=MONTHLY;INTERVAL=3;BYMONTH=1,2,3,4,5,6,10,11,12 2024-01-01/2024-12-31"],
    ],
    ["ежеквартально, кроме июля", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["ежедневно, не считая выходных", ["R:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 2024-01-01/2024-12-31"]],
    ["ежедневно, кроме воскресенья", ["R:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA 2024-01-01/2024-12-31"]],
    ["ежедневно, кроме воскресных дней", ["R:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA 2024-01-01/2024-12-31"]],
    ["ежедневно (кроме субботы и воскресенья)", ["R:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 2024-01-01/2024-12-31"]],
    ["еженедельно, кроме каникул", ["R:FREQ=WEEKLY 2024-01-01/2024-12-31"]],
    ["ежемесячно, кроме летних каникул", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["ежемесячно до 5 числа, кроме 1 сентября", ["R:FREQ=MONTHLY;BYMONTHDAY=5 2024-01-01/2024-12-31"]],
    ["ежедневно, кроме 1-10 января", ["R:FREQ=DAILY 2024-01-01/2024-12-31"]],
    ["еженедельно, кроме последней недели августа", ["R:FREQ=WEEKLY 2024-01-01/2024-12-31"]],
    ["ежемесячно, кроме второй половины июня", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["ежедневно, кроме последней субботы месяца", ["R:FREQ=DAILY 2024-01-01/2024-12-31"]],
    ["еженедельно, кроме праздников мая", ["R:FREQ=WEEKLY 2024-01-01/2024-12-31"]],
    ["ежемесячно, кроме отчётов за июль", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["ежедневно, кроме 1 января, 9 мая", ["R:FREQ=DAILY 2024-01-01/2024-12-31"]],
    ["ежемесячно, кроме июня, июля, а также августа", [`R:${WITHOUT_SUMMER} 2024-01-01/2024-12-31`]],
    ["ежемесячно, кроме августа, 15 числа", [`R:${WITHOUT_AUGUST};BYMONTHDAY=15 2024-01-01/2024-12-31`]],
    ["ежегодно, кроме июля", ["R:FREQ=YEARLY 2024-01-01/2024-12-31"]],
    ["еженедельно кроме каникул, по пятницам", ["R:FREQ=WEEKLY;BYDAY=FR 2024-01-01/2024-12-31"]],
    ["постоянно, кроме каникулярного времени", ["ongoing 2024-01-01/2024-12-31"]],
    ["в течение года, кроме июля, по графику", ["2024", "by-plan"]],
    ["март 2024, кроме каникул", ["2024-03"]],
  ],
  refuses: ["кроме каникул", "за исключением июля", "кроме", "за счёт исключений"],
};
