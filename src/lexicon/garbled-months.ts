import { LETTERS_OF_DIGITS } from "../text/look-alikes.ts";
import { matchesOf } from "../text/matches.ts";
import { MONTHS } from "./time.ts";

/** A month's word that a scan prints with a digit for a letter, and the word that it stands for. */
export interface GarbledMonth {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly read: string;
}

const FORMS: ReadonlySet<string> = new Set(MONTHS.flat());
/** «октя6ря», «0ктября», «сентябр6»: letters with one digit at their beginning, inside or end. */
const LETTERS_AND_DIGIT = /(?<![A-Za-zЀ-ӿ\d])[А-Яа-яЁё]{0,8}[0-9][А-Яа-яЁё]{0,8}(?![A-Za-zЀ-ӿ\d])/gu;
const MAY_HOLD = /[А-Яа-яЁё][0-9]|[0-9][А-Яа-яЁё]/u;
const SHORTEST = 4;

function monthOf(printed: string): string | undefined {
  const digit = printed.search(/\d/u);
  const before = printed.slice(0, digit);
  const behind = printed.slice(digit + 1);
  for (const letter of LETTERS_OF_DIGITS[printed.charAt(digit)] ?? "") {
    if (!FORMS.has((before + letter + behind).toLowerCase())) continue;
    const capital = printed.length > 1 && printed.slice(0, digit) + behind === (before + behind).toUpperCase();
    return before + (capital ? letter.toUpperCase() : letter) + behind;
  }
  return undefined;
}

/** All such months of a text; the reading is as long as the print. */
export function garbledMonths(text: string): GarbledMonth[] {
  if (!MAY_HOLD.test(text)) return [];
  return matchesOf(text, LETTERS_AND_DIGIT).flatMap(({ 0: printed, index: start }) => {
    const read = printed.length < SHORTEST ? undefined : monthOf(printed);
    return read === undefined ? [] : [{ start, end: start + printed.length, printed, read }];
  });
}
