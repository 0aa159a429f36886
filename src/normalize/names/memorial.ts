import { TITLES_OF_HONOUR } from "../../lexicon/governance.ts";
import { MEMORIAL_WORDS, NAMESAKES } from "../../lexicon/namesakes.ts";
import { isCapitalLetter, isLetter } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { tokenBefore } from "./context.ts";
import { isCalledAfter } from "./namesake.ts";
import { officeForm } from "./offices.ts";
import type { NamePrint } from "./scan.ts";
import { surnameReadings } from "./surname.ts";

const HONOUR: ReadonlySet<string> = new Set(TITLES_OF_HONOUR);
const MEMORIAL: ReadonlySet<string> = new Set(MEMORIAL_WORDS);
const FAMOUS: ReadonlySet<string> = new Set(NAMESAKES);
const REACH = 90;
/** «, „, ", a space, the hyphen of «летчика-космонавта» */
const isGap = (code: number): boolean =>
  code === 32 ||
  code === 45 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xab ||
  code === 0x201e ||
  code === 34;
const PERIOD = 46;

/** The word before the name in a body's quotes. */
const CALLED_AFTER = /(?<![A-Za-zЀ-ӿ])(?:им\.|имени\s)/i;
const LONGEST_QUOTE = 160;
const QUOTES = '«»"„“”';

/** «Школа имени дважды Краснознамённого полка и его командира И.И. Лукина»: whatever stands between, in one quote. */
function inNamingQuote(text: string, start: number): boolean {
  const floor = Math.max(0, start - LONGEST_QUOTE);
  let open = start - 1;
  while (open >= floor && !QUOTES.includes(text[open] as string)) open--;
  if (open < floor || text[open] === "»" || text[open] === "”") return false;
  const between = text.slice(open + 1, start);
  return !between.includes(";") && CALLED_AFTER.test(between);
}

/** «ГСС», «РФ»: an honour in letters. */
const isInCapitals = (print: string): boolean => print.length > 1 && print === print.toUpperCase();

/** «им. Лукина», «имени Героя Советского Союза лётчика И.И. Лукина»: the name of a body and no person at work. */
function afterMemorialWord(text: string, start: number): boolean {
  const floor = Math.max(0, start - REACH);
  let at = start;
  for (let i = 0; i < 9; i++) {
    while (at > floor && isGap(text.charCodeAt(at - 1))) at -= 1;
    const dotted = at > floor && text.charCodeAt(at - 1) === PERIOD;
    const end = dotted ? at - 1 : at;
    at = end;
    while (at > floor && isLetter(text.charCodeAt(at - 1))) at -= 1;
    if (at === end) return false;
    const print = text.slice(at, end);
    const word = fold(print);
    if (MEMORIAL.has(word)) return i === 0 || word.startsWith("им");
    // a capital that is no title of honour is the namesake himself, so that this name is another's
    const capital = isCapitalLetter(print.charCodeAt(0)) && !isInCapitals(print);
    if ((capital && !HONOUR.has(word)) || (dotted && word.length > 3)) return false;
  }
  return false;
}

function isFamous(name: NamePrint): boolean {
  if (name.form !== "initials") return false;
  const tail = ` ${fold(name.given ?? "")} ${fold(name.patronymic ?? "")}`;
  return surnameReadings(name.surname).some((one) => one.gender !== "f" && FAMOUS.has(one.nominative + tail));
}

/** Whether the words before a name's start say that something is called after it. */
export const isNamesake = (text: string, start: number): boolean =>
  afterMemorialWord(text, start) || inNamingQuote(text, start);

/** «заместителя начальника Жукова Г.К.», «Жукову Г.К. подготовить …»: one who acts may be called as a hero is. */
function acts(text: string, { start }: NamePrint): boolean {
  const before = tokenBefore(text, start);
  return before === undefined || (!before.mark && officeForm(before.word) !== undefined);
}

/**
 * Whether a name stands for a school, a street, an anniversary or a book, not for somebody who acts in the document. In a
 * list of people nobody is known for a hero by his name alone.
 */
export function isMemorial(text: string, name: NamePrint, listed: boolean): boolean {
  const { start, end } = name;
  const famous = !listed && isFamous(name) && !acts(text, name);
  return famous || isNamesake(text, start) || isCalledAfter(text, start, end);
}
