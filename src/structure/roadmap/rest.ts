import { JOINING, NOT_OBLIQUE, OBLIQUE_ADJECTIVES, OBLIQUE_ENDINGS } from "../../lexicon/oblique.ts";
import type { ColumnRole } from "../../model/types.ts";
import { beginsCapital, beginsSmall, endsWithOneOf, isLetter } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { looksLikeTime } from "./evidence.ts";
import { at, NOTHING, type Piece, type RowFacts } from "./facts.ts";
import { beginsAbbreviation, beginsCount, owesMonth, owesNoun } from "./owing.ts";

/** The first word of a text, folded; empty where no letter begins it. */
function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return fold(text.slice(0, end));
}

const SHORTEST = 4;

const endsIn = (word: string, endings: readonly string[]): boolean =>
  word.length >= SHORTEST && !NOT_OBLIQUE.has(word) && endings.some((ending) => word.endsWith(ending));

/** «кружков», «и города», «в школах», «Старого Оскола»: no title, office or result begins so. */
export function beginsOblique(text: string): boolean {
  if (beginsSmall(text)) {
    const word = firstWord(text);
    return endsIn(word, OBLIQUE_ENDINGS) || JOINING.has(word);
  }
  return beginsCapital(text) && endsIn(firstWord(text), OBLIQUE_ADJECTIVES);
}

const YEAR = /20\d\d/u;
/** «2024 г.», «2023/2024 уч. года», «года»: what completes a month above. */
const BARE_YEAR =
  /^(?:20\d\d(?:\s?[-–/,]\s?20\d\d)?\s?(?:(?:учебного|уч\.)\s?)?(?:года?|гг?\.?)?|(?:учебного\s)?года|г\.)[.,;]?$/u;

/** A year alone below a time that names none. */
export const isYearOf = (text: string, before: string): boolean =>
  before !== "" && text.length < 30 && BARE_YEAR.test(text) && !YEAR.test(before);

/** «мая» below «до 20», «гг.» below «2023–2024». */
function completes(piece: Piece, before: Piece): boolean {
  if (isYearOf(piece.text, before.text)) return true;
  if (piece.goesOn <= 0) return false;
  return owesMonth(before.text) ? looksLikeTime(piece.text) : endsInYear(before.text) && piece.text.startsWith("г");
}

const endsInYear = (text: string): boolean => {
  const code = text.charCodeAt(text.length - 1);
  return code >= 48 && code <= 57 && YEAR.test(text.slice(-4));
};

/** A name in quotes below a noun that it completes: «Педагоги центров» over ««Точка роста»». */
const completesNoun = (piece: Piece, before: Piece): boolean =>
  piece.text.startsWith("«") && before.text !== "" && !endsWithOneOf(before.text, "».,;:)");

const RESULTS = ["indicator", "result", "completion", "other"] as const;

type Before = (role: ColumnRole) => Piece;

/** Its time begins anew below a whole one; behind a break any time may. */
function hasOwnTime({ row, schedule }: RowFacts, before: Before): boolean {
  const above = before("schedule");
  if (schedule.text === "" || row.break !== "none") return schedule.text !== "";
  if (above.incomplete > 0 || owesMonth(above.text)) return false;
  return schedule.goesOn <= 0 || looksLikeTime(schedule.text);
}

/** A time whose rest stands here: that is sure even in a list. */
export const endsTime = ({ schedule }: RowFacts, above: ReadonlyMap<ColumnRole, Piece>): boolean =>
  schedule.text !== "" && completes(schedule, above.get("schedule") ?? NOTHING);

/** Two cells one below the other, the upper broken off. */
const paid = (piece: Piece, before: Piece): boolean => piece.text !== "" && before.incomplete >= 2;

/** A time that goes on: a year, a month behind its day, what stands behind a comma or a dash. */
function timeEvidence({ schedule, executors }: RowFacts, before: Before): number {
  const above = before("schedule");
  if (schedule.text === "" || above.text === "") return 0;
  if (completes(schedule, above)) return 6;
  if (above.incomplete < 2) return 0;
  return executors.goesOn < 0 && before("executors").incomplete === 0 ? 2 : 5;
}

/** Without a time and doers of its own. */
const isBare = ({ schedule, executors }: RowFacts): boolean => schedule.text === "" && executors.text === "";

/** A sign that a title seldom begins with: a name in quotes, an abbreviation, a count, a bracket. */
const beginsOddly = (text: string): boolean =>
  text.startsWith("«") || text.startsWith("(") || beginsAbbreviation(text) || beginsCount(text);

/** A row without a label that begins as oddly: several of them are a list. */
const isLike = (other: RowFacts | undefined): boolean =>
  other !== undefined && !other.labelled && other.row.kind === "row" && beginsOddly(other.activity.text);

/** How much the title says, where `score` is what the other cells say. */
function titleEvidence(rows: readonly RowFacts[], i: number, before: Piece, score: number): number {
  const facts = rows[i] as RowFacts;
  const { text } = facts.activity;
  if (text === "" || before.text === "" || endsWithOneOf(before.text, ".;:")) return 0;
  const owed = owesNoun(before.text) ? 4 : 0;
  if (!beginsOddly(text) || (text.startsWith("«") && !completesNoun(facts.activity, before))) return owed;
  // A title that is a name in quotes may stand for itself; beside other cells that go on it does not.
  if (score > 0) return owed + 3;
  return owed + (isBare(facts) && !isLike(rows[i - 1]) && !isLike(rows[i + 1]) ? 6 : 0);
}

/**
 * How much the words of a row without a label say that it is the rest of the one above: cells that begin in an oblique
 * case or with a preposition, below one that broke off, a year that completes a month, a name in quotes that completes a
 * noun. `wrapped`: what the widths of the columns say.
 */
export function restEvidence(
  rows: readonly RowFacts[],
  i: number,
  above: ReadonlyMap<ColumnRole, Piece>,
  wrapped: number,
): number {
  const facts = rows[i] as RowFacts;
  const { row, labelled, number, activity, executors } = facts;
  if (labelled || number !== "" || row.kind === "line") return 0;
  const before = (role: ColumnRole): Piece => above.get(role) ?? NOTHING;
  let score = timeEvidence(facts, before);
  if (before("activity").text !== "" && beginsOblique(activity.text)) score += 4;
  const doers = before("executors");
  const owes = score > 0 || !hasOwnTime(facts, before);
  if (executors.text !== "" && doers.text !== "")
    score +=
      beginsOblique(executors.text) || completesNoun(executors, doers) || (owes && paid(executors, doers)) ? 3 : 0;
  for (const role of RESULTS) {
    const piece = at(facts, role);
    if (owes && paid(piece, before(role))) score += 3;
    else if (piece.text !== "" && before(role).text !== "" && beginsOblique(piece.text)) score += 2;
  }
  return score + titleEvidence(rows, i, before("activity"), score + wrapped);
}
