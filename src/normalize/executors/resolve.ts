import { PLACES_OF } from "../../lexicon/executor-words.ts";
import { append } from "../../text/append.ts";
import type { Atom } from "./atoms.ts";
import { goesOn, isAnswering, isAnsweringFor, isPassive, isTeaching } from "./attribute.ts";
import { isCapitalTail } from "./capital-tail.ts";
import { carriedPrefix, isLocality, isSubject, isSubjectBelow, TEACHERS } from "./carry.ts";
import { continuesOffice } from "./clause.ts";
import { opensOffices } from "./colon.ts";
import { isDuty } from "./duties.ts";
import { continuesGrades, GRADES } from "./grades.ts";
import { ledByMany } from "./led.ts";
import { BODIES_OF } from "./many.ts";
import { isNextBody } from "./next-body.ts";
import { beginsOffice } from "./noun-phrase.ts";
import { partNumbered } from "./numbered-schools.ts";
import { staysOblique } from "./oblique.ts";
import { placeToReplace, sharesPlace } from "./other-place.ts";
import { officePastPerson, withSurnames } from "./past-people.ts";
import { isCapital, isSign, type Phrase, PREPOSITIONS, SUBSTANTIVE, textOf } from "./phrase.ts";
import { representedToo, representsSingle } from "./represented.ts";
import {
  firstWord,
  hasComplement,
  isAuthorities,
  isBareField,
  isGenitive,
  isLabelWord,
  isMany,
  isOffice,
  lastWord,
} from "./shape.ts";
import { areTaught } from "./things.ts";
import type { Vocabulary } from "./vocabulary.ts";

const joined = (before: Phrase, after: Phrase, sign: string): Phrase => {
  const mark: Atom = {
    ...(after.atoms[0] as Atom),
    kind: "mark",
    start: before.end,
    end: before.end,
    text: sign,
    key: sign,
  };
  const own = before.head !== null || before.kind !== "fragment" || after.head === null;
  const atoms = sign ? [...before.atoms, mark, ...after.atoms] : [...before.atoms, ...after.atoms];
  return {
    ...before,
    atoms,
    end: after.end,
    head: own ? before.head : after.head,
    kind: own ? before.kind : after.kind,
  };
};

/** A school or the like with its number, and nobody's office: «СОШ № 3». */
const isNumbered = (phrase: Phrase): boolean => phrase.kind === "body" && lastWord(phrase)?.kind === "number";

/** «общие, специальные кафедры»: an adjective goes on with another one of its form and its noun. */
function isSharedBy(last: Atom, { atoms, head }: Phrase): boolean {
  const [first] = atoms;
  if (first?.adjective !== last.adjective && first?.adjective !== "any") return false;
  return head === null ? atoms.length > 1 : first.head !== head && !beginsOffice(atoms, last, 0);
}

/** Ends in an adjective whose noun comes behind the comma: «учителя начальной, основной школы». */
function waits(phrase: Phrase, next: Phrase): boolean {
  const last = lastWord(phrase);
  if (last?.kind !== "word" || last.head || last !== phrase.atoms[phrase.atoms.length - 1]) return false;
  // «СОШ с. Кривое»: a place, no adjective
  if (phrase.atoms.length > 1 && isCapital(last)) return false;
  // «аттестуемые, завуч»: an adjective that stands for a noun
  return phrase.head === null
    ? last.adjective !== null && last.adjective !== "mf" && isSharedBy(last, next)
    : last.oblique && !/(?:щихся|щих)$/.test(last.key) && !SUBSTANTIVE.has(last.key);
}

/** «руководители МО» are those of associations, not of a municipality. */
const leadsAssociation = ({ atoms, head }: Phrase): boolean =>
  atoms.length === 2 && atoms[0]?.head === head && atoms[1]?.key === "мо";

/** The abbreviation that an office or class carries: «руководители РМО». */
const ownAbbreviation = (phrase: Phrase): Atom | undefined =>
  phrase.atoms.find((atom) => atom.abbreviation && atom.abbreviation !== "place" && atom.abbreviation !== "tail");

/** «Руководители кафедр, ШМО», «директора школ и ШНОР»: letters of those that others of the leaders lead. */
function leadsLetters({ atoms, head }: Phrase, phrase: Phrase): boolean {
  const { abbreviation } = firstWord(phrase);
  if (abbreviation !== "association" && (abbreviation !== "class" || phrase.link !== "and")) return false;
  return ledByMany(atoms, head)?.abbreviation === null;
}

