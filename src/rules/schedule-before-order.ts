import type { Activity, Roadmap } from "../model/types.ts";
import { lastDay } from "./plan/time.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { count, plural, russianDate, say, value } from "./wording.ts";

const NAMED = 6;

/** Everything that the activity's own cell says was over by then; what lies before the plan itself is another rule's. */
function isOver({ schedule: { items, inherited } }: Activity, begin: string, date: string): boolean {
  return (
    !inherited &&
    items.length > 0 &&
    items.every((item) => {
      const end = lastDay(item);
      return end !== null && begin <= end && end < date;
    })
  );
}

/** One finding a plan: it is the plan that came late, not each of its activities that is wrong. */
function inRoadmap({ activities, period }: Roadmap, date: string): LocatedFinding[] {
  const over = activities.filter((activity) => isOver(activity, period?.start ?? "", date));
  const [first, ...rest] = over;
  if (!first) return [];
  const names = over.slice(0, NAMED).map((activity) => activity.number);
  const values = { date, count: over.length, text: names.join(", ") + (over.length > NAMED ? " …" : "") };
  const place = (activity: Activity) => activity.cells.schedule?.[0] ?? activity.span;
  return [
    {
      rule: "schedule/before-order",
      span: place(first),
      subject: first.number,
      related: rest.slice(0, 20).map(place),
      values,
    },
  ];
}

function check({ order, roadmaps }: Undiagnosed): LocatedFinding[] {
  const date = order?.date;
  return date ? roadmaps.flatMap((roadmap) => inRoadmap(roadmap, date)) : [];
}

export const scheduleBeforeOrder: Rule = {
  id: "schedule/before-order",
  what: {
    ru: "Сроки мероприятий истекли до даты приказа, который утверждает план",
    en: "Activities were due before the date of the order that approves them",
  },
  why: {
    ru: "План утверждён задним числом или дата приказа неверна.",
    en: "The plan was approved after the fact, or the order's date is wrong.",
  },
  fix: { ru: "Проверьте дату приказа и годы в сроках.", en: "Check the order's date and the years of the plan." },
  message: {
    ru: (values) => {
      const n = count(values, "count", 1);
      const date = value(values, "date") === "" ? "" : `(${russianDate(value(values, "date"))})`;
      const whose = `${n} ${plural(n, "мероприятия", "мероприятий", "мероприятий")}`;
      const list = value(values, "text") === "" ? "" : `(${value(values, "text")})`;
      return `${say("До даты приказа", date, "истёк срок", whose, list)}: проверьте даты`;
    },
    en: (values) => {
      const n = count(values, "count", 1);
      const date = value(values, "date") === "" ? "" : `(${value(values, "date")})`;
      const list = value(values, "text") === "" ? "" : `(${value(values, "text")})`;
      return `${say(`${n} ${n === 1 ? "activity was" : "activities were"} due before the order's date`, date, list)}: check the dates`;
    },
  },
  check,
};
