import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import type { Finding } from "../../model/finding.ts";
import { fold } from "../../text/words.ts";
import type { ExecutorReading } from "./index.ts";
import type { LocalReading } from "./items.ts";

/** Finds out whether a document explains an abbreviation; what it gathers from the texts is gathered once. */
interface Glossary {
  readonly explains: (print: string) => boolean;
}

/** First letters of all words of a text, in order, and where each word begins. */
interface Initials {
  readonly text: string;
  readonly letters: string;
  readonly starts: readonly number[];
}

const STEMS: readonly string[] = BODY_NOUNS.map(({ of }) => of.slice(0, 5));
const REGION = /^(?:област|края|краю|республик)/;
const WORD = /[A-Za-zЀ-ӿ-]+/y;
/** How many codes make a string at once. */
const CHUNK = 4096;

function initialsOf(text: string): Initials {
  const folded = fold(text);
  const starts: number[] = [];
  const codes: number[] = [];
  let inside = false;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const letter = code >= 0x430 && code <= 0x44f;
    if (letter && !inside) {
      starts.push(i);
      codes.push(code);
    }
    inside = letter;
  }
  let letters = "";
  for (let i = 0; i < codes.length; i += CHUNK) letters += String.fromCharCode(...codes.slice(i, i + CHUNK));
  return { text, letters, starts };
}

/** «… (далее – КЦРО)», «КЦРО (Краевой центр …)», «Краевой центр (КЦРО)» */
function isIntroduced(print: string, text: string): boolean {
  for (let at = text.indexOf(print); at >= 0; at = text.indexOf(print, at + print.length)) {
    const before = text.slice(Math.max(0, at - 24), at);
    if (/далее\s{0,3}[-–—:]?\s{0,3}[«"]?$/i.test(before) || before.endsWith("(")) return true;
    if (/^\s?\(/.test(text.slice(at + print.length, at + print.length + 3))) return true;
  }
  return false;
}

function wordAt(text: string, start: number): string {
  WORD.lastIndex = start;
  return fold(WORD.exec(text)?.[0] ?? "");
}

/** Whether words that begin with these letters, a body or a region among them, follow one another in a text. */
function isAcronym(letters: string, { text, letters: all, starts }: Initials): boolean {
  for (let at = all.indexOf(letters); at >= 0; at = all.indexOf(letters, at + 1)) {
    for (let i = at; i < at + letters.length; i++) {
      const word = wordAt(text, starts[i] as number);
      if (REGION.test(word) || STEMS.some((stem) => word.startsWith(stem))) return true;
    }
  }
  return false;
}

export function glossaryOf(texts: readonly string[]): Glossary {
  let initials: readonly Initials[] | undefined;
  return {
    explains(print) {
      if (texts.some((text) => isIntroduced(print, text))) return true;
      const letters = fold(print).replace(/[^а-яе]/g, "");
      if (letters.length < 2) return false;
      initials ??= texts.map(initialsOf);
      return initials.some((one) => isAcronym(letters, one));
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