function carriesAbbreviation(before: Phrase, phrase: Phrase, vocabulary: Vocabulary): boolean {
  const first = firstWord(phrase);
  if (first.abbreviation === "field")
    return (
      before.atoms.some((atom) => atom.abbreviation === "field" || atom.key === "по") ||
      // «учителя истории, ИЗО»
      (isOffice(before) && isSubject(first) && before.atoms.some(isSubject))
    );
  if (first.abbreviation === "association" && isOffice(before) && leadsAssociation(before)) return true;
  // «руководители предприятий, школ, СХПК»: the list already carries
  const carried = leadsMany(before) && firstWord(before).start < before.start;
  if (carried && first.abbreviation === "class" && !vocabulary.alone(first.text)) return true;
  if (leadsLetters(before, phrase)) return !vocabulary.alone(first.text);
  if (representsSingle(before) && first.abbreviation !== "association" && !vocabulary.alone(textOf(phrase.atoms)))
    return true;
  const own = ownAbbreviation(before);
  if (!isOffice(before) || !own || own.abbreviation === "field") return false;
  if (vocabulary.alone(textOf(phrase.atoms)) || vocabulary.alone(first.text)) return false;
  const kinds = [own.abbreviation, first.abbreviation];
  const alike = kinds[0] === kinds[1] || kinds.includes("unknown");
  return alike || (before.kind === "people" && !kinds.includes("class"));
}

/** «Заречной СОШ»: a school in the genitive at its end, which stands for no executor by itself. */
const isSchoolOf = ({ atoms }: Phrase): boolean =>
  atoms.at(-1)?.abbreviation === "school" && atoms.at(-2)?.oblique === true && isCapital(atoms.at(-2) as Atom);

/** A leading office over a list of schools: «директора СОШ № 3, МБОУ СОШ № 5». */
function carriesBody(before: Phrase, phrase: Phrase, vocabulary: Vocabulary): boolean {
  if (phrase.kind !== "body" || phrase.head) return false;
  if (before.kind !== "people") return before.head !== null && isSchoolOf(before) && isSchoolOf(phrase);
  const owns = before.atoms.some((atom) => atom.abbreviation === "form" || atom.abbreviation === "school");
  return owns && (isSchoolOf(phrase) || !vocabulary.alone(textOf(phrase.atoms)));
}

/** «преподаватели ДП и МП»: two letters behind two others are what they teach, whatever body has such letters. */
function isSecondSubject(before: Phrase, phrase: Phrase, vocabulary: Vocabulary): boolean {
  if (!TEACHERS.has(before.head?.noun ?? "") || phrase.atoms.length > 1) return false;
  const [first, own] = [firstWord(phrase), lastWord(before)];
  if (own?.abbreviation !== "unknown" && own?.abbreviation !== "place" && own?.abbreviation !== "field") return false;
  return own.text.length === 2 && !!first.abbreviation && first.text.length === 2 && !vocabulary.alone(first.text);
}

/** «воспитатели групп «Лад», «Исток»», «кружки «Лад» и «Исток»» */
const isSecondQuote = (before: Phrase, phrase: Phrase): boolean =>
  phrase.kind === "quote" &&
  phrase.atoms.length === 1 &&
  lastWord(before)?.kind === "quote" &&
  (isOffice(before) || before.kind === "bodies") &&
  !before.atoms.some(({ abbreviation }) => abbreviation === "form");

/** «школ», «сел»: a genitive plural without an ending, which is nobody by itself. */
const isOfMany = ({ kind, key }: Atom): boolean => kind === "word" && (BODIES_OF.has(key) || PLACES_OF.has(key));

/** «руководители предприятий», «заведующие ДОУ»: people whose list can go on with whom else they lead. */
const leadsMany = (before: Phrase): boolean =>
  before.kind === "people" &&
  hasComplement(before) &&
  !before.atoms.some((atom) => PREPOSITIONS.has(atom.key) || isSubject(atom));

type Joining = "merge" | "carry" | "apart";

