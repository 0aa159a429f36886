import { AMBIGUOUS_NAMES, FEMALE_NAMES, MALE_NAMES, SHORT_PATRONYMICS } from "../../lexicon/given-names.ts";
import type { Case } from "../../lexicon/governance.ts";
import { fold } from "../../text/words.ts";
import { type Gender, inPrintOf } from "./surname.ts";

/** What the form of a patronymic tells: whose it is and in which case. */
export interface PatronymicReading {
  readonly nominative: string;
  readonly gender: Gender;
  readonly cases: readonly Case[];
}

const MALE_ENDINGS: Readonly<Record<string, readonly Case[]>> = {
  "": ["nom"],
  а: ["gen", "acc"],
  у: ["dat"],
  ем: ["ins"],
  е: ["pre"],
};
const FEMALE_ENDINGS: Readonly<Record<string, readonly Case[]>> = {
  а: ["nom"],
  ы: ["gen"],
  е: ["dat", "pre"],
  у: ["acc"],
  ой: ["ins", "gen", "dat"],
  ою: ["ins"],
};

/** «…ович», «…евича», «Оюн-оолович»; «Ильичу» by the list. */
const MALE = /^([A-Za-zЀ-ӿ-]{2,}ич)(а|у|ем|е|)$/;
/** «…овна», «…евну», «…иничной» */
const FEMALE = /^([A-Za-zЀ-ӿ-]{2,}(?:[оеё]вн|ичн))(а|ы|е|у|ой|ою)$/;

/** Reads «Петровичу», «Ильиничной»; undefined where the word is no patronymic. */
export function patronymicReading(print: string): PatronymicReading | undefined {
  const form = fold(print);
  const male = MALE.exec(form);
  if (male) {
    const nominative = male[1] as string;
    const known = /[ое]вич$/.test(nominative) || SHORT_PATRONYMICS.includes(nominative);
    if (known) return { nominative, gender: "m", cases: MALE_ENDINGS[male[2] ?? ""] ?? [] };
  }
  const female = FEMALE.exec(form);
  if (female) return { nominative: `${female[1]}а`, gender: "f", cases: FEMALE_ENDINGS[female[2] ?? ""] ?? [] };
  return undefined;
}

/** A form of a given name that may come from `nominative`; [ending of the form, ending of the nominative, cases]. */
type Turn = readonly [form: string, nominative: string, cases: readonly Case[]];

const MALE_TURNS: readonly Turn[] = [
  ["", "", ["nom"]],
  ["а", "", ["gen", "acc"]],
  ["у", "", ["dat"]],
  ["ом", "", ["ins"]],
  ["ем", "", ["ins"]],
  ["е", "", ["pre"]],
  ["я", "й", ["gen", "acc"]],
  ["ю", "й", ["dat"]],
  ["ем", "й", ["ins"]],
  ["и", "й", ["pre"]],
  ["я", "ь", ["gen", "acc"]],
  ["ю", "ь", ["dat"]],
  ["ем", "ь", ["ins"]],
  ["и", "я", ["gen"]],
  ["е", "я", ["dat", "pre"]],
  ["ю", "я", ["acc"]],
  ["ей", "я", ["ins"]],
  ["ы", "а", ["gen"]],
  ["е", "а", ["dat", "pre"]],
  ["у", "а", ["acc"]],
  ["ой", "а", ["ins"]],
];
const FEMALE_TURNS: readonly Turn[] = [
  ["", "", ["nom"]],
  ["ы", "а", ["gen"]],
  ["и", "а", ["gen"]],
  ["е", "а", ["dat", "pre"]],
  ["у", "а", ["acc"]],
  ["ой", "а", ["ins"]],
  ["и", "я", ["gen", "dat", "pre"]],
  ["е", "я", ["dat", "pre"]],
  ["ю", "я", ["acc"]],
  ["ей", "я", ["ins"]],
  ["ею", "я", ["ins"]],
  ["и", "ь", ["gen", "dat", "pre"]],
  ["ью", "ь", ["ins"]],
];

/** Names whose stem changes, by the folded stem of the other cases. */
const FLEETING: Readonly<Record<string, string>> = { льв: "лев", павл: "павел", петр: "петр" };

const NAMES: Readonly<Record<Gender, ReadonlySet<string>>> = { m: new Set(MALE_NAMES), f: new Set(FEMALE_NAMES) };

function candidates(form: string, gender: Gender, cases: readonly Case[]): string[] {
  const out: string[] = [];
  for (const [ending, nominative, turnCases] of gender === "m" ? MALE_TURNS : FEMALE_TURNS) {
    if (!form.endsWith(ending) || !turnCases.some((one) => cases.includes(one))) continue;
    const stem = form.slice(0, form.length - ending.length);
    if (stem.length < 2) continue;
    out.push((gender === "m" && nominative === "" && FLEETING[stem]) || stem + nominative);
  }
  return out;
}

/** The nominative of a given name whose gender and case are known; the print where nothing fits. */
export function givenNominative(print: string, gender: Gender, cases: readonly Case[]): string {
  const form = fold(print);
  if (cases.includes("nom")) return print;
  const all = candidates(form, gender, cases);
  const found = all.find((name) => NAMES[gender].has(name)) ?? all[0];
  return found === undefined ? print : inPrintOf(found, print);
}

/** Given names that are no surnames. */
const ONLY_GIVEN: ReadonlySet<string> = new Set(
  [...MALE_NAMES, ...FEMALE_NAMES].filter((name) => !AMBIGUOUS_NAMES.includes(name)),
);

/** Whether the word is a given name in the nominative and can be nothing else. */
export function isOnlyGiven(print: string): boolean {
  return ONLY_GIVEN.has(fold(print));
}

const ALL: readonly Case[] = ["nom", "gen", "dat", "acc", "ins", "pre"];

/** Whether the word is a known given name in some case. */
export function isGivenName(print: string): boolean {
  const form = fold(print);
  return (["m", "f"] as const).some((gender) => candidates(form, gender, ALL).some((name) => NAMES[gender].has(name)));
}

// A document's words are looked up here: «constructor» and «__proto__» must find nothing.
for (const table of [MALE_ENDINGS, FEMALE_ENDINGS, FLEETING]) Object.setPrototypeOf(table, null);
