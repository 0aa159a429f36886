import { QUARTER_ALONE, timeStart } from "../lexicon/header-parts.ts";
import type { Schedule, ScheduleItem } from "../model/types.ts";
import type { ActivityDraft, RoadmapDraft } from "../structure/draft.ts";
import { append } from "../text/append.ts";
import type { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import { fold } from "../text/words.ts";
import type { Context } from "./context.ts";
import { readSchedule, type ScheduleContext, underHeading } from "./schedule/index.ts";

/**
 * The columns of a calendar by their headings as printed: «2021 ⇥ 2022 ⇥ 2023», «I кв. ⇥ II кв.», «январь ⇥ февраль».
 * A mark in such a column is the time of its heading, and a time in it is read as below that heading.
 */
export type Calendar = ReadonlyMap<string, Mapped>;

/** «+», «х», «V», «да»: the activity takes place then. */
const MARK = /^(?:[+*xхvу✓✔√●•■▪]|да)$/u;
/** «-», «—»: it does not. */
const NOTHING = /^[-–—_]*$/u;
/** «Сроки выполнения Программы: 2011 – 2013 гг. I квартал» */
const LONGEST_HEADING = 120;
/** Of ten filled cells, at most so many may say neither: a table of sums or of topics by years is no calendar. */
const STRANGE_OF_TEN = 1;

/** «1», «12»: a day below a month; where no number is higher, how often something takes place. */
const COUNT = /^\d{1,2}$/u;
const FEWEST_DAYS = 6;

const nowhere = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
/** A year that has all days: whether a text is a time does not depend on it. */
const SOME_YEAR: ScheduleContext = {
  period: { start: "2024-01-01", end: "2024-12-31" },
  schoolYear: false,
  month: null,
  year: null,
};

/** The words of a heading in the place of a mark. */
const said = (mark: Mapped, time: Mapped): Mapped =>
  mark.edit([{ start: 0, end: mark.length, text: wordsOf(time.text) }]);

const isMark = (text: string): boolean => MARK.test(fold(text).trim());

/** Of «Срок исполнения (2022)» the time alone. */
function timeOf(header: Mapped): Mapped {
  const line = header.oneLine();
  const text = line.slice(Math.max(0, timeStart(fold(line.text))));
  return text.text.endsWith(")") && !text.text.includes("(") ? text.slice(0, text.length - 1).trim() : text.trim();
}

/** The time of a heading in words that say it alone. */
function wordsOf(time: string): string {
  const [, year, quarter] = QUARTER_ALONE.exec(fold(time)) ?? [];
  return quarter === undefined ? time : `${year ?? ""} ${quarter.toUpperCase()} квартал`.trim();
}

/** What a heading says, whose place nobody asks for. */
const itemsOf = (time: Mapped, known: ScheduleContext): readonly ScheduleItem[] =>
  readSchedule(said(time, time), known, () => nowhere).items;

const areTimes = (items: readonly ScheduleItem[]): boolean =>
  items.length > 0 && items.every(({ kind }) => kind !== "unknown");

function isTimeHeading(header: Mapped): boolean {
  if (header.length === 0 || header.length > LONGEST_HEADING) return false;
  const items = itemsOf(timeOf(header), SOME_YEAR);
  return items.length > 0 && items.every(({ kind }) => kind === "period");
}

/** What is known of the times in the cells of a column: its month, or the one time that it says in this plan. */
function below(known: ScheduleContext, heading: Mapped): ScheduleContext {
  const contexts = contextsOf.get(heading) ?? new WeakMap<ScheduleContext, ScheduleContext>();
  contextsOf.set(heading, contexts);
  const context = contexts.get(known) ?? readBelow(known, timeOf(heading));
  contexts.set(known, context);
  return context;
}

/** All cells of a column below one heading are read in one context. */
const contextsOf = new WeakMap<Mapped, WeakMap<ScheduleContext, ScheduleContext>>();

function readBelow(known: ScheduleContext, heading: Mapped): ScheduleContext {
  const under = underHeading(known, heading.text);
  if (under !== known) return under;
  const [time, ...more] = itemsOf(heading, known);
  if (time?.kind !== "period" || time.start === null || time.end === null || more.length > 0) return known;
  return { ...known, period: { start: time.start, end: time.end } };
}

const isTime = (text: Mapped, known: ScheduleContext): boolean =>
  areTimes(readSchedule(text, known, () => nowhere).items);

/** The columns of a plan without a column of times that make a calendar; null where it has none. */
export function calendarOf({ columns, entries }: RoadmapDraft): Calendar | null {
  if (columns.some(({ role }) => role === "schedule")) return null;
  const headings = columns.flatMap(({ role, header }) => (role === "other" && isTimeHeading(header) ? [header] : []));
  const calendar = new Map(headings.map((header) => [header.text, header]));
  if (calendar.size < 2 || calendar.size < headings.length) return null;
  const contexts = new Map([...calendar].map(([header, heading]) => [header, below(SOME_YEAR, heading)]));
  let [filled, strange, counts, highest] = [0, 0, 0, 0];
  for (const entry of entries) {
    for (const { header, text } of entry.kind === "activity" ? entry.other : []) {
      const known = contexts.get(header);
      if (!known || NOTHING.test(text.text.trim())) continue;
      filled++;
      if (COUNT.test(text.text)) {
        counts++;
        highest = Math.max(highest, Number(text.text));
      }
      if (!isMark(text.text) && !isTime(text, known)) strange++;
    }
  }
  if (highest < FEWEST_DAYS) strange += counts;
  return filled > 0 && strange * 10 <= filled * STRANGE_OF_TEN ? calendar : null;
}

interface Marked {
  /** What is read: the cell, or the words of its heading where it has a mark. */
  readonly cell: Mapped;
  readonly heading: Mapped;
  /** The heading's time as printed, where the cell has a mark. */
  readonly print: string | null;
}

/** The times of an activity, each with its heading: a mark says that of the heading, and keeps its own place. */
function timesOf(calendar: Calendar, { other }: ActivityDraft): Marked[] {
  return other.flatMap(({ header, text }) => {
    const heading = calendar.get(header);
    if (!heading || NOTHING.test(text.text.trim())) return [];
    const time = timeOf(heading);
    const print = isMark(text.text) ? time.text : null;
    return [{ cell: print === null ? text : said(text, time), heading, print }];
  });
}

/** The times whose columns an activity has a mark in: for the period of a plan that prints none. */
export const markedTimes = (calendar: Calendar, activity: ActivityDraft): Mapped[] =>
  timesOf(calendar, activity).flatMap(({ cell, print }) => (print === null ? [] : [cell]));

/** Where the marks and times of an activity stand. */
export const calendarRanges = (calendar: Calendar, activity: ActivityDraft): Range[] =>
  timesOf(calendar, activity).flatMap(({ cell }) => cell.range() ?? []);

/** The time of an activity by the columns that it has a mark or a time in. */
export function calendarSchedule(
  context: Context,
  calendar: Calendar,
  { draft, subject, known }: { draft: ActivityDraft; subject: string; known: ScheduleContext },
): Schedule {
  const raws: string[] = [];
  const items: ScheduleItem[] = [];
  for (const { cell, heading, print } of timesOf(calendar, draft)) {
    const read = readSchedule(cell, print === null ? below(known, heading) : known, context.place);
    context.report(read.findings, subject);
    append(items, print === null ? read.items : read.items.map((item) => ({ ...item, raw: print })));
    raws.push(print ?? cell.oneLine().text);
  }
  return { raw: raws.join("; "), items, inherited: false };
}
