import type { Layout } from "../layout/types.ts";
import { AGREEMENT_STAMP, CONTENTS_ENTRY, PASSPORT_HEAD, ROSTER_HEAD } from "../lexicon/heads.ts";
import { beginsSmall } from "../text/letters.ts";
import type { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import { fold } from "../text/words.ts";
import type { Block, TableBlock, TextBlock } from "./blocks.ts";
import { ended, isPlanHead, isUnderTitle, lastHeading, planHeading, textOf } from "./chunks.ts";
import { CollectedParts, type Material, withoutImprint } from "./collected-parts.ts";
import type { Parts } from "./draft.ts";
import { clauseAbove } from "./inner-table.ts";
import { joinLines } from "./join-lines.ts";
import { readLabel } from "./labels.ts";
import { serviceNote } from "./order/header.ts";
import { isPageNumber } from "./page-number.ts";
import { looksLikePassport, proseField, readPassport, readProsePassport } from "./passport.ts";
import { readRosterTable } from "./roster.ts";
import { rosterBelow } from "./roster-below.ts";
import { readRosterLines } from "./roster-lines.ts";
import { blockBehind, opensSplitName, rosterFlow } from "./split-names.ts";
import { appendixLabel, BEGINS_AS_STAMP, isApproval, stampEnd } from "./stamps.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A passport's title runs over so many lines at most. */
const MOST_TITLE_LINES = 6;
/** «комплексного плана», «КОМПЛЕКСА МЕР»: what a passport is of, though «комплекс …» may be a field's label too. */
const OF_WHAT =
  /^(?:[а-я-]+(?:ого|его|ой|ей) ){0,4}(?:плана|программы|подпрограммы|проекта|комплекса|концепции|карты|стратегии|мероприятий)(?![а-я])/u;

/** A line below «ПАСПОРТ» that goes on with the title rather than opens a field. */
function goesOnInTitle(text: string): boolean {
  return !text.includes(":") && (beginsSmall(text) || OF_WHAT.test(fold(text)));
}

/** The heading of a sheet's table is at most so many lines long; more is the sheet itself. */
const LONGEST_SHEET_HEAD = 3;

/** Walks over the blocks behind the order and says what each of them begins. */
class PartsReader {
  private readonly parts: CollectedParts;
  private readonly layout: Layout;
  private readonly blocks: readonly Block[];
  private readonly words: Vocabulary;
  private at = 0;

  constructor(
    material: Material,
    private readonly hasOrder: boolean,
  ) {
    this.parts = new CollectedParts(material);
    this.layout = material.layout;
    this.blocks = material.blocks;
    this.words = material.words;
  }

  read(from: number): Parts {
    for (this.at = from; this.at < this.blocks.length; ) {
      const block = this.blocks[this.at] as Block;
      if (block.kind === "table") this.table(block);
      else this.line(block);
    }
    return this.parts.all();
  }

  /** Tables between an order's clauses. */
  inner(tables: readonly TableBlock[]): void {
    for (const table of tables) this.parts.addInnerTable(table, clauseAbove(this.blocks, table));
  }

  private line(block: TextBlock): void {
    const text = block.text.text;
    const reason = serviceNote(text) ?? (isPageNumber(text) ? "page-number" : null);
    if (reason) {
      this.parts.addStrays([block.range], reason);
      this.at++;
      return;
    }
    const label = appendixLabel(text);
    if (label !== undefined || isApproval(text)) this.stamp(label ?? null);
    else if (text.length < 120 && AGREEMENT_STAMP.test(fold(text)) && BEGINS_AS_STAMP.test(text)) this.agreement();
    else if (PASSPORT_HEAD.test(fold(text)) && text.length < 300 && !CONTENTS_ENTRY.test(text)) this.passportHead();
    else if (ROSTER_HEAD.test(fold(text)) && !ended(text.replace(/:$/u, ""))) this.rosterHead();
    else {
      this.parts.wait([block]);
      this.at++;
    }
  }

  private textsFrom(from: number, to: number): TextBlock[] {
    return this.blocks.slice(from, to).filter((block): block is TextBlock => block.kind === "text");
  }

  /** The lines up to block `end` without the page's number among them. */
  private stampLines(end: number): TextBlock[] {
    return this.textsFrom(this.at, end).filter((block) => {
      const page = isPageNumber(block.text.text);
      if (page) this.parts.addStrays([block.range], "page-number");
      return !page;
    });
  }

  /** The heading of an appendix with its stamp; without an order to belong to, a stamp stands for itself. */
  private stamp(label: string | null): void {
    const end = stampEnd(this.blocks, this.at);
    const next = this.blocks[end];
    if (label === null && next?.kind === "table" && next.region.columns) this.parts.holdTitleOverStamp();
    this.parts.flush();
    const blocks = this.stampLines(end);
    const claims = blocks.map((block) => block.range);
    if (this.hasOrder) {
      const stamp = joinLines(blocks.map((block) => block.text));
      this.parts.addAppendix(label, stamp, claims);
    } else this.parts.addStrays(claims, "stamp");
    this.at = end;
  }

  /** A sheet of agreement or acquaintance: its lines are a stamp, its table is kept whole. */
  private agreement(): void {
    this.parts.flush();
    const end = stampEnd(this.blocks, this.at);
    const lines = this.stampLines(end);
    const claims = lines.map((block) => block.range);
    const next = this.blocks[end];
    this.at = end;
    if (next?.kind !== "table" || next.region.columns !== null || lines.length > LONGEST_SHEET_HEAD)
      this.parts.addStrays(claims, "stamp");
    else {
      this.parts.addTable(next, joinLines(lines.map((block) => block.text)).oneLine(), claims);
      this.at++;
    }
  }

  private table(block: TableBlock): void {
    const { region } = block;
    if (region.columns) {
      this.parts.addRoadmap(block);
      this.at++;
    } else if (!this.parts.hasPassport && looksLikePassport(this.layout.lines, region)) this.passportTable(null, []);
    else {
      this.parts.holdTitle(() => this.hasPlanBehind());
      const { title, claims } = this.parts.takeTitle(lastHeading);
      this.parts.addTable(block, title, claims);
      this.at++;
    }
  }

  /** Behind the table in hand and others that are no plans a plan stands, and nothing between names it or opens another part. */
  private hasPlanBehind(): boolean {
    for (let i = this.at + 1; i < this.blocks.length; i++) {
      const block = this.blocks[i] as Block;
      if (block.kind === "table") {
        if (block.region.columns) return true;
        continue;
      }
      const text = block.text.text;
      if (!isUnderTitle(text) || appendixLabel(text) !== undefined || isApproval(text)) return false;
      if (PASSPORT_HEAD.test(fold(text)) || ROSTER_HEAD.test(fold(text))) return false;
    }
    return false;
  }

  private passportHead(): void {
    const above = this.parts.waiting();
    const lines = this.passportTitle();
    const title = joinLines(lines.map((block) => block.text)).oneLine();
    const named = planHeading(above);
    const heading = above[named < 0 ? lastHeading(above) : named];
    this.parts.settle(heading ? textOf(withoutImprint(heading)) : title, "programme");
    this.parts.flush(above.filter((_, i) => i !== named));
    // The name of a plan waits for the plan that stands behind its passport.
    this.parts.wait(above[named]?.blocks ?? []);
    this.at += lines.length;
    const claims = lines.map((block) => block.range);
    const next = this.blocks[this.at];
    if (next?.kind === "table" && next.region.columns === null) this.passportTable(title, claims);
    else this.prosePassport(title, claims);
  }

  /** The lines of a passport's title: up to its table, else up to the first field. */
  private passportTitle(): TextBlock[] {
    const lines: TextBlock[] = [];
    let fields = -1;
    for (
      let block = this.blocks[this.at];
      lines.length < MOST_TITLE_LINES;
      block = this.blocks[this.at + lines.length]
    ) {
      if (!block) break;
      if (block.kind === "table") {
        if (looksLikePassport(this.layout.lines, block.region)) return lines;
        break;
      }
      if (lines.length > 0 && ended(block.text.text)) break;
      if (lines.length > 0 && fields < 0 && proseField(block.text) && !goesOnInTitle(block.text.text))
        fields = lines.length;
      lines.push(block);
    }
    return fields < 0 ? lines : lines.slice(0, fields);
  }

  private passportTable(title: Mapped | null, claims: readonly Range[]): void {
    const own = title ? { title, claims } : this.parts.takeTitle(lastHeading);
    const { region } = this.blocks[this.at] as TableBlock;
    this.at++;
    const prose: TextBlock[] = [];
    for (
      let block = this.blocks[this.at];
      block?.kind === "text" && this.runsOn(block, prose.length);
      block = this.blocks[this.at]
    ) {
      prose.push(block);
      this.at++;
    }
    this.parts.addPassport(
      readPassport(this.layout.lines.slice(region.from, region.to), prose, own.title, own.claims, this.words),
    );
  }

  /** Prose behind a passport's table that is the rest of its last value: a small letter begins it. */
  private runsOn(block: TextBlock, already: number): boolean {
    return already === 0 ? beginsSmall(block.text.text) : block.gap === 0 && !isPlanHead(block.text.text);
  }

  private prosePassport(title: Mapped, claims: readonly Range[]): void {
    const blocks: TextBlock[] = [];
    for (let block = this.blocks[this.at]; block?.kind === "text"; block = this.blocks[this.at]) {
      const text = block.text.text;
      if (blocks.length === 0 && !proseField(block.text)) break;
      if (
        appendixLabel(text) !== undefined ||
        isApproval(text) ||
        (isPlanHead(text) && !proseField(block.text) && block.gap > 0 && !ended(text))
      )
        break;
      if (
        block.gap > 0 &&
        !proseField(block.text) &&
        !readLabel(text) &&
        blocks.length > 2 &&
        !ended(text) &&
        text === text.toUpperCase()
      )
        break;
      blocks.push(block);
      this.at++;
    }
    if (blocks.length) this.parts.addPassport(readProsePassport(blocks, title, claims, this.words));
    else
      this.parts.wait(
        this.blocks.filter((block): block is TextBlock => block.kind === "text" && claims.includes(block.range)),
      );
  }

  private rosterHead(): void {
    const from = this.at;
    let end = from + 1;
    for (; end < this.blocks.length; end++) {
      const block = this.blocks[end] as Block;
      if (block.kind === "table" || block.gap > 0 || readLabel(block.text.text)) break;
      if (readRosterLines([block]).used > 0 || opensSplitName(rosterFlow(this.blocks, this.layout.lines, end, 3)))
        break;
    }
    const head = this.textsFrom(from, end);
    const title = joinLines(head.map((block) => block.text)).oneLine();
    const claims = head.map((block) => block.range);
    const next = this.blocks[end];
    if (next?.kind === "table" && readRosterTable(this.layout.lines, next.region, title.text)) {
      this.parts.flush();
      this.parts.addTable(next, title, claims);
      this.at = end + 1;
      return;
    }
    this.rosterLines(head, end);
  }

  /** The members that follow a roster's heading line by line. */
  private rosterLines(head: readonly TextBlock[], from: number): void {
    const title = joinLines(head.map((block) => block.text)).oneLine();
    const { blocks, members, headings, used } = rosterBelow(this.blocks, this.layout.lines, from, title.text);
    const next = blockBehind(this.blocks, this.layout.lines, blocks, { from, used });
    if (members.length < 2 || next === null) {
      this.parts.wait(head);
      this.at = from;
      return;
    }
    this.parts.flush();
    this.parts.addRoster({
      title,
      headings,
      members,
      claims: [...head, ...blocks.slice(0, used)].map((block) => block.range),
    });
    this.at = next;
  }
}

/** Reads everything from block `from` on, and the tables that stand inside the order. */
export function readParts(material: Material, from: number, hasOrder: boolean, inner: readonly TableBlock[]): Parts {
  const reader = new PartsReader(material, hasOrder);
  reader.inner(inner);
  return reader.read(from);
}
