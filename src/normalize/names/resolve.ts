import type { Case } from "../../lexicon/governance.ts";
import { fold } from "../../text/words.ts";
import type { Context } from "./context.ts";
import { givenNominative, patronymicReading } from "./given.ts";
import type { NamePrint } from "./scan.ts";
import { type Gender, inPrintOf, mayBeNominative, type SurnameReading, surnameReadings } from "./surname.ts";

/** A name whose nominative is known, or whose candidates are. */
export interface Resolved {
  readonly surname: string;
  readonly given: string | null;
  readonly patronymic: string | null;
  /** The nominative is stated: by the place, the patronymic or an office beside it */
  readonly certain: boolean;
  /** What else the surname may be, likeliest first (folded) */
  readonly options: readonly string[];
  /** The print (folded) where it may be the nominative too and only its list speaks against it */
  readonly print?: string;
  /** «Ланской» where the place lists nominatives: the woman's surname (folded) that it would be in another case */
  readonly feminine?: string;
}

function ranked(readings: readonly SurnameReading[]): SurnameReading[] {
  const best = new Map<string, SurnameReading>();
  for (const one of readings) {
    const known = best.get(one.nominative);
    if (!known || known.weight < one.weight) best.set(one.nominative, one);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

function fitting(surname: string, cases: readonly Case[] | null, gender: Gender | null): SurnameReading[] {
  return ranked(
    surnameReadings(surname).filter(
      (one) =>
        (!cases || one.cases.some((each) => cases.includes(each))) && (!gender || !one.gender || one.gender === gender),
    ),
  );
}

/** The patronymic tells case and gender; surname and given name follow it. */
function resolveFull(name: NamePrint): Resolved | undefined {
  if (name.form !== "full" || name.patronymic === null || name.given === null) return undefined;
  const reading = patronymicReading(name.patronymic);
  if (!reading)
    return { surname: name.surname, given: name.given, patronymic: name.patronymic, certain: true, options: [] };
  const surname = fitting(name.surname, reading.cases, reading.gender)[0];
  return {
    surname: surname && !reading.cases.includes("nom") ? inPrintOf(surname.nominative, name.surname) : name.surname,
    given: givenNominative(name.given, reading.gender, reading.cases),
    patronymic: inPrintOf(reading.nominative, name.patronymic),
    certain: true,
    options: [],
  };
}

/** One candidate stands out: nothing else is half as likely. */
function clear(readings: readonly SurnameReading[]): SurnameReading | undefined {
  const [first, second] = readings;
  return first && (!second || first.weight >= second.weight * 2) ? first : undefined;
}

/** «Ланской», «Вербицкой»: a man's nominative, though a woman's surname is read so in other cases. */
const MAYBE_MALE = /[сц]кой$/i;

const womans = (surname: string): string => `${fold(surname).slice(0, -2)}ая`;

const LISTED_CASES: readonly Case[] = ["acc"];

/** `listed`: the place prints names in the nominative (a signature, a roster, an executors' cell). */
export function resolveName(name: NamePrint, context: Context, listed: boolean): Resolved {
  const full = resolveFull(name);
  if (full) return full;
  const { given, patronymic } = name;
  const nominative = mayBeNominative(name.surname);
  const stated = context.cases?.includes("nom") ?? false;
  if (nominative && (listed || context.bracketed || stated))
    return { surname: name.surname, given, patronymic, certain: true, options: [] };
  if (listed && (stated || context.cases === null) && MAYBE_MALE.test(name.surname))
    return { surname: name.surname, given, patronymic, certain: true, options: [], feminine: womans(name.surname) };
  // «Председатель комиссии – Уварову А.Б.»: the office is listed, the name is the verb's («назначить», «утвердить»)
  const cases = stated ? (nominative ? null : LISTED_CASES) : context.cases;
  const oblique = cases ? fitting(name.surname, cases, cases === LISTED_CASES ? null : context.gender) : [];
  const all = oblique.length > 0 ? oblique : fitting(name.surname, null, context.gender);
  const options = all.map((one) => one.nominative);
  const best = oblique[0] ?? (nominative ? undefined : clear(all));
  const surname = best ? inPrintOf(best.nominative, name.surname) : name.surname;
  const read: Resolved = { surname, given, patronymic, certain: false, options };
  if (!context.byList || !nominative) return read;
  const print = fold(name.surname);
  return { ...read, print, options: context.byList === "verb" ? [...options, print] : options };
}

/** Two letters of given name and patronymic; a bare surname has none. */
export function initialsOf(name: { readonly given: string | null; readonly patronymic: string | null }): string {
  return fold((name.given ?? "").slice(0, 1) + (name.patronymic ?? "").slice(0, 1));
}
