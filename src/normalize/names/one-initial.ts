import { CAPITAL, isLatin } from "../../text/letters.ts";
import { matchesOf } from "../../text/matches.ts";
import { merge } from "./merge.ts";
import type { NamePrint } from "./scan.ts";
import { initialLetter, isNoSurname, titleCase, WORD } from "./shape.ts";
import { hasSurnameEnding } from "./surname.ts";

/** «Иванова М.» */
const INITIAL_LAST = new RegExp(
  `(?<![A-Za-zЀ-ӿ\\d-])(${WORD})[ \\u00a0]?([${CAPITAL}])\\.(?![ \\u00a0]?[A-Za-zЀ-ӿ])`,
  "g",
);
/** «Ивановой М. провести»: the sentence goes on, and not with another initial. */
const INITIAL_INSIDE = new RegExp(
  `(?<![A-Za-zЀ-ӿ\\d-])(${WORD})[ \\u00a0]?([${CAPITAL}])\\.(?![A-Za-zЀ-ӿ]|[ \\u00a0][${CAPITAL}])`,
  "g",
);
/** «М. Иванов», «М.ИВАНОВ» */
const INITIAL_FIRST = new RegExp(`(?<![A-Za-zЀ-ӿ\\d.-])([${CAPITAL}])\\.[ \\u00a0]?(?=[${CAPITAL}])`, "g");
const SURNAME = new RegExp(WORD, "y");
/** The end of a line or of a part. */
const ENDS = /^[ \u00a0]?(?:[,;)\n|]|$)/;
const INITIAL_BEFORE = /[A-Za-zЀ-ӿ]\.[ \u00a0]$/;

type Print = readonly [surname: string, letter: string, start: number, end: number];

/** Names with one initial, taken only where people are listed and the surname looks like nothing else; `prose`: whatever may be one, in any case. */
export function withOneInitial(text: string, prose = false): readonly NamePrint[] {
  const namesOf = (prints: readonly Print[]): NamePrint[] => {
    const out: NamePrint[] = [];
    for (const [surname, letter, start, end] of prints) {
      const given = initialLetter(letter);
      if (surname.length < 3 || (!prose && !hasSurnameEnding(surname))) continue;
      if (isNoSurname(surname) || isLatin(given.charCodeAt(0)) || start < (out.at(-1)?.end ?? 0)) continue;
      out.push({ start, end, surname: titleCase(surname), given, patronymic: null, form: "initials" });
    }
    return out;
  };
  return merge(namesOf(initialsBehind(text, prose)), namesOf(initialsBefore(text)));
}

const initialsBehind = (text: string, prose: boolean): Print[] =>
  matchesOf(text, prose ? INITIAL_INSIDE : INITIAL_LAST).map(
    ({ 0: print, 1: surname = "", 2: letter = "", index }): Print => [surname, letter, index, index + print.length],
  );

function initialsBefore(text: string): Print[] {
  return matchesOf(text, INITIAL_FIRST).flatMap(({ 0: print, 1: letter = "", index }): Print[] => {
    SURNAME.lastIndex = index + print.length;
    const surname = SURNAME.exec(text)?.[0] ?? "";
    const end = index + print.length + surname.length;
    const other = INITIAL_BEFORE.test(text.slice(Math.max(0, index - 3), index));
    return other || !ENDS.test(text.slice(end, end + 2)) ? [] : [[surname, letter, index, end]];
  });
}
