import { beginsCapital } from "../../text/letters.ts";
import type { Atom } from "./atoms.ts";
import { carriedPrefix, isSubject } from "./carry.ts";
import { CLASS_NUMBER } from "./grades.ts";
import { isSurnameByEnding } from "./people.ts";
import { type Phrase, PREPOSITIONS } from "./phrase.ts";

const CLOSE: ReadonlySet<string> = new Set(["none", "dash", "colon", "break"]);
const PARTED: ReadonlySet<string> = new Set(["comma", "stop", "and", "break"]);

const isOffice = (phrase: Phrase | undefined): phrase is Phrase =>
  phrase?.kind === "position" || phrase?.kind === "people";

/** A person whose office stands at his side: before him, or, where `behind`, after him. */
export const holds = (person: Phrase | undefined): boolean => person?.kind === "person" && CLOSE.has(person.link);

const hasClass = ({ atoms }: Phrase): boolean =>
  atoms.some(({ kind, key }, i) => kind === "number" && CLASS_NUMBER.test(key) && atoms[i - 1]?.text !== "№");

/** «СОШ», «МБОУ» */
export const isSchool = ({ abbreviation }: Atom): boolean => abbreviation === "school" || abbreviation === "form";

const isAlike = (one: Atom, other: Atom): boolean =>
  one.key === other.key || (one.abbreviation === "school" && other.abbreviation === "school");

/** Whether a phrase can only be another end of the office: «по ВР», «физики», «9б» behind «… по УВР», «… химии», «… 9а». */
function isOtherEnd(office: Phrase, phrase: Phrase): boolean {
  const [first] = phrase.atoms;
  if (!first || phrase.oblique) return false;
  if (phrase.kind === "abbreviation" || phrase.kind === "fragment") {
    const kind = first.abbreviation;
    if (kind === "field") return office.atoms.some(({ abbreviation }) => abbreviation === "field");
  }
  if (phrase.kind === "body")
    return isSchool(first) && office.atoms.some((atom) => isSchool(atom) && isAlike(atom, first));
  if (phrase.kind !== "fragment") return false;
  if (first.kind === "number") return CLASS_NUMBER.test(first.key) && hasClass(office);
  if (PREPOSITIONS.has(first.key)) return phrase.atoms.length > 1 && office.atoms.some(({ key }) => key === first.key);
  return isSubject(first) && office.atoms.some(isSubject);
}

/** The office that a phrase goes on with past the person who holds it, or null. */
function officeBefore(out: readonly Phrase[], phrase: Phrase, next: Phrase | undefined): Phrase | null {
  const [earlier, office, person] = out.slice(-3);
  const last = person ?? office;
  const held = person ? office : earlier;
  if (last?.kind !== "person" || !isOffice(held)) return null;
  // «зам. директора по УВР – Уварова А.Б., по ВР – Бобров В.Г.»
  if (holds(last)) return holds(next) && PARTED.has(phrase.link) ? held : null;
  // «Уварова А.Б. – учитель химии, Бобров В.Г. – физики»
  return person && earlier?.kind === "person" && !holds(next) && phrase.link !== "stop" ? held : null;
}

/** «…, по ВР – Бобров В.Г.»: the office before the last person with another end; null where nothing carries over. */
export function officePastPerson(out: readonly Phrase[], phrase: Phrase, next: Phrase | undefined): Phrase | null {
  const office = officeBefore(out, phrase, next);
  if (!office || !isOtherEnd(office, phrase)) return null;
  const prefix = carriedPrefix(office, phrase);
  return prefix && { ...phrase, atoms: [...prefix, ...phrase.atoms], head: office.head, kind: office.kind };
}

/** «Ким – по УВР»: one word in a capital, a dash, and what he answers for. */
function isLedSurname({ kind, atoms: [name, preposition] }: Phrase): boolean {
  if (kind !== "fragment" || name?.kind !== "word" || name.adjective || name.oblique) return false;
  if (!beginsCapital(name.text) || !PREPOSITIONS.has(preposition?.key ?? "")) return false;
  // a dash that parted nothing left its room between them
  return (preposition?.start ?? 0) - name.end > 1;
}

/** «Уварова», «Бобров (завуч)»: a surname by its ending, with nothing but brackets beside it. */
function isLoneSurname({ kind, atoms }: Phrase): boolean {
  const [name] = atoms;
  if (kind !== "fragment" || name?.kind !== "word" || !isSurnameByEnding(name.text)) return false;
  return atoms.every((atom) => atom === name || atom.kind === "bracket");
}

const asPeople = (phrases: readonly Phrase[], is: (phrase: Phrase, i: number) => boolean): readonly Phrase[] =>
  phrases.some(is)
    ? phrases.map((phrase, i) => (is(phrase, i) ? { ...phrase, kind: "person" as const } : phrase))
    : phrases;

/**
 * People by their surnames alone: by the ending («Уварова, Бобров»), and behind an office and a colon whatever it is
 * («Заместители: Ким – по учебной работе, Пак – по ВР»).
 */
export function withSurnames(read: readonly Phrase[]): readonly Phrase[] {
  const phrases = asPeople(read, isLoneSurname);
  const from = phrases.findIndex(
    (phrase, i) => phrase.link === "colon" && isOffice(phrases[i - 1]) && isLedSurname(phrase),
  );
  return from < 0 ? phrases : asPeople(phrases, (phrase, i) => i >= from && isLedSurname(phrase));
}
