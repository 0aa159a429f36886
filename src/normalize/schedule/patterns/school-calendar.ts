import type { Match, Reader } from "../atom.ts";
import { holidaySeasons } from "../calendar/holidays.ts";
import { groups } from "../calendar/numerals.ts";
import { trailingYears } from "../calendar/years.ts";
import type { Pattern } from "../pattern.ts";
import { tailEnd } from "../tail.ts";
import { at, type Token } from "../token.ts";

type Tokens = readonly Token[];

/** «осенние каникулы», «в каникулярное время», «на зимних каникулах», «дни весенних каникул». */
function holidays(tokens: Tokens, from: number): number {
  let i = from;
  const { key, text } = at(tokens, i);
  if (key === "в" || key === "на" || text === "дни") i++;
  if (key === "в" && at(tokens, i).key === "period") i++;
  i = holidaySeasons(tokens, i);
  if (at(tokens, i).key !== "holidays") return 0;
  return tailEnd(tokens, i + 1);
}

/** «первая неделя каждой четверти», «последняя неделя четверти»; the last one of each is the rule of its end. */
function weekOfTerm(tokens: Tokens, from: number): number {
  const read = groups(tokens, at(tokens, from).key === "в" ? from + 1 : from);
  if (!read || at(tokens, read.end).key !== "week") return 0;
  const every = at(tokens, read.end + 1).key === "every" ? 1 : 0;
  if (every === 1 && read.value[0]?.from === -1) return 0;
  const { key } = at(tokens, read.end + 1 + every);
  return key === "term" || key === "trimester" ? read.end + 2 + every : 0;
}

/** «I четверть», «в конце 2-й четверти», «2-3 триместр 2023/24 учебного года». */
function terms(tokens: Tokens, from: number): number {
  let i = from;
  const { key } = at(tokens, i);
  if (key === "в" || key === "до" || key === "к") i++;
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
    "на",
    "до",
    "к",
    "part-start",
    "part-middle",
    "part-end",
  ],
  match({ tokens }: Reader, from: number): Match | undefined {
    const end = holidays(tokens, from) || terms(tokens, from) || weekOfTerm(tokens, from);
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
    ["каникулы", ["by-plan"]],
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
    ["в начале четверти", ["by-plan"], "school"],
  ],
  refuses: ["четверть", "5 класс", "школьные дни", "осенний бал"],
};
