import { append } from "../../text/append.ts";
import type { Body } from "./bodies.ts";
import { belowLevel, OF_ALL_EDUCATION } from "./match.ts";
import type { BodyPrint } from "./print.ts";
import { stemOf } from "./stems.ts";

const BARE_SCHOOL = "school";
const IN_WORDS = "words";

const lastWord = ({ words }: BodyPrint): string => `word ${stemOf(words[words.length - 1] ?? "")}`;
const inLetters = (letters: string): string => `letters ${letters}`;
const named = (stem: string): string => `name ${stem}`;
const numbered = (number: string): string => `№ ${number}`;
/** More bodies that share a head, a last word or a name tell nothing of one more; the fullest come first. */
const MOST_ALIKE = 300;
/** Letters are held against so many names at most. */
const MOST_IN_ALL = 2000;
/** So many of the first stems of a name tell it from others. */
const MOST_STEMS = 8;
const headed = ({ head, number }: BodyPrint, stems: readonly string[]): string =>
  `head ${head ?? ""} ${number ?? ""} ${stems.slice(0, MOST_STEMS).join(" ")}`;
const governed = ({ head, number }: BodyPrint, stem: string): string => `field ${head ?? ""} ${number ?? ""} ${stem}`;

/** Every beginning of a fuller print's stems, and every one of its fields: a shorter print has the one or the other. */
function keysOfHead(print: BodyPrint): string[] {
  const out = print.words.map((word) => governed(print, stemOf(word)));
  for (const stems of [print.stems, belowLevel(print.stems), print.stems.filter((stem) => !OF_ALL_EDUCATION.has(stem))])
    for (let i = 0; i <= Math.min(stems.length, MOST_STEMS); i++)
      if (i > 0 || stems.length === 0) out.push(headed(print, stems.slice(0, i)));
  return out;
}

/** What a fuller print may be looked up by. */
function keysOf(print: BodyPrint): string[] {
  if (print.part) return [];
  if (print.acronym !== null) return [inLetters(print.acronym)];
  const out = [IN_WORDS, lastWord(print)];
  if (print.number !== null) out.push(numbered(print.number));
  if (print.kind !== "school") append(out, keysOfHead(print));
  else if (print.number === null && print.stems.length === 0) out.push(BARE_SCHOOL);
  else append(out, print.stems.map(named));
  return out;
}

/** Under which keys there stand all prints that a shorter one may fit; undefined where only a look at each can tell. */
function askedFor(print: BodyPrint): string[] | undefined {
  if (print.part) return [];
  if (print.acronym !== null) return [IN_WORDS, inLetters(print.acronym)];
  // «ГДТ «Парус»» may be letters for the first words of a name that ends alike
  const alike = print.words.length > 1 ? [lastWord(print)] : [];
  if (print.letters.length > 2 && print.number === null) return undefined;
  if (print.letters.length > 2 && print.number !== null) alike.push(numbered(print.number));
  if (print.kind !== "school") {
    const fields = print.words.length === 1 ? print.stems.map((stem) => governed(print, stem)) : [];
    // by a head and places alone only an authority is known
    if (print.stems.length === 0 && print.kind !== "authority") return alike;
    return [...alike, headed(print, print.stems), ...fields];
  }
  if (print.number !== null) return [...alike, numbered(print.number)];
  return print.stems.length > 0 ? [...alike, BARE_SCHOOL, ...print.stems.map(named)] : undefined;
}

/** The bodies of a document by what their prints can be found by, so that thousands of schools are not compared one with another. */
export class BodyIndex {
  private readonly bodies: Body[] = [];
  private readonly places = new Map<Body, number>();
  private readonly byKey = new Map<string, Set<Body>>();

  /** Takes up a body, or what was added to it. */
  add(body: Body, prints: readonly BodyPrint[]): void {
    if (!this.places.has(body)) this.places.set(body, this.bodies.push(body) - 1);
    for (const print of prints) {
      for (const key of keysOf(print)) {
        const known = this.byKey.get(key);
        if (known) known.add(body);
        else this.byKey.set(key, new Set([body]));
      }
    }
  }

  /** In the order in which they were taken up: all bodies that a print may belong to, and maybe others. */
  near(print: BodyPrint): readonly Body[] {
    const keys = askedFor(print);
    if (!keys) return this.bodies.slice(0, MOST_IN_ALL);
    const found = new Set<Body>();
    for (const key of keys) {
      let left = key === IN_WORDS ? MOST_IN_ALL : MOST_ALIKE;
      for (const body of this.byKey.get(key) ?? []) {
        if (left-- <= 0) break;
        found.add(body);
      }
    }
    return [...found].sort((a, b) => (this.places.get(a) ?? 0) - (this.places.get(b) ?? 0));
  }
}
