import type { BodyKind } from "../../lexicon/body-nouns.ts";
import { SMALL } from "../../text/letters.ts";
import { looseKey } from "../../text/words.ts";
import type { Place } from "./places.ts";

/** A print of a body's name, taken apart so that two prints of one body can be compared. */
export interface BodyPrint {
  /** On one line, with typographic quotes */
  readonly print: string;
  /** Words of the name proper in order, without legal form, place, number and namesake; folded */
  readonly words: readonly string[];
  /** Their stems, links («и», «по») left out; a school's type is one word («сош») */
  readonly stems: readonly string[];
  readonly head: string | null;
  readonly kind: BodyKind;
  readonly number: string | null;
  readonly places: readonly Place[];
  /** Whom the body is named after: the folded surname as printed */
  readonly namesake: string | null;
  /** Letters of the legal form, folded: «маоу», «согау дпо» */
  readonly legal: string;
  /** Letters where the name is an abbreviation and nothing more */
  readonly acronym: string | null;
  /** All letters of a name that has no full word («СШ ЗМР»), with its type's; empty where it has one */
  readonly letters: string;
  /** The initial of a place in a school's type: «з» of «ЗСОШ № 2» */
  readonly initial: string;
  /** Part of another body («стажировочная площадка МБОУ …»): compared as a whole only */
  readonly part: boolean;
  readonly nominative: boolean;
  /** One key for prints that differ at most in case, quotes and spaces */
  readonly loose: string;
  /** One key for prints that say the same */
  readonly exact: string;
}

const CUT_WORD = new RegExp(String.raw`([A-Za-zЀ-ӿ]-)\s+(?=[${SMALL}])`, "g");

/** Quotes, spaces, hyphens and «№» as the house prints them. */
export function tidyPrint(print: string): string {
  return print
    .replace(/\s+/g, " ")
    .replace(/(^|[\s(«])["„“](?=\S)/g, "$1«")
    .replace(/["“”]/g, "»")
    .replace(/(?<![A-Za-zЀ-ӿ])(?:Л?№|N[eoео°]?(?=\s*\d))\s*/g, "№ ")
    .replace(/«\s+/g, "«")
    .replace(/(?<!\s)\s+»/g, "»")
    .replace(CUT_WORD, "$1")
    .trim();
}

/** A print with its keys, which are asked for many times. */
export function keyed(one: Omit<BodyPrint, "loose" | "exact">): BodyPrint {
  return { ...one, loose: looseKey(one.print), exact: exactKey(one) };
}

function exactKey(one: Omit<BodyPrint, "loose" | "exact">): string {
  if (one.part) return `part ${one.words.join(" ")} ${one.number ?? ""} ${one.places.map(({ key }) => key).join(" ")}`;
  const school = one.kind === "school";
  const places = one.places
    .map(({ key, noun }) => (school ? `${noun} ${key}` : key))
    .sort()
    .join(",");
  const type = school ? (typeOfForm(one.legal) ?? "") : "";
  return [one.acronym ?? one.head ?? "", one.initial, one.number ?? "", one.stems.join(" "), places, type].join("|");
}

/** The type of an institution by its form's letters (Civil Code, art. 123.22): «б» of «МБОУ», «а» of «МАОУ», «к» of «МКОУ»; null for none. */
export function typeOfForm(legal: string): string | null {
  const [letters = ""] = legal.split(" ");
  return /^[^бак]*([бак])[^у]*у/.exec(letters.replace(/^(?:фг|к?г|[мос]г?)/, ""))?.[1] ?? null;
}
