import { beginsCapital, beginsSmall, CAPITAL, endsWithOneOf, isLetter } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";

export { looksLikeTime } from "../../lexicon/looks-like-time.ts";

/** «2. Провести …», «3) …», «4 Провести …»: a row whose number stands in its title. */
export const OWN_NUMBER = /^\(?\d{1,3}(?:\.\d{1,3})*(?:\s?[.)]|\s(?=[А-ЯЁ«"]))/u;

/** Prepositions and conjunctions that no text ends with. */
const DANGLING = new Set([
  "и",
  "или",
  "а",
  "но",
  "в",
  "во",
  "на",
  "по",
  "с",
  "со",
  "к",
  "ко",
  "от",
  "до",
  "для",
  "о",
  "об",
  "из",
  "за",
  "при",
  "у",
  "над",
  "под",
  "через",
  "между",
  "не",
  "без",
  "как",
  "что",
  "их",
  "его",
  "г",
  "№",
  "им",
]);

/** «не менее», «свыше»: what a number stands behind; «5 и более» is whole. */
const MEASURING: readonly string[] = ["менее", "более", "свыше", "около"];

function endsMeasuring(text: string): boolean {
  if (!endsWithOneOf(text, "ео")) return false;
  const word = MEASURING.find((one) => text.endsWith(one));
  if (word === undefined) return false;
  const before = text.slice(0, -word.length);
  return (before === "" || before.endsWith(" ")) && !before.endsWith(" и ") && !before.endsWith("% ");
}

const SEPARATORS = new Set(Array.from(' \t\n\r\u00a0.,;:!?()«»"', (sign) => sign.charCodeAt(0)));
const LAST_SEPARATOR = Math.max(...SEPARATORS);
const LONGEST_DANGLING = Math.max(...[...DANGLING].map((word) => word.length));

/** The word that ends a text; empty where it is longer than any preposition. */
function lastWord(text: string): string {
  const least = text.length - LONGEST_DANGLING;
  let at = text.length;
  for (; at > 0; at--) {
    const code = text.charCodeAt(at - 1);
    if (code <= LAST_SEPARATOR && SEPARATORS.has(code)) break;
    if (at <= least) return "";
  }
  return text.slice(at);
}

/** «завуч по НО»: capitals of several letters below small ones are an abbreviation, whatever preposition they spell. */
const isAbbreviation = (word: string, text: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && text !== text.toUpperCase();

function endsDangling(text: string): boolean {
  const word = lastWord(text);
  return word !== "" && DANGLING.has(fold(word)) && !isAbbreviation(word, text);
}

const HYPHENS = "-\u00ad";
/** Signs behind which a text goes on. */
const OWING = ",«„(№–—";

/** How strongly a text asks to be continued: 0 not at all, 3 beyond doubt. */
export function incomplete(text: string): number {
  const trimmed = text.trimEnd();
  if (trimmed === "") return 0;
  if (endsWithOneOf(trimmed, HYPHENS) && isLetter(trimmed.charCodeAt(trimmed.length - 2))) return 3;
  if (endsWithOneOf(trimmed, OWING) || trimmed.endsWith(" -")) return 2;
  if (endsDangling(trimmed) || endsMeasuring(trimmed)) return 3;
  return hasOpenBracket(trimmed) ? 3 : 0;
}

const OPENING = /[«„(]/;

/** A bracket or a guillemet that was opened and not closed; scans print «}» and «]» for «)». */
export function hasOpenBracket(text: string): boolean {
  if (!OPENING.test(text)) return false;
  let quotes = 0;
  let brackets = 0;
  for (const sign of text) {
    if (sign === "«" || sign === "„") quotes++;
    else if (sign === "»" || sign === "“") quotes = Math.max(0, quotes - 1);
    else if (sign === "(") brackets++;
    else if (sign === ")" || sign === "}" || sign === "]") brackets = Math.max(0, brackets - 1);
  }
  return quotes > 0 || brackets > 0;
}

/** How strongly a text looks like the second half of another: 3 for «»)», 2 for a small letter, -1 for a capital. */
export function goesOn(text: string): number {
  if (text === "") return 0;
  if (beginsSmall(text)) return 2;
  if (beginsCapital(text)) return -1;
  const first = text[0] as string;
  if ("»),;.:".includes(first)) return 3;
  return '«"„'.includes(first) ? -1 : 0;
}

/** A text that ends as sentences and names do. */
export function complete(text: string): boolean {
  return closes(text) && incomplete(text) === 0;
}

/** The last sign of a text is one that ends sentences and names. */
export const closes = (text: string): boolean => endsWithOneOf(text.trimEnd(), '.;!?»")');

const LABEL =
  /^\(?(?:\d{1,5}(?:\s?\.\s?\d{1,3}){0,4}|[IVXІХ]{1,6}(?:\.\d{1,3}){0,3}|[Зlб](?:\.\d{1,3}){1,3}|\d{1,3}\.[Ззбl]|З|[а-яё](?=[.)]))\s?[.)]{0,3}$/u;
const LABEL_RANGE = /^\d{1,3}\s?\.?\s?[-–—]\s?\d{1,3}\s?\.?$/u;
const LABEL_STACK = /^\d{1,3}\.(?:\s\d{1,3}\.)+$/u;

/** «16», «16.», «21.8», «2..», «1)», «I.2», «26 – 27.», «1. 2. 3.»; «З.7», «1.б» with a letter for a digit */
export function isLabel(text: string): boolean {
  return text !== "" && text.length < 40 && (LABEL.test(text) || LABEL_RANGE.test(text) || LABEL_STACK.test(text));
}

/** «1. 2. 3.»: the numbers of several rows in one cell. */
export const isLabelStack = (text: string): boolean => LABEL_STACK.test(text);

/** The numbers of a label: «21.8» → [21, 8]; empty where it has none. */
export function labelPath(text: string): number[] {
  return (text.match(/\d+/gu) ?? []).map(Number);
}

const BODY =
  /(?:управлени|отдел|министерств|комитет|департамент|директор|руководител|завуч|зам\.|заместител|учител|педагог|куратор|координатор|методист|(?:^|[^A-Za-zЀ-ӿ])(?:м[абк]?[оу]у|мбоу|маоу|мкоу|гбу|моуо|оо|оу|шнор|рмо|гмо|ммо|умо|имц|рцо|рц|ц[оп]о|ипкро)(?![A-Za-zЀ-ӿ])|школ|центр|институт|администраци|специалист)/u;
const TWO_INITIALS = new RegExp(String.raw`[${CAPITAL}]\.\s?[${CAPITAL}]\.`, "u");

/** A cell that names offices or bodies. */
export function looksLikeBody(text: string): boolean {
  return text.length < 400 && (BODY.test(fold(text)) || TWO_INITIALS.test(text));
}
