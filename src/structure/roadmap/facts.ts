import type { ColumnRole } from "../../model/types.ts";
import { goesOn, incomplete, isLabel, looksLikeTime } from "./evidence.ts";
import type { AlignedRow } from "./readings.ts";

/** The text of a cell with what it says of its neighbours. */
export interface Piece {
  readonly text: string;
  readonly goesOn: number;
  readonly incomplete: number;
}

export const NOTHING: Piece = { text: "", goesOn: 0, incomplete: 0 };

/** A row with what its cells say, worked out once: the rows around it ask again and again. */
export interface RowFacts {
  readonly row: AlignedRow;
  /** By column. */
  readonly pieces: readonly Piece[];
  /** Of the columns that hold text. */
  readonly roles: readonly ColumnRole[];
  readonly number: string;
  readonly activity: Piece;
  readonly schedule: Piece;
  readonly executors: Piece;
  readonly labelled: boolean;
}

/** «до 20», «1-10», «2 неделя», «+»: a cell of a calendar, which begins small and goes on with nothing. */
const OF_CALENDAR =
  /^(?:(?:до|с|к|по|не позднее)\s)?\d{1,2}(?:\s?[-–—,.]\s?\d{1,2}){0,4}(?:\s?(?:-?(?:я|й|ая|е)\s)?(?:недел|декад|числ|дн)[а-я]{0,3})?\.?$/u;

const isOfCalendar = (text: string): boolean =>
  text.length < 2 || (text.length < 30 && (OF_CALENDAR.test(text) || looksLikeTime(text)));

function pieceOf(text: string, role: ColumnRole | undefined): Piece {
  if (text === "") return NOTHING;
  if (role === "other" && isOfCalendar(text)) return { text, goesOn: 0, incomplete: 0 };
  return { text, goesOn: goesOn(text), incomplete: incomplete(text) };
}

const among = (pieces: readonly Piece[], columns: readonly ColumnRole[], role: ColumnRole): Piece =>
  pieces[columns.indexOf(role)] ?? NOTHING;

/** What stands in the first column of a role. */
export const at = (facts: RowFacts, role: ColumnRole): Piece => among(facts.pieces, facts.row.columns, role);

export function factsOf(row: AlignedRow): RowFacts {
  const { columns } = row;
  const pieces: Piece[] = [];
  const roles: ColumnRole[] = [];
  for (let i = 0; i < columns.length; i++) {
    const piece = pieceOf(row.cells[i]?.text ?? "", columns[i]);
    pieces.push(piece);
    if (piece !== NOTHING) roles.push(columns[i] as ColumnRole);
  }
  const number = among(pieces, columns, "number").text;
  return {
    row,
    pieces,
    roles,
    number,
    activity: among(pieces, columns, "activity"),
    schedule: among(pieces, columns, "schedule"),
    executors: among(pieces, columns, "executors"),
    labelled: isLabel(number),
  };
}
