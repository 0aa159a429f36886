import type { Order } from "../../model/types.ts";
import { toCyrillic } from "../../text/scripts.ts";
import { garbledKind } from "./garbled-kind.ts";
import { kindCopyLength } from "./other-language.ts";

const KINDS: Readonly<Record<string, Order["kind"]>> = {
  приказ: "order",
  распоряжение: "directive",
  постановление: "resolution",
  решение: "decision",
};

/** «ПРИКАЗ», «П Р И К А З», «П О С Т А Н О В Л Е Н И Е»: the word whole or letter by letter, at the start of a line. */
const KIND_WORD =
  /^[«"]?(п\s?р\s?и\s?к\s?а\s?з|р\s?а\s?с\s?п\s?о\s?р\s?я\s?ж\s?е\s?н\s?и\s?е|п\s?о\s?с\s?т\s?а\s?н\s?о\s?в\s?л\s?е\s?н\s?и\s?е|р\s?е\s?ш\s?е\s?н\s?и\s?е)(?![A-Za-zЀ-ӿ])/iu;

/** The first letter of such a word, in either script. */
const KIND_LETTER = /^[«"]?[прp]/iu;

export interface KindWord {
  readonly kind: Order["kind"];
  /** Where the word ends in the line. */
  readonly length: number;
  /** Where it begins: behind its copy in a second language («БОЕРЫК / ПРИКАЗ»). */
  readonly start: number;
}

/** A line of two kind words is at most this long. */
const LONGEST_PAIR = 60;

/** The kind word of a header line, at its start or behind its copy in a second language. */
export function kindOfLine(line: string): KindWord | null {
  const word = kindWord(line);
  if (word || line.length > LONGEST_PAIR) return word;
  const start = kindCopyLength(line);
  const behind = start > 0 ? kindWord(line.slice(start)) : null;
  return behind ? { kind: behind.kind, start, length: start + behind.length } : null;
}

/**
 * The word that names the act at the start of a header line, by capitals or alone on its line: «Приказ» opens a header,
 * «приказ управления утвержден …» does not.
 */
function kindWord(line: string): KindWord | null {
  const text = line.length > 400 || !KIND_LETTER.test(line) ? "" : toCyrillic(line);
  const match = KIND_WORD.exec(text);
  if (!match) return garbled(line);
  const word = match[1] as string;
  const rest = text.slice(match[0].length).trim();
  // «прикАз» of a scan: no word of a sentence is printed so
  const capitals = word === word.toUpperCase() || /.[А-ЯЁ]/u.test(word);
  if (!capitals && !/^[»"]?$/u.test(rest) && !/^(?:№|от\s|N\s)/u.test(rest)) return null;
  const kind = KINDS[word.replace(/\s/gu, "").toLowerCase()];
  return kind ? { kind, start: 0, length: match[0].length } : null;
}

function garbled(line: string): KindWord | null {
  const found = garbledKind(line);
  return found && { kind: found.kind, start: 0, length: found.length };
}

/** The line opens an act: its kind stands in capitals or alone. */
export function isKindLine(line: string): boolean {
  const found = kindWord(line);
  if (!found) return false;
  return line.slice(found.length).trim().length < 80;
}
