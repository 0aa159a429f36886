import { POSITIONS } from "../lexicon/positions.ts";
import { beginsCapital } from "../text/letters.ts";
import { fold, wordsOf } from "../text/words.ts";
import { opensOffice } from "./order/signature.ts";

/** «педагог-психолог», «руководитель»: the nouns of offices. */
const OFFICES: ReadonlySet<string> = new Set(POSITIONS.map(({ one }) => one));
/** Adjectives may stand before the noun: «старший социальный педагог». */
const MOST_ADJECTIVES = 2;

/** A capital and an office's noun begin the text: «Методист ЦРО», «Заместитель директора». */
export function beginsWithOffice(text: string): boolean {
  if (!beginsCapital(text)) return false;
  if (opensOffice(text)) return true;
  const key = fold(text);
  const end = key.search(/[^A-Za-zЀ-ӿ-]/u);
  return OFFICES.has(end < 0 ? key : key.slice(0, end));
}

/** An office's noun among the first words, whatever their case: «классный руководитель 5 «А»». */
export const namesOffice = (text: string): boolean =>
  opensOffice(text) ||
  wordsOf(text)
    .slice(0, MOST_ADJECTIVES + 1)
    .some((word) => OFFICES.has(word));
