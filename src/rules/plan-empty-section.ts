import type { Roadmap } from "../model/types.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

function inRoadmap({ sections, activities }: Roadmap): LocatedFinding[] {
  const filled = new Set<string | null>(activities.map((activity) => activity.section));
  // From the end: a section that has something fills the one above it.
  for (const { number, parent } of [...sections].reverse()) if (filled.has(number)) filled.add(parent);
  return sections
    .filter((section) => !filled.has(section.number))
    .map(({ number, title, span }) => ({ rule: "plan/empty-section", span, subject: number, values: { title } }));
}

export const planEmptySection: Rule = {
  id: "plan/empty-section",
  what: { ru: "В разделе нет ни одного мероприятия", en: "A section holds no activity" },
  why: { ru: "Мероприятия раздела могли потеряться.", en: "The activities of the section may have been lost." },
  fix: {
    ru: "Верните мероприятия или удалите заголовок раздела.",
    en: "Restore the activities or delete the heading.",
  },
  message: {
    ru: (values) =>
      `${say("В разделе", quoted(value(values, "title")), "нет мероприятий")}: проверьте, не потеряны ли они`,
    en: (values) =>
      `${say("Section", quoted(value(values, "title"), "en"), "holds no activities")}: check whether they were lost`,
  },
  check: (document: Undiagnosed) => document.roadmaps.flatMap(inRoadmap),
};
