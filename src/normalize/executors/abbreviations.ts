import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import type { Finding } from "../../model/finding.ts";
import { fold } from "../../text/words.ts";
import type { ExecutorReading } from "./index.ts";
import type { LocalReading } from "./items.ts";

/** Finds out whether a document explains an abbreviation; what it gathers from the texts is gathered once. */
interface Glossary {
  readonly explains: (print: string) => boolean;
}

/** First letters of all words of a text, in order, and which of the words is a body or a region. */
interface Initials {
  readonly letters: string;
  readonly bodies: readonly boolean[];
}

const STEMS: readonly string[] = BODY_NOUNS.map(({ of }) => of.slice(0, 5));
const REGION = /^(?:област|края|краю|республик)/;
const WORD = /[A-Za-zЀ-ӿ-]+/y;
/** How many codes make a string at once. */
const CHUNK = 4096;
/** Letters that stand for words: longer ones stand for nothing that a text says. */
const LONGEST = 16;

function wordAt(text: string, start: number): string {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0] ?? "";
}

const isBody = (word: string): boolean => REGION.test(word) || STEMS.some((stem) => word.startsWith(stem));

function initialsOf(text: string): Initials {
  const folded = fold(text);
  const codes: number[] = [];
  const bodies: boolean[] = [];
  let inside = false;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const letter = code >= 0x430 && code <= 0x44f;
    if (letter && !inside) {
      codes.push(code);
      bodies.push(isBody(wordAt(folded, i)));
    }
    inside = letter;
  }
  let letters = "";
  for (let i = 0; i < codes.length; i += CHUNK) letters += String.fromCharCode(...codes.slice(i, i + CHUNK));
  return { letters, bodies };
}

const NAME = /[A-Za-zЀ-ӿ\d+-]+/gu;
const INTRODUCING = /(?:далее\s{0,3}[-–—:]?\s{0,3}[«"]?|\()$/iu;
/** As much of a text as an introduction takes before the name. */
const AROUND = 24;

/** What stands where texts introduce abbreviations: «… (далее – КЦРО)», «Краевой центр (КЦРО)», «КЦРО (Краевой центр …)». */
function introducedIn(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const { 0: name, index: at } of text.matchAll(NAME)) {
      const behind = at + name.length;
      const explained = text[behind] === "(" || (text[behind + 1] === "(" && text[behind] === " ");
      if (explained || INTRODUCING.test(text.slice(Math.max(0, at - AROUND), at))) found.add(name);
    }
  }
  return found;
}

/** Letters, as many as are asked for, of words that follow one another in a text, a body or a region among them. */
function acronymsOf(texts: readonly Initials[], length: number): Set<string> {
  const found = new Set<string>();
  for (const { letters, bodies } of texts) {
    let last = -1;
    for (let end = 0; end < letters.length; end++) {
      if (bodies[end]) last = end;
      const start = end - length + 1;
      if (start >= 0 && last >= start) found.add(letters.slice(start, end + 1));
    }
  }
  return found;
}

/** Everything is gathered once: a document may name as many abbreviations as it has words. */
export function glossaryOf(texts: readonly string[]): Glossary {
  const ofLength = new Map<number, Set<string>>();
  let introduced: Set<string> | undefined;
  let initials: readonly Initials[] | undefined;
  return {
    explains(print) {
      introduced ??= introducedIn(texts);
      if (introduced.has(print)) return true;
      const letters = fold(print).replace(/[^а-яе]/g, "");
      if (letters.length < 2 || letters.length > LONGEST) return false;
      initials ??= texts.map(initialsOf);
      const acronyms = ofLength.get(letters.length) ?? acronymsOf(initials, letters.length);
      ofLength.set(letters.length, acronyms);
      return acronyms.has(letters);
    },
  };
}

/** Reports each abbreviation once that neither the tables nor the document explain. */
export function unknownAbbreviations(
  reading: LocalReading,
  placed: ExecutorReading,
  glossary: Glossary,
  seen: Set<string>,
): Finding[] {
  const findings: Finding[] = [];
  reading.items.forEach((item, i) => {
    for (const { text } of item.unknown) {
      if (seen.has(text)) continue;
      seen.add(text);
      const range = placed.items[i]?.range;
      if (range && !glossary.explains(text))
        findings.push({ rule: "executors/unknown-abbreviation", range, values: { abbreviation: text } });
    }
  });
  return findings;
}
