import type { Atom } from "./atoms.ts";
import { headOf } from "./nouns.ts";
import { isSign, type Phrase } from "./phrase.ts";

/** Plurals of schools that numbers tell apart, and one of them. */
const ONE: ReadonlyMap<string, string> = new Map([
  ["школы", "школа"],
  ["лицеи", "лицей"],
  ["гимназии", "гимназия"],
]);
const PLAIN_NUMBER = /^\d{1,4}$/;

/** Where the print of a number begins: at a «№» of its own. */
function startOf(number: Atom, atoms: readonly Atom[]): number {
  const before = atoms[atoms.indexOf(number) - 1];
  return isSign(before, "№") ? (before as Atom).start : number.start;
}

/** The numbers of a phrase that is nothing but a plural of schools, «№» and a list of them; none for any other phrase. */
function numbersOf([noun, ...rest]: readonly Atom[]): Atom[] {
  const numbers: Atom[] = [];
  if (!noun || !ONE.has(noun.key) || !isSign(rest[0], "№")) return numbers;
  for (const atom of rest) {
    const number = atom.kind === "number" && PLAIN_NUMBER.test(atom.text);
    if (number) numbers.push(atom);
    else if (!isSign(atom, "№") && atom.key !== "," && atom.key !== "и" && atom.kind !== "break") return [];
  }
  return numbers;
}

/** «школы № 3, № 7» as «школа № 3» and «школа № 7»: bodies that one plural names together. */
export function partNumbered(phrase: Phrase): Phrase[] {
  const [noun, sign] = phrase.atoms;
  const numbers = phrase.kind === "bodies" && !phrase.members && !phrase.role ? numbersOf(phrase.atoms) : [];
  if (!noun || !sign || numbers.length < 2) return [phrase];
  const key = ONE.get(noun.key) as string;
  const text = noun.text === noun.text.toLowerCase() ? key : key.charAt(0).toUpperCase() + key.slice(1);
  const head = headOf(key);
  const one: Atom = { ...noun, key, text, head };
  return numbers.map((number, i) => ({
    ...phrase,
    kind: "body",
    head,
    link: i === 0 ? phrase.link : "comma",
    atoms: [one, sign, number],
    start: i === 0 ? phrase.start : startOf(number, phrase.atoms),
    end: number.end,
  }));
}
