import { SHORT_MINISTRIES } from "../../lexicon/governance-fields.ts";
import { distance } from "../../text/distance.ts";
import { abbreviates, abbreviatesBeginning } from "./acronym.ts";
import { type Place, samePlace } from "./places.ts";
import { type BodyPrint, typeOfForm } from "./print.ts";
import { isAdjective, stemOf } from "./stems.ts";

/** How well a shorter print fits a fuller one: not at all, by leaving out what people leave out, or by its beginning. */
export type Fit = 0 | 1 | 2;

const GENERIC_SCHOOLS: ReadonlySet<string> = new Set(["сош", "оош", "нош", "сш", "ош", "нш", "соош"]);
/** Heads that govern fields; people leave out that the education is general: «управление (общего) образования». */
const GOVERNING: ReadonlySet<string> = new Set(["министерство", "департамент", "управление", "комитет"]);
export const OF_ALL_EDUCATION: ReadonlySet<string> = new Set(["общ", "профессиональн", "дошкольн"]);

/** Adjectives that say whose a centre or an institute is; people leave them out: «(региональный) центр «Оценка»». */
const LEVEL =
  /^(?:муниципальн|районн|городск|областн|краев|республиканск|региональн|окружн|меж(?:муниципальн|районн))$/;

/** A name's stems without the level that it begins with. */
export function belowLevel(stems: readonly string[]): readonly string[] {
  return stems.length > 1 && LEVEL.test(stems[0] as string) ? stems.slice(1) : stems;
}

/** Both name a place and no place of the one is the other's. */
export function placesDiffer(a: readonly Place[], b: readonly Place[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((one) => b.some((other) => samePlace(one, other)));
}

function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return short.length <= long.length && short.every((stem, i) => long[i] === stem);
}

const isSubset = (a: readonly string[], b: readonly string[]): boolean => a.every((stem) => b.includes(stem));

/** Two spellings of one namesake: «Лукина», «Лукиной», «Луккина». */
export function sameNamesake(a: string, b: string): boolean {
  return distance(stemOf(a), stemOf(b), 2) <= 2;
}

function typesAgree(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  const generic = (one: string | null, other: string | null): boolean =>
    one === "школа" && GENERIC_SCHOOLS.has(other ?? "");
  return generic(a, b) || generic(b, a);
}

function initialAgrees(one: BodyPrint, other: BodyPrint): boolean {
  if (one.initial === "" || other.initial === one.initial) return true;
  const [stem] = other.stems;
  return stem === undefined || stem.startsWith(one.initial) || /^м/.test(one.initial);
}

/** «МБОУ» and «МКОУ»: types of institution that both forms tell, and each another. */
function formsDiffer(a: BodyPrint, b: BodyPrint): boolean {
  const [one, other] = [typeOfForm(a.legal), typeOfForm(b.legal)];
  return one !== null && other !== null && one !== other;
}

function schoolFit(big: BodyPrint, small: BodyPrint): Fit {
  if (!typesAgree(big.head, small.head) || placesDiffer(big.places, small.places)) return 0;
  if (!initialAgrees(big, small) || !initialAgrees(small, big)) return 0;
  if (big.namesake && small.namesake && !big.number && !sameNamesake(big.namesake, small.namesake)) return 0;
  const named = big.stems.length > 0 && small.stems.length > 0;
  const agree = named && (isSubset(small.stems, big.stems) || isSubset(big.stems, small.stems));
  if (named && !agree) return 0;
  if (big.number !== small.number) return small.number === null && agree && !formsDiffer(big, small) ? 1 : 0;
  if (big.number !== null) return 2;
  if (agree) return 2;
  if (small.initial !== "" && big.stems.length > 0) return 1;
  return big.namesake && small.namesake ? 2 : 0;
}

/** «управление финансов» is no beginning of «управление финансового контроля»: there the word is an adjective. */
function ownsLastField(big: BodyPrint, small: BodyPrint): boolean {
  const last = small.words[small.words.length - 1];
  return !last || !big.words.some((word) => word !== last && word.startsWith(last) && isAdjective(word));
}

/** «министерство образования» of «министерство общего и профессионального образования» */
function leavesGeneralOut(big: BodyPrint, small: BodyPrint): boolean {
  if (!big.stems.includes("общ")) return false;
  const rest = big.stems.filter((stem) => !OF_ALL_EDUCATION.has(stem));
  return isPrefix(small.stems, rest);
}

/** «Минспорта» of «министерство физической культуры и спорта», where «спорта» is a field of its own; no «Минкультуры». */
function ministryLeavesFieldsOut(big: BodyPrint, small: BodyPrint): boolean {
  const [first] = small.words;
  if (small.words.length !== 1 || first === undefined || !SHORT_MINISTRIES[first]) return false;
  return small.stems.every((stem) =>
    big.words.some((word, i) => i > 0 && stemOf(word) === stem && !isAdjective(big.words[i - 1] as string)),
  );
}

function otherFit(big: BodyPrint, small: BodyPrint): Fit {
  if (big.head !== small.head || big.number !== small.number || placesDiffer(big.places, small.places)) return 0;
  if (small.stems.length === 0)
    return small.head !== null && small.kind === "authority" && big.stems.length === 0 ? 2 : 0;
  if (small.head === null && small.stems.length < big.stems.length) return 0;
  if (isPrefix(small.stems, big.stems)) return ownsLastField(big, small) ? 2 : 0;
  // «МБУ «Методический кабинет»» may be another than «районный методический кабинет»
  if ((small.kind === "centre" || small.kind === "institute") && small.legal === big.legal)
    return isPrefix(small.stems, belowLevel(big.stems)) && ownsLastField(big, small) ? 1 : 0;
  if (!GOVERNING.has(small.head ?? "")) return 0;
  return leavesGeneralOut(big, small) || ministryLeavesFieldsOut(big, small) ? 1 : 0;
}

/** Whether `small` may be a shorter print of the body that `big` names. */
export function fits(big: BodyPrint, small: BodyPrint, regions: ReadonlySet<string>): Fit {
  if (big.part || small.part) return 0;
  if (small.acronym !== null) {
    if (placesDiffer(big.places, small.places)) return 0;
    if (big.acronym !== null) return big.acronym === small.acronym && big.number === small.number ? 2 : 0;
    return abbreviates(small.acronym, big, regions) ? 2 : 0;
  }
  if (big.acronym !== null) return 0;
  if (abbreviatesBeginning(small, big) && !placesDiffer(big.places, small.places)) return 2;
  if (small.letters.length > 2 && small.number === big.number && abbreviates(small.letters, big, regions)) return 2;
  const schools = big.kind === "school" || small.kind === "school";
  return schools ? (big.kind === small.kind ? schoolFit(big, small) : 0) : otherFit(big, small);
}

/** How much a print says; the fullest is compared with first. */
export function fullness(one: BodyPrint): number {
  const words = one.acronym === null ? one.words.length : 1;
  const places = one.places.reduce((sum, { generic }) => sum + (generic ? 1 : 2), 0);
  return words * 2 + places + (one.number ? 1 : 0) + (one.legal === "" ? 0 : 1) + (one.namesake ? 1 : 0);
}

/** A head noun and nothing else: «Министерство». */
export function isBareHead(one: BodyPrint): boolean {
  return (
    one.head !== null &&
    one.kind !== "school" &&
    one.stems.length === 0 &&
    one.places.length === 0 &&
    !one.number &&
    one.legal === ""
  );
}
