import type { Match, Reader } from "../atom.ts";
import { groups } from "../calendar/numerals.ts";
import { trailingYears } from "../calendar/years.ts";
import type { Pattern } from "../pattern.ts";
import { tailEnd } from "../tail.ts";
import { at, type Token } from "../token.ts";

type Tokens = readonly Token[];

/** «осенние каникулы», «в каникулярное время», «на зимних каникулах». */
function holidays(tokens: Tokens, from: number): number {
  let i = from;
  const { key } = at(tokens, i);
  if (key === "в" || key === "на") i++;
  if (key === "в" && at(tokens, i).key === "period") i++;
  if (
    at(tokens, i).key === "season" ||
    at(tokens, i).text.startsWith("школьн") ||
    at(tokens, i).text.startsWith("новогодн")
  )
    i++;
  if (at(tokens, i).key !== "holidays") return 0;
  return tailEnd(tokens, i + 1);
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
    "в",
    "на",
    "до",
    "к",
    "part-start",
    "part-middle",
    "part-end",
  ],
  match({ tokens }: Reader, from: number): Match | undefined {
    const end = holidays(tokens, from) || terms(tokens, from);
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
    ["в начале четверти", ["by-plan"], "school"],
  ],
  refuses: ["четверть", "5 класс", "школьные дни", "осенний бал"],
};
