import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import { COLLECTIVE_PEOPLE, PEOPLE } from "../../lexicon/groups.ts";
import { POSITIONS } from "../../lexicon/positions.ts";
import { SHORT_POSITIONS } from "../../lexicon/short-positions.ts";
import type { Atom } from "./atoms.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { HEADS, type Head } from "./nouns.ts";

/** The cases that a list of executors may be printed in: «директорам, отделу», «совместно с директорами, отделом». */
export type ListCase = "dat" | "ins";

type Forms = Readonly<Record<ListCase, readonly string[]>>;

const NONE: Forms = { dat: [], ins: [] };
const ending = (stem: string, dat: string, ...ins: string[]): Forms => ({
  dat: [stem + dat],
  ins: ins.map((end) => stem + end),
});

/** By the ending of the nominative, where the genitive tells nothing else. */
function byNominative(one: string, of: string): Forms | null {
  const stem = of.slice(0, -1);
  if (/[иь]е$/.test(one)) return ending(stem, "ю", "ем");
  if (one.endsWith("о")) return ending(stem, "у", "ом");
  if (one.endsWith("ия")) return ending(stem, "и", "ей");
  if (/(?:ая|яя)$/.test(one)) return ending(of, "", "");
  if (/[ыи]й$/.test(one) && /[ое]го$/.test(of)) return adjectival(one, of);
  if (one.endsWith("а")) return ending(stem, "е", "ой", "ей");
  if (one.endsWith("я")) return ending(stem, "е", "ей");
  return null;
}

/** «дежурный, дежурного» → «дежурному, дежурным» */
const adjectival = (one: string, of: string): Forms => ({
  dat: [`${of.slice(0, -2)}му`],
  ins: [`${one.slice(0, -1)}м`],
});

function singular(one: string, of: string): Forms {
  if (one === of) return NONE;
  const known = byNominative(one, of);
  if (known) return known;
  const stem = of.slice(0, -1);
  if (of.endsWith("и")) return ending(stem, "и", "ью");
  if (of.endsWith("я")) return ending(stem, "ю", "ем");
  return of.endsWith("а") ? ending(stem, "у", "ом", "ем") : NONE;
}

function plural(many: string): Forms {
  const stem = many.slice(0, -1);
  if (many.endsWith("иеся")) return { dat: [`${many.slice(0, -3)}мся`], ins: [`${many.slice(0, -3)}мися`] };
  if (/[ыи]е$/.test(many)) return ending(stem, "м", "ми");
  if (many === "дети" || many === "люди") return ending(stem, "ям", "ьми");
  if (/(?:[ыае]|[кгхжшчщ]и)$/.test(many)) return ending(stem, "ам", "ами");
  return /[ия]$/.test(many) ? ending(stem, "ям", "ями") : NONE;
}

/** «педагогу-психологу»: both halves are declined; «директору-координатору» too. */
function inParts(read: (...print: string[]) => Forms, ...prints: readonly string[]): Forms {
  const parts = prints.map((print) => print.split("-"));
  const halves = (parts[0] as string[]).map((_, i) => read(...parts.map((part) => part[i] ?? "")));
  const joined = (which: ListCase): string[] => {
    const forms = halves.map((half) => half[which][0]);
    return forms.includes(undefined) ? [] : [forms.join("-")];
  };
  return halves.length === 1 ? (halves[0] as Forms) : { dat: joined("dat"), ins: joined("ins") };
}

function build(): Readonly<Record<ListCase, ReadonlyMap<string, Head>>> {
  const out = { dat: new Map<string, Head>(), ins: new Map<string, Head>() };
  // «молодежи», «комиссии»: a form that is a genitive too tells no case
  const add = (nominative: string, forms: Forms, genitive = "") => {
    const head = HEADS.get(nominative);
    if (!head) return;
    for (const which of ["dat", "ins"] as const)
      for (const form of forms[which])
        if (form !== genitive && !HEADS.has(form) && !out[which].has(form)) out[which].set(form, head);
  };
  for (const { one, of, many } of POSITIONS) {
    if (Object.hasOwn(SHORT_POSITIONS, one)) continue;
    add(one, inParts(singular, one, of));
    add(many, inParts(plural, many));
  }
  for (const { one, of, many } of BODY_NOUNS) {
    add(one, inParts(singular, one, of), of);
    add(many, inParts(plural, many));
  }
  for (const word of PEOPLE) add(word, plural(word));
  for (const word of COLLECTIVE_PEOPLE) {
    const of = word.endsWith("ь") ? `${word.slice(0, -1)}и` : word.replace(/о?$/, "а");
    add(word, singular(word, of), of);
  }
  return out;
}

const DECLINED = build();

const ADJECTIVE: Readonly<Record<ListCase, RegExp>> = {
  dat: /(?:[ое]му|[ое]й|[ыи]м)$/,
  ins: /(?:[ыи]м|[ое]й|[ыи]ми)$/,
};

/** The noun phrase in a case of a list that begins at an atom («классным руководителям»), or null. */
export function declinedAt(atoms: readonly Atom[], from: number, which: ListCase): NounPhrase | null {
  for (let at = from; at < from + 8; at++) {
    const atom = atoms[at];
    if (atom?.kind === "break" || (at > from && atom?.kind === "bracket")) continue;
    if (atom?.kind !== "word" || atom.abbreviation) return null;
    const head = DECLINED[which].get(atom.key);
    if (head) return { at, head, adjectives: at - from };
    if (atom.key === "и" && at > from) continue;
    if (!atom.oblique || !ADJECTIVE[which].test(atom.key)) return null;
  }
  return null;
}
