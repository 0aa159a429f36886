import type { Activity, Clause, Document, Roadmap, ScheduleItem } from "../../model/types.ts";
import { dayText } from "../date-text.ts";
import { timeText } from "../time-text.ts";
import { ACT_WORDS } from "../words.ts";
import { type Days, daysOf, isDated } from "./days.ts";
import { identities } from "./identity.ts";

/** An entry of the calendar, in plain text. */
export interface CalendarEvent extends Days {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
}

/** A longer summary is cut: calendars show one line, the whole text is in the description. */
const LONGEST_SUMMARY = 160;

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = Array.from(line.slice(0, LONGEST_SUMMARY * 2));
  return characters.length > LONGEST_SUMMARY ? `${characters.slice(0, LONGEST_SUMMARY - 1).join("")}…` : line;
}

function actText({ order, source }: Document): string {
  if (!order) return source.name;
  const number = order.number === null ? "" : ` № ${order.number}`;
  const date = order.date === null ? "" : ` от ${dayText(order.date, "ru")}`;
  return `${ACT_WORDS[order.kind]}${date}${number}`;
}

const said = (label: string, text: string | null): string[] => (text ? [`${label}: ${text}`] : []);
const mark = (item: ScheduleItem, days: Days): string =>
  days.due ? "Срок: " : item.kind === "period" && item.end === null ? "Начало: " : "";

function activityText(activity: Activity, plan: Roadmap, item: ScheduleItem, document: Document): string {
  return [
    `${activity.number}. ${activity.title}`,
    ...said("Срок", `${timeText(item, "ru")} (${item.raw})`),
    ...said("Исполнители", activity.executors.raw),
    ...said("Показатель", activity.indicator),
    ...said("Результат", activity.result),
    ...said("План", plan.title),
    ...said("Документ", `${actText(document)}, строка ${activity.span.startLine}`),
  ].join("\n");
}

function clauseText(clause: Clause, item: ScheduleItem, document: Document): string {
  const names = clause.persons.map((id) => document.persons.find((person) => person.id === id)?.name ?? id);
  return [
    `${clause.number}. ${clause.text}`,
    ...said("Срок", `${timeText(item, "ru")} (${item.raw})`),
    ...said("Люди", names.join(", ")),
    ...said("Документ", `${actText(document)}, строка ${clause.span.startLine}`),
  ].join("\n");
}

const flat = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((clause) => [clause, ...flat(clause.children)]);

/** How many times name a day and yet give no event: they end before they start, or their rule never comes true. */
export function countLeftOut({ order, roadmaps }: Document): number {
  const items = [
    ...roadmaps.flatMap(({ activities }) => activities.flatMap(({ schedule }) => schedule.items)),
    ...flat(order?.clauses ?? []).flatMap(({ deadlines }) => deadlines),
  ];
  return items.filter((item) => isDated(item) && daysOf(item) === null).length;
}

/** Every activity and every clause of a document that has a date, item by item. */
export function eventsOf(document: Document): CalendarEvent[] {
  const identity = identities(document);
  const events: CalendarEvent[] = [];
  for (const plan of document.roadmaps) {
    const sections = new Map(plan.sections.map(({ number, title }) => [number, title]));
    for (const activity of plan.activities) {
      const section = activity.section === null ? undefined : sections.get(activity.section);
      activity.schedule.items.forEach((item, i) => {
        const uid = identity("activity", activity.title, i);
        const days = daysOf(item);
        if (days === null) return;
        const summary = short(mark(item, days) + activity.title);
        const description = activityText(activity, plan, item, document);
        events.push({
          ...days,
          uid,
          summary,
          description,
          categories: section ? ["Мероприятие", section] : ["Мероприятие"],
        });
      });
    }
  }
  for (const clause of flat(document.order?.clauses ?? [])) {
    clause.deadlines.forEach((item, i) => {
      const uid = identity("clause", clause.text, i);
      const days = daysOf(item);
      if (days === null) return;
      const summary = short(mark(item, days) + clause.text);
      events.push({
        ...days,
        uid,
        summary,
        description: clauseText(clause, item, document),
        categories: ["Поручение"],
      });
    });
  }
  return events;
}
