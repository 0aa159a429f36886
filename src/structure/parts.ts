import type { Layout } from "../layout/types.ts";
import { AGREEMENT_STAMP, PASSPORT_HEAD, ROSTER_HEAD } from "../lexicon/heads.ts";
import type { Finding } from "../model/finding.ts";
import { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import { fold } from "../text/words.ts";
import type { Block, TableBlock, TextBlock } from "./blocks.ts";
import { type Chunk, ended, isPlanHead, lastHeading, planHeading, textOf, titleOf, toChunks } from "./chunks.ts";
import type { AppendixDraft, PassportDraft, RoadmapDraft, RosterDraft, Stray, TableDraft, TextDraft } from "./draft.ts";
import { joinLines } from "./join-lines.ts";
import { readLabel } from "./labels.ts";
import { serviceNote } from "./order/header.ts";
import { isPageNumber } from "./page-number.ts";
import { looksLikePassport, proseField, readPassport, readProsePassport } from "./passport.ts";
import { readRoadmap } from "./roadmap/index.ts";
import { readRosterLines, readRosterTable } from "./roster.ts";
import { appendixLabel, isApproval, stampEnd } from "./stamps.ts";
import { readTable } from "./table.ts";
import { toTexts } from "./texts.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Everything of a file but its order. */
export interface Parts {
  readonly appendices: readonly AppendixDraft[];
  readonly passport: PassportDraft | null;
  readonly roadmaps: readonly RoadmapDraft[];
  readonly rosters: readonly RosterDraft[];
  readonly tables: readonly TableDraft[];
  readonly texts: readonly TextDraft[];
  readonly strays: readonly Stray[];
  readonly findings: readonly Finding[];
}

/** Reads the parts behind the order one after another. */
class PartsReader {
  private readonly appendices: AppendixDraft[] = [];
  private passport: PassportDraft | null = null;
  private readonly roadmaps: RoadmapDraft[] = [];
  private readonly rosters: RosterDraft[] = [];
  private readonly tables: TableDraft[] = [];
  private readonly texts: TextDraft[] = [];
  private readonly strays: Stray[] = [];
  private readonly findings: Finding[] = [];
  private pending: TextBlock[] = [];
  private at = 0;

  private readonly layout: Layout;
  private readonly blocks: readonly Block[];
  private readonly words: Vocabulary;

  constructor(
    private readonly material: Material,
    private readonly hasOrder: boolean,
  ) {
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
    this.flush();
    const { appendices, passport, roadmaps, rosters, tables, texts, strays, findings } = this;
    return { appendices, passport, roadmaps, rosters, tables, texts, strays, findings };
  }

  /** Tables between an order's clauses. */
  inner(tables: readonly TableBlock[]): void {
    for (const table of tables) this.otherTable(table, null, []);
  }

  private line(block: TextBlock): void {
    const text = block.text.text;
    const reason = serviceNote(text) ?? (isPageNumber(text) ? "page-number" : null);
    if (reason) {
      this.strays.push({ range: block.range, reason });
      this.at++;
      return;
    }
    const label = appendixLabel(text);
    if (label !== undefined || isApproval(text)) this.stamp(label ?? null);
    else if (text.length < 120 && AGREEMENT_STAMP.test(fold(text)) && /^[«"]?[A-ZЀ-ЯӘӨҮҖҢҺ]/u.test(text))
      this.agreement();
    else if (PASSPORT_HEAD.test(fold(text)) && text.length < 300) this.passportHead();
    else if (ROSTER_HEAD.test(fold(text)) && !ended(text.replace(/:$/u, ""))) this.rosterHead();
    else {
      this.pending.push(block);
      this.at++;
    }
  }

  private textsFrom(from: number, to: number): TextBlock[] {
    return this.blocks.slice(from, to).filter((block): block is TextBlock => block.kind === "text");
  }

  /** The heading of an appendix with its stamp; without an order to belong to, a stamp stands for itself. */
  private stamp(label: string | null): void {
    this.flush();
    const end = stampEnd(this.blocks, this.at);
    const blocks = this.textsFrom(this.at, end);
    const claims = blocks.map((block) => block.range);
    if (this.hasOrder) {
      const stamp = joinLines(blocks.map((block) => block.text));
      this.appendices.push({ label, stamp, title: null, kind: "unknown", claims });
    } else this.strays.push(...claims.map((range) => ({ range, reason: "stamp" as const })));
    this.at = end;
  }

  private agreement(): void {
    this.flush();
    const end = stampEnd(this.blocks, this.at);
    for (const block of this.textsFrom(this.at, end)) this.strays.push({ range: block.range, reason: "stamp" });
    this.at = end;
  }

  /** Gives the appendix in hand its title and says what it holds. */
  private settle(title: Mapped | null, kind: AppendixDraft["kind"]): void {
    const last = this.appendices[this.appendices.length - 1];
    if (last?.kind !== "unknown") return;
    this.appendices[this.appendices.length - 1] = { ...last, title: last.title ?? title?.oneLine() ?? null, kind };
  }

  /** Pending lines become headed texts; a first heading under an appendix's stamp is that appendix's title. */
  private flush(kept: readonly Chunk[] = toChunks(this.pending)): void {
    const blocks = kept.flatMap((chunk) => chunk.blocks);
    this.pending = [];
    if (blocks.length === 0) return;
    const texts = toTexts(blocks);
    this.texts.push(...texts);
    const head = kept[0];
    if (head) this.settle(ended(textOf(head).text) ? null : textOf(head), "text");
  }

  /** The title for a table among the pending lines, the rest of which become texts. */
  private takeTitle(choose: (chunks: readonly Chunk[]) => number): { title: Mapped | null; claims: Range[] } {
    const chunks = toChunks(this.pending);
    const at = choose(chunks);
    const chosen = chunks[at];
    this.flush(chunks.filter((_, i) => i !== at));
    if (!chosen) return { title: null, claims: [] };
    return { title: titleOf(chosen), claims: chosen.blocks.map((block) => block.range) };
  }

  private table(block: TableBlock): void {
    const { region } = block;
    if (region.columns) this.roadmap(block);
    else if (!this.passport && looksLikePassport(this.layout.lines, region)) this.passportTable(null, []);
    else {
      const { title, claims } = this.takeTitle(lastHeading);
      this.otherTable(block, title, claims);
      this.at++;
    }
  }

  private otherTable(block: TableBlock, title: Mapped | null, claims: readonly Range[]): void {
    const roster = readRosterTable(this.layout.lines, block.region);
    const { table, strays } = readTable(this.layout, block.region, title, claims);
    this.strays.push(...strays);
    if (roster) this.rosters.push({ title, headings: roster.headings, members: roster.members, claims: table.claims });
    else this.tables.push(table);
    this.settle(title, roster ? "roster" : "table");
  }

  private roadmap(block: TableBlock): void {
    const { title, claims } = this.takeTitle((chunks) => {
      const named = planHeading(chunks);
      return named < 0 ? lastHeading(chunks) : named;
    });
    const pending = this.appendices[this.appendices.length - 1];
    const own = title ?? (pending?.kind === "unknown" ? pending.title : null);
    const { roadmap, findings, strays } = readRoadmap(this.material, block.region, own, claims);
    this.roadmaps.push(roadmap);
    this.findings.push(...findings);
    this.strays.push(...strays);
    this.settle(own, "roadmap");
    this.at++;
  }

  private passportHead(): void {
    const above = toChunks(this.pending);
    const lines: TextBlock[] = [];
    let i = this.at;
    for (; i < this.blocks.length && lines.length < 6; i++) {
      const block = this.blocks[i] as Block;
      if (block.kind === "table" || (lines.length > 0 && (proseField(block.text) || ended(block.text.text)))) break;
      lines.push(block);
    }
    const title = joinLines(lines.map((block) => block.text)).oneLine();
    this.settle(above.length ? textOf(above[above.length - 1] as Chunk) : title, "programme");
    this.flush();
    this.at = i;
    const claims = lines.map((block) => block.range);
    if (this.blocks[i]?.kind === "table" && (this.blocks[i] as TableBlock).region.columns === null)
      this.passportTable(title, claims);
    else this.prosePassport(title, claims);
  }

  private passportTable(title: Mapped | null, claims: readonly Range[]): void {
    const own = title ? { title, claims } : this.takeTitle(lastHeading);
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
    this.keep(readPassport(this.layout.lines.slice(region.from, region.to), prose, own.title, own.claims, this.words));
  }

  /** Prose behind a passport's table that is the rest of its last value: a small letter begins it. */
  private runsOn(block: TextBlock, already: number): boolean {
    return already === 0 ? /^[a-zа-ѝәөүҗңһ]/u.test(block.text.text) : block.gap === 0 && !isPlanHead(block.text.text);
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
    if (blocks.length) this.keep(readProsePassport(blocks, title, claims, this.words));
    else
      this.pending.push(
        ...this.blocks.filter((block): block is TextBlock => block.kind === "text" && claims.includes(block.range)),
      );
  }

  private keep(reading: ReturnType<typeof readPassport>): void {
    this.strays.push(...reading.strays);
    this.findings.push(...reading.findings);
    if (!this.passport) this.passport = reading.passport;
    else
      this.texts.push({
        title: reading.passport.title,
        paragraphs: reading.passport.fields.map((field) => Mapped.join([field.label, ...field.values], " ")),
        items: [],
        claims: reading.passport.claims,
      });
  }

  private rosterHead(): void {
    const from = this.at;
    let end = from + 1;
    for (; end < this.blocks.length; end++) {
      const block = this.blocks[end] as Block;
      if (block.kind === "table" || block.gap > 0 || readLabel(block.text.text) || readRosterLines([block]).used > 0)
        break;
    }
    const head = this.textsFrom(from, end);
    const title = joinLines(head.map((block) => block.text)).oneLine();
    const claims = head.map((block) => block.range);
    const next = this.blocks[end];
    if (next?.kind === "table" && readRosterTable(this.layout.lines, next.region)) {
      this.flush();
      this.otherTable(next, title, claims);
      this.at = end + 1;
      return;
    }
    const { members, headings, used } = readRosterLines(this.textsFrom(end, this.textEnd(end)));
    if (members.length < 2) {
      this.pending.push(...head);
      this.at = end;
      return;
    }
    this.flush();
    this.settle(title, "roster");
    this.rosters.push({
      title,
      headings,
      members,
      claims: [...claims, ...this.textsFrom(end, end + used).map((block) => block.range)],
    });
    this.at = end + used;
  }

  private textEnd(from: number): number {
    let i = from;
    while (this.blocks[i]?.kind === "text") i++;
    return i;
  }
}

/** What all parts are read from. */
export interface Material {
  readonly layout: Layout;
  readonly blocks: readonly Block[];
  readonly words: Vocabulary;
  /** Keys of the lines that every page repeats. */
  readonly running: ReadonlySet<string>;
}

/** Reads everything from block `from` on, and the tables that stand inside the order. */
export function readParts(material: Material, from: number, hasOrder: boolean, inner: readonly TableBlock[]): Parts {
  const reader = new PartsReader(material, hasOrder);
  reader.inner(inner);
  return reader.read(from);
}
