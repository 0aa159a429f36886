import type { Match, Reader, WeekdaysAtom } from "../atom.ts";
import { eachOf } from "../calendar/counted.ts";
import { groups, isDayOfMonth } from "../calendar/numerals.ts";
import type { Pattern } from "../pattern.ts";
import { at, type Token } from "../token.ts";

type Tokens = readonly Token[];

const NAMES = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const WORKDAYS = ["MO", "TU", "WE", "TH", "FR"];

type Days = Match & { readonly atom: WeekdaysAtom };

function named(days: readonly string[], end: number): Days {
  return { atom: { type: "weekdays", days }, end };
}

/** «понедельник, среда и пятница», «понедельник-пятница», «с понедельника по пятницу». */
function list(tokens: Tokens, from: number): Days | undefined {
  const days: number[] = [];
  let i = from;
  for (;;) {
    const first = at(tokens, i);
    if (first.key !== "weekday") break;
    i++;
    let last = first.value;
    const range = at(tokens, i).kind === "-" || at(tokens, i).key === "по";
    if (range && at(tokens, i + 1).key === "weekday") {
      last = at(tokens, i + 1).value;
      i += 2;
    }
    for (let day = first.value; day <= last; day++) days.push(day);
    const mark = at(tokens, i);
    if ((mark.kind !== "," && mark.key !== "и") || at(tokens, i + 1).key !== "weekday") break;
    i++;
  }
  return days.length === 0
    ? undefined
    : named(
        [...new Set(days)].sort((a, b) => a - b).map((day) => NAMES[day] ?? ""),
        i,
      );
}

/** «1 и 3 среда», «последний четверг» of every month. */
function ordered(tokens: Tokens, from: number): Match | undefined {
  const read = groups(tokens, from);
  const day = read ? at(tokens, read.end) : undefined;
  if (!read || day?.key !== "weekday" || at(tokens, read.end + 1).key === "month") return undefined;
  // «первая среда каждой четверти» is a day that only the school's calendar can tell
  const every = at(tokens, read.end + 1).key === "every" ? read.end + 2 : read.end + 1;
  const last = read.value.every((group) => group.from === -1);
  if (!last && (at(tokens, every).key === "term" || at(tokens, every).key === "trimester")) return undefined;
  const which = eachOf(read.value);
  if (which.some((n) => n === 0 || n < -1 || n > 5)) return undefined;
  const { atom, end } = named(
    which.map((n) => `${n}${NAMES[day.value]}`),
    read.end + 1,
  );
  const each = at(tokens, from - 1).key === "every" || at(tokens, read.end + 1).key === "every";
  return { atom: each ? atom : { ...atom, nth: which.map((n) => ({ n, weekday: day.value })) }, end };
}

/** «5 рабочих дней» is a length of time. */
function counted(tokens: Tokens, i: number): boolean {
  const { kind, key } = at(tokens, i - 1);
  return kind === "number" || key === "cardinal";
}

