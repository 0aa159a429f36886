import { DUTY_NAMES } from "../../lexicon/groups.ts";
import type { Atom } from "./atoms.ts";
import { isNobody } from "./nouns.ts";
import type { Phrase } from "./phrase.ts";

/** «наставляемый», «выступающие», «обучившаяся»: a participle that stands for whoever it tells of. */
const PARTICIPLE = /(?:[уюая]щ|вш|[оеи]м|[яа]ем|нн)(?:ий|ый|ая|ие|ые)(?:ся)?$/;
/** «лидер», «спикеры», «слушатель», «модераторы»: one who does something. */
const AGENT = /.{2}(?:[еоё]р|тель|ник|ист|ант|ент)(?:[ыи]|я)?$|.{2}ница?$/;

/** A participle that a name may stand directly behind: «Выступающий Уварова А.Б.» */
export const isParticiple = (atom: Atom | undefined): boolean =>
  atom?.kind === "word" && !atom.head && !atom.abbreviation && PARTICIPLE.test(atom.key);

/** «наставляемый: …», «Спикеры – …»: a word that no table knows, and says what the people about it are in the work. */
export function isWorkLabel(phrase: Phrase | undefined): phrase is Phrase {
  if (phrase?.kind !== "fragment" || phrase.atoms.length !== 1 || phrase.oblique) return false;
  const [atom] = phrase.atoms;
  if (atom?.kind !== "word" || atom.abbreviation || DUTY_NAMES.includes(atom.key)) return false;
  return isParticiple(atom) || (AGENT.test(atom.key) && !isNobody(atom.key));
}

/** Whether a label directly before a person, or over a dash or colon from him, tells what he is. */
export function labels(before: Phrase | undefined, person: Phrase): before is Phrase {
  if (!isWorkLabel(before)) return false;
  if (person.link === "dash" || person.link === "colon") return true;
  return (person.link === "none" || person.link === "break") && isParticiple(before.atoms[0]);
}

/** «выступающие», «спикеры»: a label of several. */
export const isOfMany = (phrase: Phrase | undefined): boolean =>
  isWorkLabel(phrase) && /[ыи]е(?:ся)?$|[ыи]$/.test(phrase.atoms[0]?.key ?? "");
