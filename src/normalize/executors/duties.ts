import { DUTY_NAMES } from "../../lexicon/groups.ts";
import { WORK_ROLES } from "../../lexicon/work-roles.ts";
import type { Phrase } from "./phrase.ts";

const DUTIES: ReadonlySet<string> = new Set(DUTY_NAMES);
const ROLES: ReadonlySet<string> = new Set(WORK_ROLES);
/** Says no more than the column does. */
const PLAIN = "исполнение";

/** «контроль», «подготовка материалов»: what is done, and nobody. */
export const isDuty = ({ kind, atoms: [first] }: Phrase): boolean =>
  kind === "fragment" && first !== undefined && DUTIES.has(first.key);

/** «Координатор: завуч»: what an office-holder is in the work. */
const isWorkRole = ({ kind, atoms: [first, second] }: Phrase, { link }: Phrase): boolean =>
  kind === "position" && !second && link === "colon" && ROLES.has(first?.key ?? "");

/** Whether a phrase says what the next one, no person, does: «контроль – директор», «подготовка: учителя». */
function leads(phrase: Phrase, next: Phrase | undefined): next is Phrase {
  if (!next || phrase.role || next.kind === "person" || next.role || isDuty(next)) return false;
  if (next.link !== "colon" && next.link !== "dash") return false;
  if (isDuty(phrase)) return true;
  return (next.kind === "position" || next.kind === "people") && isWorkRole(phrase, next);
}

const isListed = ({ link }: Phrase): boolean => link === "comma" || link === "and";

/** Gives bodies, offices and classes the duties that stand before them as their roles; a colon leads to a whole list. */
export function withDuties(read: readonly Phrase[]): readonly Phrase[] {
  if (!read.some((phrase, i) => leads(phrase, read[i + 1]))) return read;
  const out: Phrase[] = [];
  for (let i = 0; i < read.length; i++) {
    const duty = read[i] as Phrase;
    const first = read[i + 1];
    if (!leads(duty, first)) {
      out.push(duty);
      continue;
    }
    const role = duty.atoms[0]?.key === PLAIN && duty.atoms.length === 1 ? {} : { role: duty };
    out.push({ ...first, ...role, start: duty.start, link: duty.link === "colon" ? "start" : duty.link });
    i++;
    for (let next = read[i + 1]; first.link === "colon" && next && sharesDuty(read, i + 1); next = read[i + 1]) {
      out.push({ ...next, ...role });
      i++;
    }
  }
  return out;
}

/** «контроль: директор, завуч»: the next of the list, which has no duty, role or person of its own. */
function sharesDuty(read: readonly Phrase[], i: number): boolean {
  const [phrase, next] = [read[i] as Phrase, read[i + 1]];
  if (!isListed(phrase) || phrase.kind === "person" || phrase.role || isDuty(phrase)) return false;
  return !next || isListed(next) || next.link === "stop" || next.link === "break";
}
