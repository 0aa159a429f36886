import type { Match, Reader } from "../atom.ts";
import { holidaySeasons } from "../calendar/holidays.ts";
import { groups } from "../calendar/numerals.ts";
import { schoolWeeks } from "../calendar/school-weeks.ts";
import { trailingYears } from "../calendar/years.ts";
import type { Pattern } from "../pattern.ts";
import { tailEnd } from "../tail.ts";
import { at, type Token, type TokenKey } from "../token.ts";

type Tokens = readonly Token[];

/** «осенние каникулы», «в каникулярное время», «на зимних каникулах», «дни весенних каникул». */
function holidays(tokens: Tokens, from: number): number {
  let i = from;
  const { key, text } = at(tokens, i);
  if (key === "в" || key === "на" || text === "дни") i++;
  if ((key === "в" || key === "на") && at(tokens, i).key === "period") i++;
  i = holidaySeasons(tokens, i);
  if (at(tokens, i).key !== "holidays") return 0;
  return tailEnd(tokens, i + 1);
}

/** Parts of the school's own times, told by a number: «вторая неделя», «последняя декада», «первая половина». */
const PARTS: ReadonlySet<TokenKey> = new Set<TokenKey>(["week", "decade", "portion"]);

/** «каникул», «осенних каникул», «после каникул», «перед весенними каникулами» behind a part of them. */
function ofHolidays(tokens: Tokens, from: number): number {
  const { key } = at(tokens, from);
  const noun = holidaySeasons(tokens, key === "после" || key === "перед" || key === "до" ? from + 1 : from);
  return at(tokens, noun).key === "holidays" ? tailEnd(tokens, noun + 1) : 0;
}

/**
 * «вторая неделя каникул», «последняя неделя учебного года», «первая неделя каждой четверти»: the school's calendar has
 * the days, whatever month the row stands under. The last week of each quarter is the rule of its end.
 */
function partOfTime(tokens: Tokens, from: number): number {
  const { key } = at(tokens, from);
  const read = groups(tokens, key === "в" || key === "на" ? from + 1 : from);
  if (!read || !PARTS.has(at(tokens, read.end).key)) return 0;
  const end = ofHolidays(tokens, read.end + 1);
  if (end > 0) return end;
  const year = at(tokens, read.end).key === "week" ? schoolWeeks(tokens, read.end + 1, read.value) : undefined;
  if (year) return year.september ? 0 : year.end;
  const every = at(tokens, read.end + 1).key === "every" ? 1 : 0;
  if (every === 1 && read.value[0]?.from === -1) return 0;
  const noun = at(tokens, read.end + 1 + every).key;
  return noun === "term" || noun === "trimester" ? read.end + 2 + every : 0;
}

/** «I четверть», «в конце 2-й четверти», «2-3 триместр 2023/24 учебного года». */
function terms(tokens: Tokens, from: number): number {
  let i = from;
  const { key } = at(tokens, i);
  const next = at(tokens, i + 1).key;
  const throughout = key === "in-during" || (key === "в" && next === "during") || (key === "на" && next === "extent");
  if (throughout) i += key === "in-during" ? 1 : 2;
  else if (key === "в" || key === "до" || key === "к") i++;
  if (throughout && at(tokens, i).key === "term") return i + 1;
  if (at(tokens, i).key.startsWith("part-")) {
    i++;
    if (at(tokens, i).key === "term" || at(tokens, i).key === "trimester") return i + 1;
  }
  const read = groups(tokens, i);
  const noun = read ? at(tokens, read.end).key : "end";
  if (!read || (noun !== "term" && noun !== "trimester")) return 0;
  return trailingYears(tokens, read.end + 1)?.end ?? read.end + 1;
}

/** Days that the calendar of a school sets: holidays, quarters, trimesters. */
export const schoolCalendar: Pattern = {
  name: "school-calendar",
  begins: [
    "number",
    "roman",
    "ordinal",
    "word",
    "season",
    "holidays",
    "day",
    "в",
    "in-during",
    "на",
    "до",
    "к",
    "part-start",
    "part-middle",
    "part-end",
  ],
  match({ tokens }: Reader, from: number): Match | undefined {
    const end = holidays(tokens, from) || terms(tokens, from) || partOfTime(tokens, from);
    return end === 0 ? undefined : { atom: { type: "by-plan" }, end };
  },
  reads: [
    ["во время каникул", ["by-plan"]],
    ["осенние каникулы", ["by-plan"]],
    ["в каникулярное время", ["by-plan"]],
    ["весенние каникулы 2024 г.", ["by-plan"]],
    ["на осенних каникулах", ["by-plan"]],
    ["I четверть", ["by-plan"]],
    ["2-3 четверть", ["by-plan"]],
    ["в конце 1 четверти", ["by-plan"]],
    ["2 триместр", ["by-plan"]],
    ["в течение I четверти", ["by-plan"]],
    ["на протяжении второй четверти", ["by-plan"]],
    ["в течение четверти", ["by-plan"]],
    ["каникулы", ["by-plan"]],
    ["на время каникул", ["by-plan"]],
    ["на период осенних каникул", ["by-plan"]],
    ["январские каникулы", ["by-plan"]],
    ["на ноябрьских каникулах", ["by-plan"]],
    ["летние школьные каникулы", ["by-plan"]],
    ["школьные весенние каникулы", ["by-plan"]],
    ["дополнительные каникулы для первоклассников", ["by-plan"]],
    ["дни зимних каникул", ["by-plan"]],
    ["осенние и весенние каникулы", ["by-plan"]],
    ["осенние, зимние и весенние каникулы", ["by-plan"]],
    ["осенне-зимние каникулы", ["by-plan"]],
    ["март, летние каникулы", ["2024-03", "by-plan"]],
    ["первая неделя каждой четверти", ["by-plan"], "school"],
    ["последняя неделя четверти", ["by-plan"], "school"],
    ["последняя неделя каждой четверти", ["R:FREQ=YEARLY;BYMONTH=3,5,10,12 2023-09-01/2024-08-31"], "school"],
    ["вторая неделя каникул", ["by-plan"], "january"],
    ["2-я неделя зимних каникул", ["by-plan"], "january"],
    ["в последнюю неделю перед каникулами", ["by-plan"], "january"],
    ["первая неделя после осенних каникул", ["by-plan"]],
    ["вторая половина каникул", ["by-plan"]],
    ["последняя неделя учебного года", ["by-plan"], "january"],
    ["первая декада четверти", ["by-plan"], "school"],
    ["вторая половина I четверти", ["unknown"], "school"],
    ["в начале четверти", ["by-plan"], "school"],
  ],
  refuses: ["четверть", "5 класс", "школьные дни", "осенний бал"],
};
