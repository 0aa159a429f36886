import { findDayOnly } from "../structure/order/date.ts";
import type { Mapped } from "../text/mapped.ts";
import { matchesOf } from "../text/matches.ts";
import { type Place, readSchedule, type ScheduleContext, type ScheduleReading } from "./schedule/index.ts";

/** «… в следующие сроки:», «Установить сроки проведения олимпиады:»: the times below it bind. */
const LEAD = /(?:^|\s)сроки(?:\s[а-яё]{3,20}){0,4}\s?:\s*$/iu;
const LONGEST_TIME = 80;
/** What parts a time from what is done then. */
const PARTING = /\s[–—-]\s|:\s/gu;

export const announcesTerms = (clause: string): boolean => clause.trimEnd().endsWith(":") && LEAD.test(clause);

/** Without the mark that ends the paragraph; the period of «2024 г.» is the year's. */
function unmarked(text: Mapped): Mapped {
  const end = /(?:[;,]|(?<!\sг)\.)\s*$/u.exec(text.text)?.index ?? text.length;
  return text.slice(0, end).trim();
}

/** The pieces of a paragraph that may be its time: before the first dash, behind the last, all of it. */
function pieces(paragraph: Mapped): Mapped[] {
  const marks = matchesOf(paragraph.text, PARTING);
  const [first, last] = [marks[0], marks[marks.length - 1]];
  const ends = first && last ? [paragraph.slice(0, first.index), paragraph.slice(last.index + last[0].length)] : [];
  return [...ends, paragraph].map((piece) => unmarked(piece.trim()));
}

/** «24 ноября»: a day whose year nothing prints is told as not understood. */
function isDayOnly(piece: string): boolean {
  const day = findDayOnly(piece);
  return day !== null && day.start === 0 && day.end === piece.length;
}

/** The time that a paragraph of such a list gives: a piece of it that is nothing but dates; null for none. */
export function readListedTerm(paragraph: Mapped, known: ScheduleContext, place: Place): ScheduleReading | null {
  const context = known.act ? known : { ...known, act: { year: null } };
  for (const piece of pieces(paragraph)) {
    if (piece.length === 0 || piece.length > LONGEST_TIME) continue;
    const read = readSchedule(piece, context, place);
    if (read.items.length > 0 && (isDayOnly(piece.text) || read.items.every(({ kind }) => kind === "period")))
      return read;
  }
  return null;
}
