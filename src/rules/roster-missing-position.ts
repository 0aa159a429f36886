import type { Roster } from "../model/types.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

/** Where hardly anybody has a position, the list has no place for it. */
function inRoster({ members }: Roster): LocatedFinding[] {
  const without = members.filter((member) => member.position === null);
  if (without.length * 2 > members.length) return [];
  return without.map(({ name, person, span }) => ({
    rule: "roster/missing-position",
    span,
    ...(person === null ? {} : { subject: person }),
    values: { name },
  }));
}

export const rosterMissingPosition: Rule = {
  id: "roster/missing-position",
  what: { ru: "В составе группы не указана должность", en: "A member of a roster has no position" },
  why: {
    ru: "По одной фамилии не понять, кого включили в группу.",
    en: "The name alone does not tell who was made a member.",
  },
  fix: { ru: "Впишите должность и организацию.", en: "Give the position and the body." },
  message: {
    ru: (values) => `${say("У члена группы", quoted(value(values, "name")), "не указана должность")}: впишите её`,
    en: (values) => `${say("Member", quoted(value(values, "name"), "en"), "has no position")}: give it`,
  },
  check: (document: Undiagnosed) => document.rosters.flatMap(inRoster),
};
