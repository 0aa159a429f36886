import type { Case } from "../../lexicon/governance.ts";
import { INDECLINABLE_ENDINGS, MASCULINE_IN_OJ, POSSESSIVE_STEMS, STRONG_ENDINGS } from "../../lexicon/surnames.ts";
import { remembering } from "../../text/remember.ts";
import { fold } from "../../text/words.ts";

export type Gender = "m" | "f";

/** One way to read the form of a surname: the nominative that it may come from, and how likely such a surname is. */
export interface SurnameReading {
  readonly nominative: string;
  readonly gender: Gender | null;
  readonly cases: readonly Case[];
  readonly weight: number;
}

/** An ending, what the nominative has in its place, whose it is and in which cases. */
type Pattern = readonly [ending: string, nominative: string, gender: Gender | null, cases: readonly Case[]];

const POSSESSIVE: readonly Pattern[] = [
  ["", "", "m", ["nom"]],
  ["а", "", "m", ["gen", "acc"]],
  ["у", "", "m", ["dat"]],
  ["ым", "", "m", ["ins"]],
  ["е", "", "m", ["pre"]],
  ["а", "а", "f", ["nom"]],
  ["ой", "а", "f", ["gen", "dat", "ins", "pre"]],
  ["ою", "а", "f", ["ins"]],
  ["у", "а", "f", ["acc"]],
];

const ADJECTIVE: readonly Pattern[] = [
  ["ый", "ый", "m", ["nom"]],
  ["ий", "ий", "m", ["nom"]],
  ["ого", "ый", "m", ["gen", "acc"]],
  ["ого", "ой", "m", ["gen", "acc"]],
  ["его", "ий", "m", ["gen", "acc"]],
  ["ому", "ый", "m", ["dat"]],
  ["ому", "ой", "m", ["dat"]],
  ["ему", "ий", "m", ["dat"]],
  ["ым", "ый", "m", ["ins"]],
  ["им", "ий", "m", ["ins"]],
  ["ом", "ый", "m", ["pre"]],
  ["ая", "ая", "f", ["nom"]],
  ["яя", "яя", "f", ["nom"]],
  ["ой", "ая", "f", ["gen", "dat", "ins", "pre"]],
  ["ей", "яя", "f", ["gen", "dat", "ins", "pre"]],
  ["ую", "ая", "f", ["acc"]],
  ["юю", "яя", "f", ["acc"]],
];

const IN_A: readonly Pattern[] = [
  ["а", "а", null, ["nom"]],
  ["ы", "а", null, ["gen"]],
  ["и", "а", null, ["gen"]],
  ["е", "а", null, ["dat", "pre"]],
  ["у", "а", null, ["acc"]],
  ["ой", "а", null, ["ins"]],
  ["я", "я", null, ["nom"]],
  ["и", "я", null, ["gen"]],
  ["е", "я", null, ["dat", "pre"]],
  ["ю", "я", null, ["acc"]],
  ["ей", "я", null, ["ins"]],
];

const CONSONANT: readonly Pattern[] = [
  ["", "", "m", ["nom"]],
  ["а", "", "m", ["gen", "acc"]],
  ["у", "", "m", ["dat"]],
  ["ом", "", "m", ["ins"]],
  ["ем", "", "m", ["ins"]],
  ["е", "", "m", ["pre"]],
];

const SOFT: readonly Pattern[] = [
  ["ь", "ь", "m", ["nom"]],
  ["я", "ь", "m", ["gen", "acc"]],
  ["ю", "ь", "m", ["dat"]],
  ["ем", "ь", "m", ["ins"]],
];

const IN_SHORT_I: readonly Pattern[] = [
  ["й", "й", "m", ["nom"]],
  ["я", "й", "m", ["gen", "acc"]],
  ["ю", "й", "m", ["dat"]],
  ["ем", "й", "m", ["ins"]],
];

