import type { Roster } from "../model/types.ts";
import { looseKey } from "../text/words.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

function inRoster({ members }: Roster): LocatedFinding[] {
  const seen = new Map<string, Roster["members"][number]>();
  const out: LocatedFinding[] = [];
  for (const member of members) {
    const key = member.person ?? looseKey(member.name);
    const first = seen.get(key);
    if (first) {
      const { name, span } = member;
      out.push({ rule: "roster/duplicate-member", span, subject: key, related: [first.span], values: { name } });
    } else seen.set(key, member);
  }
  return out;
}

export const rosterDuplicateMember: Rule = {
  id: "roster/duplicate-member",
  what: { ru: "Один человек включён в состав дважды", en: "One person stands twice in a roster" },
  why: { ru: "Число членов и кворум считаются неверно.", en: "The count of members and the quorum come out wrong." },
  fix: { ru: "Удалите повтор.", en: "Delete one of the two." },
  message: {
    ru: (values) => `${say("Член группы", quoted(value(values, "name")), "назван дважды")}: удалите повтор`,
    en: (values) => `${say("Member", quoted(value(values, "name"), "en"), "stands twice")}: delete one of the two`,
  },
  check: (document: Undiagnosed) => document.rosters.flatMap(inRoster),
};
