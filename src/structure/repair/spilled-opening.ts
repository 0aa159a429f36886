import type { Line } from "../../layout/types.ts";
import type { ColumnRole } from "../../model/types.ts";
import { beginsSmall, endsWithOneOf, isCapitalLetter, isDigit, isLetter } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { readLabel } from "../labels.ts";
import { serviceNote } from "../order/header.ts";
import { filledCells, isBoundary, NEW_PLAN } from "../region-lines.ts";
import { goesOn, incomplete, looksLikeTime } from "../roadmap/evidence.ts";
import { looksLikeHeading } from "../roadmap/headings.ts";

/** A cell that begins above its row does so at most so many lines up. */
const MOST_LINES = 8;

/** What the first cells of a plan's whole rows show. */
export interface FirstCells {
  /** Titles begin with small letters again and again. */
  readonly small: boolean;
  /** They are terms: one begins with a small letter as soon as with a capital. */
  readonly times: boolean;
  /** Titles begin with a label. */
  readonly labelled: boolean;
  /** The longest line of a first cell that plainly goes on in the next one. */
  readonly width: number;
}

const firstOf = (line: Line | undefined): string => line?.cells[0]?.text.text.trim() ?? "";

/** «1. Провести», «2) Собрать»: not a dash, which lists have too. */
const hasLabel = (text: string): boolean => {
  const style = readLabel(text)?.style;
  return style === "dot" || style === "bracket" || style === "bare";
};

const begins = (line: Line, columns: number): boolean =>
  line.kind === "row" && line.cells.length === columns && filledCells(line) > 1 && firstOf(line) !== "";

/** What the first cells of the whole rows of so many columns show; looked at once for each number of columns. */
export function firstCellsIn(lines: readonly Line[]): (columns: readonly ColumnRole[]) => FirstCells {
  const known = new Map<number, Omit<FirstCells, "times">>();
  return (columns) => {
    const shown = known.get(columns.length) ?? firstCellsOf(lines, columns.length);
    known.set(columns.length, shown);
    return { ...shown, times: columns[0] === "schedule" };
  };
}

function firstCellsOf(lines: readonly Line[], columns: number): Omit<FirstCells, "times"> {
  let rows = 0;
  let small = 0;
  let labelled = 0;
  let width = 0;
  lines.forEach((line, i) => {
    const text = firstOf(line);
    const above = lines[i - 1];
    if (above?.kind === "text") {
      const spills = (line.kind === "text" || begins(line, columns)) && beginsSmall(text);
      if (spills && incomplete(firstOf(above)) === 0) width = Math.max(width, firstOf(above).length);
    } else if (begins(line, columns)) {
      rows++;
      if (beginsSmall(text)) small++;
      if (hasLabel(text)) labelled++;
    }
  });
  return { small: small * 4 > rows, labelled: labelled * 2 > rows, width };
}

/** The first word of a text, its sign of quotation included. */
const firstWord = (text: string): string => {
  const end = text.indexOf(" ");
  return end < 0 ? text : text.slice(0, end);
};

/** «ВПР», ««Точка», «11-х»: what no title of its own needs to begin with. */
function mayStandInside(word: string): boolean {
  const first = word.charCodeAt(0);
  if (isDigit(first) || word[0] === "«") return true;
  const second = word.charCodeAt(1);
  return isCapitalLetter(first) && isLetter(second) && isCapitalLetter(second);
}

/** «16.03», «01.10.2023»: in a column of times no number of a heading */
const isNumericDate = (text: string): boolean => /^\d{1,2}\.\d{2}(?:\.(?:\d{4}|\d{2}))?\.?$/.test(text);

const isTime = (text: string): boolean => isNumericDate(text) || looksLikeTime(text);

/** Whether a first cell that breaks off in `above` goes on in `text`. */
function isSeam(above: string, text: string, first: FirstCells): boolean {
  if (incomplete(above) > 0) return true;
  // «16.03» over «(14.00) ⇥ …»: an hour in brackets is its day's
  if (text.startsWith("(") && (!isDigit(text.charCodeAt(1)) || (first.times && isTime(above)))) return true;
  if (beginsSmall(text)) return !first.small && !(first.times && looksLikeTime(above) && looksLikeTime(text));
  if (first.width === 0 || endsWithOneOf(above, ".;:!?") || hasLabel(text)) return false;
  const word = firstWord(text);
  // A line breaks only where the next word has no room.
  return mayStandInside(word) && above.length <= first.width + word.length && above.length + word.length >= first.width;
}

/** A line that may begin the first cell of a row: no heading, no rest of the cell right above it. */
function mayBegin(lines: readonly Line[], at: number, first: FirstCells): boolean {
  const line = lines[at] as Line;
  const text = firstOf(line);
  if (line.kind !== "text" || line.strong || text === "") return false;
  // «Октябрь-» over «ноябрь ⇥ …»: no heading ends with a hyphen
  if (looksLikeHeading(text, false) >= 3 && !/[^\s\p{Pd}]\p{Pd}$/u.test(text) && !(first.times && isNumericDate(text)))
    return false;
  if (goesOn(text) > 0 && !first.small) return false;
  if (isBoundary(text) || NEW_PLAN.test(fold(text)) || serviceNote(text) !== null) return false;
  const above = lines[at - 1];
  if (above?.kind !== "row" && above?.kind !== "text") return true;
  return incomplete(above.cells.findLast((cell) => cell.text.length > 0)?.text.text ?? "") === 0;
}

/**
 * A line without tabs begins the row below it: in a plan without a column of numbers the first cell of a row runs over
 * lines like any other, and the first of them has no tab: «Разбор ошибок и» over «пробелов ⇥ май ⇥ РМК».
 */
export function opensRow(lines: readonly Line[], at: number, first: FirstCells): boolean {
  if (!mayBegin(lines, at, first)) return false;
  const labelled = first.labelled && hasLabel(firstOf(lines[at]));
  for (let i = at + 1; i < lines.length && i <= at + MOST_LINES; i++) {
    const line = lines[i] as Line;
    const text = firstOf(line);
    if ((line.kind !== "text" && line.kind !== "row") || text === "") return false;
    if (!isSeam(firstOf(lines[i - 1]), text, first) && !(labelled && !hasLabel(text))) return false;
    if (line.kind === "row") return true;
  }
  return false;
}