/** «Кравца» from «Кравец», «Волчка» from «Волчок», «Соловья» from «Соловей»: a vowel that only the nominative has. */
const FLEETING: readonly Pattern[] = [
  ["ца", "ец", "m", ["gen", "acc"]],
  ["цу", "ец", "m", ["dat"]],
  ["цем", "ец", "m", ["ins"]],
  ["цом", "ец", "m", ["ins"]],
  ["ька", "ек", "m", ["gen", "acc"]],
  ["ьку", "ек", "m", ["dat"]],
  ["чка", "чок", "m", ["gen", "acc"]],
  ["чку", "чок", "m", ["dat"]],
  ["ья", "ей", "m", ["gen", "acc"]],
  ["ью", "ей", "m", ["dat"]],
];

const EVERY: readonly Case[] = ["nom", "gen", "dat", "acc", "ins", "pre"];
const VOWEL = /[аеёиоуыэюя]$/;
const SOFT_ENDS = /[ьй]$/;

function endsWithAny(text: string, endings: readonly string[]): boolean {
  return endings.some((ending) => text.endsWith(ending));
}

type Fits = (stem: string) => number;

const possessive: Fits = (stem) => (stem.length >= 3 && endsWithAny(stem, POSSESSIVE_STEMS) ? 6 : 0);
const adjective: Fits = (stem) => (/[сц]к$/.test(stem) ? 6 : stem.length >= 3 && !VOWEL.test(stem) ? 2 : 0);
const inA: Fits = (stem) => (stem.length >= 2 && !VOWEL.test(stem) && !possessive(stem) ? 3 : 0);
const consonant: Fits = (stem) =>
  stem.length >= 2 &&
  !VOWEL.test(stem) &&
  !SOFT_ENDS.test(stem) &&
  !possessive(stem) &&
  !endsWithAny(stem, ["ых", "их", "ск", "цк"])
    ? 3
    : 0;
const soft: Fits = (stem) => (stem.length >= 2 && !SOFT_ENDS.test(stem) && !VOWEL.test(stem) ? 3 : 0);
/** «Цой», «Чой»: too short for an adjective */
const SHORT_IN_OJ = /^[^аеёиоуыэюя]{1,3}о$/;
/** «Гуляй», «Бугай»; «-ой», «-ий» are adjectives */
const inShortI: Fits = (stem) => (stem.length >= 2 && (/[аеуюя]$/.test(stem) || SHORT_IN_OJ.test(stem)) ? 2 : 0);
/** «Орловым», «Лисовским», «Белого»: what only an oblique case ends in */
const OBLIQUE_END = /(?:(?:[ое]в|[иы]н)ым|[сц]ким|[ое]го)$/;
const fleeting: Fits = (stem) => (stem.length >= 2 && !VOWEL.test(stem) ? 4 : 0);

const PARADIGMS: readonly (readonly [readonly Pattern[], Fits])[] = [
  [POSSESSIVE, possessive],
  [ADJECTIVE, adjective],
  [IN_A, inA],
  [CONSONANT, consonant],
  [SOFT, soft],
  [IN_SHORT_I, inShortI],
  [FLEETING, fleeting],
];

/** How likely the form takes no case at all; a woman's surname in a consonant never does. */
function indeclinable(form: string): SurnameReading[] {
  if (OBLIQUE_END.test(form)) return [];
  if (endsWithAny(form, ["ых", "их"]) || endsWithAny(form, INDECLINABLE_ENDINGS)) {
    const weight = endsWithAny(form, ["ко", "дзе", "швили", "ых", "их", "аго", "ово"]) ? 6 : 2;
    return [{ nominative: form, gender: null, cases: EVERY, weight }];
  }
  if (/[уюэ]$/.test(form)) return [{ nominative: form, gender: null, cases: EVERY, weight: 0.5 }];
  if (!VOWEL.test(form) && !possessive(form) && !/(?:ый|ий|ой)$/.test(form))
    return [{ nominative: form, gender: "f", cases: EVERY, weight: 2.5 }];
  return [];
}

function harden(stem: string, nominative: string): string {
  // «ск», «цк» and the velars spell the masculine nominative with «и»
  return nominative === "ый" && /[кгхжшчщ]$/.test(stem) ? "ий" : nominative;
}

