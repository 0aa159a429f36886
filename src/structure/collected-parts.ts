import type { Layout } from "../layout/types.ts";
import type { Finding } from "../model/finding.ts";
import { append } from "../text/append.ts";
import { Mapped } from "../text/mapped.ts";
import { type Range, subtractAll } from "../text/range.ts";
import { fold, looseKey } from "../text/words.ts";
import type { Block, TableBlock, TextBlock } from "./blocks.ts";
import {
  type Chunk,
  datedHeading,
  ended,
  isUnderTitle,
  lastHeading,
  lastPrint,
  planHeading,
  textOf,
  titleOf,
  toChunks,
} from "./chunks.ts";
import type {
  AppendixDraft,
  Parts,
  PassportDraft,
  RoadmapDraft,
  RosterDraft,
  Stray,
  TableDraft,
  TextDraft,
} from "./draft.ts";
import { listsMembers } from "./inner-table.ts";
import { isPlaceLine } from "./order/header.ts";
import type { readPassport } from "./passport.ts";
import { readRoadmap } from "./roadmap/index.ts";
import { openingHeadings } from "./roadmap/opening.ts";
import { remarksFrom, remarksOf } from "./roadmap/remarks.ts";
import type { PlanLine } from "./roadmap/rows.ts";
import { type RosterTable, readRosterTable } from "./roster.ts";
import { readTable } from "./table.ts";
import { toTexts } from "./texts.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** «Муниципальная программа поддержки школ», without a passport too. */
const namesProgramme = (title: string): boolean =>
  /^(?:[а-я-]{4,30}ая ){0,3}(?:под)?программа(?![а-я])/u.test(fold(title));

/** What all parts are read from. */
export interface Material {
  readonly layout: Layout;
  readonly blocks: readonly Block[];
  readonly words: Vocabulary;
}

/** «2014 г.», «2023» below a title page's place. */
const IMPRINT_YEAR = /^(?:19|20)\d{2}(?:\s?г(?:од|\.)?)?$/u;

/** A title without the place and the year at the foot of its page: «… на 2015-2019 годы ⏎ с. Луговое ⏎ 2014 г.» */
export function withoutImprint(chunk: Chunk): Chunk {
  const { blocks } = chunk;
  let end = blocks.length;
  const textAt = (at: number): string => blocks[at]?.text.text ?? "";
  if (end > 1 && IMPRINT_YEAR.test(textAt(end - 1))) end--;
  if (end > 1 && isPlaceLine(textAt(end - 1))) end--;
  return end < blocks.length ? { ...chunk, blocks: blocks.slice(0, end) } : chunk;
}

/** What has been read so far, and the lines that wait for what they are a heading of. */
export class CollectedParts {
  private readonly appendices: AppendixDraft[] = [];
  private passport: PassportDraft | null = null;
  private readonly roadmaps: RoadmapDraft[] = [];
  private readonly rosters: RosterDraft[] = [];
  private readonly tables: TableDraft[] = [];
  private readonly texts: TextDraft[] = [];
  private readonly strays: Stray[] = [];
  private readonly findings: Finding[] = [];
  private pending: TextBlock[] = [];
  /** The title of a plan that stands behind tables of other kinds. */
  private held: Chunk | null = null;

  constructor(private readonly material: Material) {}

  /** Everything, once nothing more comes. */
  all(): Parts {
    this.flush();
    this.releaseTitle();
    const { appendices, passport, roadmaps, rosters, tables, texts, strays, findings } = this;
    return { appendices, passport, roadmaps, rosters, tables, texts, strays, findings };
  }

  get hasPassport(): boolean {
    return this.passport !== null;
  }

  /** Lines that may be a heading of what follows them. */
  wait(blocks: readonly TextBlock[]): void {
    append(this.pending, blocks);
  }

  /** The lines that wait, as the paragraphs that they make. */
  waiting(): Chunk[] {
    return toChunks(this.pending);
  }

