import type { Line } from "../layout/types.ts";
import { DOER_HEADS } from "../lexicon/columns.ts";
import type { ColumnRole } from "../model/types.ts";
import { beginsCapital } from "../text/letters.ts";
import { fold } from "../text/words.ts";
import { isOccasion, planColumns } from "./columns.ts";
import { beginsWithOffice } from "./office.ts";
import { nameAtStart } from "./person.ts";
import { looksLikeBody } from "./roadmap/evidence.ts";

/** «РМК», «ЦДО, ИРО»: bodies by their letters. */
const LETTERS = /^[А-ЯЁ]{2,}(?![а-яё])/u;

const namesDoers = (text: string): boolean => looksLikeBody(text) || LETTERS.test(text);

/** A cell longer than this tells something rather than names somebody. */
const LONGEST_DOER = 120;
/** The institution's kind that a body's name begins with: «Управление образования», «Методисты ИМЦ». */
const beginsWithBody = (text: string): boolean =>
  looksLikeBody(text.slice(0, Math.max(text.search(/[\s,]/u), 0) || text.length));

/** Whoever stands first in a cell: a person, an office, a body. */
const isDoer = (text: string): boolean =>
  text.length <= LONGEST_DOER &&
  (nameAtStart(text) > 0 ||
    beginsWithOffice(text) ||
    LETTERS.test(text) ||
    (beginsCapital(text) && beginsWithBody(text)));

/** Where so many cells name people or bodies, four in five of all, the column holds them whatever its heading. */
const FEWEST_DOERS = 3;

function holdsDoers(header: string, cells: readonly string[]): boolean {
  const test = isOccasion(header) ? (text: string) => nameAtStart(text) > 0 : isDoer;
  const doers = cells.filter(test).length;
  return doers >= FEWEST_DOERS && doers * 5 >= cells.length * 4;
}

/** «Координатор», «Координатор проекта» */
const isDoerHead = (header: string): boolean =>
  DOER_HEADS.has(header) || (header.length <= LONGEST_HEAD && DOER_HEADS.has(header.split(" ", 1)[0] as string));
const LONGEST_HEAD = 40;

/** The texts of a column below the plan's header. */
const cellsOf = (lines: readonly Line[], at: number): string[] =>
  lines
    .flatMap((line) =>
      line.kind === "row" && planColumns(line.cells) === null ? (line.cells[at]?.text.text ?? "") : "",
    )
    .filter(Boolean);

/**
 * The columns of a plan without executors where one is headed «Методист», «Члены комиссии» and holds people or bodies in
 * at least half of its cells, or holds them in nearly all of its cells under another heading.
 */
export function settleDoerColumn(columns: readonly ColumnRole[], lines: readonly Line[]): readonly ColumnRole[] {
  if (columns.includes("executors")) return columns;
  const [header, ...below] = lines;
  const headerOf = (i: number): string => fold(header?.cells[i]?.text.text ?? "").trim();
  const others = columns.flatMap((role, i) => (role === "other" && headerOf(i) !== "" ? [i] : []));
  const named = others.find((i) => isDoerHead(headerOf(i)));
  const namedCells = named === undefined ? [] : cellsOf(below, named);
  const holds =
    namedCells.length > 0 &&
    namedCells.filter((text) => namesDoers(text) || isDoer(text)).length * 2 >= namedCells.length;
  const at = holds ? named : others.find((i) => holdsDoers(headerOf(i), cellsOf(below, i)));
  return at === undefined ? columns : columns.map((role, i) => (i === at ? "executors" : role));
}
