import { MONTH_GENITIVES, MONTH_NOMINATIVES } from "../../lexicon/time.ts";
import type { ColumnRole } from "../../model/types.ts";
import { isCapitalLetter, isLetter } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { readLabel } from "../labels.ts";
import { nameAtEnd } from "../person.ts";
import { goesOn, hasOpenBracket, incomplete, looksLikeBody, looksLikeTime } from "./evidence.ts";
import type { RowFacts } from "./facts.ts";
import type { Habits } from "./habits.ts";
import { looksLikeHeading } from "./headings.ts";
import { isYearOf } from "./rest.ts";
import type { Above } from "./scores.ts";

/** «2. Создание условий», «3) «Час родителя»»: a number before a title. */
function isLabelledLine(text: string): boolean {
  const label = readLabel(text);
  if (!label || (label.style !== "dot" && label.style !== "bracket")) return false;
  return goesOn(text.slice(label.length)) < 0;
}

const textOf = ({ row }: RowFacts): string => row.cells.find((cell) => cell !== null && cell.length > 0)?.text ?? "";

/** A cell runs on in at most so many lines. */
const MOST_LINES = 8;

/** No abbreviation is longer. */
const LONGEST_ABBREVIATION = 6;

/** «РМК, МБОУ «СОШ № 4»»: its capitals are abbreviations and names in quotes, not a heading's. */
function isAbbreviations(text: string): boolean {
  let length = 0;
  let quotes = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === "«") quotes++;
    else if (sign === "»") quotes--;
    const code = text.charCodeAt(i);
    length = isLetter(code) && quotes <= 0 ? length + 1 : 0;
    if (length > LONGEST_ABBREVIATION || (length > 0 && !isCapitalLetter(code))) return false;
  }
  return true;
}

/** Words that a column of this role holds. */
export function isOfColumn(text: string, role: ColumnRole | undefined): boolean {
  if (role === "executors") return isAbbreviations(text) || looksLikeBody(text);
  return role === "schedule" && looksLikeTime(text);
}

/** The last text of a row, with the lines right below it as far as it owes them; else the last of these lines. */
function lastTextAbove(rows: readonly RowFacts[], i: number): string {
  const lines: string[] = [];
  for (let k = i - 1; k >= 0 && lines.length < MOST_LINES; k--) {
    const facts = rows[k] as RowFacts;
    if (facts.row.kind === "row") {
      const last = facts.row.cells.findLast((cell) => cell !== null && cell.length > 0)?.text ?? "";
      return incomplete(last) > 0 ? [last, ...lines].join(" ") : (lines[lines.length - 1] ?? last);
    }
    lines.unshift(textOf(facts));
    if (facts.row.break !== "none") break;
  }
  return lines[lines.length - 1] ?? "";
}

/** How much a line looks like a heading, where short words in capitals are no sign of one. */
function headingHint(text: string, strong: boolean): number {
  const hint = looksLikeHeading(text, strong);
  return hint >= 3 && isAbbreviations(text) ? hint - 3 : hint;
}

/** How much the last cell above, which is not whole, speaks for the line right below it; 0 where this is a heading. */
function debt({ row }: RowFacts, text: string, above: string, habits: Habits): number {
  if (hasOpenBracket(above) && !hasOpenBracket(`${above} ${text}`)) return 16;
  if (row.strong || isLabelledLine(text)) return 0;
  const role = row.columns[row.columns.length - 1];
  const hint = headingHint(text, false);
  if (hint >= 3 && !(role === "schedule" && looksLikeTime(text))) return 0;
  const held = isOfColumn(text, role);
  return 7 + (held ? looksLikeHeading(text, false) + 5 : 0) + (habits.headingsParted ? 6 : 0);
}

/** What can be nothing but the rest of the last cell: more than a heading's hint. */
const PLAIN = 14;

/** «октябрь» over «2021 год», where times stand in the last column. */
const completesMonth = (text: string, above: string): boolean =>
  isYearOf(text, above) && MONTHS.has(fold(above.slice(above.lastIndexOf(" ") + 1)));

const MONTHS: ReadonlySet<string> = new Set([...MONTH_NOMINATIVES, ...MONTH_GENITIVES]);

/** «УО, Иванова А.Д.» below «ИРО», where doers stand in the last column: no heading ends in a person. */
const namesDoer = (text: string): boolean => !text.includes(":") && text.length < LONGEST_DOERS && nameAtEnd(text) >= 0;
const LONGEST_DOERS = 120;

/** A line without tabs goes on in the last cell above only where it reads so. */
export function lineScore(rows: readonly RowFacts[], i: number, above: Above, habits: Habits): number {
  const facts = rows[i] as RowFacts;
  const { row } = facts;
  const text = textOf(facts);
  const last = lastTextAbove(rows, i);
  let before = incomplete(last);
  if (rows[i - 1]?.row.kind !== "line") {
    for (const piece of above.values()) before = Math.max(before, piece.incomplete);
  }
  const unparted = row.break === "none";
  const spilled = unparted && habits.headingsInRows && headingHint(text, row.strong) < 3 ? 8 : 0;
  const role = row.columns[row.columns.length - 1];
  const plain =
    (role === "schedule" && completesMonth(text, last)) || (role === "executors" && !row.strong && namesDoer(text));
  const owed = unparted ? (plain ? PLAIN : 0) || (before >= 2 ? debt(facts, text, last, habits) : 0) : 0;
  return goesOn(text) * 2 + before + Math.max(spilled, owed) + (unparted ? 1.5 : -1);
}
