import { PART_NOUNS } from "../../lexicon/body-nouns.ts";
import { KEPT_CIRCLES, LED_OFFICES } from "../../lexicon/executor-words.ts";
import { PEOPLE_OF } from "../../lexicon/groups.ts";
import { COMPOUND_HEADS, COMPOUND_TAILS, GUIDING, SERVING } from "../../lexicon/positions.ts";
import { RANKS } from "../../lexicon/ranks.ts";
import type { Atom } from "./atoms.ts";
import { isRelative } from "./attribute.ts";
import { isLocality, isSubject, TEACHERS } from "./carry.ts";
import { isFieldClause } from "./clause.ts";
import { isParticiple } from "./labels.ts";
import { BODIES_OF } from "./many.ts";
import { type NounPhrase, nounPhraseAt, standsForNoun } from "./noun-phrase.ts";
import { type Head, isMinistry } from "./nouns.ts";
import { type Builder, isAbbreviation, isCapital, PREPOSITIONS, textOf } from "./phrase.ts";
import type { Vocabulary } from "./vocabulary.ts";

const GENITIVE = /^.{3,}(?:[аяыи]|[оеё]в|ей|[иы]й)$/;
const SURNAME = /(?:[оеё]ва?|[иы]на?|ск(?:ая|ий)|цк(?:ая|ий))$/;
const AUTHORITY_OF = /^(?:администраци|управлени|министерств|правительств|дум|служб)/;
/** Bodies that another one keeps. */
const PART_OF: ReadonlySet<string> = new Set([...PART_NOUNS, ...KEPT_CIRCLES]);
const isOffice = (so: Builder): boolean => so.head?.class === "position" || so.head?.class === "people";
const serves = (so: Builder): boolean => so.bare && SERVING.includes(so.head?.noun ?? "");

/** «помощник учителя», «кураторы учителя»: the word behind is whom they serve; «логопед учителя …» are two. */
const isServed = (so: Builder): boolean =>
  SERVING.includes(so.head?.noun ?? "") || GUIDING.includes(so.head?.noun ?? "");

/** Whether an abbreviation of its own begins a new executor behind the phrase so far. */
function abbreviationStarts(atom: Atom, so: Builder, vocabulary: Vocabulary): boolean {
  const kind = atom.abbreviation;
  if (kind === "field" || kind === "place" || kind === "tail" || so.pending) return false;
  const alone = vocabulary.alone(atom.text);
  const named = alone || kind === "class" || kind === "association" || kind === "body";
  if (so.bare && isOffice(so)) return false;
  if (alone && so.atoms.length < 12 && vocabulary.alone(textOf(so.atoms))) return true;
  if (so.closed) return named;
  return so.head?.class === "body" && so.head.kind === "authority" && !so.governs && named;
}

/** Whether the atom begins a new executor although no separator stands before it; `broken`: a line ended there. */
export function startsExecutor(
  atoms: readonly Atom[],
  i: number,
  so: Builder,
  vocabulary: Vocabulary,
  broken: boolean,
): boolean {
  const atom = atoms[i] as Atom;
  if (atom.kind === "person" && (so.last?.dotted || (so.atoms.length === 1 && isParticiple(so.last)))) return true;
  // «аттестуемые⏎завуч»
  if (broken && so.open && so.head === null && standsForNoun(so.lastWord, atoms, i)) return true;
  if (so.empty || so.open || atom.kind === "bracket" || atom.kind === "note" || atom.kind === "mark") return false;
  if (so.person || atom.kind === "person") return true;
  if (isRelative(so.atoms[0])) return false;
  if (atom.kind === "number") return false;
  if (atom.kind === "quote") return broken && so.closed;
  // «9 кл. завуч», «5-9 классы»
  if (so.last?.kind === "number" && (atom.dotted || /^классы?$/.test(atom.key))) return false;
  const phrase = nounPhraseAt(atoms, i);
  if (phrase && (isRankOfHolder(atoms, phrase, so) || isActed(so))) return false;
  if (phrase) return nounStarts(atom, phrase, so, broken) && !isOwner(atoms, i, phrase, so);
  if (isAbbreviation(atom)) return !isMunicipality(atoms, i, so) && shortStarts(atom, so, vocabulary, broken);
  if (broken && isFieldClause(atom, atoms[i + 1])) return endsInField(so);
  if (broken && isSubject(atom)) return isSubjectBelow(so, atom);
  const dependent = atom.oblique || atom.adjective === "mf" || PREPOSITIONS.has(atom.key);
  return broken && isCapital(atom) && !dependent && !so.pending && !isNameOfBody(atom, so);
}