function simpleReadings(form: string): SurnameReading[] {
  const out: SurnameReading[] = [];
  if (MASCULINE_IN_OJ.includes(form)) out.push({ nominative: form, gender: "m", cases: ["nom"], weight: 6 });
  for (const [patterns, fits] of PARADIGMS) {
    for (const [ending, nominative, gender, cases] of patterns) {
      if (!form.endsWith(ending) || (nominative === ending && OBLIQUE_END.test(form))) continue;
      const stem = form.slice(0, form.length - ending.length);
      const fit = fits(stem);
      // «Ткачем», but «Гоголем» only from «Гоголь»
      if (fit === 0 || (ending === "ем" && nominative === "" && !/[жшчщц]$/.test(stem))) continue;
      // «Толстой» is rarer than «Толстый» only where the list does not know it
      const base = nominative === "ой" && !MASCULINE_IN_OJ.includes(`${stem}ой`) ? 0.5 : fit;
      out.push({ nominative: stem + harden(stem, nominative), gender, cases, weight: base });
    }
  }
  return [...out, ...indeclinable(form)];
}

const readingsOfForm: (form: string) => readonly SurnameReading[] = remembering(readingsOf, { most: 5_000 });

/** Every reading of a surname's form (folded); the same names recur. */
export const surnameReadings = (print: string): readonly SurnameReading[] => readingsOfForm(fold(print));

/** Of a double surname those readings in which both parts agree. */
function readingsOf(form: string): SurnameReading[] {
  const hyphen = form.lastIndexOf("-");
  if (hyphen < 0) return simpleReadings(form);
  const first = simpleReadings(form.slice(0, hyphen));
  const declines = !first.some((one) => one.cases.includes("nom") && one.weight >= 2);
  const out: SurnameReading[] = [];
  for (const last of simpleReadings(form.slice(hyphen + 1))) {
    const before = out.length;
    for (const one of first) {
      const cases = one.cases.filter((each) => last.cases.includes(each));
      if (one.weight < 1 || cases.length === 0 || (one.gender && last.gender && one.gender !== last.gender)) continue;
      const gender = last.gender ?? one.gender;
      out.push({ nominative: `${one.nominative}-${last.nominative}`, gender, cases, weight: last.weight });
    }
    // «Кара-оолу»: a first part that may stand in the nominative takes no case; «Тимофееву-» must agree
    if (out.length === before && !declines)
      out.push({ ...last, nominative: `${form.slice(0, hyphen)}-${last.nominative}` });
  }
  return out;
}

/** Whether the form may stand in the nominative, so that nothing speaks against the print. */
export function mayBeNominative(print: string): boolean {
  return surnameReadings(print).some((one) => one.cases.includes("nom") && one.weight >= 2);
}

/** Whether hardly anything but a surname ends so. */
export function hasSurnameEnding(print: string): boolean {
  const form = fold(print);
  return form.length >= 4 && surnameParts(form).every((part) => endsWithAny(part, STRONG_ENDINGS));
}

/** Whether an oblique form of such a surname ends so («Лукиной», «Кравчука»). */
export function hasSurnameEndingInCase(print: string): boolean {
  const form = fold(print);
  return (
    hasSurnameEnding(form) || simpleReadings(form).some((one) => one.weight >= 3 && hasSurnameEnding(one.nominative))
  );
}

function surnameParts(form: string): string[] {
  return form.includes("-") ? [form.slice(form.lastIndexOf("-") + 1)] : [form];
}

/** The folded nominative in the letters of the print: its capitals and its «ё» as far as the two agree. */
export function inPrintOf(nominative: string, print: string): string {
  const hyphen = nominative.indexOf("-");
  if (hyphen > 0) {
    const other = print.indexOf("-");
    const [first, second] = other > 0 ? [print.slice(0, other), print.slice(other + 1)] : [print, print];
    return `${inPrintOf(nominative.slice(0, hyphen), first)}-${inPrintOf(nominative.slice(hyphen + 1), second)}`;
  }
  let out = "";
  for (let i = 0; i < nominative.length; i++) {
    const letter = nominative[i] as string;
    const printed = print[i];
    out += printed !== undefined && fold(printed) === letter ? printed : letter;
  }
  return out;
}
