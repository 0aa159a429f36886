import type { Cell, Layout, Line } from "../../layout/types.ts";
import { PASSPORT_HEAD, PASSPORT_SUBJECTS } from "../../lexicon/heads.ts";
import { beginsCapital, beginsSmall, endsWithOneOf } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { readLabel } from "../labels.ts";
import { isKnownLabel } from "../passport.ts";
import { isBoundary } from "../region-lines.ts";
import { gluedCell, withCells } from "./glue.ts";

/** A passport runs over at most so many lines, its title over so many, a label alone over so many characters. */
const LONGEST = 300;
const LONGEST_TITLE = 8;
const LONGEST_LABEL = 70;
/** So many labels that passports have tell one, and each second label is such. */
const FEWEST_LABELS = 3;

/** What a line prints; a converter of pages ends each cell with a bar, «Цели программы |». */
function cellOf(line: Line): Cell {
  const { range, text } = line.cells[0] as Cell;
  const print = text.trim();
  return { range, text: print.text.endsWith("|") ? print.slice(0, print.length - 1).trim() : print };
}

const lastWord = (text: string): string => fold(text).split(" ").at(-1) ?? "";

/** «Цели», «Куратор муниципальной программы»: a label that its line holds alone. */
function isLoneLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || !beginsCapital(text) || endsWithOneOf(text, ".,;:»") || /\d/u.test(text))
    return false;
  return isKnownLabel(text) || PASSPORT_SUBJECTS.has(lastWord(text));
}

/** «программы» below «Объёмы и источники финансирования»: the rest of a label. */
const endsLabel = (text: string): boolean =>
  beginsSmall(text) &&
  text.length < LONGEST_LABEL &&
  PASSPORT_SUBJECTS.has(lastWord(text)) &&
  !endsWithOneOf(text, ".,;");

/** Where the lines of the passport end: at a part of the file, a table, a numbered heading in capitals. */
function endOf(lines: readonly Line[], from: number): number {
  let end = from;
  for (; end < lines.length && end - from < LONGEST; end++) {
    const line = lines[end] as Line;
    if (line.kind === "blank") continue;
    if (line.kind !== "text") break;
    const { text } = cellOf(line).text;
    if (isBoundary(text)) break;
    const label = readLabel(text);
    if (label && label.style !== "dash" && text === text.toUpperCase()) break;
  }
  return end;
}

/** The labels from a line on, as the lines that they begin and end in; none where the lines are no passport. */
function labelsIn(lines: readonly Line[], from: number, to: number): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  let known = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (line.kind !== "text") continue;
    const { text } = cellOf(line).text;
    if (!isLoneLabel(text)) continue;
    const below = lines[i + 1];
    const end = below?.kind === "text" && endsLabel(cellOf(below).text.text) ? i + 2 : i + 1;
    // a label has a value below it
    if (lines[end]?.kind !== "text" || isLoneLabel(cellOf(lines[end] as Line).text.text)) continue;
    if (isKnownLabel(text)) known++;
    out.set(i, end);
    i = end;
  }
  const first = [...out.keys()][0] ?? to;
  return known >= FEWEST_LABELS && known * 2 >= out.size && first - from <= LONGEST_TITLE ? out : new Map();
}

/** Lines as one cell. */
const joined = (lines: readonly Line[]): Cell => lines.map(cellOf).reduce(gluedCell);

/**
 * A passport each of whose cells stands on lines of its own, «Цель программы» over «Рост качества», as rows of two cells.
 * It is known by its heading and by labels that passports have.
 */
export function rowLoneLabels(layout: Layout): Layout {
  const { lines } = layout;
  const head = lines.findIndex(
    (line) => line.kind === "text" && PASSPORT_HEAD.test(fold(line.cells[0]?.text.text ?? "")),
  );
  if (head < 0) return layout;
  const to = endOf(lines, head + 1);
  const labels = labelsIn(lines, head + 1, to);
  if (labels.size === 0) return layout;
  const out = lines.slice(0, head + 1);
  // how far the last value runs is decided as for any other passport
  const final = [...labels.keys()].at(-1) ?? 0;
  let i = head + 1;
  for (; i < to; ) {
    const end = labels.get(i);
    const line = lines[i] as Line;
    if (end === undefined) {
      out.push(line);
      i++;
      continue;
    }
    let last = end + 1;
    while (i < final && last < to && lines[last]?.kind === "text" && !labels.has(last)) last++;
    const cells = [joined(lines.slice(i, end)), joined(lines.slice(end, last))];
    out.push(withCells(line, lines[last - 1] as Line, cells));
    i = last;
  }
  for (; i < lines.length; i++) out.push(lines[i] as Line);
  return { ...layout, lines: out };
}
