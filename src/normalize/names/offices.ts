import { ACTING_FORMS, type Case } from "../../lexicon/governance.ts";
import { POSITIONS } from "../../lexicon/positions.ts";
import { SHORT_POSITIONS } from "../../lexicon/short-positions.ts";
import { fold } from "../../text/words.ts";

/** What the form of an office's word tells: «заместителя» is a genitive or an accusative. */
export interface OfficeForm {
  readonly lemma: string;
  readonly cases: readonly Case[];
  readonly gender: "m" | "f" | null;
}

/** Endings of the five oblique cases (gen, dat, acc, ins, pre) by how the nominative and the genitive end. */
function endings(one: string, of: string): { stem: string; forms: readonly string[] } | undefined {
  if (/(?:ий|ый|ой)$/.test(one) && /(?:его|ого)$/.test(of)) {
    const soft = of.endsWith("его");
    return {
      stem: of.slice(0, -3),
      forms: soft ? ["его", "ему", "его", "им", "ем"] : ["ого", "ому", "ого", "ым", "ом"],
    };
  }
  if (/(?:ая|яя)$/.test(one)) {
    const last = of.slice(-2);
    return { stem: of.slice(0, -2), forms: [last, last, one.endsWith("яя") ? "юю" : "ую", last, last] };
  }
  if (one.endsWith("а") && /[ыи]$/.test(of)) {
    return { stem: of.slice(0, -1), forms: [of.slice(-1), "е", "у", "ой", "е"] };
  }
  if (of.endsWith("я")) return { stem: of.slice(0, -1), forms: ["я", "ю", "я", "ем", "е"] };
  if (of.endsWith("а")) return { stem: of.slice(0, -1), forms: ["а", "у", "а", "ом", "е"] };
  return undefined;
}

/** «директорам», «заведующим», «педагогам-психологам» */
function pluralDative(of: string): string | undefined {
  if (of.includes("-")) {
    const parts = of.split("-").map(pluralDative);
    return parts.includes(undefined) ? undefined : parts.join("-");
  }
  if (/(?:его|ого)$/.test(of)) return `${of.slice(0, -3)}${of.endsWith("его") ? "им" : "ым"}`;
  if (of.endsWith("я")) return `${of.slice(0, -1)}ям`;
  return /[аы]$/.test(of) ? `${of.slice(0, -1)}ам` : undefined;
}

const OBLIQUE: readonly Case[] = ["gen", "dat", "acc", "ins", "pre"];

function genderOf(one: string): OfficeForm["gender"] {
  return /(?:ая|яя)$/.test(one) ? "f" : null;
}

/** «педагога-психолога» declines in both parts, so every case is built part by part. */
function obliqueOf(one: string, of: string): string[] | undefined {
  const ones = one.split("-");
  const ofs = of.split("-");
  const parts = ones.map((part, i) => endings(part, ofs[i] ?? ""));
  if (parts.some((part) => part === undefined)) return undefined;
  return OBLIQUE.map((_, i) => parts.map((part) => (part ? part.stem + part.forms[i] : "")).join("-"));
}

function add(into: Map<string, OfficeForm>, print: string, form: OfficeForm): void {
  const known = into.get(print);
  if (!known) into.set(print, form);
  else into.set(print, { ...known, cases: [...new Set([...known.cases, ...form.cases])] });
}

/** Every case of every office, by its folded print. */
export const OFFICE_FORMS: ReadonlyMap<string, OfficeForm> = (() => {
  const out = new Map<string, OfficeForm>();
  for (const { one, of } of POSITIONS) {
    const gender = genderOf(one);
    if (SHORT_POSITIONS[one]) continue;
    add(out, one, { lemma: one, cases: ["nom"], gender });
    const oblique = obliqueOf(one, of);
    for (const [i, print] of (oblique ?? []).entries())
      add(out, print, { lemma: one, cases: [OBLIQUE[i] as Case], gender });
    const plural = pluralDative(of);
    if (plural) add(out, plural, { lemma: one, cases: ["dat"], gender: null });
  }
  for (const [print, form] of Object.entries(ACTING_FORMS)) add(out, print, { lemma: "исполняющий", ...form });
  return out;
})();

/** The office that a word names, in whatever case. */
export function officeForm(word: string): OfficeForm | undefined {
  const print = fold(word);
  return OFFICE_FORMS.get(print) ?? (print.includes("-") ? compound(print) : undefined);
}

/** «консультанту-юристу»: two offices in one case that no table holds together. */
function compound(print: string): OfficeForm | undefined {
  const [first, second, more] = print.split("-").map((part) => OFFICE_FORMS.get(part));
  if (!first || !second || more) return undefined;
  const cases = first.cases.filter((one) => second.cases.includes(one));
  return cases.length > 0 ? { lemma: `${first.lemma}-${second.lemma}`, cases, gender: second.gender } : undefined;
}

const SINGULARS: ReadonlyMap<string, string> = new Map(POSITIONS.map(({ one, many }) => [many, one]));

/** The one office of several holders, by its folded nominative: «учителя» → «учитель». */
export const singularOffice = (many: string): string | undefined => SINGULARS.get(many);

/** «зам.», «зав.», «нач.»: a shortened office, its case unseen. */
/** «И.о. начальника», «врио директора»: words that stand in no case make the office's genitive a nominative post. */
export const ACTING = /(?<![A-Za-zЀ-ӿ.])(?:вр\.?\s?)?(?:и\.\s?о\.|врио|врид)\s{1,3}$/i;

export function isShortOffice(word: string): boolean {
  return Object.hasOwn(SHORT_POSITIONS, fold(word));
}