  addStrays(ranges: readonly Range[], reason: Stray["reason"]): void {
    append(
      this.strays,
      ranges.map((range) => ({ range, reason })),
    );
  }

  addAppendix(label: string | null, stamp: Mapped, claims: readonly Range[]): void {
    this.appendices.push({ label, stamp, title: null, kind: "unknown", claims });
  }

  addRoster(roster: RosterDraft): void {
    this.settle(roster.title, "roster");
    this.rosters.push(roster);
  }

  /** Gives the appendix in hand its title and says what it holds. */
  settle(title: Mapped | null, kind: AppendixDraft["kind"]): void {
    const last = this.appendices[this.appendices.length - 1];
    if (last?.kind !== "unknown") return;
    this.appendices[this.appendices.length - 1] = { ...last, title: last.title ?? title?.oneLine() ?? null, kind };
  }

  /** Keeps the title of a plan from the table to come, which is none, where the plan is `behind` it. */
  holdTitle(behind: () => boolean): void {
    this.hold(datedHeading, behind);
  }

  /** Keeps the title of a plan from the stamp that stands between it and its table. */
  holdTitleOverStamp(): void {
    this.hold(
      (chunks) => planHeading(chunks, this.hasPassport),
      () => true,
    );
  }

  private hold(choose: (chunks: readonly Chunk[]) => number, behind: () => boolean): void {
    const chunks = this.waiting();
    const at = choose(chunks);
    const title = chunks[at];
    if (!title || lastPrint(title) > 0 || !behind()) return;
    if (at === 0) this.settle(titleOf(title), "roadmap");
    this.releaseTitle();
    this.held = title;
    this.pending = this.pending.filter((block) => !title.blocks.includes(block));
  }

  /** A title that no plan took is a text. */
  private releaseTitle(): void {
    const { held } = this;
    this.held = null;
    if (held) append(this.texts, toTexts(held.blocks));
  }

  /** The title that waits behind tables for a plan without one of its own. */
  private takeHeld(): { title: Mapped; claims: Range[] } | null {
    const { held } = this;
    const own = this.waiting();
    if (!held || !own.every((chunk) => isUnderTitle(textOf(chunk).text))) return null;
    this.held = null;
    this.flush(own);
    return { title: titleOf(held), claims: held.blocks.map((block) => block.range) };
  }

  /** Pending lines become headed texts; a first heading under an appendix's stamp is that appendix's title. */
  flush(kept: readonly Chunk[] = this.waiting()): void {
    const blocks = kept.flatMap((chunk) => chunk.blocks);
    this.pending = [];
    if (blocks.length === 0) return;
    const texts = toTexts(blocks);
    append(this.texts, texts);
    const head = kept[0] && withoutImprint(kept[0]);
    if (!head) return;
    const title = ended(textOf(head).text) ? null : textOf(head);
    this.settle(title, title && namesProgramme(title.text) ? "programme" : "text");
  }

  /**
   * The title for a table among the pending lines, the rest of which become texts. A plan that is named right under an
   * appendix's stamp is what the appendix holds, whatever prose stands between the name and the table.
   */
  takeTitle(choose: (chunks: readonly Chunk[]) => number, plan = false): { title: Mapped | null; claims: Range[] } {
    const chunks = this.waiting();
    const at = choose(chunks);
    const chosen = chunks[at];
    if (plan && chosen && at === 0) this.settle(titleOf(chosen), "roadmap");
    const print = chosen ? lastPrint(chosen) : 0;
    this.flush(chunks.flatMap((chunk, i) => (i !== at ? [chunk] : this.besidePrints(chunk, print))));
    if (!chosen) return { title: null, claims: [] };
    return { title: titleOf(chosen), claims: chosen.blocks.slice(print).map((block) => block.range) };
  }

