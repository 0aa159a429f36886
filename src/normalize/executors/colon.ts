import { LED_OFFICES } from "../../lexicon/executor-words.ts";
import { isSubject } from "./carry.ts";
import { opensClause } from "./clause.ts";
import { CLASS_NUMBER } from "./grades.ts";
import { holds, isSchool } from "./past-people.ts";
import { isCapital, type Phrase, PREPOSITIONS } from "./phrase.ts";
import {
  firstWord,
  hasComplement,
  isAuthorities,
  isBareField,
  isGenitive,
  isLabelWord,
  isMany,
  isOffice,
} from "./shape.ts";

/** «бухгалтерия», «экономика», «охрана»: nominatives, which name a body themselves. */
const BY_ITSELF = /(?:[^нвт]ия|[иоу]ка|ана|ота)$/;

/** «Департаменты: образования, по спорту»: what each of several bodies governs. */
function opensFields(before: Phrase, phrase: Phrase): boolean {
  if (!isAuthorities(before)) return false;
  const first = firstWord(phrase);
  if (phrase.kind !== "fragment") return isBareField(phrase);
  return first.key === "по" || (isGenitive(first) && !isCapital(first) && !BY_ITSELF.test(first.key));
}

/** «Классные руководители: 9а, 9б», «Руководители: ШМО, кафедр»: whom or what each of several leads. */
function opensLed(before: Phrase, phrase: Phrase, next: Phrase | undefined): boolean {
  const first = firstWord(phrase);
  if (before.kind !== "people" || hasComplement(before) || holds(next)) return false;
  if (first.kind === "number") return phrase.kind === "fragment" && CLASS_NUMBER.test(first.key);
  return (
    LED_OFFICES.has(before.head?.noun ?? "") && (first.abbreviation === "association" || first.abbreviation === "class")
  );
}

/** «Учителя: химии – Уварова А.Б., физики – Бобров В.Г.»: each has an office that the words before the colon begin. */
export function opensOffices(before: Phrase, phrase: Phrase, next: Phrase | undefined): boolean {
  if (phrase.link !== "colon" || !(isOffice(before) || isMany(before)) || isLabelWord(before)) return false;
  const first = firstWord(phrase);
  if (phrase.kind === "body") return isSchool(first) && isOffice(before) && holds(next) && next?.link !== "none";
  if (opensClause(before, phrase) || opensFields(before, phrase) || opensLed(before, phrase, next)) return true;
  if (phrase.kind !== "fragment" || first.kind !== "word" || isCapital(first)) return false;
  if (first.oblique || isSubject(first)) return true;
  return PREPOSITIONS.has(first.key) && isOffice(before) && holds(next);
}
