import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import { beginsCapital, CAPITAL, endsWithOneOf, SMALL } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";

/** Bodies' nouns that are not a genitive at the same time: «Министерство», not «Школы». */
const NOMINATIVE_BODIES: ReadonlySet<string> = new Set(
  BODY_NOUNS.filter(({ one, of }) => one !== of).map(({ one }) => one),
);

/** No fragment of a cell is longer, in characters. */
const LONGEST_FRAGMENT = 300;

/** The parts of a column's cells, to know a fragment again: folded, counted. */
export function knownParts(cells: readonly string[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const cell of cells) {
    for (const part of cell.split(/[,;\n]+/u)) {
      const key = fold(part).trim();
      if (key.length > 1) out.set(key, (out.get(key) ?? 0) + 1);
    }
  }
  return out;
}

/** A part that breaks off behind its adjective: «…, районные» owes a noun. */
const ADJECTIVE_END = /(?:^|[,;\n]\s{0,3})[A-Za-zЀ-ӿ]{3,}(?:ые|ие|ый|ий|ая|ое|ого|ых|их)$/u;

const ADJECTIVE_SIGNS = "ейяох";

const LONE_HEAD = new RegExp(String.raw`^[${SMALL}][${SMALL}\s-]*\s(?=[${CAPITAL}])`, "u");

/** The small-lettered head of a cell before a name that begins anew without a comma: «методические службы Министерство». */
function loneHead(cell: string): number {
  const match = LONE_HEAD.exec(cell);
  return match ? match[0].length : 0;
}

/** «городские», «муниципальное»: the first word of a name in the nominative, which none governs. */
const NOMINATIVE_ADJECTIVE = /(?:[ыи]е|ое|ая)$/u;

/** A small-lettered head in several letters before a body's name in the nominative: «кураторы школ Министерство». */
function headsBody(cell: string): number {
  const length = loneHead(cell);
  if (length === 0) return 0;
  const word = /^[A-Za-zЀ-ӿ-]+/u.exec(cell.slice(length))?.[0] ?? "";
  const key = fold(word);
  const names = word !== word.toUpperCase() && (NOMINATIVE_BODIES.has(key) || NOMINATIVE_ADJECTIVE.test(key));
  return names ? length : 0;
}

/**
 * How much of the head of a cell belongs to the cell above, whose last part is still owed: «…УМО,» over «опорные школы
 * Министерство, …» gives the length of «опорные школы ». The fragment must be known as a part of its own elsewhere in the
 * column and be followed, without a separator, by something that begins anew; a body's name in the nominative does so by itself.
 * 0 where nothing moves.
 */
export function movedFragment(above: string, cell: string, known: () => ReadonlyMap<string, number>): number {
  if (cell === "") return 0;
  const end = above.trimEnd();
  if (endsWithOneOf(end, ADJECTIVE_SIGNS) && ADJECTIVE_END.test(end)) return loneHead(cell);
  if (!end.endsWith(",")) return 0;
  const parts = known();
  let best = headsBody(cell);
  const whole = fold(cell.split(/[,;\n]/u, 1)[0] ?? "").trim();
  for (const space of cell.slice(0, LONGEST_FRAGMENT).matchAll(/\s+/gu)) {
    const head = fold(cell.slice(0, space.index)).trim();
    if (/[,;.:]$/u.test(head)) break;
    if ((parts.get(head) ?? 0) === 0 || (parts.get(whole) ?? 0) > 1) continue;
    const rest = cell.slice(space.index + space[0].length);
    const begins = fold(rest.split(/[,;\n]/u, 1)[0] ?? "").trim();
    if (beginsCapital(rest) || (parts.get(begins) ?? 0) > 1) best = space.index + space[0].length;
  }
  return best;
}