function fragmentJoining(before: Phrase, phrase: Phrase): Joining {
  const first = firstWord(phrase);
  if (before.kind === "person") return goesOn(phrase) || PREPOSITIONS.has(first.key) ? "merge" : "apart";
  if (first.kind === "number" || isSign(first, "№")) return isNumbered(before) ? "carry" : "merge";
  // «СОШ с. Кривое, п. Заря»
  if (isLocality(first) && phrase.link !== "stop" && before.atoms.slice(1).some(isLocality)) return "carry";
  if (goesOn(phrase) || (phrase.link === "comma" && isPassive(phrase)) || isAnswering(phrase)) return "merge";
  if (before.kind === "fragment" || before.kind === "quote") return "apart";
  if (isCapitalTail(before, phrase)) return "merge";
  if (first.kind !== "word" || isCapital(first)) return "apart";
  if (before.kind === "body" && !isAssociation(before) && isNextBody(before, phrase)) return "apart";
  if (before.kind === "body" && !isAssociation(before))
    return first.oblique || isGenitive(first) || PREPOSITIONS.has(first.key) ? "merge" : "apart";
  if (PREPOSITIONS.has(first.key)) return before.atoms.some((atom) => atom.key === first.key) ? "carry" : "merge";
  if (isOfMany(first)) return leadsMany(before) ? "carry" : "apart";
  return hasComplement(before) && (first.oblique || isGenitive(first) || first.adjective === "mf") ? "carry" : "apart";
}

const isAssociation = (phrase: Phrase): boolean =>
  firstWord(phrase).abbreviation === "association" || phrase.head?.noun === "объединение";

function joining(before: Phrase, phrase: Phrase, held: boolean, vocabulary: Vocabulary): Joining {
  // «Заместители: Уварова А.Б. – по учебной работе»
  if ((phrase.link === "dash" || phrase.link === "none") && before.kind === "person" && phrase.kind === "fragment")
    return PREPOSITIONS.has(firstWord(phrase).key) ? "merge" : "apart";
  if (phrase.link === "break" && isSubjectBelow(before, phrase)) return "carry";
  if (phrase.link === "stop" || phrase.link === "break") return continuesOffice(before, phrase) ? "carry" : "apart";
  if (phrase.link !== "comma" && phrase.link !== "and") return "apart";
  if (phrase.head === GRADES) return continuesGrades(before, phrase) ? "merge" : "apart";
  // «зав. мастерскими, зав. кафедрой»: an office begins anew
  if (waits(before, phrase) && phrase.kind !== "person" && !(before.head && isOffice(phrase))) return "merge";
  if (sharesPlace(before, phrase)) return "merge";
  if (placeToReplace(before, phrase) > 0) return "carry";
  if (phrase.kind === "fragment") return fragmentJoining(before, phrase);
  if (isSecondSubject(before, phrase, vocabulary)) return "carry";
  if (phrase.kind === "abbreviation") {
    if (isAssociation(before) && firstWord(phrase).abbreviation === "field") return "carry";
    return carriesAbbreviation(before, phrase, vocabulary) ? "carry" : "apart";
  }
  if (isSecondQuote(before, phrase)) return "carry";
  // «отдел культуры, образования»: bodies only behind an adjective
  if (before.kind === "body" && firstWord(phrase).text === "образования") return "merge";
  if (isBareField(phrase) && isAuthorities(before) && hasComplement(before)) return "carry";
  if (isTeaching(before, phrase)) return "merge";
  if (isOffice(phrase) && isAnswering(phrase) && before.kind !== "person")
    return isAnsweringFor(before, phrase, held) ? "merge" : "apart";
  return carriesBody(before, phrase, vocabulary) ? "carry" : "apart";
}

/** «специалист по кадрам, охрана»: a noun in «-а», «-я» is no dative, so that «по» does not carry over to it. */
const governs = (prefix: readonly Atom[], first: Atom): boolean =>
  prefix[prefix.length - 1]?.key !== "по" || first.kind !== "word" || !!first.abbreviation || !/[ая]$/.test(first.key);

function carry(before: Phrase, phrase: Phrase): Phrase {
  const prefix = carriedPrefix(before, phrase);
  if (!prefix || !governs(prefix, firstWord(phrase))) return phrase;
  const { head, kind, oblique, declined } = before;
  return { ...phrase, atoms: [...prefix, ...phrase.atoms], head, kind, oblique, declined };
}