/** «Зам. директора по УВР⏎по ВР»: behind the letters of one field another clause is of another deputy. */
const endsInField = (so: Builder): boolean =>
  isOffice(so) && so.last?.abbreviation === "field" && so.atoms.at(-2)?.key === "по";

/** «Учителя начальных классов⏎математики»: what others of them teach, on a line of its own. */
const isSubjectBelow = (so: Builder, atom: Atom): boolean =>
  so.head?.class === "people" &&
  TEACHERS.has(so.head.noun) &&
  !isCapital(atom) &&
  so.lastWord !== so.atoms[so.headAt] &&
  (/^(?:классов|язык(?:а|ов)|культуры)$/.test(so.lastWord?.key ?? "") ||
    (so.lastWord !== undefined && isSubject(so.lastWord)));

/** «и.о. зам. дир.», «и.о. зам директора»: whoever acts waits for the office that he acts in. */
const isActed = ({ head, headAt, atoms }: Builder): boolean =>
  head?.noun === "ио" && atoms.every((atom, at) => at <= headAt || atom.dotted || SERVING.includes(atom.key));

/** «инспектор ПДН капитан полиции Уваров А.Б.»: the rank of the office's holder, who follows. */
function isRankOfHolder(atoms: readonly Atom[], { at, head }: NounPhrase, so: Builder): boolean {
  if (!RANKS.has(head.noun) || so.head?.class !== "position" || RANKS.has(so.head.noun)) return false;
  let i = at + 1;
  for (let atom = atoms[i]; atom && i < at + 5; atom = atoms[++i])
    if (atom.kind !== "break" && (atom.kind !== "word" || atom.head?.ambiguous === false)) break;
  return atoms[i]?.kind === "person";
}

/** «Служба⏎Занятости⏎Населения», «Директора⏎Школ»: a form capitalised word by word, its genitive on a line of its own. */
function isNameOfBody({ key }: Atom, so: Builder): boolean {
  const last = so.last as Atom;
  if (so.bare && so.head?.class === "people") return OF_MANY.test(key) && !/[иы]х$/.test(key);
  if (so.head?.class !== "body" || !(so.bare || (isCapital(last) && GENITIVE.test(last.key)))) return false;
  return GENITIVE.test(key) && !SURNAME.test(key);
}

const PLACE_IN_QUOTE = /(?:район|округ|город|поселени|посел[ое]?к|село|сельсовет|област|край|республик|улус|кожуун)/;

/** «Отдел спорта МО «Луговской район»», «Дума МО г. Лугов»: the municipality whose body it is; «МО учителей» are others. */
function isMunicipality(atoms: readonly Atom[], i: number, so: Builder): boolean {
  if (atoms[i]?.key !== "мо" || !(so.hasBody || so.head?.class === "body" || so.single)) return false;
  const next = atoms[i + 1];
  const governs = so.head?.class === "body" && so.head.kind === "authority";
  if (next?.kind === "quote") return governs || PLACE_IN_QUOTE.test(next.key);
  if (next?.kind !== "word" || next.abbreviation || next.head || PEOPLE_OF.includes(next.key)) return false;
  return isLocality(next) || next.key === "город" || isCapital(next);
}

function shortStarts(atom: Atom, so: Builder, vocabulary: Vocabulary, broken: boolean): boolean {
  if (isSubunit(so.last) || so.pending) return false;
  // «МАОУ «А» - куратор МБОУ «Б»»: a role that a dash gives is complete
  if (atom.abbreviation === "form") return !so.governs || so.isRole;
  if (atom.abbreviation === "school") return !so.governs && (so.closed || so.hasBody || so.single);
  const named = !"field place tail".includes(atom.abbreviation as string);
  return (broken && named && !so.governs) || abbreviationStarts(atom, so, vocabulary);
}

