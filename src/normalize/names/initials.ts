import { ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { PEOPLE } from "../../lexicon/groups.ts";
import { FORM_TAILS, LEGAL_FORMS, SCHOOL_TYPES } from "../../lexicon/legal-forms.ts";
import {
  POSITION_ABBREVIATIONS,
  SHORT_ADJECTIVES,
  SHORT_POSITIONS,
  SHORT_WORDS,
} from "../../lexicon/short-positions.ts";
import { CAPITAL, CYRILLIC_SMALL, SMALL } from "../../text/letters.ts";
import type { Edit } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import { fold } from "../../text/words.ts";
import { officeForm, singularOffice } from "./offices.ts";
import { isNoSurname } from "./shape.ts";
import { hasSurnameEnding, hasSurnameEndingInCase } from "./surname.ts";

const TABLES: readonly Readonly<Record<string, string>>[] = [
  LEGAL_FORMS,
  SCHOOL_TYPES,
  ...Object.values(ABBREVIATIONS),
  POSITION_ABBREVIATIONS,
];
const SHORT: readonly Readonly<Record<string, string>>[] = [SHORT_POSITIONS, SHORT_ADJECTIVES];

const isAbbreviation = (letters: string): boolean =>
  FORM_TAILS.includes(letters) || TABLES.some((table) => Object.hasOwn(table, letters));

/** «Школа», «Кураторов», «Волонтёры»: words that stand capitalized before letters and are no surnames. */
function isWord(print: string): boolean {
  const word = fold(print);
  if (isNoSurname(word) || singularOffice(word) !== undefined || PEOPLE.includes(word)) return true;
  if (SHORT_WORDS.includes(word) || SHORT.some((table) => Object.hasOwn(table, word))) return true;
  return /(?:[оеё]в|ей)$/.test(word) && officeForm(word.slice(0, -2)) !== undefined;
}

const SURNAME = `[${CAPITAL}][${CYRILLIC_SMALL}]+(?:-[${CAPITAL}][${CYRILLIC_SMALL}]+)?`;
/** «Уварова АБ», «Уварова А Б» */
const UNDOTTED = new RegExp(
  `(?<![A-Za-zЀ-ӿ\\d«"-])(${SURNAME})[ \\u00a0]{1,2}([${CAPITAL}])( ?)([${CAPITAL}])(?![A-Za-zЀ-ӿ\\d"«-])(?!\\.[A-Za-zЀ-ӿ])`,
  "g",
);
const MAY_BE_UNDOTTED = new RegExp(`[${SMALL}][ \\u00a0]{1,2}[${CAPITAL}] ?[${CAPITAL}](?![A-Za-zЀ-ӿ])`);

/** How much a word and two letters look like a person: `likely` where only the custom of the document can tell. */
type Likeness = "sure" | "likely" | "none";

/** «Заречинский», «Октябрьская», «Кривых»: surnames that print like adjectives of places. */
const ADJECTIVAL = /(?:ск|цк)(?:ий|ая)$|[ыи]х$/;
/** Nominatives of adjectives, plurals. */
const NO_SURNAME = /(?:[ыиое]й|[ая]я|[ое]е|[ыи]е|[ыи])$/;
/** «СК», «ДЦ», «МШ», «АО», «РУ», «РБ», «ДС»: letters of a club, centre, school, district, administration, hospital, house. */
const BODY_LETTER = /[кцшоубсд]$/;

/** `gap`: the letters stand apart, as those of no body do. */
function likenessOf(print: string, letters: string, gap: string): Likeness {
  if (/[ьъый]/.test(letters) || isWord(print)) return "none";
  const word = fold(print);
  const known = !gap && isAbbreviation(letters);
  // «Ли», «Цой»
  if (gap && word.length < 4 && !ADJECTIVAL.test(word)) return "likely";
  if (gap && !NO_SURNAME.test(word) && !ADJECTIVAL.test(word)) return hasSurnameEnding(word) ? "sure" : "likely";
  if (hasSurnameEnding(word) && !ADJECTIVAL.test(word)) return known ? "likely" : "sure";
  return known || BODY_LETTER.test(letters) || (NO_SURNAME.test(word) && !ADJECTIVAL.test(word)) ? "none" : "likely";
}

const MEMORIAL = /(?:^|[^A-Za-zЀ-ӿ])(?:им\.?|имени|памяти|ул\.?|улица)\s*$/;
const WORD_BEFORE = /(?<![A-Za-zЀ-ӿ])([A-Za-zЀ-ӿ]{1,40})[.\s]{1,3}$/;

/** Whether a word without a surname's ending begins a name: nothing stands before it, or an office, or other letters. */
function beginsName(before: string): boolean {
  const word = WORD_BEFORE.exec(before)?.[1];
  if (word === undefined || word === "и") return true;
  const key = fold(word);
  if (word === word.toUpperCase()) return !Object.hasOwn(LEGAL_FORMS, key) && !Object.hasOwn(SCHOOL_TYPES, key);
  return officeForm(key) !== undefined || singularOffice(key) !== undefined || Object.hasOwn(SHORT_POSITIONS, key);
}

const isOffice = (word: string | undefined): boolean => {
  const key = fold(word ?? "");
  return officeForm(key) !== undefined || singularOffice(key) !== undefined;
};

/** Nothing stands before it, or a sign that parts. */
const STARTS = /(?:^|[,;\n])\s?$/;
const OFFICE_BEHIND = /^\.?\s?[,–-]\s?([A-Za-zЀ-ӿ]{3,40})/;

/** «учитель Ким А С», «Ким А С, учитель»: initials that stand apart need no custom beside an office. */
const isBesideOffice = (before: string, behind: string): boolean =>
  isOffice(WORD_BEFORE.exec(before)?.[1]) || (STARTS.test(before) && isOffice(OFFICE_BEHIND.exec(behind)?.[1]));

/** Whether texts print people with initials that have no periods: «Уварова АБ». */
export function printUndotted(texts: readonly string[]): boolean {
  return texts.some(
    (text) =>
      MAY_BE_UNDOTTED.test(text) &&
      matchesOf(text, UNDOTTED).some(
        ([, surname = "", one = "", gap = "", two = ""]) => likenessOf(surname, fold(one + two), gap) === "sure",
      ),
  );
}

/** The periods that initials lack: «Уварова АБ»; `custom`: the document prints people so. */
function undotted(text: string, custom: () => boolean, edits: Edit[]): void {
  if (!MAY_BE_UNDOTTED.test(text)) return;
  const found = matchesOf(text, UNDOTTED);
  // «Ким А С, Цой Б В»
  const several = found.filter(([, surname = "", one = "", gap, two = ""]) =>
    gap ? likenessOf(surname, fold(one + two), gap) !== "none" : false,
  );
  for (const match of found) {
    const [whole, surname = "", one = "", gap = "", two = ""] = match;
    const likeness = likenessOf(surname, fold(one + two), gap);
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (likeness === "none" || MEMORIAL.test(before)) continue;
    const end = match.index + whole.length;
    const listed = several.length > 1 && STARTS.test(before);
    const apart = gap !== "" && (listed || isBesideOffice(before, text.slice(end, end + 40)));
    if (likeness === "likely" && !apart && !((hasSurnameEnding(surname) || beginsName(before)) && custom())) continue;
    const first = end - 1 - gap.length;
    edits.push({ start: first, end: first + gap.length, text: "." });
    if (text[end] !== ".") edits.push({ start: end, end, text: "." });
  }
}

/** «Уварова А,Б.» */
const COMMA = new RegExp(`(?<![A-Za-zЀ-ӿ])(${SURNAME})[ \\u00a0]?[${CAPITAL}](,)[${CAPITAL}]\\.`, "g");
/** «Уварову А,Б, провести» */
const COMMAS = new RegExp(`(?<![A-Za-zЀ-ӿ])(${SURNAME})[ \\u00a0][${CAPITAL}],[${CAPITAL}],(?![A-Za-zЀ-ӿ])`, "g");
/** «Уварова. А.Б.» */
const STOPPED = new RegExp(
  `(?<![A-Za-zЀ-ӿ.])(${SURNAME})(\\. ?)[${CAPITAL}]\\.\\s?[${CAPITAL}]\\.?(?=\\s{0,3}(?:[,;)\\n]|$))`,
  "g",
);
/** «Уварова а.Б.» */
const SMALL_FIRST = new RegExp(
  `(?<![A-Za-zЀ-ӿ])(${SURNAME})[ \\u00a0]([${CYRILLIC_SMALL}])\\.\\s?[${CAPITAL}]\\.`,
  "g",
);
/** «г.», «с.», «п.», «д.», «х.», «р.» before a place. */
const PLACE_LETTERS = "гспдхр";

/** Signs that initials have in place of their periods, one too many or small: «Уварова А,Б.», «Уварова. А.Б.», «Уварова а.Б.» */
export function mendMisprints(text: string, edits: Edit[]): void {
  for (const match of matchesOf(text, COMMA)) {
    if (isWord(match[1] as string)) continue;
    const at = match.index + match[0].length - 3;
    edits.push({ start: at, end: at + 1, text: "." });
  }
  for (const match of matchesOf(text, COMMAS)) {
    const surname = match[1] as string;
    // «классам А,Б,»: letters of a list
    if (isWord(surname) || !hasSurnameEndingInCase(surname)) continue;
    const end = match.index + match[0].length;
    for (const at of [end - 3, end - 1]) edits.push({ start: at, end: at + 1, text: "." });
  }
  for (const match of matchesOf(text, STOPPED)) {
    const [, surname = "", stop = ""] = match;
    if (isWord(surname)) continue;
    const start = match.index + surname.length;
    edits.push({ start, end: start + stop.length, text: " " });
  }
  for (const match of matchesOf(text, SMALL_FIRST)) {
    const [, surname = "", letter = ""] = match;
    if (isWord(surname) || (PLACE_LETTERS.includes(letter) && !hasSurnameEnding(surname))) continue;
    const start = match.index + surname.length + 1;
    edits.push({ start, end: start + 1, text: letter.toUpperCase() });
  }
}

/** What puts initials right: «Уварова АБ», «Уварова А,Б.», «Уварова. А.Б.», «Уварова а.Б.» → «Уварова А.Б.» */
export function mendInitials(text: string, custom: () => boolean, edits: Edit[]): void {
  undotted(text, custom, edits);
  if (text.includes(".") || text.includes(",")) mendMisprints(text, edits);
}