/** What a dash links: an office held with another, a role of a body, the bodies of a class, or nothing (noise). */
function overDash(before: Phrase, phrase: Phrase): Phrase[] | null {
  if (before.kind === "person" || phrase.kind === "person" || isLabelWord(before) || isDuty(before)) return null;
  if (areTaught(before, phrase)) return null;
  const bodies = (one: Phrase): boolean => one.kind === "body" || one.kind === "quote" || one.kind === "abbreviation";
  // «учителя – исполнители»
  if (isDuty(phrase) || (phrase.atoms.length === 1 && isLabelWord(phrase)))
    return [{ ...before, role: phrase, end: phrase.end }];
  if (isOffice(before) && isOffice(phrase)) return [joined(before, phrase, "–")];
  if (firstWord(before).abbreviation === "class" && isOffice(phrase)) return [joined(before, phrase, "–")];
  if (bodies(before) && (isOffice(phrase) || isRoleOfSchool(phrase)))
    return [{ ...before, role: phrase, end: phrase.end }];
  if (before.kind === "position" && bodies(phrase))
    return [{ ...phrase, role: before, start: before.start, link: before.link }];
  if (isMany(before) && bodies(phrase)) return [{ ...before, members: [phrase], end: phrase.end }];
  return [joined(before, phrase, "–")];
}

const isRoleOfSchool = (phrase: Phrase): boolean =>
  phrase.kind === "body" &&
  /^(?:школа|площадка|центр|организация|учреждение)/.test(phrase.head?.noun ?? "") &&
  !phrase.atoms.some((atom) => atom.kind === "quote" || atom.kind === "number" || atom.abbreviation);

/** «ОО», «ШНОР» */
const isClassLetters = ({ atoms }: Phrase): boolean => atoms.length === 1 && atoms[0]?.abbreviation === "class";

/** «Кураторы ШНОР: СОШ № 2, СОШ № 5», «Кураторы – СОШ № 2, СОШ № 5»: the bodies behind are members. */
function isMember(before: Phrase, phrase: Phrase): boolean {
  if (phrase.kind !== "body" && phrase.kind !== "quote") return false;
  if (before.members) return phrase.link === "comma" || phrase.link === "and";
  return phrase.link === "colon" && (isMany(before) || isClassLetters(before)) && !isLabelWord(before);
}

/** The phrase before and the next one, as they stand when their link is understood; `held`: a name follows. */
function link(before: Phrase, phrase: Phrase, held: boolean, vocabulary: Vocabulary): Phrase[] {
  if (isMember(before, phrase)) return [{ ...before, members: [...(before.members ?? []), phrase], end: phrase.end }];
  const dashed = phrase.link === "dash" ? overDash(before, phrase) : null;
  if (dashed) return dashed;
  const how = joining(before, phrase, held, vocabulary);
  if (how === "merge") return [joined(before, phrase, phrase.link === "comma" ? "," : "и")];
  if (before.oblique && how !== "carry" && phrase.link !== "stop" && staysOblique(before, phrase))
    return [before, { ...phrase, oblique: true }];
  return [before, how === "carry" ? carry(before, phrase) : phrase];
}

/** «… Уварова А.Б.»: a name directly behind. */
const isHeld = (next: Phrase | undefined): boolean =>
  next?.kind === "person" && (next.link === "none" || next.link === "break");

/** A name of more words and signs goes on no further: joined bit by bit it would cost the square of its length. */
const LONGEST_NAME = 500;

/** Gives the pieces of a list what they share: heads carried over, commas inside names closed, dashes read. */
export function resolve(read: readonly Phrase[], vocabulary: Vocabulary): Phrase[] {
  const phrases = withSurnames(read);
  const out: Phrase[] = [];
  phrases.forEach((phrase, i) => {
    const held = officePastPerson(out, phrase, phrases[i + 1]);
    if (held) {
      out.push(held);
      return;
    }
    const before = out.pop();
    const same = before && representedToo(before, phrases, i);
    if (before && same) out.push(before, same);
    else if (before && opensOffices(before, phrase, phrases[i + 1])) out.push(joined(before, phrase, ""));
    else if (before && before.atoms.length > LONGEST_NAME) out.push(before, phrase);
    else append(out, before ? link(before, phrase, isHeld(phrases[i + 1]), vocabulary) : [phrase]);
  });
  return out.flatMap(partNumbered);
}