/** «Центр «Точка роста» МБОУ …»: the centre of that school. */
const isSubunit = (atom: Atom | undefined): boolean =>
  atom?.kind === "quote" && /^(?:точка роста|it-куб|айти-куб|кванториум)/.test(atom.key);

/** «школ», «учреждений», «поселений», «ОО»: of many, whose own bodies are a class. */
const OF_MANY = /(?:школ|лицеев|гимназий|ений|аций|районов|округов|городов|садов|[иы]х)$/;

/** «МКУ «Лад» Администрации города», «Студия «Лад» Дома культуры»: the genitive says whose the quoted body is. */
function isOwner(atoms: readonly Atom[], i: number, { head, adjectives }: NounPhrase, so: Builder): boolean {
  if (so.last?.kind !== "quote" || head.class !== "bodies" || !head.ambiguous || adjectives > 0) return false;
  if (head.kind !== "authority" && !PART_OF.has(so.head?.noun ?? so.atoms[0]?.key ?? "")) return false;
  const next = atoms[i + 1];
  return next?.kind === "word" && next.abbreviation !== "class" && !OF_MANY.test(next.key);
}

/** «Зам директор по УВР»: the nominative printed for the genitive. */
const isServedHead = (atom: Atom, so: Builder): boolean =>
  (so.last?.key === "зам" || so.last?.key === "пом") && atom.head?.class === "position" && LED_OFFICES.has(atom.key);

/** «классные руководители 5-9 классов учителя …»: the numbered classes are those of the first. */
const endsInClasses = ({ atoms }: Builder): boolean =>
  atoms.at(-1)?.key === "классов" && atoms.at(-2)?.kind === "number";

/** «Минспорт», «Роспотребнадзор»: bodies that stand at the top and belong to no other of them. */
const isTop = (head: Head | null | undefined): boolean =>
  head?.class === "body" && (isMinistry(head.noun) || /надзора?$/.test(head.noun));

/** «Директора школ⏎учителя»: behind the bodies of many no genitive of one of their people can stand. */
const endsInMany = (so: Builder): boolean =>
  so.head?.class === "people" && so.lastWord !== so.atoms[so.headAt] && BODIES_OF.has(so.lastWord?.key ?? "");

/** «Директор школы⏎учителя»: the office is complete with its body. */
const endsInBody = (so: Builder): boolean =>
  so.lastWord !== so.atoms[so.headAt] && /^bod/.test(so.lastWord?.head?.class ?? "");

/** «учителя химии учителя», «директор школы⏎учителя»: words that only look like a genitive of the office before them. */
const isNextPeople = (head: Head, so: Builder, broken: boolean): boolean =>
  so.bare || endsInClasses(so) || endsInMany(so) || head.noun === so.head?.noun || (broken && endsInBody(so));

function nounStarts(atom: Atom, { head, adjectives }: NounPhrase, so: Builder, broken: boolean): boolean {
  const body = head.class === "body" || head.class === "bodies";
  if (so.pending && body) return false;
  // «Минспорт Минкультуры»: the second only looks like a genitive
  if (isTop(head) && isTop(so.head)) return true;
  if (COMPOUND_TAILS.includes(atom.key) && COMPOUND_HEADS.includes(so.last?.key ?? "")) return false;
  // «зам. дир. по УВР», «пом. воспитатели»
  if (serves(so) && atom.head && (atom.dotted || so.last?.dotted || isServedHead(atom, so))) return false;
  if (!head.ambiguous || adjectives > 0) return true;
  if (head.class === "people" && isOffice(so) && !isServed(so) && isNextPeople(head, so, broken)) return true;
  // «РМК ⏎ директора школ»: a body by its letters or its name in quotes has no office of its own behind it
  if (broken && !body && (so.single || so.closed) && !isOffice(so)) return true;
  if (!isCapital(atom) || serves(so) || (so.bare && !isOffice(so))) return false;
  const apart = so.closed || so.single;
  // «Департамент культуры Администрации города»: a governing body's genitive
  if (body) return !isOffice(so) && (apart || (broken && !AUTHORITY_OF.test(atom.key)));
  return apart || broken || isOffice(so) || !isCapital(so.atoms[0] as Atom);
}
