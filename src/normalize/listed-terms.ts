import { findDayOnly } from "../structure/order/date.ts";
import { endsWithOneOf } from "../text/letters.ts";
import type { Mapped } from "../text/mapped.ts";
import { matchesOf } from "../text/matches.ts";
import { type Place, readSchedule, type ScheduleContext, type ScheduleReading } from "./schedule/index.ts";

const LEAD = "сроки";
/** «… в следующие сроки:», «Установить сроки проведения олимпиады:»: what may stand behind the word. */
const BEHIND_LEAD = /^(?:\s[а-яё]{3,20}){0,4}\s?:$/iu;
const LONGEST_TIME = 80;
/** What parts a time from what is done then. */
const PARTING = /\s[–—-]\s|:\s/gu;

/** A clause that opens a list of times: they bind. */
export function announcesTerms(clause: string): boolean {
  const text = clause.trimEnd();
  if (!text.endsWith(":")) return false;
  const at = text.lastIndexOf(LEAD);
  if (at < 0 || (at > 0 && text[at - 1] !== " ")) return false;
  return BEHIND_LEAD.test(text.slice(at + LEAD.length));
}

/** Without the mark that ends the paragraph; the period of «2024 г.» is the year's. */
function unmarked(piece: Mapped): Mapped {
  const { text } = piece;
  const marked = endsWithOneOf(text, ";,") || (text.endsWith(".") && !text.endsWith(" г."));
  return marked ? piece.slice(0, text.length - 1).trim() : piece;
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
