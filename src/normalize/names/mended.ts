import { BODY_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { LEGAL_FORMS, SCHOOL_TYPES } from "../../lexicon/legal-forms.ts";
import { CAPITAL } from "../../text/letters.ts";
import type { Edit } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import { findMixed, mend } from "../../text/scripts.ts";
import { fold } from "../../text/words.ts";
import { mendInitials, mendMisprints, printUndotted } from "./initials.ts";
import type { NameSource } from "./mentions.ts";

/** A letter of another script, or a nought where a letter stands. */
const MAY_BE_MIXED = /[A-Za-z]|0[а-яё]|ь[іІ]/;
/** «КМ0», «К0РО»: a nought among the capitals of an abbreviation. */
const NOUGHT = new RegExp(String.raw`(?<=[${CAPITAL}]{2})0(?![A-Za-zЀ-ӿ\d])|(?<=[${CAPITAL}])0(?=[${CAPITAL}])`, "g");

/** «Верх‑Тавринская»: a hyphen that no line may break at, or one of its own sign. */
const HYPHEN = /(?<=[A-Za-zЀ-ӿ])[‐‑](?=[A-Za-zЀ-ӿ])/g;
const OTHER_HYPHENS = /[‐‑]/;

/** «МАОУ», «СОШ», «РЦОКО»: letters that are Cyrillic even where all of them are printed in Latin. */
function isKnown(word: string): boolean {
  const form = fold(word);
  return [LEGAL_FORMS, SCHOOL_TYPES, BODY_ABBREVIATIONS].some((table) => Object.hasOwn(table, form));
}

/** A text with its look-alike letters read as Cyrillic; who prints the text reports them. */
export function mended(source: NameSource): NameSource {
  const { text } = source.text;
  const mixed = MAY_BE_MIXED.test(text) ? findMixed(text, isKnown) : [];
  if (text.includes("0"))
    for (const { index } of matchesOf(text, NOUGHT))
      if (!mixed.some(({ start, end }) => start <= index && index < end))
        mixed.push({ start: index, end: index + 1, printed: "0", read: "О" });
  for (const { index, 0: printed } of OTHER_HYPHENS.test(text) ? matchesOf(text, HYPHEN) : [])
    mixed.push({ start: index, end: index + 1, printed, read: "-" });
  mixed.sort((a, b) => a.start - b.start);
  return mixed.length === 0 ? source : { ...source, text: mend(source.text, mixed) };
}

/** Texts as names are looked for in them: letters in Cyrillic, initials without misprints, those of executors with their periods. */
export function meant(sources: readonly NameSource[]): NameSource[] {
  const read = sources.map(mended);
  let undotted: boolean | undefined;
  const custom = (): boolean => {
    undotted ??= printUndotted(read.filter(({ where }) => where === "executor").map(({ text }) => text.text));
    return undotted;
  };
  return read.map((source) => {
    const edits: Edit[] = [];
    if (source.where === "executor") mendInitials(source.text.text, custom, edits);
    else mendMisprints(source.text.text, edits);
    return edits.length === 0 ? source : { ...source, text: source.text.edit(edits.sort((a, b) => a.start - b.start)) };
  });
}
