import { CAPITAL, CYRILLIC_SMALL } from "../../text/letters.ts";
import { isGivenName, isOnlyGiven } from "./given.ts";
import type { NamePrint } from "./scan.ts";
import { isNoSurname } from "./shape.ts";

const WORD = `[${CAPITAL}][${CYRILLIC_SMALL}]+(?:-[${CAPITAL}${CYRILLIC_SMALL}]+)?`;
const LISTED = new RegExp(`^(${WORD})[ \\u00a0](${WORD})(?:[ \\u00a0](${WORD}))?(?=$|[,;(]| [(–—-]|[–—])`);

/** The name of a roster's member that no patronymic or initial tells: «Пак Су Хён», «Дамба Аржаана», the surname first. */
export function memberName(text: string): NamePrint | undefined {
  const match = LISTED.exec(text);
  const words = match?.slice(1, 4).filter((word) => word !== undefined) ?? [];
  if (!match || words.some(isNoSurname)) return undefined;
  const [first = "", second = "", third] = words;
  // «Вера Надеждина»: which of the two is the surname is not said
  if (isGivenName(first) && !isOnlyGiven(first)) return undefined;
  const swapped = third === undefined && isOnlyGiven(first) && !isOnlyGiven(second);
  const [surname, given] = swapped ? [second, first] : [first, third === undefined ? second : `${second} ${third}`];
  return { start: 0, end: match[0].length, surname, given, patronymic: null, form: "full" };
}
