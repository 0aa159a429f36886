import { STEM } from "../../lexicon/time-index.ts";
import { holidaySeasons } from "./calendar/holidays.ts";
import { duration } from "./duration.ts";
import { at, begins, type Token } from "./token.ts";

type Tokens = readonly Token[];

/** «за день до», «после», «в день»: what says how a term lies to an event, and whether the event may follow at once. */
interface Opener {
  readonly end: number;
  readonly complete: boolean;
}

const MOST = 6;
const TIMES_OF: ReadonlySet<string> = new Set(["день", "дни", "время"]);

/** «в день», «в дни», «во время» */
const onTime = (tokens: Tokens, i: number): boolean =>
  at(tokens, i).key === "в" && TIMES_OF.has(at(tokens, i + 1).text);

function openerAt(tokens: Tokens, i: number): Opener | undefined {
  switch (at(tokens, i).key) {
    case "за": {
      const read = duration(tokens, i + 1);
      if (!read) return undefined;
      const complete = at(tokens, read.end).key === "до";
      return { end: complete ? read.end + 1 : read.end, complete };
    }
    case "до":
    case "перед":
    case "после":
      return { end: i + 1, complete: true };
    default:
      return onTime(tokens, i) ? { end: i + 2, complete: true } : undefined;
  }
}

const isAnd = ({ key, text }: Token): boolean => key === "и" || text === "или";

/** Behind «,», «и», «или», «/», «, а также»; the given index where none stands there. */
function jointEnd(tokens: Tokens, i: number): number {
  const token = at(tokens, i);
  if (isAnd(token)) return i + 1;
  if (token.kind !== "," && token.kind !== "/") return i;
  return isAnd(at(tokens, i + 1)) ? i + 2 : i + 1;
}

/**
 * The event that several relations share, the first of which ends at the index: «за месяц и за неделю до |ГИА», «до и
 * после |каникул»; 0 where no such thing stands there. Behind one that lacks its «до» only another length can stand.
 */
export function sharedEvent(tokens: Tokens, from: number, complete: boolean): number {
  let i = from;
  let whole = complete;
  for (let read = 0; read < MOST; read++) {
    const behind = jointEnd(tokens, i);
    const next = behind > i && (whole || at(tokens, behind).key === "за") ? openerAt(tokens, behind) : undefined;
    if (!next) break;
    i = next.end;
    whole = next.complete;
  }
  const event = at(tokens, i);
  return i > from && whole && event.kind === "word" && event.key !== "month" && !isAnd(event) ? i : 0;
}

/** The first word of an event, behind its ordinal: «(до) последнего звонка», «(до) осенних каникул»; a «последний день» is the calendar's. */
export function eventAt(tokens: Tokens, i: number): Token {
  const holidays = at(tokens, holidaySeasons(tokens, i));
  if (holidays.key === "holidays") return holidays;
  const noun = at(tokens, i + 1);
  return at(tokens, i).key === "ordinal" && noun.key !== "day" ? noun : at(tokens, i);
}

/** Whether a term that an event tells begins at the index: «за день до …», «в день экзамена», «после ВПР», «до начала …». */
export function startsRelation(tokens: Tokens, i: number): boolean {
  const next = at(tokens, i + 1);
  const noun = eventAt(tokens, i + 1);
  switch (at(tokens, i).key) {
    case "за":
      return openerAt(tokens, i)?.complete ?? false;
    case "до":
    case "перед":
      return noun.kind === "word" && begins(noun, STEM.event);
    case "после":
      return next.kind === "word";
    default:
      return onTime(tokens, i) && at(tokens, i + 2).kind === "word";
  }
}
