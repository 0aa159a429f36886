import { MONTH_NOMINATIVES } from "../../lexicon/time.ts";
import { fold } from "../../text/words.ts";
import { phrase } from "./calendar/phrase.ts";
import { firstDay, lastDay } from "./calendar/point.ts";
import { resolve } from "./calendar/resolve.ts";
import { type Phrase, type Stretch, stretchOf } from "./calendar/stretch.ts";
import { mendWords } from "./mend.ts";
import { scan } from "./scan.ts";
import { at, type Token } from "./token.ts";
import type { HeadingTime, ScheduleContext } from "./types.ts";

const LONGEST_TIME = 30;
/** A month and its motto. */
const LONGEST_PARTED = 120;
/** «План работы методического объединения на сентябрь» */
const LONGEST_LEAD = 8;
/** «сентябрь, октябрь и ноябрь»: no heading names more months than a year has. */
const MOST_MONTHS = 12;

/** A heading's months as one stretch: «апрель – май», «июнь, июль». */
function monthsOf(tokens: readonly Token[], from: number): Phrase | undefined {
  let read = phrase(tokens, from);
  for (let more = 1; read && more < MOST_MONTHS; more++) {
    const mark = at(tokens, read.end);
    const next: Phrase | undefined = mark.kind === "," || mark.key === "и" ? phrase(tokens, read.end + 1) : undefined;
    const [first] = read.stretches;
    const last = next?.stretches[0];
    if (!next || !first || !last || next.unit !== "month" || next.stretches.length > 1) break;
    read = { ...next, stretches: [stretchOf(first.a, last.b)], years: next.years ?? read.years };
  }
  return read?.unit === "month" && read.stretches.length === 1 ? read : undefined;
}

/** How many months a stretch takes, over New Year too. */
const lengthOf = ({ a, b }: Stretch): number => ((b.month - a.month + 12) % 12) + 1;

/** The days of the heading's months, once for each year of the plan that has them; null where no year is known. */
function within(read: Phrase, stretch: Stretch, context: ScheduleContext): HeadingTime | null {
  const found = resolve(stretch, read.years, context);
  if (!found) return null;
  const spans = found.intervals.map(({ from, to }) => ({ start: firstDay(from), end: lastDay(to) }));
  return { spans, months: lengthOf(stretch), assumed: found.assumed };
}

/** Where a heading's month stands: first, behind «Месяц:» or at the end of «Мероприятия на …»; -1 where none does. */
function monthAt(tokens: readonly Token[]): number {
  const first = at(tokens, 0);
  if (first.key === "month") return 0;
  if (first.text === "месяц") {
    const mark = at(tokens, 1).kind;
    return mark === ":" || mark === "-" ? 2 : 1;
  }
  for (let i = 1; i < LONGEST_LEAD; i++) {
    const { kind, key } = at(tokens, i);
    if (kind !== "word") return -1;
    if (key === "на" && at(tokens, i + 1).key === "month") return i + 1;
  }
  return -1;
}

/** «Сентябрь. Месячник безопасности», «Май: готовимся к празднику», «Март (тема: …)»: a mark parts the month from its motto. */
function isParted(tokens: readonly Token[], end: number): boolean {
  const mark = at(tokens, end);
  const dot = at(tokens, end - 1).dot && at(tokens, end - 1).key === "month";
  return dot || mark.kind === ":" || mark.kind === "(" || (mark.kind === "-" && mark.gap);
}

/** What a heading that is a time («ЯНВАРЬ», «Сентябрь 2023 г.», «АПРЕЛЬ – МАЙ») says of the cells that stand below it. */
export function underHeading(base: ScheduleContext, title: string): ScheduleContext {
  const key = fold(title);
  if (key.length > LONGEST_PARTED) return base;
  const tokens = mendWords(scan(title));
  const from = monthAt(tokens);
  const first = at(tokens, from);
  if (first.key !== "month" || first.text !== MONTH_NOMINATIVES[first.value - 1]) return base;
  const read = monthsOf(tokens, from);
  const whole = read?.end === tokens.length;
  // behind «на» nothing else is said, else the month may be that of one event
  if (from > 0 && !whole) return base;
  if (key.length > LONGEST_TIME && !whole && !(read && isParted(tokens, read.end))) return base;
  const [stretch] = read?.stretches ?? [];
  const printed = /20\d\d/u.exec(key);
  const year = printed ? Number(printed[0]) : null;
  if (!read || !stretch) return { ...base, month: first.value, year };
  const own = { ...base, year: null, month: null };
  const time = within(read, stretch, own);
  const several = stretch.a.month !== stretch.b.month;
  return { ...own, year, month: several ? null : first.value, heading: time };
}
