import ical, { type ICalCalendar, ICalEventTransparency } from "ical-generator";
import type { Document } from "../../model/types.ts";
import { isDay, timeOf } from "../dates.ts";
import type { Exported, Exporter, ExportSettings, Piece } from "../exporter.ts";
import { printable } from "../printable.ts";
import { type CalendarEvent, countLeftOut, eventsOf } from "./events.ts";

const EPOCH = "1970-01-01";

/** The day that the events are stamped with: the act's own, else the plan's first; there is no clock here. */
function stampOf({ order, roadmaps }: Document): Date {
  const day = [order?.date, ...roadmaps.map(({ period }) => period?.start)].find((date) => isDay(date ?? null));
  return new Date(timeOf(day ?? EPOCH));
}

// The library escapes the text of events, yet not the calendar's name.
function escaped(text: string): string {
  return printable(text)
    .replace(/\s+/g, " ")
    .replace(/[\\;,]/g, (mark) => `\\${mark}`);
}

const titleOf = ({ order, roadmaps, source }: Document): string => roadmaps[0]?.title ?? order?.title ?? source.name;

/** Names each event of a calendar once (RFC 5545, 3.8.4.7): of a document that is there twice the second one's have a number. */
function uniquely(): (uid: string) => string {
  const counts = new Map<string, number>();
  return (uid) => {
    const count = (counts.get(uid) ?? 0) + 1;
    counts.set(uid, count);
    return count === 1 ? uid : uid.replace(/(?=@|$)/u, `-${count}`);
  };
}

function add(calendar: ICalCalendar, event: CalendarEvent, id: string, stamp: Date): void {
  calendar.createEvent({
    id,
    stamp,
    start: new Date(timeOf(event.start)),
    end: new Date(timeOf(event.end)),
    allDay: true,
    ...(event.rule === null ? {} : { repeating: event.rule }),
    summary: printable(event.summary),
    description: printable(event.description),
    categories: event.categories.map((name) => ({ name: printable(name) })),
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}

const FIRST_EVENT = "\r\nBEGIN:VEVENT\r\n";
const END = "END:VCALENDAR";

/** What stands before the events of a calendar, and the events. */
function parted(text: string): { head: string; events: string } {
  const end = text.lastIndexOf(END);
  const first = text.indexOf(FIRST_EVENT);
  const at = first < 0 ? end : first + 2;
  return { head: text.slice(0, at), events: text.slice(at, end) };
}

/** One calendar, document by document: the library would hold and fold the events of a whole batch at once. */
async function* write(documents: AsyncIterable<Exported>, { many, onLeftOut }: ExportSettings): AsyncGenerator<Piece> {
  const unique = uniquely();
  let open = false;
  for await (const { document } of documents) {
    const calendar = ical({ prodId: "//shnor//shnor//RU" });
    if (!many) calendar.name(escaped(titleOf(document)));
    const stamp = stampOf(document);
    for (const event of eventsOf(document)) add(calendar, event, unique(event.uid), stamp);
    const leftOut = countLeftOut(document);
    if (leftOut > 0) onLeftOut?.(document, leftOut);
    const { head, events } = parted(calendar.toString());
    yield { file: "", content: open ? events : head + events };
    open = true;
  }
  yield { file: "", content: `${END}\r\n` };
}

/** A calendar of everything that has a date. */
export const ics: Exporter = { name: "ics", extension: "ics", shape: () => "text", write };