/** Days of the week: «по средам и пятницам», «каждый понедельник», «1 и 3 среда месяца», «по рабочим дням». */
export const weekdays: Pattern = {
  name: "weekdays",
  begins: ["weekday", "number", "roman", "ordinal", "по", "в", "с", "every", "working", "weekend", "workdays-word"],
  match({ tokens }: Reader, from: number): Match | undefined {
    let i = from;
    const { key } = at(tokens, i);
    if (key === "по" || key === "в" || key === "с") i++;
    if (at(tokens, i).key === "every") i++;
    const here = at(tokens, i);
    const noun = at(tokens, i + 1).key === "day" ? i + 2 : i + 1;
    if (here.key === "workdays-word") return named(WORKDAYS, i + 1);
    if (here.key === "working" && noun === i + 2) return counted(tokens, i) ? undefined : named(WORKDAYS, noun);
    if (here.key === "weekend") return named(["SA", "SU"], noun);
    const read = list(tokens, i);
    // «каждая среда месяца» says no more than «каждая среда»
    const every = read && i > from && at(tokens, i - 1).key === "every" ? at(tokens, read.end).text : "";
    if (read && (every === "месяца" || every === "недели")) return { ...read, end: read.end + 1 };
    if (read && i === from) return { ...read, atom: { ...read.atom, bare: true } };
    return read ?? (i === from && isDayOfMonth(tokens, i) ? undefined : ordered(tokens, i));
  },
  reads: [
    ["понедельник, 15 апреля", ["2024-04-15"]],
    ["каждый понедельник", ["R:FREQ=WEEKLY;BYDAY=MO 2024-01-01/2024-12-31"]],
    ["каждая среда месяца", ["R:FREQ=WEEKLY;BYDAY=WE 2024-01-01/2024-12-31"]],
    ["каждый вторник и четверг недели", ["R:FREQ=WEEKLY;BYDAY=TU,TH 2024-01-01/2024-12-31"]],
    ["последняя среда каждой четверти", ["R:FREQ=YEARLY;BYMONTH=3,5,10,12 2023-09-01/2024-08-31"], "school"],
    ["первая среда каждой четверти", ["unknown"], "school"],
    ["каждую пятницу", ["R:FREQ=WEEKLY;BYDAY=FR 2024-01-01/2024-12-31"]],
    ["по понедельникам", ["R:FREQ=WEEKLY;BYDAY=MO 2024-01-01/2024-12-31"]],
    ["по средам и пятницам", ["R:FREQ=WEEKLY;BYDAY=WE,FR 2024-01-01/2024-12-31"]],
    ["понедельник-пятница", ["R:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 2024-01-01/2024-12-31"]],
    ["каждая 1 и 3 среда месяца", ["R:FREQ=MONTHLY;BYDAY=1WE,3WE 2024-01-01/2024-12-31"]],
    ["первый понедельник каждого месяца", ["R:FREQ=MONTHLY;BYDAY=1MO 2024-01-01/2024-12-31"]],
    ["последняя пятница месяца", ["R:FREQ=MONTHLY;BYDAY=-1FR 2024-01-01/2024-12-31"]],
    ["по рабочим дням", ["R:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 2024-01-01/2024-12-31"]],
    ["каждую последнюю пятницу месяца", ["R:FREQ=MONTHLY;BYDAY=-1FR 2024-01-01/2024-12-31"]],
    ["каждый вторник в 15.00", ["R:FREQ=WEEKLY;BYDAY=TU 2024-01-01/2024-12-31"]],
    ["1-3 среда месяца", ["R:FREQ=MONTHLY;BYDAY=1WE,2WE,3WE 2024-01-01/2024-12-31"]],
    ["4-й вторник апреля", ["2024-04-23"]],
    ["4 вторник апреля", ["2024-04-23"]],
    ["1-я и 3-я суббота мая", ["2024-05-04", "2024-05-18"]],
    ["2-3 суббота мая", ["2024-05-11", "2024-05-18"]],
    ["до 2-го вторника апреля", ["../2024-04-09"]],
    ["5-я суббота мая", ["unknown"]],
    ["май, 2-я суббота", ["R:FREQ=MONTHLY;BYDAY=2SA 2024-05-01/2024-05-31"]],
    ["17 вторник сентября", ["2024-09-17"]],
    ["вторая среда месяца", ["R:FREQ=MONTHLY;BYDAY=2WE 2024-01-01/2024-12-31"]],
    ["каждый 2-й четверг месяца", ["R:FREQ=MONTHLY;BYDAY=2TH 2024-01-01/2024-12-31"]],
    ["с понедельника по пятницу", ["R:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 2024-01-01/2024-12-31"]],
    ["в рабочие дни", ["R:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 2024-01-01/2024-12-31"]],
    ["в последний рабочий день месяца", ["unknown"]],
    ["понедельник", ["R:FREQ=WEEKLY;BYDAY=MO 2024-01-01/2024-12-31"]],
    ["Пн, Ср", ["R:FREQ=WEEKLY;BYDAY=MO,WE 2024-01-01/2024-12-31"]],
    ["по понедельникам в 15.00", ["R:FREQ=WEEKLY;BYDAY=MO 2024-01-01/2024-12-31"]],
    ["Каждую субботу мая", ["R:FREQ=WEEKLY;BYDAY=SA 2024-05-01/2024-05-31"]],
    ["каждый последний четверг", ["R:FREQ=MONTHLY;BYDAY=-1TH 2024-01-01/2024-12-31"]],
    ["16 (вторник)", ["2024-01-16"], "january"],
    ["16 (вт.)", ["2024-01-16"], "january"],
    ["16, вторник", ["2024-01-16"], "january"],
    ["вторник, 16", ["2024-01-16"], "january"],
    ["5 пт", ["2024-01-05"], "january"],
    ["5 пятница", ["2024-01-05"], "january"],
    ["2, 9, 16 (вторники)", ["2024-01-02", "2024-01-09", "2024-01-16"], "january"],
    ["16-17 (вт-ср) 11.00", ["2024-01-16/2024-01-17"], "january"],
    ["16 (вторник)", ["unknown"]],
    ["5 рабочих дней", ["unknown"]],
    ["пять рабочих дней", ["unknown"]],
    ["3-я среда месяца", ["R:FREQ=MONTHLY;BYDAY=3WE 2024-01-01/2024-12-31"]],
    ["понедельник, 10.00", ["R:FREQ=WEEKLY;BYDAY=MO 2024-01-01/2024-12-31"]],
    ["по вторникам и четвергам в 15.00", ["R:FREQ=WEEKLY;BYDAY=TU,TH 2024-01-01/2024-12-31"]],
    ["3-я (среда) апреля", ["2024-04-17"]],
    ["третья (среда) апреля", ["2024-04-17"]],
    ["1-й (чт.) и 3-й (пн.) апреля", ["2024-04-04", "2024-04-15"]],
    ["1-й чт. и 2-й сб. апреля", ["2024-04-04", "2024-04-13"]],
    ["17 (среда) апреля", ["2024-04-17"]],
    ["3-го (среда) апреля", ["2024-04-03"]],
    ["4-й (пт.) каждого месяца", ["R:FREQ=MONTHLY;BYDAY=4FR 2024-01-01/2024-12-31"]],
    ["каждая 2-я (суббота) месяца", ["R:FREQ=MONTHLY;BYDAY=2SA 2024-01-01/2024-12-31"]],
    ["среда 2-й недели месяца", ["R:FREQ=MONTHLY;BYDAY=2WE 2024-01-01/2024-12-31"]],
    ["вторник третьей недели каждого месяца", ["R:FREQ=MONTHLY;BYDAY=3TU 2024-01-01/2024-12-31"]],
    ["понедельник последней недели месяца", ["R:FREQ=MONTHLY;BYDAY=-1MO 2024-01-01/2024-12-31"]],
    ["среда 1 и 3 недели месяца", ["R:FREQ=MONTHLY;BYDAY=1WE,3WE 2024-01-01/2024-12-31"]],
    ["каждая среда 2-й недели", ["R:FREQ=MONTHLY;BYDAY=2WE 2024-01-01/2024-12-31"]],
    ["по средам 2-й недели месяца", ["R:FREQ=MONTHLY;BYDAY=2WE 2024-01-01/2024-12-31"]],
    ["вторник 4-й недели апреля", ["2024-04-23"]],
    ["1-й чт. и 2-й сб. месяца", ["R:FREQ=MONTHLY;BYDAY=1TH,2SA 2024-01-01/2024-12-31"]],
  ],
  refuses: ["среда обитания", "средняя школа", "по понедельнику-"],
};
