import type { Activity, Roadmap } from "../model/types.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

/** Shorter texts («Отчёт», «Заседание совета») are repeated on purpose. */
const FEWEST_LETTERS = 20;

/** The same work at another time or by others is another activity; a list below each of two parents is no copy. */
const keyOf = ({ title, schedule, executors, parent }: Activity): string =>
  `${title}|${schedule.raw}|${executors.raw}|${parent ?? ""}`.toLowerCase();

/** The lengths of title and executors as one number: what is the same but for its case is as long. */
const lengthOf = ({ title, executors }: Activity): number => title.length * 1e6 + executors.raw.length;

/** Those that are as long as another one. */
function equallyLong(activities: readonly Activity[]): Activity[] {
  const long = activities.filter(({ title }) => title.length >= FEWEST_LETTERS);
  const counts = new Map<number, number>();
  for (const activity of long) counts.set(lengthOf(activity), (counts.get(lengthOf(activity)) ?? 0) + 1);
  return counts.size === long.length ? [] : long.filter((activity) => (counts.get(lengthOf(activity)) as number) > 1);
}

function inRoadmap({ activities }: Roadmap): LocatedFinding[] {
  const seen = new Map<string, Activity>();
  const out: LocatedFinding[] = [];
  for (const activity of equallyLong(activities)) {
    const key = keyOf(activity);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, activity);
      continue;
    }
    const { number, title, span } = activity;
    const values = { title, number: first.number };
    out.push({ rule: "plan/duplicate-activity", span, subject: number, related: [first.span], values });
  }
  return out;
}

export const planDuplicateActivity: Rule = {
  id: "plan/duplicate-activity",
  what: {
    ru: "Одно мероприятие записано дважды: тот же текст, срок и исполнители",
    en: "One activity stands twice: the same text, time and executors",
  },
  why: { ru: "Строку скопировали и забыли изменить.", en: "A row was copied and not changed." },
  fix: { ru: "Удалите повтор или исправьте его.", en: "Delete the copy or change it." },
  message: {
    ru: (values) => {
      const where = value(values, "number") === "" ? "" : `(см. ${value(values, "number")})`;
      return `${say("Мероприятие", quoted(value(values, "title")), "уже есть в плане", where)}: удалите повтор`;
    },
    en: (values) => {
      const where = value(values, "number") === "" ? "" : `(see ${value(values, "number")})`;
      return `${say("Activity", quoted(value(values, "title"), "en"), "is in the plan already", where)}: delete the copy`;
    },
  },
  check: (document: Undiagnosed) => document.roadmaps.flatMap(inRoadmap),
};
