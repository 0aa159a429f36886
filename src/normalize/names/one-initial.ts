import { CAPITAL, isLatin } from "../../text/letters.ts";
import { matchesOf } from "../../text/matches.ts";
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

/** Names with one initial, taken only where people are listed and the surname looks like nothing else; `prose`: whatever may be one, in any case. */
export function withOneInitial(text: string, prose = false): NamePrint[] {
  const out: NamePrint[] = [];
  const add = (surname: string, letter: string, start: number, length: number): void => {
    const given = initialLetter(letter);
    if (
      surname.length < 3 ||
      (!prose && !hasSurnameEnding(surname)) ||
      isNoSurname(surname) ||
      isLatin(given.charCodeAt(0))
    )
      return;
    const end = start + length;
    if (out.some((other) => start < other.end && other.start < end)) return;
    out.push({ start, end, surname: titleCase(surname), given, patronymic: null, form: "initials" });
  };
  for (const { 0: print, 1: surname, 2: letter, index } of matchesOf(text, prose ? INITIAL_INSIDE : INITIAL_LAST))
    add(surname as string, letter as string, index, print.length);
  for (const { 0: print, 1: letter, index } of matchesOf(text, INITIAL_FIRST)) {
    SURNAME.lastIndex = index + print.length;
    const surname = SURNAME.exec(text)?.[0] ?? "";
    const end = index + print.length + surname.length;
    if (INITIAL_BEFORE.test(text.slice(Math.max(0, index - 3), index)) || !ENDS.test(text.slice(end, end + 2)))
      continue;
    add(surname, letter as string, index, end - index);
  }
  return out.sort((a, b) => a.start - b.start);
}
