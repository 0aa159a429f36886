import { FIELD_STEMS } from "../../lexicon/governance-fields.ts";
import { beginnings, beginsWithAny } from "../organizations/stems.ts";
import type { Atom } from "./atoms.ts";
import { isCapital, type Phrase } from "./phrase.ts";

const FIELDS = beginnings(FIELD_STEMS);
/** Whom a body of veterans is for: behind them stands where they have served. */
const SERVED = /^(?:ветеран|инвалид|участник|пенсионер|воин|офицер|вдов)/;
const GENITIVE = /(?:[аяыи]|[оеё]в|[еи]й|[иы]х|ств|сил)$/;
/** «Вооруженных», «Правоохранительных», «Местного»: no nominative ends so. */
const ADJECTIVE = /(?:[иы]х|[оеё]го)$/;
/** «Чечни», «Ликвидаторов»; «Афганистана» ends as a nominative may, so that «и Чечни» has to say it. */
const NO_NOMINATIVE = /[ыи]$/;
const OF_MANY = /[оеё]в$/;
/** «Культуры», «Образования», «Спорта»; not «Спортшкола», «Наука» */
const FIELD_GENITIVE = /(?:[ыи]|[оеё]й|ния|ства|(?:спорт|туризм|труд|отдых|досуг|надзор|транспорт)а|контроля)$/;
const DATIVE = /[уюеи]$/;

const isWord = (atom: Atom | undefined): atom is Atom => atom?.kind === "word" && !atom.abbreviation && !atom.head;

const isGenitive = (atom: Atom | undefined): boolean => isWord(atom) && GENITIVE.test(atom.key);

/** «Афганистана и Чечни», «Чечни», «Ликвидаторов аварии» */
function isWhere([first, and, second]: readonly Atom[]): boolean {
  if (!isGenitive(first)) return false;
  const key = first?.key ?? "";
  if (OF_MANY.test(key)) return isGenitive(and);
  return NO_NOMINATIVE.test(key) || (and?.key === "и" && isGenitive(second));
}

/**
 * «Совет ветеранов войны, Вооруженных Сил», «Отдел молодежи, Спорта и туризма»: behind the comma a genitive in a capital
 * letter, which is nobody by itself and goes on with the body's name.
 */
export function isCapitalTail(before: Phrase, phrase: Phrase): boolean {
  const [first, second] = phrase.atoms;
  if (before.kind !== "body" || phrase.link !== "comma" || !isWord(first) || !isCapital(first)) return false;
  if (first.oblique && ADJECTIVE.test(first.key)) return isGenitive(second);
  if (first.adjective || first.oblique) return false;
  if (beginsWithAny(first.key, FIELDS))
    return FIELD_GENITIVE.test(first.key) || (DATIVE.test(first.key) && before.atoms.some(({ key }) => key === "по"));
  return before.atoms.some(({ key }) => SERVED.test(key)) && isWhere(phrase.atoms);
}
