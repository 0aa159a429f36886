import type { Layout, Line } from "../../layout/types.ts";
import { beginsCapital, beginsSmall, endsWithOneOf } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { planColumns } from "../columns.ts";
import { readLabel } from "../labels.ts";
import { isPageNumber } from "../page-number.ts";
import { isKnownLabel } from "../passport.ts";
import { filledCells, isBoundary, NEW_PLAN, textOf } from "../region-lines.ts";
import { incomplete } from "../roadmap/evidence.ts";
import { glue, withCells } from "./glue.ts";

/** So many labels that passports have tell one. */
const FEWEST_LABELS = 3;
/** A value runs on over at most so many lines, a passport over so many. */
const MOST_LINES = 60;
const LONGEST_PASSPORT = 400;
const LONGEST_LABEL = 120;
/** A label alone on its line is shorter. */
const LONE_LABEL = 40;

const printOf = (line: Line): string => textOf(line).trim();

/** The label of a row of a passport, behind its number where one is printed; null where the row is none. */
function labelOf(line: Line | undefined): string | null {
  if (line?.kind !== "row" || line.cells.length > 3) return null;
  const first = line.cells[0]?.text.text ?? "";
  const counted = line.cells.length === 3 && /^\d{0,2}[.)]?$/u.test(first);
  if (line.cells.length === 3 && !counted) return null;
  return (counted ? line.cells[1]?.text.text : first)?.trim() ?? null;
}

const isKnown = (line: Line | undefined): boolean => {
  const label = labelOf(line);
  return label !== null && label !== "" && isKnownLabel(label);
};

/** Rows with known labels from `at` on; nothing but text stands between them. */
function isPassport(lines: readonly Line[], at: number): boolean {
  const known = new Set<string>();
  for (let i = at; i < Math.min(lines.length, at + LONGEST_PASSPORT) && known.size < FEWEST_LABELS; i++) {
    const line = lines[i] as Line;
    if (line.kind !== "row") continue;
    if (labelOf(line) === null || planColumns(line.cells) !== null) break;
    if (isKnown(line)) known.add(fold(labelOf(line) ?? "").slice(0, 8));
  }
  return known.size >= FEWEST_LABELS;
}

/** Another row of the passport: a known label, or a short one beside a value. */
function isField(line: Line | undefined): boolean {
  const label = labelOf(line);
  if (!line || label === null || planColumns(line.cells) !== null) return false;
  if (isKnownLabel(label)) return true;
  return filledCells(line) > 1 && label.length < LONGEST_LABEL && (label === "" || beginsCapital(label));
}

/** «2)» below «1)», «- » below «- », a small letter, what the value above owes: no heading begins so. */
function goesOn(text: string, value: string): boolean {
  if (beginsSmall(text) || incomplete(value) > 0 || endsWithOneOf(value.trimEnd(), ";:")) return true;
  const label = readLabel(text);
  if (label?.style === "dash") return true;
  const before = value.split("\n").flatMap((line) => readLabel(line.trim()) ?? []);
  const last = before.findLast(({ style }) => style === label?.style);
  return label !== null && (last?.path.at(-1) ?? -1) + 1 === label.path.at(-1);
}

/** A numbered title, the heading of a part, a plan's title, words in capitals. */
function isHeading(text: string): boolean {
  const label = readLabel(text);
  if (label && label.style !== "dash" && label.style !== "letter" && !endsWithOneOf(text, ";,")) return true;
  if (isBoundary(text) || (beginsCapital(text) && NEW_PLAN.test(fold(text)))) return true;
  return text === text.toUpperCase() && text !== text.toLowerCase() && text.length > 5;
}

/** «Перечень мероприятий программы» right above the header of a plan: its title, no rest of a value. */
const isTitleOver = (text: string, below: Line | undefined): boolean =>
  below?.kind === "row" &&
  (planColumns(below.cells)?.filter((role) => role !== "other").length ?? 0) >= FEWEST_COLUMNS &&
  beginsCapital(text) &&
  !endsWithOneOf(text, ".,;:") &&
  /мероприяти|план|карт[аы]|перечень|график/u.test(fold(text));
/** A plan has so many columns that say what they hold. */
const FEWEST_COLUMNS = 3;

const lastOf = (row: Line): string => row.cells.at(-1)?.text.text ?? "";

/** How many of the lines below a row go on in its value. */
function used(lines: readonly Line[], at: number, row: Line): number {
  let end = at;
  while (lines[end]?.kind === "text" && end - at < MOST_LINES) end++;
  const texts = lines.slice(at, end).map(printOf);
  if (texts.some(isPageNumber)) return 0;
  // Between two rows of a passport nothing but a value stands.
  if (isField(lines[end]) && !texts.some(isPart)) return texts.length;
  const isNew = (text: string, i: number): boolean => !goesOn(text, [lastOf(row), ...texts.slice(0, i)].join("\n"));
  if (!texts.some((text, i) => isHeading(text) && isNew(text, i))) {
    const last = texts.length - 1;
    return last >= 0 && isTitleOver(texts[last] as string, lines[end]) && isNew(texts[last] as string, last)
      ? last
      : texts.length;
  }
  let value = lastOf(row);
  let count = 0;
  for (const text of texts) {
    if (isBoundary(text) || !goesOn(text, value)) break;
    value = `${value}\n${text}`;
    count++;
  }
  return count;
}

/** «Приложение 2», «Утверждено», «Паспорт»: another part begins, whatever stands below. */
const isPart = (text: string): boolean => isBoundary(text) && /[\d«»]|^[^а-яё]+$/u.test(text);

/** «Задачи» alone over a list: a label whose value stands below it. */
function opensField(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.kind === "text" ? printOf(lines[at] as Line) : "";
  if (text === "" || text.length > LONE_LABEL || /[.;,]$/u.test(text) || !isKnownLabel(text)) return false;
  return lines[at + 1]?.kind === "text" && readLabel(printOf(lines[at + 1] as Line)) !== null;
}

/** The row from `at` with the lines that go on in its value, and the line behind them. */
function withLines(lines: readonly Line[], at: number): { row: Line; next: number } {
  const line = lines[at] as Line;
  const alone = line.kind === "text";
  const below = lines[at + 1] as Line;
  let row = alone ? withCells(line, below, [...line.cells, ...below.cells]) : line;
  let next = alone ? at + 2 : at + 1;
  for (let left = used(lines, next, row); left > 0 && !opensField(lines, next); left--) {
    row = glue(row, lines[next] as Line);
    next++;
  }
  return { row, next };
}

/**
 * Closes the values of a passport that run over lines: «Задачи ⇥ 1) оценка;» over «2) помощь». A line without a tab goes
 * on in the value above it until a heading, a blank line or the plan.
 */
export function closePassportLines(layout: Layout): Layout {
  const { lines } = layout;
  const out: Line[] = [];
  let inside = false;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    if (line.kind === "row" && !inside && isKnown(line)) inside = isPassport(lines, i);
    else if (line.kind === "row" && inside) inside = isField(line);
    const field = line.kind === "row" ? filledCells(line) > 1 : line.kind === "text" && opensField(lines, i);
    if (!inside || !field || lines[i + 1]?.kind !== "text") {
      out.push(line);
      i++;
      continue;
    }
    const { row, next } = withLines(lines, i);
    out.push(row);
    i = next;
  }
  return out.length === lines.length ? layout : { ...layout, lines: out };
}
