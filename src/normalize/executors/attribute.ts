import { ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { LESSONS } from "../../lexicon/executor-words.ts";
import { LEGAL_FORMS } from "../../lexicon/legal-forms.ts";
import type { Atom } from "./atoms.ts";
import { pastAdverbs } from "./noun-phrase.ts";
import { type AdjectiveForm, adjectiveForm, agrees, headOf } from "./nouns.ts";
import { isCapital, type Phrase, PREPOSITIONS } from "./phrase.ts";

/** «курирующий …», «работающие …», «ответственные за …», «которые …», «чьи …»: goes on with the phrase before. */
const PARTICIPLE =
  /(?:[ую]щ|[ая]щ|[вд]ш|^(?:отнесе|включе|указа|определе|назначе|закрепле|привлече|задействова|прикрепле|выявле)нн)(?:ий|ая|ее|ие|ый|ое|ые|их|ых|ого|его|ой|ей)(?:ся)?$|^котор|^чь[ия]$|^чей$|^(?:назначен|определен|закреплен)/;

/** «…, утвержденная приказом», «…, созданная при школе»: a passive participle and who or what did it. */
const PASSIVE = /(?:[аяе]нн|[ое]бранн|[иыу]т|ят)(?:ый|ая|ое|ые|ых|ого|ой)$/;

/** «приказом», «школой», «родителями» */
const AGENT = /(?:[оеё]м|[оеё]й|ью|[ая]ми|[иы]м|[иы]ми)$/;

/** «не прошедшие курсы», «впервые работающие в школе»: a word or two before a participle changes nothing. */
const BEHIND_ADVERB = /(?:[ую]щ|[ая]щ|[вдгзкср]ш|[аяеои]нн|[аяеиы]т|[ое]м|им)(?:ий|ая|ее|ие|ый|ое|ые)(?:ся)?$/;

/** «отстающие», «поступающие»: by itself such a participle stands for a noun. */
const STANDING = /[уюая]щ(?:ие|ий|ая)(?:ся)?$/;

/** Whether a phrase begins with a participle or a relative, whatever adverbs stand before it. */
export function goesOn({ atoms }: Phrase): boolean {
  const at = pastAdverbs(atoms, 0);
  const first = atoms[at];
  if (!first || (at > 0 && first.head !== null)) return false;
  if (atoms.length === 1 && STANDING.test(first.key)) return false;
  return PARTICIPLE.test(first.key) || (at > 0 && BEHIND_ADVERB.test(first.key));
}

/** «чьи ученики показали …»: a clause with words of its own, up to its comma. */
export const isRelative = (first: Atom | undefined): boolean => first !== undefined && /^чь[ия]$|^чей$/.test(first.key);

const ACCUSATIVE = /[ую]$/;

/** «Учителя, ведущие кружки», «педагог, ведущий внеурочную деятельность»: what they teach shows the participle. */
export function isTeaching({ kind, head }: Phrase, { atoms: [first, ...behind], link }: Phrase): boolean {
  if (link !== "comma" || first?.head?.noun !== "ведущий") return false;
  if (kind !== (first.head.class === "people" ? "people" : "position") || head?.gender === "f") return false;
  const noun = behind.find((atom) => atom.kind !== "word" || (!atom.oblique && atom.adjective === null));
  const [next] = behind;
  if (noun?.kind !== "word" || noun.head || !next || isCapital(noun)) return noun?.abbreviation === "field";
  if (/[ую]ю$/.test(next.key) || (noun === next && ACCUSATIVE.test(noun.key))) return true;
  return !/[^л]а$|ов$|ей$/.test(noun.key) && LESSONS.some((stem) => noun.key.startsWith(stem));
}

export const isPassive = ({ atoms: [first, second] }: Phrase): boolean =>
  first?.kind === "word" &&
  !isCapital(first) &&
  second?.kind === "word" &&
  !second.head &&
  second.adjective === null &&
  PASSIVE.test(first.key) &&
  (PREPOSITIONS.has(second.key) || AGENT.test(second.key));

/** «…, ответственные за …»: behind whom it agrees with it is no executor of its own. */
export const isAnswering = ({ atoms: [first, second], link }: Phrase): boolean =>
  link === "comma" && second?.key === "за" && first?.kind === "word" && first.key.startsWith("ответственн");

/** «Ответственный за сайт, ответственный за архив»: the second is no attribute of the first. */
const isAnswerable = ({ atoms: [first] }: Phrase): boolean => /^отв(?:етственн|$)/.test(first?.key ?? "");

/** «МБОУ» is an institution, «КДН» a commission: the noun that letters stand for, among its first words. */
function agreesWithLetters({ key, abbreviation }: Atom, form: AdjectiveForm): boolean {
  const words = LEGAL_FORMS[key] ?? Object.values(ABBREVIATIONS).find((table) => Object.hasOwn(table, key))?.[key];
  const noun = words?.split(" ").find((word) => headOf(word) && adjectiveForm(word) === null);
  const gender = (noun && headOf(noun)?.gender) || (abbreviation === "school" ? "f" : "any");
  return gender === "any" ? form === "n" : agrees(form, gender);
}

const SCHOOL_IN_QUOTE = /школа|гимназия|[со]ош|нош/;

/** Whether whoever answers for something may be this body: «школа, ответственная за …»; a man is an office-holder. */
function bodyAgrees({ atoms, head }: Phrase, form: AdjectiveForm): boolean {
  if (form === "m") return false;
  if (head) return agrees(form, head.gender);
  return atoms.some(
    (atom) =>
      (atom.abbreviation !== null && agreesWithLetters(atom, form)) ||
      (form === "f" && atom.kind === "quote" && SCHOOL_IN_QUOTE.test(atom.key)),
  );
}

/** Whether a phrase and «ответственный за …» behind it agree in gender and number. */
function agreesWith(before: Phrase, form: AdjectiveForm): boolean {
  const { kind, head, atoms } = before;
  const isClass = kind === "abbreviation" && atoms[0]?.abbreviation === "class";
  if (kind === "bodies" || isClass) return form === "pl";
  if (kind === "people") return agrees(form, head?.gender ?? "pl");
  // a woman too may be «директор»
  if (kind === "position") return form !== "pl" && (form === "n") === (head?.gender === "n");
  return kind === "fragment" || bodyAgrees(before, form);
}

/** «ООО «Лад», ответственный за питание» are two, «Учителя, ответственные за кабинеты» are one; `held`: a name follows. */
export function isAnsweringFor(before: Phrase, phrase: Phrase, held: boolean): boolean {
  if (isAnswerable(before)) return false;
  const isBody = before.kind === "body" || before.kind === "quote" || before.kind === "abbreviation";
  if (held && isBody) return false;
  const form = adjectiveForm(phrase.atoms[0]?.key ?? "");
  return form === null || agreesWith(before, form);
}
