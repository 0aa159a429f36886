import { isCombining, isCompound, SCHOOLS_OF, WHICH_SCHOOLS } from "../../lexicon/combining.ts";
import { LITTLE_WORDS } from "../../lexicon/executor-words.ts";
import { SOLID_PREFIXES } from "../../lexicon/solid-prefixes.ts";
import { beginsSmall, isCapitalLetter, isLatin, isLetter } from "../../text/letters.ts";
import type { Edit } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Mending } from "../../text/scripts.ts";
import { fold } from "../../text/words.ts";
import { officeForm } from "../names/offices.ts";
import { HEADS, headOf } from "./nouns.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** «педагог- психолог», «учитель -логопед», «медико-⏎психолого» */
const LOOSE_HYPHEN = /(?<![A-Za-zЀ-ӿ])([A-Za-zЀ-ӿ]{2,})(?:[-‐‑¬]\s{1,3}|\s{1,2}[-‐‑])(?=([A-Za-zЀ-ӿ][A-Za-zЀ-ӿ-]*))/g;
const MAY_BE_LOOSE = /[-‐‑¬]\s|\s[-‐‑–—]|[–—]/;
/** «педагог - психолог», «Учитель–логопед» */
const DASH = /[-–—]/g;
/** «2 –м отделением», «5 -е классы» */
const ORDINAL = /\d(\s?[-–—]\s?)(?=(?:я|й|е|м|х|ой|го|му|ом|ми|ые|ый|ая)(?![A-Za-zЀ-ӿ]))/g;
/** «1 – 4 классы», «5 - 9 кл.» */
const CLASSES = /\d(\s[-–—]\s?|[-–—]\s)(?=\d{1,2}(?:-?(?:х|е|ые|ых))?\s?(?:кл|гр|курс|паралл))/g;
/** The end of a word that can be no word of its own. */
export const STUB =
  /^(?:[^аеёиоуыэюяквс]|[ыйьъеюэ]|[иыоа]?[мх]и?|[ыо]е|[ая]я|[оеыи]й|[оеи]го|[оеы]му?|ных?|ными?|ного|ной|ный|ная|ные|ское|ских|ский|ская|ской|ского|ции|ция|ний|ния|ние|тели?|теля|[лн]ями?|сти|тов|ков|ников|ность|ности|ость|ости|ельн[A-Za-zЀ-ӿ]{1,3}|ическ[A-Za-zЀ-ӿ]{1,3}|альн[A-Za-zЀ-ӿ]{1,3})$/;
/** Words of three letters that end in such a consonant are words of their own: «зал», «час», «тур». */
const SHORT_NOUN_END = /[бгджзклнпрстфцчшщ]$/;
/** «кого», «щихся», «тельных»: longer ends of adjectives and participles. */
const LONG_END =
  /^(?:[бвгкмнпрст]?ск[а-я]{2,3}|к(?:ого|ому|ими)|щ[а-я]{2,4}|[вш]ш(?:ий|ая|ие|их)|(?:тель|ель|аль|ич|ничес|овск|ност|ств)[а-я]{1,5})$/;

/** What the end of a word can only be: «го», «ки», «кого», «тельных». */
function isEnd(right: string): boolean {
  if (LITTLE_WORDS.has(right) || HEADS.has(right)) return false;
  if (right.length < 3) return true;
  if (right.length === 3) return !SHORT_NOUN_END.test(right);
  return STUB.test(right) || LONG_END.test(right);
}

/** Whether «left- right» is one word that a narrow column cut, and no compound with its hyphen. */
function isCut(print: string, right: string, vocabulary: Vocabulary): boolean {
  if (isEnd(right)) return true;
  const left = fold(print);
  if (SOLID_PREFIXES.has(left)) return true;
  // «ИРО- участник», «web- сайт»
  if (isCapitalLetter(print.charCodeAt(1)) || isLatin(print.charCodeAt(0))) return false;
  if (headOf(left) || officeForm(left) || headOf(right) || officeForm(right)) return false;
  return !isCompound(left, right) && !isCombining(left) && vocabulary.count(`${left}-${right}`) === 0;
}

/** «Верх- Тавринская», «Римская-⏎Корсакова»: the hyphen of a name; «Директор- Уваров» has none. */
function isOwnHyphen(whole: string, left: string, right: string, vocabulary: Vocabulary): boolean {
  if (!/[-‐‑]\s/.test(whole)) return false;
  if (vocabulary.count(`${fold(left)}-${fold(right)}`) > 0) return true;
  if (!isCapitalLetter(left.charCodeAt(0)) || isCapitalLetter(left.charCodeAt(1)) || !beginsSmall(right.slice(1)))
    return false;
  return !headOf(fold(left)) && !officeForm(left);
}

function looseHyphens(text: string, vocabulary: Vocabulary, edits: Edit[], cut: Mending[]): void {
  for (const match of matchesOf(text, LOOSE_HYPHEN)) {
    const [whole, print = "", next = ""] = match;
    const left = fold(print);
    const right = fold(next);
    const one = HEADS.has(left + right) || (!HEADS.has(left) && !left.endsWith("о") && vocabulary.knows(left + right));
    if (isCapitalLetter(next.charCodeAt(0))) {
      const at = match.index + left.length;
      if (isOwnHyphen(whole, print, next, vocabulary))
        edits.push({ start: at, end: match.index + whole.length, text: "-" });
      continue;
    }
    if (LITTLE_WORDS.has(right) && (!one || HEADS.has(left))) continue;
    const before = /\s[-‐‑]$/.test(whole);
    const compound = HEADS.has(`${left}-${right}`);
    if (before && !one && !compound && !left.endsWith("о")) continue;
    const joined = one || (!before && !compound && isCut(print, right, vocabulary));
    const start = match.index + left.length;
    const end = match.index + whole.length;
    edits.push({ start, end, text: joined ? "" : "-" });
    if (joined && !before && !/[\n¬]/.test(whole))
      cut.push({ start: match.index, end: end + right.length, printed: whole + next, read: print + next });
  }
}

/** The word that ends, or begins, at a place. */
function wordAt(text: string, at: number, step: 1 | -1): string {
  let end = at;
  while (isLetter(text.charCodeAt(step === 1 ? end : end - 1))) end += step;
  return step === 1 ? text.slice(at, end) : text.slice(end, at);
}

/** A dash, spaces about it or not, between the halves of a compound office. */
function dashedCompounds(text: string, edits: Edit[]): void {
  for (const { index } of matchesOf(text, DASH)) {
    const start = text[index - 1] === " " ? index - 1 : index;
    const end = text[index + 1] === " " ? index + 2 : index + 1;
    if (text[index] === "-" && end - start === 1) continue;
    const right = wordAt(text, end, 1);
    if (!beginsSmall(right)) continue;
    const left = wordAt(text, start, -1);
    if (!HEADS.has(fold(`${left}-${right}`)) && !(SCHOOLS_OF.test(left) && WHICH_SCHOOLS.test(right))) continue;
    edits.push({ start, end, text: "-" });
  }
}

/** Where a word stood in two pieces, or a dash in place of a hyphen. */
export function mendHyphens(text: string, vocabulary: Vocabulary, edits: Edit[], cut: Mending[]): void {
  if (!MAY_BE_LOOSE.test(text)) return;
  looseHyphens(text, vocabulary, edits, cut);
  dashedCompounds(text, edits);
  for (const pattern of [ORDINAL, CLASSES])
    for (const match of matchesOf(text, pattern))
      edits.push({ start: match.index + 1, end: match.index + match[0].length, text: "-" });
}
