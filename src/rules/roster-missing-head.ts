import type { Roster } from "../model/types.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

/** A list of plain members may be meant so; one with a deputy or a secretary has lost its head. */
function inRoster({ title, members, span }: Roster): LocatedFinding[] {
  const roles = new Set(members.map((member) => member.role));
  if (roles.has("head") || !(roles.has("deputy") || roles.has("secretary"))) return [];
  return [{ rule: "roster/missing-head", span: members[0]?.span ?? span, values: { title: title ?? "" } }];
}

export const rosterMissingHead: Rule = {
  id: "roster/missing-head",
  what: {
    ru: "В составе группы есть заместитель или секретарь, но нет председателя (руководителя)",
    en: "A roster has a deputy or a secretary but no head",
  },
  why: { ru: "Группа без руководителя не может принимать решения.", en: "A group without a head cannot decide." },
  fix: { ru: "Назовите председателя (руководителя) группы.", en: "Name the head of the group." },
  message: {
    ru: (values) => `${say("В составе", quoted(value(values, "title")), "нет председателя")}: назовите его`,
    en: (values) => `${say("Roster", quoted(value(values, "title"), "en"), "has no head")}: name one`,
  },
  check: (document: Undiagnosed) => document.rosters.flatMap(inRoster),
};
