import type { Line } from "../../layout/types.ts";
import type { ColumnRole } from "../../model/types.ts";
import { beginsCapital } from "../../text/letters.ts";
import { looseKey } from "../../text/words.ts";
import { isPlanHead, isSentence } from "../chunks.ts";
import { isColumnNumbers, planColumns } from "../columns.ts";
import { filledCells, isForeignHeader, textOf } from "../region-lines.ts";
import { isWhole } from "./neighbours.ts";

/** A plan's title and what stands under it is sought so many lines above its header. */
const TITLE_LINES = 12;
/** Fewer characters a cell may share with the title by chance. */
const LONG_STRETCH = 30;
/** In so many rows of a plan, and in every second one, lines below them show that its last cells run over lines. */
const OFTEN = 3;

/** What a whole plan shows of its last column and of its headings. */
export interface Plan {
  readonly columns: readonly ColumnRole[];
  /** The line behind the plan's last one. */
  readonly to: number;
  /** The line that may head its first rows: right below its header, or words alone above it; null for none. */
  readonly opening: { readonly text: string; readonly sure: boolean } | null;
  /** The lines above its header, and all of them as one text. */
  readonly above: ReadonlySet<string>;
  readonly title: string;
  /** What its last cells hold, whole and part by part, and how often. */
  readonly held: ReadonlyMap<string, number>;
  /** How often its lines without tabs occur. */
  readonly lines: ReadonlyMap<string, number>;
  /** Lines stand below most of its rows. */
  readonly often: boolean;
}

const count = (to: Map<string, number>, key: string): void => {
  if (key !== "") to.set(key, (to.get(key) ?? 0) + 1);
};

const PARTS = /[,;\n]/u;

/** The plan ends before another header, its own printed again left out. */
function endOf(lines: readonly Line[], at: number, columns: readonly ColumnRole[]): number {
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.kind !== "row") continue;
    const header = planColumns(line.cells);
    if (header ? header.join() !== columns.join() : isForeignHeader(line)) return i;
  }
  return lines.length;
}

/** Words alone above a header, apart from the plan's title, with neither figures nor quotes: they may head its first rows. */
const isPlainWords = (text: string): boolean =>
  beginsCapital(text) && text.length < TITLE_LENGTH && !/[\d«»:]/u.test(text) && !isPlanHead(text) && !isSentence(text);
const TITLE_LENGTH = 100;

/** What may stand between a header and its first row: blank lines, rules, the numbers of the columns. */
const isUnderHeader = ({ kind, cells }: Line): boolean =>
  kind === "blank" || kind === "rule" || (kind === "row" && isColumnNumbers(cells));

function openingOf(lines: readonly Line[], at: number): Plan["opening"] {
  let i = at + 1;
  while (lines[i] && isUnderHeader(lines[i] as Line)) i++;
  const next = lines[i];
  if (next && (next.kind === "text" || (next.kind === "row" && filledCells(next) === 1)))
    return next.kind === "text" ? { text: textOf(next).trim(), sure: true } : null;
  i = at - 1;
  while (lines[i]?.kind === "blank") i--;
  const line = lines[i];
  const above = lines[i - 1];
  if (line?.kind !== "text" || !above) return null;
  const text = textOf(line).trim();
  const parted = above.kind === "blank" || isPlanHead(textOf(above).trim());
  return parted && isPlainWords(text) ? { text, sure: false } : null;
}

function titleLines(lines: readonly Line[], at: number): string[] {
  const out: string[] = [];
  for (let i = at - 1; i >= 0 && i > at - TITLE_LINES && lines[i]?.kind !== "row"; i--)
    if (lines[i]?.kind === "text") out.unshift(textOf(lines[i] as Line));
  return out;
}

/** Whether a line below a row was printed above the header, as a line of its own or as a long stretch of the title. */
export function isAbove(text: string, { above, title }: Pick<Plan, "above" | "title">): boolean {
  const key = looseKey(text);
  return above.has(key) || (key.length >= LONG_STRETCH && title.includes(key));
}

/** Looks over the plan whose header stands at `at`. */
export function surveyPlan(lines: readonly Line[], at: number, columns: readonly ColumnRole[]): Plan {
  const to = endOf(lines, at, columns);
  const titles = titleLines(lines, at);
  const held = new Map<string, number>();
  const texts = new Map<string, number>();
  let rows = 0;
  let run = 0;
  for (let i = at + 1; i < to; i++) {
    const line = lines[i] as Line;
    if (line.kind === "text") {
      count(texts, looseKey(textOf(line)));
      continue;
    }
    if (!isWhole(line, columns)) continue;
    rows++;
    if (lines[i + 1]?.kind === "text") run++;
    const last = line.cells[columns.length - 1]?.text.text ?? "";
    const key = looseKey(last);
    count(held, key);
    for (const part of last.split(PARTS)) if (looseKey(part) !== key) count(held, looseKey(part));
  }
  return {
    columns,
    to,
    opening: openingOf(lines, at),
    above: new Set(titles.map(looseKey)),
    title: looseKey(titles.join(" ")),
    held,
    lines: texts,
    often: run >= OFTEN && run * 2 >= rows,
  };
}
