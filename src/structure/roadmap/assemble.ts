import type { Finding } from "../../model/finding.ts";
import type { ColumnRole } from "../../model/types.ts";
import { append } from "../../text/append.ts";
import { cut } from "../../text/cut.ts";
import { beginsSmall, endsWithOneOf } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import type { ActivityDraft, Clarity, SectionDraft, Stray } from "../draft.ts";
import { readLabel } from "../labels.ts";
import { joinPieces } from "../repair/join-pieces.ts";
import { knownParts, movedFragment } from "../repair/moved-fragment.ts";
import { movedList } from "../repair/moved-list.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { Depths, isDash } from "./depth.ts";
import { isLabel } from "./evidence.ts";
import { add, addLine, type Gathered, open, rangeOf, together } from "./gathered.ts";
import { countingWords, isWordLabel, readHeading } from "./headings.ts";
import { giveLeadingTimes } from "./leading-times.ts";
import { Levels } from "./levels.ts";
import type { AlignedRow, Judged } from "./readings.ts";
import type { NameOf } from "./rows.ts";
import { splitActivity } from "./split.ts";
import { isPrintedTwice } from "./twins.ts";

export interface Assembled {
  readonly entries: readonly (SectionDraft | ActivityDraft)[];
  readonly findings: readonly Finding[];
  readonly strays: readonly Stray[];
}

interface SectionGathered {
  clarity: Clarity;
  pieces: Mapped[];
  number: Mapped | null;
}

/** So many rows that only go on show that a table's rows are printed lines. */
const LEAST_LINES = 4;