  /** What stands between the prints of a title, as a paragraph; the earlier prints themselves are strays. */
  private besidePrints({ blocks }: Chunk, print: number): Chunk[] {
    if (print === 0) return [];
    const lines = new Set(blocks.slice(print).map((block) => looseKey(block.text.text)));
    const again = (block: TextBlock): boolean => lines.has(looseKey(block.text.text));
    const earlier = blocks.slice(0, print);
    for (const { range } of earlier.filter(again)) this.strays.push({ range, reason: "repeated-row" });
    const between = earlier.filter((block) => !again(block));
    return between.length > 0 ? [{ blocks: between }] : [];
  }

  /** A table between an order's clauses: a plan, a list of people or a table of its own. */
  addInnerTable(block: TableBlock, clause: string): void {
    if (block.region.columns) {
      this.addRoadmap(block);
      return;
    }
    const { lines } = this.material.layout;
    const people = listsMembers(lines, block.region, clause);
    this.putTable(block, null, [], people ? readRosterTable(lines, block.region) : null);
  }

  /** A table that is no plan: a roster, or a table of its own. */
  addTable(block: TableBlock, title: Mapped | null, claims: readonly Range[]): void {
    this.putTable(block, title, claims, readRosterTable(this.material.layout.lines, block.region, title?.text));
  }

  private putTable(
    block: TableBlock,
    title: Mapped | null,
    claims: readonly Range[],
    roster: RosterTable | null,
  ): void {
    const { layout } = this.material;
    const { tables, strays } = readTable(layout, block.region, title, claims);
    append(this.strays, strays);
    if (roster) {
      const { headings, members, left } = roster;
      const told = strays.map((stray) => stray.range);
      this.addStrays(subtractAll(left, told), "unrecognized");
      const claims = tables.flatMap((table) => table.claims);
      this.rosters.push({ title, headings, members, claims: subtractAll(claims, left) });
    } else append(this.tables, tables);
    this.settle(title, roster ? "roster" : "table");
  }

  /** The headings of a plan's first section among the waiting lines, and what stands between them and the plan. */
  private takeOpening({ region }: TableBlock): { headings: readonly PlanLine[]; remarks: TextBlock[][] } {
    const { lines } = this.material.layout;
    const cut = remarksFrom(this.pending);
    const below = this.pending.slice(cut);
    let opening = openingHeadings(this.pending.slice(0, cut), lines, region);
    const headed = opening.headings.length > 0;
    if (!headed && below.length > 0) opening = openingHeadings(this.pending, lines, region);
    this.pending = this.pending.slice(0, opening.from);
    return { headings: opening.headings, remarks: headed ? remarksOf(below) : [] };
  }

  private takeOwnTitle(): { title: Mapped | null; claims: Range[] } {
    return this.takeTitle((chunks) => {
      const named = planHeading(chunks, this.hasPassport);
      return named < 0 ? lastHeading(chunks) : named;
    }, true);
  }

  /** A plan, headed by what waits before it. */
  addRoadmap(block: TableBlock): void {
    const { headings, remarks } = this.takeOpening(block);
    const { title, claims } = this.takeHeld() ?? this.takeOwnTitle();
    const pending = this.appendices[this.appendices.length - 1];
    const own = title ?? (pending?.kind === "unknown" ? pending.title : null);
    const reading = readRoadmap(this.material, block.region, own, claims, headings);
    const { roadmap, findings, strays } = reading;
    this.roadmaps.push(roadmap);
    append(this.texts, [...remarks, ...reading.remarks].flatMap(toTexts));
    append(this.findings, findings);
    append(this.strays, strays);
    this.settle(own, "roadmap");
  }

  /** The first passport is the passport; what looks like another is text. */
  addPassport(reading: ReturnType<typeof readPassport>): void {
    append(this.strays, reading.strays);
    append(this.findings, reading.findings);
    if (!this.passport) this.passport = reading.passport;
    else
      this.texts.push({
        title: reading.passport.title,
        paragraphs: reading.passport.fields.map((field) => Mapped.join([field.label, ...field.values], " ")),
        items: [],
        claims: reading.passport.claims,
      });
  }
}
