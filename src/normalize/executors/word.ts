import {
  ASSOCIATION_ABBREVIATIONS,
  BODY_ABBREVIATIONS,
  CLASS_ABBREVIATIONS,
  FIELD_ABBREVIATIONS,
  PLACE_ABBREVIATIONS,
} from "../../lexicon/abbreviations.ts";
import { FORM_TAILS, LEGAL_FORMS, SCHOOL_TYPES } from "../../lexicon/legal-forms.ts";
import { POSITION_ABBREVIATIONS, SHORT_ADJECTIVES, SHORT_POSITIONS } from "../../lexicon/short-positions.ts";
import { CAPITAL, isSmallLetter } from "../../text/letters.ts";
import { remembering } from "../../text/remember.ts";
import { fold } from "../../text/words.ts";
import { type AdjectiveForm, adjectiveForm, HEADS, type Head, headOf, isObliqueAdjective } from "./nouns.ts";

/** What an abbreviation stands for, as far as the tables know. */
type Abbreviation = "form" | "tail" | "school" | "class" | "association" | "body" | "field" | "place" | "unknown";

/** What the tables and endings tell of a word by itself. */
export interface WordClass {
  readonly key: string;
  readonly head: Head | null;
  /** The nominative that its ending shows, where it is an adjective. */
  readonly adjective: AdjectiveForm | null;
  /** An adjective in another case. */
  readonly oblique: boolean;
  readonly abbreviation: Abbreviation | null;
  /** «зам.», «г.», «им.»: cut by a period that belongs to it. */
  readonly dotted: boolean;
}

const OFFICE: Head = { class: "position", gender: "m", ambiguous: false, noun: "заместитель", kind: null };

/** Words cut by a period that go on with the next word. */
const DOTTED = new Set([
  ...Object.keys(SHORT_POSITIONS),
  ...Object.keys(SHORT_ADJECTIVES),
  ..."г гг с п пос пгт р им ул обл респ р-н д ст х др пр т и о врио сов уч воспит учеб образоват общеобразоват".split(
    " ",
  ),
  ..."орг физ мед ин иностр рус яз лит б".split(" "),
]);

/** «ЗСОШ № 2»: the place's letter before the type. */
const LOCAL_SCHOOL = /^[A-Za-zЀ-ӿ]{0,3}(?:сош|оош|нош)$/;

/** «МБОУ», «ОО-участницы», «МОиН»: more than its first letter is a capital. */
const CAPITALS = new RegExp(String.raw`^[${CAPITAL}][A-Za-zЀ-ӿ\d+-]*[${CAPITAL}]`);

const TABLES: readonly (readonly [Abbreviation, Readonly<Record<string, string>>])[] = [
  ["field", FIELD_ABBREVIATIONS],
  ["place", PLACE_ABBREVIATIONS],
  ["class", CLASS_ABBREVIATIONS],
  ["association", ASSOCIATION_ABBREVIATIONS],
  ["body", BODY_ABBREVIATIONS],
];

function abbreviationOf(text: string, key: string, shouting: boolean): Abbreviation | null {
  if (!CAPITALS.test(text)) return key === "сош" || key === "оош" ? "school" : null;
  if (LOCAL_SCHOOL.test(key)) return "school";
  const hyphen = key.indexOf("-");
  // «ОО-участницы», «ЦНППМ-партнер»
  if (hyphen > 1 && key.length - hyphen > 4 && isSmallLetter(text.charCodeAt(text.length - 1)))
    return abbreviationOf(text.slice(0, hyphen), key.slice(0, hyphen), shouting);
  if (Object.hasOwn(LEGAL_FORMS, key)) return "form";
  // a kindergarten is printed as a class far more often than with a number
  if (Object.hasOwn(SCHOOL_TYPES, key) && key !== "доу") return "school";
  if (FORM_TAILS.includes(key)) return "tail";
  const found = TABLES.find(([, table]) => Object.hasOwn(table, key));
  if (found) return found[0];
  return shouting || HEADS.has(key) ? null : "unknown";
}

function classify(print: string, period: boolean, shouting: boolean): WordClass {
  const key = fold(print);
  const dotted = period && DOTTED.has(key);
  if (Object.hasOwn(POSITION_ABBREVIATIONS, key))
    return { key, head: OFFICE, adjective: null, oblique: false, abbreviation: null, dotted: false };
  const abbreviation = abbreviationOf(print, key, shouting);
  if (abbreviation) return { key, head: null, adjective: null, oblique: false, abbreviation, dotted };
  const short = dotted && Object.hasOwn(SHORT_ADJECTIVES, key);
  const undotted = !dotted && Object.hasOwn(SHORT_POSITIONS, key) && key !== "зам" && key !== "зав";
  const head = short || undotted ? null : headOf(key);
  const adjective = short ? "any" : adjectiveForm(key);
  return { key, head, adjective, oblique: !head && isObliqueAdjective(key), abbreviation, dotted };
}

const classes = (period: boolean, shouting: boolean): ((print: string) => WordClass) =>
  remembering((print) => classify(print, period, shouting), { most: 20_000 });

/** The same few hundred words come again and again. */
const PLAIN = { bare: classes(false, false), stopped: classes(true, false) };
const SHOUTED = { bare: classes(false, true), stopped: classes(true, true) };

/** Classifies a word; `period` stands behind it; `shouting`: the whole text is in capitals. */
export function classOf(print: string, period: boolean, shouting: boolean): WordClass {
  const { bare, stopped } = shouting ? SHOUTED : PLAIN;
  return period ? stopped(print) : bare(print);
}
