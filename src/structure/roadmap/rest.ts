import { JOINING, NOT_OBLIQUE, OBLIQUE_ADJECTIVES, OBLIQUE_ENDINGS } from "../../lexicon/oblique.ts";
import type { ColumnRole } from "../../model/types.ts";
import { beginsCapital, beginsSmall, endsWithOneOf, isLetter } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { at, NOTHING, type Piece, type RowFacts } from "./facts.ts";

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
  /^(?:20\d\d(?:\s?[-–/]\s?20\d\d)?\s?(?:(?:учебного|уч\.)\s?)?(?:года?|гг?\.?)?|(?:учебного\s)?года|г\.)[.,;]?$/u;

/** A year alone below a time that names none. */
const completesTime = (piece: Piece, before: Piece): boolean =>
  before.text !== "" && piece.text.length < 30 && BARE_YEAR.test(piece.text) && !YEAR.test(before.text);

/** A name in quotes below a noun that it completes: «Педагоги центров» over ««Точка роста»». */
const completesNoun = (piece: Piece, before: Piece): boolean =>
  piece.text.startsWith("«") && before.text !== "" && !endsWithOneOf(before.text, "».,;:)");

const RESULTS = ["indicator", "result", "completion", "other"] as const;

/**
 * How much the words of a row without a label say that it is the rest of the one above: cells that begin in an oblique
 * case or with a preposition, a year that completes a month, a name in quotes that completes a noun.
 */
export function restEvidence(facts: RowFacts, above: ReadonlyMap<ColumnRole, Piece>): number {
  const { row, labelled, number, activity, schedule, executors } = facts;
  if (labelled || number !== "" || row.kind === "line") return 0;
  const before = (role: ColumnRole): Piece => above.get(role) ?? NOTHING;
  let score = 0;
  if (before("activity").text !== "" && beginsOblique(activity.text)) score += 4;
  if (schedule.text !== "" && completesTime(schedule, before("schedule"))) score += 6;
  if (executors.text !== "" && before("executors").text !== "")
    score += beginsOblique(executors.text) || completesNoun(executors, before("executors")) ? 3 : 0;
  for (const role of RESULTS) {
    const piece = at(facts, role);
    if (piece.text !== "" && before(role).text !== "" && beginsOblique(piece.text)) score += 2;
  }
  // A title that is a name in quotes may stand for itself; beside other cells that go on it does not.
  if (score > 0 && completesNoun(activity, before("activity"))) score += 3;
  return score;
}
