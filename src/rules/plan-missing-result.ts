import type { Activity, Roadmap } from "../model/types.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

/** Where fewer rows have one, the cells were merged or the column is filled where there is something to say. */
const USUAL = 0.75;
const FEWEST = 4;
const ROLES = ["result", "indicator"] as const;

/** Numbers of what shares the cell of another row: parents of sub-activities, and sub-activities of a parent that has it. */
function excused({ activities }: Roadmap, role: (typeof ROLES)[number]): Set<string> {
  const filled = new Set(activities.filter((activity) => activity[role] !== null).map((activity) => activity.number));
  const out = new Set<string>();
  for (const { number, parent } of activities) {
    if (parent === null) continue;
    out.add(parent);
    if (filled.has(parent)) out.add(number);
  }
  return out;
}

function inRoadmap(roadmap: Roadmap, role: (typeof ROLES)[number]): LocatedFinding[] {
  const column = roadmap.columns.find((one) => one.role === role);
  if (!column) return [];
  const free = excused(roadmap, role);
  // A row without a time and executors breaks off or is a heading: other rules tell of it.
  const isWhole = ({ schedule, executors }: Activity): boolean => schedule.raw !== "" || executors.raw !== "";
  const asked = roadmap.activities.filter(
    (activity) => activity[role] !== null || (!free.has(activity.number) && isWhole(activity)),
  );
  const lacking = asked.filter((activity) => activity[role] === null);
  if (asked.length < FEWEST || asked.length - lacking.length < asked.length * USUAL) return [];
  return lacking.map(({ span, number, title }: Activity) => ({
    rule: "plan/missing-result",
    span,
    subject: number,
    values: { title, column: column.header },
  }));
}

function check({ roadmaps }: Undiagnosed): LocatedFinding[] {
  return roadmaps.flatMap((roadmap) => ROLES.flatMap((role) => inRoadmap(roadmap, role)));
}

export const planMissingResult: Rule = {
  id: "plan/missing-result",
  what: {
    ru: "У мероприятия нет результата (показателя), хотя в плане есть такой столбец",
    en: "An activity has no result (indicator), though the plan has that column",
  },
  why: { ru: "Исполнение нечем подтвердить.", en: "Nothing shows that it was done." },
  fix: { ru: "Впишите ожидаемый результат.", en: "Give the expected result." },
  message: {
    ru: (values) =>
      `${say("У мероприятия", quoted(value(values, "title")), "пуст столбец", quoted(value(values, "column")))}: впишите, что должно получиться`,
    en: (values) =>
      `${say("Activity", quoted(value(values, "title"), "en"), "has nothing in the column", quoted(value(values, "column"), "en"))}: say what should come of it`,
  },
  check,
};
