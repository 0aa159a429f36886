import { ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { SUBJECTS_OF } from "../../lexicon/groups.ts";
import { FORM_TAILS, LEGAL_FORMS, SCHOOL_TYPES } from "../../lexicon/legal-forms.ts";
import {
  POSITION_ABBREVIATIONS,
  SHORT_ADJECTIVES,
  SHORT_POSITIONS,
  SHORT_WORDS,
  TWO_FACED,
} from "../../lexicon/short-positions.ts";
import { CAPITAL, isSmallLetter } from "../../text/letters.ts";
import { remembering } from "../../text/remember.ts";
import { fold } from "../../text/words.ts";
import { gluedForm } from "../organizations/glued-form.ts";
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
const DOTTED = new Set([...Object.keys(SHORT_POSITIONS), ...Object.keys(SHORT_ADJECTIVES), ...SHORT_WORDS]);

/** What a word that a period cuts short ends in; whole words that end so are mostly in the genitive. */
const CUT_END = /[бвгджзклмнпрстфхцчшщ]$/;
const WHOLE_END = /(?:[оеё]в|[иы][хм]|[аяое]м|[ая]х|ист|ник|ер|ор)$/;
const LONGEST_CUT = 9;

/** «обслуж. персонал», «тренир. группа»: words that no table holds, cut before a small letter. */
const isCut = (key: string): boolean =>
  key.length > 1 && key.length <= LONGEST_CUT && CUT_END.test(key) && !WHOLE_END.test(key) && !HEADS.has(key);

/** «ЗСОШ № 2»: the place's letter before the type. */
const LOCAL_SCHOOL = /^[A-Za-zЀ-ӿ]{0,3}(?:сош|оош|нош)$/;

/** «МБОУ», «ОО-участницы», «МОиН»: more than its first letter is a capital. */
const CAPITALS = new RegExp(String.raw`^[${CAPITAL}][A-Za-zЀ-ӿ\d+-]*[${CAPITAL}]`);

/** What letters stand for, in the order in which a word is looked up. */
const TABLES = Object.entries(ABBREVIATIONS) as [keyof typeof ABBREVIATIONS, Readonly<Record<string, string>>][];

function abbreviationOf(text: string, key: string, shouting: boolean): Abbreviation | null {
  if (!CAPITALS.test(text)) return key === "сош" || key === "оош" ? "school" : null;
  if (LOCAL_SCHOOL.test(key) || gluedForm(key)) return "school";
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

function classify(print: string, stop: Stop, shouting: boolean): WordClass {
  const key = fold(print);
  const known = DOTTED.has(key);
  const dotted = stop !== "none" && (known || (stop === "inside" && isCut(key)));
  if (Object.hasOwn(POSITION_ABBREVIATIONS, key) && (key.length > 2 || CAPITALS.test(print)))
    return { key, head: OFFICE, adjective: null, oblique: false, abbreviation: null, dotted: false };
  const abbreviation = abbreviationOf(print, key, shouting);
  if (abbreviation) return { key, head: null, adjective: null, oblique: false, abbreviation, dotted };
  const short = dotted && (!known || Object.hasOwn(SHORT_ADJECTIVES, key));
  const undotted = !dotted && Object.hasOwn(SHORT_POSITIONS, key) && key !== "зам" && key !== "зав";
  const head = short || undotted ? null : headOf(key);
  const adjective = short ? "any" : adjectiveForm(key);
  return { key, head, adjective, oblique: !head && isObliqueAdjective(key), abbreviation, dotted };
}

/** A period behind a word: none, or one that a small letter follows, so that no sentence ends there, or another. */
type Stop = "none" | "inside" | "end";

const classes = (stop: Stop, shouting: boolean): ((print: string) => WordClass) =>
  remembering((print) => classify(print, stop, shouting), { most: 20_000 });

/** The same few hundred words come again and again. */
const PLAIN = { none: classes("none", false), inside: classes("inside", false), end: classes("end", false) };
const SHOUTED = { none: classes("none", true), inside: classes("inside", true), end: classes("end", true) };

function stopAt(text: string, at: number): Stop {
  if (text[at] !== ".") return "none";
  const next = text[at + 1] === " " || text[at + 1] === "\n" ? at + 2 : at + 1;
  return isSmallLetter(text.charCodeAt(next)) ? "inside" : "end";
}

/** «нач. классов», «восп. работа»: an office elsewhere, here an adjective. */
function isTwoFaced({ key, dotted }: WordClass, text: string, at: number): boolean {
  if (!dotted || !Object.hasOwn(TWO_FACED, key)) return false;
  const rest = fold(text.slice(at + 1, at + 12).trimStart());
  return (TWO_FACED[key] as readonly string[]).some((beginning) => rest.startsWith(beginning));
}

const SUBJECTS: readonly string[] = SUBJECTS_OF.map((subject) => subject.split(" ")[0] as string);
/** What stands behind a shortened noun, not behind an adjective: a sign, a capital, the other half of a compound. */
const NOUN_ENDS = new RegExp(String.raw`^\.\s?(?:$|[,;)\n]|[${CAPITAL}]|-орг)`);
/** «админ., кл. рук.» */
const LIST_ENDS = /^\.\s?(?:$|[,;)\n])/;
const LETTERS_BEHIND = new RegExp(String.raw`^\.\s?([${CAPITAL}]{2,6})(?![A-Za-zЀ-ӿ])`);

/** «уч. физики», «соц. пед.», «спец. УО», «проф. Уваров А.Б.»: shortened adjectives that here are offices. */
function shortOffice({ key, dotted }: WordClass, text: string, at: number): string | null {
  if (!dotted) return null;
  const behind = text.slice(at, at + 14);
  if (key === "пед") return NOUN_ENDS.test(behind) ? "педагог" : null;
  // «гл. админ.» is one who administers
  if (key === "админ" || key === "адм")
    return LIST_ENDS.test(behind) && text[at - key.length - 2] !== "." ? "администрация" : null;
  if (key === "спец" || key === "проф") {
    const letters = LETTERS_BEHIND.exec(behind)?.[1];
    const isNoun = letters ? Object.hasOwn(ABBREVIATIONS.body, fold(letters)) : NOUN_ENDS.test(behind);
    return isNoun ? (key === "спец" ? "специалист" : "профессор") : null;
  }
  if (key !== "уч") return null;
  const next = fold(behind.slice(1).trimStart());
  return SUBJECTS.some((subject) => next.startsWith(subject)) ? "учитель" : null;
}

/** «нач.», «начальных», «ср.» */
const OF_CLASSES = /(?:^|[^A-Za-zЀ-ӿ])(?:нач|началь|начальных|ср|средн)\.?$/;
const PARTED = /^\.\s?(?:$|[,;)])/;

/** «учителя нач. кл., кл. рук.»: the first are classes, only the second is «классный». */
function areClasses({ key, dotted }: WordClass, text: string, at: number): boolean {
  if (key !== "кл" || !dotted) return false;
  if (PARTED.test(text.slice(at, at + 3))) return true;
  const start = at - key.length;
  return OF_CLASSES.test(
    text
      .slice(Math.max(0, start - 12), start)
      .trimEnd()
      .toLowerCase(),
  );
}

/** Classifies a word that ends in a text at `at`; `shouting`: the whole text is in capitals. */
export function classOf(print: string, text: string, at: number, shouting: boolean): WordClass {
  const found = (shouting ? SHOUTED : PLAIN)[stopAt(text, at)](print);
  if (isTwoFaced(found, text, at)) return { ...found, head: null, adjective: "any" };
  if (areClasses(found, text, at)) return { ...found, adjective: null };
  const office = shortOffice(found, text, at);
  return office ? { ...found, head: HEADS.get(office) ?? null, adjective: null } : found;
}
