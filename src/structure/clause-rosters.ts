import { ROSTER_BODIES } from "../lexicon/roster-roles.ts";
import { append } from "../text/append.ts";
import { fold } from "../text/words.ts";
import type { ClauseDraft, RosterDraft } from "./draft.ts";
import { nameAtStart } from "./person.ts";
import { type Member, readMember, roleHeading } from "./roster.ts";
import { opensWithRole, severalOf } from "./roster-lines.ts";
import { type Role, type TitleWords, wordsOf } from "./roster-role.ts";

/** What one paragraph says of people: «Иванова А.А., директор», «Председатель – Иванова А.А., директор», «Члены:»; null where it names nobody. */
function membersOf({ text, children }: ClauseDraft, given: Role | null, title: TitleWords): Member[] | null {
  if (nameAtStart(text.text) > 0 || opensWithRole(text.text, title)) {
    const several = severalOf(text, title);
    const own = (several?.people ?? [text]).flatMap((one) => readMember(one, several?.role ?? given, title) ?? []);
    const below = children.length > 0 ? peopleOf(children, given, title) : [];
    return below && [...own, ...below];
  }
  const role = roleHeading(text.text, title);
  return role && children.length > 0 ? peopleOf(children, role, title) : null;
}

/** The people of paragraphs that all name some; null where one does not. */
function peopleOf(paragraphs: readonly ClauseDraft[], given: Role | null, title: TitleWords): Member[] | null {
  const out: Member[] = [];
  for (const paragraph of paragraphs) {
    const members = membersOf(paragraph, given, title);
    if (!members) return null;
    append(out, members);
  }
  return out;
}

/** Lists of people that clauses hold: «Создать рабочую группу в составе: - Иванова А.А. - директор …». */
export function clauseRosters(clauses: readonly ClauseDraft[]): RosterDraft[] {
  return clauses.flatMap((clause) => {
    const below = (): RosterDraft[] => clauseRosters(clause.children);
    if (clause.children.length < 2 || !ROSTER_BODIES.test(fold(clause.text.text))) return below();
    const members = peopleOf(clause.children, null, wordsOf(clause.text.text));
    return members && members.length > 1 ? [{ title: null, headings: [], members, claims: [] }] : below();
  });
}
