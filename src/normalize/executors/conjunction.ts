import { ASSOCIATION_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { PEOPLE_OF, SUBJECTS_OF } from "../../lexicon/groups.ts";
import type { Atom } from "./atoms.ts";
import { declinedAt } from "./declined.ts";
import { gradesEnd } from "./grades.ts";
import { leadsSecond, ledByMany } from "./led.ts";
import { type NounPhrase, nounPhraseAt, standsForNoun } from "./noun-phrase.ts";
import { isOfOne } from "./nouns.ts";
import { isSurnameByEnding } from "./people.ts";
import { type Builder, isSign, PREPOSITIONS } from "./phrase.ts";
import { partsRepresented } from "./represented.ts";
import type { Vocabulary } from "./vocabulary.ts";

const SUBJECTS: ReadonlySet<string> = new Set(SUBJECTS_OF);
const PEOPLE_WORDS: ReadonlySet<string> = new Set(PEOPLE_OF);

/** The longest school subject that ends (or begins) at an atom: «русского языка». */
function subject(atoms: readonly Atom[], at: number, step: 1 | -1): string | null {
  let found: string | null = null;
  let text = "";
  for (let n = 0; n < 3; n++) {
    const atom = atoms[at + n * step];
    if (atom?.kind !== "word") break;
    text = step === 1 ? `${text} ${atom.key}`.trim() : `${atom.key} ${text}`.trim();
    if (SUBJECTS.has(text)) found = text;
  }
  return found;
}

/** Whether «и» parts two executors here, or joins the words of one name. */
export function andParts(atoms: readonly Atom[], i: number, so: Builder, vocabulary: Vocabulary): boolean {
  const next = atoms[i + 1];
  if (!next || so.empty) return false;
  if (next.kind === "person" || so.person) return true;
  if (so.open) return so.head === null && standsForNoun(so.lastWord, atoms, i + 1);
  if (goesOnDeclined(atoms, i + 1, so)) return true;
  const phrase = nounPhraseAt(atoms, i + 1);
  if (phrase) return phraseAfterAnd(phrase, so) || partsRepresented(phrase.head, atoms[phrase.at + 1], so);
  if (next.kind === "quote") return so.closed;
  if (next.kind === "number" && so.lastWord?.kind !== "number" && gradesEnd(atoms, i + 1) > 0) return true;
  if (next.kind === "number" || isSign(next, "№")) return numberAfterAnd(atoms, i, so);
  if (next.kind !== "word") return false;
  switch (next.abbreviation) {
    case "form":
    case "school":
      return true;
    case "class":
    case "association":
    case "body":
    case "unknown":
      return abbreviationAfterAnd(next, so, vocabulary);
    case null:
      // «Уварова и Боброва»
      if (so.atoms.length === 1 && [atoms[i - 1], next].every((atom) => atom && isSurnameByEnding(atom.text)))
        return true;
      return isSecondOfLed(atoms, i, so) || fragmentAfterAnd(atoms, i, so);
    case "field":
      // «по УВР, НМР и ВР»: a list; «по УВР и ВР» is one office
      if (so.link === "comma" && so.single && so.lastWord?.abbreviation === "field") return true;
      return SUBJECTS.has(next.key) && fragmentAfterAnd(atoms, i, so);
    default:
      return false;
  }
}

/** «отделом по работе с детьми и молодежью» */
const isGoverned = ({ atoms, listed }: Builder): boolean => {
  const last = atoms.findLast(({ key }) => PREPOSITIONS.has(key))?.key ?? "";
  return listed === "ins" ? /^(?:со?|над|под|между|за)$/.test(last) : /^ко?$/.test(last);
};

/** «отделу культуры и школам», «совместно с советом ветеранов и школами» */
const goesOnDeclined = (atoms: readonly Atom[], i: number, so: Builder): boolean =>
  so.listed !== null &&
  (so.declined !== null || so.head === null) &&
  declinedAt(atoms, i, so.listed) !== null &&
  !isGoverned(so);

/** «отдел образования и учителя», «методист центра и директора школ»; «руководители центра и школы» may be one. */
function phraseAfterAnd({ head, adjectives }: NounPhrase, so: Builder): boolean {
  if (!head.ambiguous || adjectives > 0 || so.bare || so.single || head.class === "people") return true;
  return so.head?.class !== "people" && so.head?.class !== "position";
}

/** «СОШ № 3 и 5», «…, № 5 и № 7»; not «9 и 11 классов». */
function numberAfterAnd(atoms: readonly Atom[], i: number, so: Builder): boolean {
  if (so.lastWord?.kind !== "number") return false;
  const behind = atoms[isSign(atoms[i + 1], "№") ? i + 3 : i + 2];
  const fragment = so.atoms.every((atom) => atom.kind === "number" || isSign(atom, "№"));
  return behind?.kind !== "word" && ((so.closed && so.hasBody) || fragment);
}

/** «СВ», «СПР»: letters that may be a duty like «ВР». */
const isDuty = ({ abbreviation, text }: Atom): boolean =>
  abbreviation === "unknown" && (text.length === 2 || (text.length < 5 && text.endsWith("Р")));

function abbreviationAfterAnd(next: Atom, so: Builder, vocabulary: Vocabulary): boolean {
  if (next.key === "ппро") return false;
  // «зам. директора по ВР и СВ»: a second duty that no table holds
  if (isDuty(next) && so.lastWord?.abbreviation === "field" && so.head?.class === "position")
    return vocabulary.alone(next.text);
  if (so.single || so.head?.class === "position" || so.head?.class === "people" || so.closed) return true;
  return next.abbreviation !== "unknown" || vocabulary.alone(next.text);
}

const isOfMany = (atom: Atom | undefined): boolean =>
  atom?.abbreviation === "association" || atom?.abbreviation === "class";

/** «руководители РМО и школьных МО»: letters of one sort, the second behind an adjective of its own. */
function isSecondOfLed(atoms: readonly Atom[], i: number, so: Builder): boolean {
  const led = ledByMany(so.atoms, so.head);
  if (led && leadsSecond(led, atoms, i + 1)) return true;
  // «администрация ШНОР и школы-наставника»
  if (so.head && isOfMany(so.lastWord) && isOfOne(atoms[i + 1]?.key ?? "")) return true;
  if (!atoms[i + 1]?.oblique || (so.head?.class !== "people" && so.head?.class !== "position")) return false;
  const second = atoms[i + 2]?.kind === "break" ? atoms[i + 3] : atoms[i + 2];
  return isOfMany(so.lastWord) && isOfMany(second);
}

/**
 * «учителя математики и физики», «ГМО логопедов и психологов»: two, unless the words are one subject; «учитель
 * математики и физики» is one office.
 */
function fragmentAfterAnd(atoms: readonly Atom[], i: number, so: Builder): boolean {
  const before = subject(atoms, i - 1, -1);
  const after = subject(atoms, i + 1, 1);
  if (before && after) return so.head?.class !== "position" && !SUBJECTS.has(`${before} и ${after}`);
  const first = so.atoms[0];
  const association = first && (Object.hasOwn(ASSOCIATION_ABBREVIATIONS, first.key) || so.head?.noun === "объединение");
  return !!association && PEOPLE_WORDS.has(atoms[i - 1]?.key ?? "") && PEOPLE_WORDS.has(atoms[i + 1]?.key ?? "");
}
