import type { Cell } from "../layout/types.ts";
import { isNumberSign, roleOf } from "../lexicon/column-roles.ts";
import { HEADER_TAILS } from "../lexicon/columns.ts";
import { beginsSmall, endsWithOneOf, isLetter } from "../text/letters.ts";
import { fold } from "../text/words.ts";

/** A cell of a header's second line is at most this long. */
const LONGEST = 45;
/** «п/п», «п. п.», «п\\п»: the second half of «№ п/п». */
const BEHIND_SIGN = /^п[ .\\/]{0,3}п\.?$/u;
/** What only rows hold. */
const DATA = /\d/u;

export const isBehindSign = (text: string): boolean => BEHIND_SIGN.test(fold(text));

/** A word cut by a hyphen at the line's end. */
const isCut = (text: string): boolean => endsWithOneOf(text, "-\u00ad") && isLetter(text.charCodeAt(text.length - 2));

/** «исполнения» under «Срок», «за реализацию» under «Ответственные»: words that only complete a heading. */
export const isTail = (text: string): boolean =>
  fold(text)
    .split(/[\s(),/]+/u)
    .every((word) => word === "" || HEADER_TAILS.has(word));

/**
 * Words of its own may stand below a heading only where the first column says that the line is the header's; `first`:
 * no row has begun above that the line could be the rest of, so that small letters say enough.
 */
function completes(above: string, below: string, sure: boolean, first = false): boolean {
  if (below.length > LONGEST || DATA.test(below)) return false;
  return sure || (above !== "" && (isCut(above) || (beginsSmall(below) && (first || isTail(below)))));
}

/** What stands below one heading completes it: «п/п» below «№», «исполнения» below «Срок», the rest of a cut word. */
export function completesHeading(above: string, below: string): boolean {
  if (isBehindSign(below)) return isNumberSign(above);
  return completes(above, below, false);
}

/** A second line by its words, to know it again under a repeated header. */
export const tailKey = (cells: readonly Cell[]): string => cells.map((cell) => fold(cell.text.text)).join("|");

/** The heading of the works: a section's heading may stand alone below it. */
const isWork = (cell: Cell | undefined): boolean => roleOf(cell?.text.text ?? "") === "activity";

/**
 * Whether a line goes on in the cells of the header right above it: «п/п» below «№», or words below each heading that
 * only complete it. Inside a plan (`known` is given) words alone may be the rest of a torn row: only a second line that
 * the plan's header had too is the header's.
 */
export function headerGoesOn(
  upper: readonly Cell[],
  lower: readonly Cell[],
  known: ReadonlySet<string> | null,
): boolean {
  const head = upper[0]?.text.text ?? "";
  const first = lower[0]?.text.text ?? "";
  if (lower.length > upper.length) return false;
  const sure = first !== "" && isBehindSign(first) && isNumberSign(head);
  if (!sure && known && (known.size === 0 || !known.has(tailKey(lower)))) return false;
  if (!sure && (first !== "" || isNumberSign(head)) && lower.length < 2) return false;
  if (!sure && roleOf(head) === null && head !== "") return false;
  const opens = first === "" && lower.some(({ text }, i) => text.length > 0 && !isWork(upper[i]));
  let filled = 0;
  for (let i = sure ? 1 : 0; i < lower.length; i++) {
    const below = lower[i]?.text.text ?? "";
    if (below === "") continue;
    if (!completes(upper[i]?.text.text ?? "", below, sure, opens)) return false;
    filled++;
  }
  return sure || filled > 0;
}
