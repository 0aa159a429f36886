import { BODY_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { LEGAL_FORMS, SCHOOL_TYPES } from "../../lexicon/legal-forms.ts";
import { findMixed, mend } from "../../text/scripts.ts";
import { fold } from "../../text/words.ts";
import type { NameSource } from "./mentions.ts";

const LATIN = /[A-Za-z]/;

/** «МАОУ», «СОШ», «РЦОКО»: letters that are Cyrillic even where all of them are printed in Latin. */
function isKnown(word: string): boolean {
  const form = fold(word);
  return [LEGAL_FORMS, SCHOOL_TYPES, BODY_ABBREVIATIONS].some((table) => Object.hasOwn(table, form));
}

/** A text with its look-alike letters read as Cyrillic; who prints the text reports them. */
export function mended(source: NameSource): NameSource {
  if (!LATIN.test(source.text.text)) return source;
  const mixed = findMixed(source.text.text, isKnown);
  return mixed.length === 0 ? source : { ...source, text: mend(source.text, mixed) };
}