/** «9 Провести семинар»: a number without a sign before a capital. */
const BARE_LABEL = /^(\d{1,3})\s+(?=[А-ЯЁ«"])/u;

const roleAt = (row: AlignedRow, role: ColumnRole): Mapped | null => row.cells[row.columns.indexOf(role)] ?? null;

const isHeadingLabel = (text: string): boolean => isLabel(text) || isWordLabel(text);

/** Gathers judged rows into sections and activities and joins their pieces. */
class Assembler {
  private readonly entries: (SectionDraft | ActivityDraft)[] = [];
  private readonly findings: Finding[] = [];
  private readonly strays: Stray[] = [];
  private readonly levels = new Levels();
  private readonly depths = new Depths();
  /** The last numbered row is the heading of those below it: «РМО учителей:» over «- | по чтению | май». */
  private opensList = false;
  private current: Gathered | null = null;
  private section: SectionGathered | null = null;
  private lastWasSection = false;
  private parts: ReadonlyMap<string, number> | null = null;
  /** The plan has no column of numbers and prints them at the head of its activities: «9 Провести …». */
  private readonly bareLabels: boolean;
  /** «Риск 1.», «Риск 2.»: words that count the plan's headings. */
  private readonly counting: ReadonlySet<string>;
  /** Each printed line of a cell is a row: those that no break parts go on as lines do, and nothing was broken. */
  private readonly printed: boolean;

  constructor(
    private readonly judged: readonly Judged[],
    private readonly nameOf: NameOf,
    private readonly words: Vocabulary,
  ) {
    const rows = judged.filter(({ reading }) => reading === "activity").map(({ row }) => row);
    const bare = rows.filter(
      (row) => !row.columns.includes("number") && BARE_LABEL.test(roleAt(row, "activity")?.text ?? ""),
    );
    const headings = judged.filter(({ reading }) => reading === "section").map(({ row }) => row.cells);
    this.counting = countingWords(headings.flatMap((cells) => cells.find((cell) => cell?.length)?.text ?? []));
    const rest = judged.filter(({ row, reading }) => reading === "continuation" && row.break === "none");
    this.printed = rest.length >= LEAST_LINES && rest.length * 4 > judged.length;
    this.bareLabels = bare.length > 2 && bare.length * 2 > rows.length;
  }

  run(): Assembled {
    for (let i = 0; i < this.judged.length; i++) this.take(i);
    this.close();
    this.closeSection();
    return { entries: this.entries, findings: this.findings, strays: this.strays };
  }

  private take(i: number): void {
    const { row, reading, clarity } = this.judged[i] as Judged;
    const before = this.judged[i - 1]?.row;
    if (row.moved) this.report("table/cell-moved", row.range, { what: "column" });
    if (row.moved)
      this.report("table/ragged-row", row.range, {
        cells: row.cells.filter((cell) => cell !== null).length,
        columns: row.columns.length,
      });
    if (before && isPrintedTwice(before, row)) {
      this.strays.push({ range: row.range, reason: "repeated-row" });
      return;
    }
    if (reading === "section") this.takeSection(row, clarity);
    else if (reading === "continuation" || reading === "late") this.takeRest(row, clarity);
    else this.takeNew(row, reading === "sub", clarity);
  }

  private takeSection(row: AlignedRow, clarity: Clarity): void {
    const filled = row.cells.filter((cell): cell is Mapped => cell !== null && cell.length > 0);
    const number =
      filled.length === 2 && isHeadingLabel(filled[0]?.text ?? "") && row.columns[0] === "number" ? filled[0] : null;
    const same = new Set(filled.map((cell) => cell.text)).size === 1;
    const text = number ? (filled[1] as Mapped) : same ? (filled[0] as Mapped) : Mapped.join(filled, " ");
    const goesOn =
      number === null &&
      this.section &&
      this.lastWasSection &&
      beginsSmall(text.text) &&
      !/^(?:цел|задач|раздел)/iu.test(text.text);
    if (goesOn && this.section) {
      this.section.clarity = together(this.section.clarity, clarity);
      this.section.pieces.push(text.oneLine());
      return;
    }
    this.close();
    this.closeSection();
    this.section = { clarity, pieces: [text.oneLine()], number: number ?? null };
    this.lastWasSection = true;
  }

  private takeRest(row: AlignedRow, clarity: Clarity): void {
    if (this.section && this.lastWasSection) {
      this.section.clarity = together(this.section.clarity, clarity);
      for (const cell of row.cells) if (cell && cell.length > 0) this.section.pieces.push(cell.oneLine());
      return;
    }
    if (!this.current) return;
    this.current.clarity = together(this.current.clarity, clarity);
    const first = this.current.rows[0] as Range;
    if (row.kind === "line") addLine(this.current, row);
    else add(this.current, row);
    if (this.printed && row.break === "none") return;
    this.findings.push({ rule: "table/row-joined", range: row.range, related: [first] });
  }

  private takeNew(row: AlignedRow, sub: boolean, clarity: Clarity): void {
    let fresh = this.giveBackFragment(row);
    fresh = this.giveBackList(fresh);
    this.close();
    this.closeSection();
    this.lastWasSection = false;
    this.current = open(fresh, sub, clarity);
    add(this.current, fresh);
  }

  /** A fragment of the last cell, printed at the start of this row's cell, goes back. */
  private giveBackFragment(row: AlignedRow): AlignedRow {
    const at = row.columns.indexOf("executors");
    const cell = row.cells[at];
    const above = this.current?.pieces.get(at);
    if (!cell || !above?.length || !this.current) return row;
    const length = movedFragment(above[above.length - 1]?.text ?? "", cell.text, () => this.executorsParts());
    if (length === 0) return row;
    const fragment = cell.slice(0, length).trim();
    const range = fragment.range();
    this.current.pieces.set(at, [...above, fragment]);
    this.current.ranges.set(at, [...(this.current.ranges.get(at) ?? []), ...fragment.ranges()]);
    if (range) this.report("table/cell-moved", range, { what: "fragment", text: fragment.text });
    return this.withCell(row, at, cell.slice(length).trim());
  }

  private executorsParts(): ReadonlyMap<string, number> {
    this.parts ??= knownParts(this.judged.flatMap(({ row }) => roleAt(row, "executors")?.text ?? []));
    return this.parts;
  }

  /** The list of a heading that ran on into the first cell below it goes back. */
  private giveBackList(row: AlignedRow): AlignedRow {
    const at = row.columns.indexOf("activity");
    const cell = row.cells[at];
    if (!cell || !this.section || !this.lastWasSection) return row;
    const length = movedList(this.section.pieces[this.section.pieces.length - 1]?.text ?? "", cell);
    if (length === 0) return row;
    const list = cell.slice(0, length).oneLine();
    this.section.pieces.push(list);
    const range = list.range();
    if (range) this.report("table/cell-moved", range, { what: "list", text: cut(list.text, 40) });
    return this.withCell(row, at, cell.slice(length).trim());
  }

  private withCell(row: AlignedRow, at: number, text: Mapped): AlignedRow {
    const cells = row.cells.map((cell, i) => (i === at ? text : cell));
    const cellRanges = row.cellRanges.map((range, i) => (i === at ? (text.range() ?? range) : range));
    return { ...row, cells, cellRanges };
  }

  private closeSection(): void {
    if (!this.section) return;
    const { text, findings } = joinPieces(this.section.pieces, this.words);
    append(this.findings, findings);
    const heading = readHeading(text, this.section.number, this.counting);
    this.entries.push({
      kind: "section",
      clarity: this.section.clarity,
      level: this.levels.next(heading, this.lastSectionLevel()),
      label: heading.label,
      title: heading.title.trim(),
    });
    this.section = null;
    this.depths.reset();
  }

  /** The level of the heading right above, with no activity between; null where there is none. */
  private lastSectionLevel(): number | null {
    const last = this.entries[this.entries.length - 1];
    return last?.kind === "section" ? last.level : null;
  }

  private close(): void {
    const gathered = this.current;
    this.current = null;
    if (!gathered) return;
    const cells: Partial<Record<ColumnRole, Mapped>> = {};
    const pieces: Partial<Record<ColumnRole, Range[]>> = {};
    const place = (role: ColumnRole, i: number): void => {
      const own = pieces[role] ?? [];
      append(own, gathered.ranges.get(i) ?? []);
      pieces[role] = own;
    };
    const other: { header: string; text: Mapped }[] = [];
    gathered.columns.forEach((role, i) => {
      const printed = gathered.pieces.get(i);
      if (!printed) return;
      const joined = joinPieces(printed, this.words);
      append(this.findings, joined.findings);
      if (role === "other") other.push({ header: this.nameOf(gathered.columns, i), text: joined.text.oneLine() });
      else cells[role] = cells[role] ? rangeOf(cells[role], joined.text) : joined.text;
      place(role, i);
    });
    for (const [i, printed] of [...gathered.pieces].filter(([i]) => i >= gathered.columns.length)) {
      other.push({
        header: `+${i - gathered.columns.length + 1}`,
        text: joinPieces(printed, this.words).text.oneLine(),
      });
      place("other", i);
    }
    append(this.entries, this.finish(gathered, cells, pieces, other));
  }

  private finish(
    gathered: Gathered,
    cells: Partial<Record<ColumnRole, Mapped>>,
    pieces: Partial<Record<ColumnRole, readonly Range[]>>,
    other: readonly { header: string; text: Mapped }[],
  ): ActivityDraft[] {
    const { label, title } = this.labelOf(cells);
    const dashed = label !== null && isDash(label.text);
    const sub = dashed ? this.opensList : gathered.sub;
    if (label && !dashed) this.opensList = !cells.schedule || endsWithOneOf((title?.text ?? "").trimEnd(), ":");
    const draft: ActivityDraft = {
      kind: "activity",
      clarity: gathered.clarity,
      depth: this.depths.next(dashed ? null : label, sub),
      label,
      cells: title && title !== cells.activity ? { ...cells, activity: title } : cells,
      other,
      pieces,
      ranges: gathered.rows,
    };
    return splitActivity(draft);
  }

  /** The label from its own column, or from the head of the activity's cell where the plan has no such column. */
  private labelOf(cells: Partial<Record<ColumnRole, Mapped>>): { label: Mapped | null; title: Mapped | null } {
    const own = cells.number?.oneLine() ?? null;
    const title = cells.activity ?? null;
    if (own && own.length > 0) return { label: own, title };
    const bare = title && this.bareLabels ? BARE_LABEL.exec(title.text) : null;
    if (title && bare) return { label: title.slice(0, (bare[1] as string).length), title: title.slice(bare[0].length) };
    const shape = title ? readLabel(title.text) : null;
    if (!title || !shape || shape.style === "dash" || shape.style === "letter" || shape.length >= title.length)
      return { label: null, title };
    return { label: title.slice(0, shape.printed), title: title.slice(shape.length) };
  }

  private report(rule: Finding["rule"], range: Range, values: Record<string, string | number>): void {
    this.findings.push({ rule, range, values });
  }
}

export function assemble(judged: readonly Judged[], nameOf: NameOf, words: Vocabulary): Assembled {
  return new Assembler(giveLeadingTimes(judged), nameOf, words).run();
}
