import type { Line } from "../layout/types.ts";
import { isPlanHead } from "./chunks.ts";
import { planColumns } from "./columns.ts";
import { isKindLine } from "./order/kind.ts";
import { countsPages } from "./page-counter.ts";
import { isPageNumber } from "./page-number.ts";
import { isPartHead } from "./part-heads.ts";
import { isNameLine } from "./person.ts";
import { filledCells } from "./region-lines.ts";
import { incomplete, isLabel } from "./roadmap/evidence.ts";
import { countOf } from "./roadmap/headings.ts";
import { type RunningRow, readRunningRow } from "./running-cells.ts";

/** So often the same cells have to stand to be known without a page's number. */
const OFTEN = 3;
/** Where more of the rows than this stand between blank lines, blank lines say nothing. */
const MOST_APART = 0.6;

export type RunningReason = "page-number" | "running-header";

/** The next line up or down that holds anything. */
function beside(lines: readonly Line[], from: number, step: 1 | -1): Line | undefined {
  let i = from + step;
  while (lines[i]?.kind === "blank" || lines[i]?.kind === "rule") i += step;
  return lines[i];
}

const firstOf = (line: Line | undefined): string => line?.cells[0]?.text.text ?? "";
const isRow = (line: Line | undefined): line is Line => line?.kind === "row";
const isPlanHeader = (line: Line): boolean => line.kind === "row" && planColumns(line.cells) !== null;

const isApart = (lines: readonly Line[], at: number): boolean =>
  (lines[at - 1]?.kind ?? "blank") === "blank" && (lines[at + 1]?.kind ?? "blank") === "blank";

