import type { Roadmap, Schedule, ScheduleItem } from "../../model/types.ts";
import { readSchedule } from "../../normalize/schedule/index.ts";
import { Mapped } from "../../text/mapped.ts";
import { monthName } from "../date-text.ts";
import { momentOf } from "../moments.ts";
import { saysMore } from "../notes.ts";
import { dottedDate } from "./dates.ts";
import { line } from "./line.ts";

const NOWHERE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
const GLUE = "; ";

/** «2023-05» as «май 2023», «2023-05-30» as «30.05.2023», «2023» as «2023 год»; null for what is none. */
function momentPrint(edtf: string): string | null {
  const moment = momentOf(edtf);
  if (!moment) return null;
  if (moment.month === undefined) return `${moment.year} год`;
  return moment.day === undefined ? `${monthName(moment.month, "ru")} ${moment.year}` : dottedDate(edtf);
}

/** A period in the one style of dates; null where there is no plain print for it. */
function periodPrint(edtf: string): string | null {
  const [from = "", to, ...rest] = edtf.split("/");
  if (rest.length > 0) return null;
  if (to === undefined) return momentPrint(from);
  const [first, last] = [momentPrint(from), momentPrint(to)];
  if (from === ".." && last !== null && to.length === 10) return `до ${last}`;
  if (first === null || last === null || from.length !== to.length) return null;
  if (from.length === 4) return `${from}–${to} годы`;
  // «март – апрель 2023»: the year once where both have it.
  return from.length === 7 && from.slice(0, 4) === to.slice(0, 4)
    ? `${first.split(" ")[0]} – ${last}`
    : `${first} – ${last}`;
}

/** Only what was fully printed is printed anew: a year that was assumed is not stated. */
function itemPrint(item: ScheduleItem): string | null {
  if (item.kind !== "period" || item.part !== undefined || item.assumed.length > 0) return null;
  return periodPrint(item.edtf);
}

const meaning = (items: readonly ScheduleItem[]): string =>
  JSON.stringify(items, (key, value) => (key === "raw" || key === "span" ? undefined : value));

/** The cell in one style of dates where that reads as the same and leaves nothing out; else the print itself. */
export function scheduleText({ raw, items }: Schedule, { period }: Roadmap): string {
  const print = line(raw);
  const canonical = items.map(itemPrint);
  if (items.length === 0 || canonical.includes(null)) return print;
  const text = canonical.join(GLUE);
  if (saysMore(print, text)) return print;
  const context = { period, schoolYear: false, month: null, year: null };
  const reread = readSchedule(Mapped.of(text), context, () => NOWHERE).items;
  return meaning(reread) === meaning(items) ? text : print;
}
