import { beginsCapital, CAPITAL, SMALL } from "../../text/letters.ts";

const SURNAME_END = /(?:[оеё]ва?|[иы]на?|ск(?:ий|ая|ой)|цк(?:ий|ая|ой)|нко|ук|юк|ич|[иы]х)$/;
const INITIALS_BEHIND = new RegExp(`^ [${CAPITAL}]\\. ?[${CAPITAL}]\\.(?! ?[${CAPITAL}][${SMALL}])`);
/** No initials are longer. */
const LONGEST = 10;

/** «И ванов И.И.», «К узнецова О.П.»: a surname's first letter split off, initials and no other surname behind it at `end`. */
export function isSplitSurname(letter: string, tail: string, text: string, end: number): boolean {
  if (letter.length !== 1 || !beginsCapital(letter) || tail.length < 3 || !SURNAME_END.test(tail)) return false;
  return INITIALS_BEHIND.test(text.slice(end, end + LONGEST));
}
