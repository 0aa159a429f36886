import { fold } from "../../text/words.ts";
import { readPeriod } from "./period.ts";
import type { KnownPeriod, ScheduleContext } from "./types.ts";

/** «II этап. Основной (январь 2021 г. – май 2022 г.)», from its last bracket on. */
const IN_BRACKETS = /^\(([^()]*)\)\s?[.:]?$/u;
/** «2021 год», «2020/2021 учебный год», «I полугодие 2021 г.»: the heading is a time and nothing else. */
const TIME_ALONE =
  /^(?:(?:[ivx]{1,3}|[1-4](?:-[а-я]{1,2})?) (?:полугодие|квартал|триместр)\s)?\d{4}(?:\s?[-–—/]\s?(?:\d{4}|\d{2}))?\s?(?:уч(?:ебн[а-я]+|\.)\s?)?(?:г|год|года|годы|гг|годов)?\.?:?$/u;
/** «Этап 1: сентябрь – декабрь 2021 года», «II этап – 2022 год» */
const STAGE = /(?<![а-я])этап(?![а-я])/u;
const LONGEST = 200;

/** The time that a section's heading prints for all that stands below it; null where it names a year for something else. */
function periodOf(title: string): KnownPeriod | null {
  const key = fold(title).trim();
  if (key.length > LONGEST || !/\d{4}/u.test(key)) return null;
  if (TIME_ALONE.test(key)) return readPeriod(title);
  const inside = IN_BRACKETS.exec(title.slice(Math.max(0, title.lastIndexOf("("))).trimEnd())?.[1];
  if (inside !== undefined && /\d{4}/u.test(inside))
    return /^(?:за|от|итог)/iu.test(inside.trim()) ? null : readPeriod(inside);
  return STAGE.test(key) ? readPeriod(title) : null;
}

/** What the heading of a column says beside a time: «Срок исполнения в 2023 году», «Сроки (2023 год)». */
const OF_COLUMN =
  /(?<![а-я])(?:сроки?|даты?|периоды?|время|исполнения|проведения|реализации|выполнения|мероприяти[йя]|на|в|за)(?![а-я])|[(),:]/gu;

/** The time that a column of times prints in its heading. */
function periodOfColumn(header: string): KnownPeriod | null {
  const key = fold(header)
    .replace(OF_COLUMN, " ")
    .replace(/ {2,}/gu, " ")
    .trim()
    .replace(/ году$/u, " год");
  return TIME_ALONE.test(key) ? readPeriod(key) : null;
}

/** Below a heading with a time within the plan's, that is the time of the plan. */
export const inSection = (base: ScheduleContext, title: string): ScheduleContext => within(base, periodOf(title));

/** So it is in a column whose heading has one. */
export const inColumn = (base: ScheduleContext, header: string): ScheduleContext =>
  within(base, periodOfColumn(header));

function within(base: ScheduleContext, own: KnownPeriod | null): ScheduleContext {
  const { period } = base;
  if (!own) return base;
  const isInside = (period?.start ?? own.start) <= own.start && own.end <= (period?.end ?? own.end);
  return isInside ? { ...base, period: { start: own.start, end: own.end }, schoolYear: own.schoolYear } : base;
}