function groupBy(rows: readonly RunningRow[], keyOf: (row: RunningRow) => string): RunningRow[][] {
  const groups = new Map<string, RunningRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const others = groups.get(key);
    if (others) others.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** Pages go up, and anew from 1 with another document. */
const rises = (group: readonly RunningRow[], step: number): boolean =>
  group.every((row, i) => {
    const before = group[i - 1]?.page;
    return before === undefined || row.page === 1 || (row.page >= before + step && row.page !== before);
  });

/** Finds the rows of a table, or of none, that a page's header or footer printed with tabs. */
class Finder {
  readonly found = new Map<number, RunningReason>();
  private readonly rows: readonly RunningRow[];
  /** Blank lines part all rows, not only pages. */
  private readonly spaced: boolean;

  constructor(private readonly lines: readonly Line[]) {
    const rows: RunningRow[] = [];
    let all = 0;
    let parted = 0;
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as Line;
      if (line.kind !== "row") continue;
      const apart = isApart(lines, at);
      const row = readRunningRow(line, at, apart);
      if (row) rows.push(row);
      all++;
      if (apart) parted++;
    }
    this.rows = rows;
    this.spaced = parted > all * MOST_APART;
  }

  run(): ReadonlyMap<number, RunningReason> {
    if (this.rows.length === 0) return this.found;
    const counted = this.rows.filter(({ kind }) => kind !== "words");
    for (const group of groupBy(counted, ({ key }) => key)) {
      const [first] = group as [RunningRow];
      if (first.lone) this.takeNumbers(group);
      else if (first.kind === "counter") this.takeCounters(group);
      else this.takeBare(group);
    }
    const worded = this.rows.filter(({ at }) => !this.found.has(at));
    for (const group of groupBy(worded, ({ mask }) => mask)) this.takeCountedWords(group);
    const same = this.rows.filter(({ at, kind }) => !this.found.has(at) && kind === "words");
    for (const group of groupBy(same, ({ key }) => key)) this.takeSame(group);
    return this.found;
  }

  private take(group: readonly RunningRow[], reason: RunningReason): void {
    for (const { at } of group) this.found.set(at, reason);
  }

  /** Other lines stand between them, as a page does. */
  private areParted(group: readonly RunningRow[]): boolean {
    return group.every((row, i) => {
      const next = group[i + 1];
      return !next || this.lines.slice(row.at + 1, next.at).some((line) => line.kind === "row" || line.kind === "text");
    });
  }

  /** «17.11.2023 ⇥ Система ⇥ 2/4»: one on each page, or one alone that no row of the plan around it is like. */
  private takeCounters(group: readonly RunningRow[]): void {
    if (group.length > 1 && rises(group, 0) && this.areParted(group)) this.take(group, "running-header");
    else
      this.take(
        group.filter((row) => this.isStrange(row)),
        "running-header",
      );
  }

  /** Between blank lines beside a plan's row of more cells. */
  private isStrange({ at, apart, texts }: RunningRow): boolean {
    const around = [beside(this.lines, at, -1), beside(this.lines, at, 1)].filter(isRow);
    if (!apart || around.length === 0 || !around.every((line) => filledCells(line) !== texts.length)) return false;
    return !isLabel(texts[0] as string) && this.lines.slice(0, at).some(isPlanHeader);
  }

  /** «План ⇥ 2», «3 ⇥ План»: a number without a sign of pages needs others that count with it. */
  private takeBare(group: readonly RunningRow[]): void {
    const [first] = group as [RunningRow];
    const apart = !this.spaced && group.every((row) => row.apart);
    if (group.length < (apart ? 2 : OFTEN) || !rises(group, 1) || !this.areParted(group)) return;
    if (!apart && isLabel(first.texts[0] as string)) return;
    const printed = first.texts.join(" ");
    if (isPartHead(printed) || (countOf(printed) && !isPlanHead(first.rest))) return;
    if (group.every(({ page }) => page === first.page)) return;
    this.take(group, "running-header");
  }

  /** Page numbers that stand alone in a row, in one column. */
  private takeNumbers(group: readonly RunningRow[]): void {
    const several = group.length > 1 && rises(group, 1) && this.areParted(group);
    this.take(
      group.filter((row) => this.isPageNumber(row, several)),
      "page-number",
    );
  }

  private isPageNumber(row: RunningRow, several: boolean): boolean {
    const { at, apart, kind, column } = row;
    const above = beside(this.lines, at, -1);
    const below = beside(this.lines, at, 1);
    if (kind === "counter") return apart || several;
    if (!isRow(above) && !isRow(below)) return false;
    const begins = !isRow(below) || isPlanHeader(below) || isLabel(firstOf(below));
    if (column === 0) return (apart || several) && begins;
    const owing = above?.cells[column]?.text.text ?? "";
    if (incomplete(owing) > 0 || isPageNumber(owing)) return false;
    return several ? apart || begins : apart && begins;
  }

  /** «Приказ № 81, стр. 2 ⇥ г. Ключи»: the pages are counted in a cell of words. */
  private takeCountedWords(group: readonly RunningRow[]): void {
    const [first] = group as [RunningRow];
    if (group.length < 2 || !this.areParted(group)) return;
    const varied = first.texts.flatMap((text, i) => (group.every(({ texts }) => texts[i] === text) ? [] : [i]));
    const [i] = varied;
    if (i === undefined || varied.length > 1) return;
    const shape = countsPages(group.map(({ texts }) => texts[i] as string));
    if (shape === "page" || shape === "dated") this.take(group, "running-header");
  }

  /** The same words again and again between blank lines, in fewer cells than the plan's rows have. */
  private takeSame(group: readonly RunningRow[]): void {
    const [first] = group as [RunningRow];
    if (this.spaced || group.length < OFTEN || first.texts.length < 2 || !group.every(({ apart }) => apart)) return;
    const printed = first.texts.join(" ");
    // An act's kind with its number to the letter: one act, on each of its pages.
    const heads = isPartHead(printed) && !(isKindLine(printed) && first.mask.includes("#"));
    if (heads || isLabel(first.texts[0] as string) || first.texts.some(isNameLine)) return;
    if (group.every((row) => this.isNarrow(row)) && group.some((row) => this.cutsRows(row)))
      this.take(group, "running-header");
  }

  private isNarrow({ at, texts }: RunningRow): boolean {
    const line = this.lines[at] as Line;
    const below = beside(this.lines, at, 1);
    // A header stands over rows of its own width.
    if (isRow(below) && filledCells(below) === texts.length && firstOf(below) !== "") return false;
    const around = [beside(this.lines, at, -1), below].filter(isRow);
    return firstOf(line) !== "" && (around.length === 0 || around.some((other) => filledCells(other) > texts.length));
  }

  private cutsRows({ at }: RunningRow): boolean {
    return isRow(beside(this.lines, at, -1)) && isRow(beside(this.lines, at, 1));
  }
}

/** The rows of running headers and footers that are printed with tabs, by index, and what each is. */
export const runningRows = (lines: readonly Line[]): ReadonlyMap<number, RunningReason> => new Finder(lines).run();
