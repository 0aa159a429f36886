import {
  AGREEMENT_STAMP,
  APPENDIX_HEAD,
  APPROVAL_STAMP,
  PASSPORT_HEAD,
  PLAN_HEAD,
  ROSTER_HEAD,
} from "../../lexicon/heads.ts";
import type { Finding } from "../../model/finding.ts";
import type { Order } from "../../model/types.ts";
import { Mapped } from "../../text/mapped.ts";
import { type Range, subtract } from "../../text/range.ts";
import { fold } from "../../text/words.ts";
import type { Block, TableBlock, TextBlock } from "../blocks.ts";
import type { HeaderField, OrderDraft, Stray } from "../draft.ts";
import { joinLines } from "../join-lines.ts";
import { readLabel } from "../labels.ts";
import { isPageNumber } from "../page-number.ts";
import { type ClauseLine, expectsMore, readClauses } from "./clauses.ts";
import { disposes, opensPreamble, opensTitle, readHeaderLine, serviceNote } from "./header.ts";
import { kindWord } from "./kind.ts";
import { readLetterhead } from "./letterhead.ts";
import { looseSignature, opensOffice, readDrafter, readSignature } from "./signature.ts";

/** The order and where the rest of the file begins. */
export interface OrderReading {
  readonly order: OrderDraft;
  readonly strays: readonly Stray[];
  readonly findings: readonly Finding[];
  /** Tables that stand between the clauses. */
  readonly tables: readonly TableBlock[];
  /** Lists of clauses' lines under a colon may be rosters: looked at later. */
  readonly next: number;
}

/** A line with more text than this besides its date and number is no line of fields. */
const LONGEST_REST = 12;
/** A header with more lines before its kind word than this is a text that quotes an act. */
const MAX_LETTERHEAD = 30;
const SELF_NAMING = /настоящ(?:им|его|ее|ий)\s(приказ|распоряжени|постановлени|решени)/u;
const SELF_TITLE = /настоящ(?:им|его|ее|ий)\s\p{L}+\s[«"]([^»"]{3,300})[»"]/iu;
const KIND_BY_STEM: Readonly<Record<string, Order["kind"]>> = {
  приказ: "order",
  распоряжени: "directive",
  постановлени: "resolution",
  решени: "decision",
};

/** Mutable while one order is read; nothing outside sees it. */
class OrderReader {
  private readonly claims: Range[] = [];
  private readonly strays: Stray[] = [];
  private readonly findings: Finding[] = [];
  private readonly tables: TableBlock[] = [];
  private readonly printed: HeaderField[] = [];
  private region: Mapped | null = null;
  private issuer: Mapped | null = null;
  private place: Mapped | null = null;
  private number: { text: Mapped; value: string | null } | null = null;
  private date: { text: Mapped; iso: string | null; malformed: boolean } | null = null;
  private title: Mapped[] = [];
  private preamble: Mapped[] = [];
  private clauses: ClauseLine[] = [];
  private at = 0;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly kindAt: number,
    private kind: Order["kind"],
  ) {}

  read(): OrderReading {
    this.readAbove();
    this.readBelow();
    this.readPreamble();
    this.readBody();
    const signatory = this.readTail();
    this.readLateFields();
    const drafter = this.readDrafter();
    this.readLateFields();
    if (this.date?.malformed) this.report("order/date-malformed", this.date.text);
    const order: OrderDraft = {
      kind: this.kind,
      issuer: this.issuer,
      region: this.region,
      place: this.place,
      number: this.number?.value ?? null,
      date: this.date?.iso ?? null,
      title: this.title.length ? joinLines(this.title) : this.ownTitle(),
      preamble: this.preamble.length ? joinLines(this.preamble) : null,
      printed: this.printed,
      clauses: readClauses(this.clauses),
      signatory,
      drafter,
      claims: this.claims,
    };
    return { order, strays: this.strays, findings: this.findings, tables: this.tables, next: this.at };
  }

  /** «Настоящим приказом «Об …»»: an act that names itself only in its text. */
  private ownTitle(): Mapped | null {
    for (const { text } of this.clauses) {
      const match = SELF_TITLE.exec(text.text);
      if (match)
        return text.slice(
          match.index + match[0].length - (match[1] as string).length - 1,
          match.index + match[0].length - 1,
        );
    }
    return null;
  }

  private text(i: number = this.at): TextBlock | null {
    const block = this.blocks[i];
    return block?.kind === "text" ? block : null;
  }

  private claim(block: TextBlock): void {
    this.claims.push(block.range);
    this.at++;
  }

  private stray(block: TextBlock, reason: Stray["reason"]): void {
    this.strays.push({ range: block.range, reason });
    this.at++;
  }

  private report(rule: Finding["rule"], text: Mapped): void {
    const range = text.range();
    if (range) this.findings.push({ rule, range, values: { text: text.text } });
  }

  /** Takes date, number and place off a header line; true where it held any of them and nothing else of weight. */
  private takeFields(text: Mapped, bare: boolean): boolean {
    const found = readHeaderLine(text, bare && !this.number);
    let taken = false;
    if (found.rest.length >= LONGEST_REST) return false;
    if (found.date && !this.date?.iso) {
      this.date = found.date;
      this.printed.push({ field: "date", text: found.date.text });
      taken = true;
    }
    if (found.number && !this.number?.value) {
      this.number = found.number;
      this.printed.push({ field: "number", text: found.number.text });
      taken = true;
    }
    if (found.place && !this.place && (taken || found.rest === "")) {
      this.place = found.place;
      taken = true;
    }
    return taken || found.date !== null || found.number !== null;
  }

  private readAbove(): void {
    const head: TextBlock[] = [];
    const titleAbove: TextBlock[] = [];
    for (this.at = 0; this.at < this.kindAt; ) {
      const block = this.text();
      if (!block) {
        this.tables.push(this.blocks[this.at] as TableBlock);
        this.at++;
        continue;
      }
      const reason = serviceNote(block.text.text) ?? (isPageNumber(block.text.text) ? "page-number" : null);
      if (reason) this.stray(block, reason);
      else if (opensTitle(block.text.text) || (titleAbove.length > 0 && block.gap === 0)) {
        titleAbove.push(block);
        this.claim(block);
      } else if (this.isFieldLine(block)) this.claim(block);
      else {
        head.push(block);
        this.at++;
      }
    }
    this.title = titleAbove.map((block) => block.text);
    const letterhead = readLetterhead(head.map((block) => block.text));
    this.region = letterhead.region;
    this.issuer = letterhead.issuer?.oneLine() ?? null;
    if (this.issuer) this.printed.push({ field: "issuer", text: this.issuer });
    head.forEach((block, i) => {
      if (letterhead.rest.includes(i)) this.strays.push({ range: block.range, reason: "letterhead" });
      else this.claims.push(block.range);
    });
  }

  private isFieldLine(block: TextBlock): boolean {
    const found = readHeaderLine(block.text, false);
    if (!found.date && !found.number) return false;
    return this.takeFields(block.text, false);
  }

  /** Issuer in the genitive, number, date, place and title below the kind word. */
  private readBelow(): void {
    const block = this.text();
    const word = block ? kindWord(block.text.text) : null;
    if (block && word) {
      this.printed.push({ field: "kind", text: block.text.slice(0, word.length) });
      const rest = block.text.slice(word.length).trim();
      if (rest.length > 0 && !this.takeFields(rest, false)) this.takeRest(rest);
      this.claim(block);
    }
    for (let block = this.text(); block; block = this.text()) {
      const text = block.text.text;
      const reason = serviceNote(text) ?? (isPageNumber(text) && this.number ? "page-number" : null);
      if (reason) {
        this.stray(block, reason);
        continue;
      }
      if (opensTitle(text) || opensPreamble(text) || disposes(text) || this.isClauseStart(text)) break;
      if (this.takeFields(block.text, true)) {
        this.claim(block);
        continue;
      }
      if (this.isGenitiveIssuer(block)) {
        this.takeRest(block.text);
        this.claim(block);
        continue;
      }
      if (!this.titleAhead()) break;
      this.stray(block, "noise");
    }
    this.readTitle();
  }

  /** A title further down shows that the line in hand is garbage of a form or a stamp. */
  private titleAhead(): boolean {
    if ((this.text()?.text.length ?? 999) > 120) return false;
    for (let i = this.at + 1; i < this.at + 4; i++) {
      const next = this.text(i)?.text.text ?? "";
      if (opensPreamble(next) || disposes(next) || this.isClauseStart(next)) return false;
      if (opensTitle(next)) return true;
    }
    return false;
  }

  private isClauseStart(text: string): boolean {
    const label = readLabel(text);
    return label !== null && label.style !== "dash" && label.path[0] === 1;
  }

  private takeRest(text: Mapped): void {
    const genitive = this.issuer && !/^\s*$/u.test(this.issuer.text) && !this.isLetterheadEmpty() ? null : text;
    if (genitive) this.issuer = this.issuer ? Mapped.join([this.issuer, genitive], " ").oneLine() : genitive.oneLine();
    this.printed.push({ field: "issuer", text });
  }

  /** Whether nothing but the genitive below the kind word names the issuer. */
  private isLetterheadEmpty(): boolean {
    return this.printed.filter((field) => field.field === "issuer").length === 0 || this.issuerIsBelow;
  }

  private issuerIsBelow = false;

  private isGenitiveIssuer(block: TextBlock): boolean {
    if (this.title.length > 0 || this.number || this.date) return false;
    const key = fold(block.text.text);
    const genitive =
      /^(?:администрации|главы|правительства|губернатора|управления|министерства|департамента|комитета|отдела|мэра|думы|совета|муниципального|государственного|городского|районного|директора|начальника|по\s|города|района|области|края|республики|округа)(?!\p{L})/u.test(
        key,
      );
    if (!genitive) return false;
    if (!this.issuer) this.issuerIsBelow = true;
    return true;
  }

  /** A title that does not begin with «О»: short, not a sentence, and the preamble follows. */
  private isPlainTitle(block: TextBlock): boolean {
    const text = block.text.text;
    if (text.length > 300 || /[.:;]$/u.test(text.trim()) || opensOffice(text)) return false;
    for (let i = this.at + 1; i < this.at + 6; i++) {
      const next = this.text(i);
      if (!next || opensTitle(next.text.text)) return false;
      if (opensPreamble(next.text.text) || disposes(next.text.text) || this.isClauseStart(next.text.text)) return true;
    }
    return false;
  }

  private readTitle(): void {
    const first = this.text();
    if (
      !first ||
      (!opensTitle(first.text.text) && !this.isPlainTitle(first)) ||
      (opensPreamble(first.text.text) && !opensTitle(first.text.text))
    )
      return;
    if (disposes(first.text.text) && /:$/u.test(first.text.text.trim())) return;
    const lines: Mapped[] = [];
    for (let block = this.text(); block; block = this.text()) {
      const text = block.text.text;
      if (lines.length > 0) {
        if (opensPreamble(text) || disposes(text) || this.isClauseStart(text)) break;
        if (serviceNote(text)) {
          this.stray(block, serviceNote(text) as Stray["reason"]);
          continue;
        }
        if (
          block.gap > 0 &&
          !/^[\p{Ll}«"(]/u.test(text) &&
          !/(?:^|\s)(?:и|в|на|по|с|для|от|к|об|о)$/u.test(lines[lines.length - 1]?.text ?? "")
        ) {
          if (this.takeFields(block.text, true)) {
            this.claim(block);
            continue;
          }
          break;
        }
      }
      lines.push(block.text);
      this.claim(block);
    }
    if (this.title.length === 0) this.title = lines;
    if (lines.length) this.printed.push({ field: "title", text: joinLines(lines) });
  }

  /** Up to and with the verb by which the act disposes, or a colon before the first clause. */
  private readPreamble(): void {
    const from = this.at;
    const end = this.preambleEnd();
    for (let i = from; i < end; i++) {
      const block = this.text();
      if (!block) break;
      const text = block.text.text;
      const reason = serviceNote(text) ?? (isPageNumber(text) ? "page-number" : null);
      if (reason) {
        this.stray(block, reason);
        continue;
      }
      if (this.preamble.length === 0 && !this.number && !opensPreamble(text) && this.takeFields(block.text, true)) {
        this.claim(block);
        continue;
      }
      this.takePreambleLine(block);
    }
  }

  /** A clause may begin on the verb's line: «ПРИКАЗЫВАЮ: 1. Утвердить …» */
  private takePreambleLine(block: TextBlock): void {
    const verb = /(?:ю|ет|е т|и|ил|ила|сь)\s*:\s*(?=(?:1\s?[.)]|\p{Lu}))/iu.exec(block.text.text);
    const cut =
      verb && disposes(block.text.text.slice(0, verb.index + verb[0].length)) ? verb.index + verb[0].length : -1;
    this.claim(block);
    if (cut < 0) {
      this.preamble.push(block.text);
      return;
    }
    this.preamble.push(block.text.slice(0, cut).trim());
    this.clauses.push({ text: block.text.slice(cut).trim(), gap: 1 });
  }

  private preambleEnd(): number {
    let colon = -1;
    for (let i = this.at; i < this.blocks.length && i < this.at + 60; i++) {
      const block = this.text(i);
      if (!block) return colon < 0 ? this.at : colon + 1;
      const text = block.text.text;
      if (disposes(text) && (/(?:ю|т|и|ил|ила|сь|у)\s*:?\s*$/iu.test(text.trim()) || /:\s*1\s?[.)]/u.test(text)))
        return i + 1;
      if (this.isClauseStart(text)) {
        const later = this.verbAhead(i);
        if (later < 0)
          return i > this.at && (colon >= 0 || opensPreamble(this.text(this.at)?.text.text ?? "")) ? i : this.at;
      }
      if (/:$/u.test(text.trim()) && colon < 0) colon = i;
      if (this.isEnd(i)) return colon < 0 ? this.at : colon + 1;
    }
    return colon < 0 ? this.at : colon + 1;
  }

  /** A numbered list inside the preamble: the verb stands alone on a line further down. */
  private verbAhead(from: number): number {
    for (let i = from + 1; i < from + 8; i++) {
      const block = this.text(i);
      if (!block) return -1;
      if (disposes(block.text.text) && block.text.length < 40) return i;
    }
    return -1;
  }

  /** Headings that end an order even without a signature. */
  private isEnd(i: number): boolean {
    const block = this.blocks[i];
    if (!block) return true;
    if (block.kind === "table") return block.region.columns !== null;
    const text = block.text.text;
    const key = fold(text);
    if (
      block.text.length < 160 &&
      (APPENDIX_HEAD.test(key) || APPROVAL_STAMP.test(key) || PASSPORT_HEAD.test(key)) &&
      !/[.;]$/u.test(text.trim()) &&
      /^\p{Lu}/u.test(text)
    ) {
      return !this.isAppendixList(i);
    }
    if (this.clauses.length === 0 || block.gap === 0 || readLabel(text)) return false;
    if (expectsMore(this.clauses)) return false;
    return /^[«"\p{Lu}]/u.test(text) && (PLAN_HEAD.test(key) || ROSTER_HEAD.test(key)) && !/[.;:]$/u.test(text.trim());
  }

  /** «Приложение: на 3 л. в 1 экз.» is a line of the order. */
  private isAppendixList(i: number): boolean {
    return (
      /^приложени[ея]\s?:\s/u.test(fold(this.text(i)?.text.text ?? "")) ||
      /на \d+ л(?:\.|ист)/u.test(this.text(i)?.text.text ?? "")
    );
  }

  private readBody(): void {
    for (;;) {
      const block = this.blocks[this.at];
      if (!block) return;
      if (block.kind === "table") {
        if (block.region.columns || !this.goesOnBehind(this.at)) return;
        this.tables.push(block);
        this.at++;
        continue;
      }
      const text = block.text.text;
      const reason = serviceNote(text) ?? (isPageNumber(text) ? "page-number" : null);
      if (reason) {
        this.stray(block, reason);
        continue;
      }
      if (this.isEnd(this.at)) return;
      const signed = this.clauses.length > 0 && !readLabel(text) ? readSignature(this.blocks, this.at) : null;
      if (signed) return;
      if (this.clauses.length > 0 && !expectsMore(this.clauses) && this.loose() && !this.moreClauses()) return;
      if (this.clauses.length > 0 && !expectsMore(this.clauses) && block.gap > 0 && AGREEMENT_STAMP.test(fold(text)))
        return;
      if (disposes(text) && text.length < 40) this.preamble.push(block.text);
      else this.clauses.push({ text: block.text, gap: block.gap });
      this.claim(block);
    }
  }

  private moreClauses(): boolean {
    for (let i = this.at + 1; i < this.at + 4; i++) {
      const block = this.text(i);
      const label = block ? readLabel(block.text.text) : null;
      if (label && label.style !== "dash" && (label.path[0] ?? 0) > 1) return true;
    }
    return false;
  }

  /** Clauses go on behind a table that stands between them. */
  private goesOnBehind(i: number): boolean {
    const next = this.text(i + 1);
    if (!next) return false;
    const label = readLabel(next.text.text);
    return (label !== null && label.style !== "dash") || readSignature(this.blocks, i + 1) !== null;
  }

  /** A signature whose office the scan ate: on this line, or on the next behind a scrap of it. */
  private loose(): ReturnType<typeof looseSignature> {
    const here = looseSignature(this.blocks, this.at);
    if (here) return here;
    const scrap = this.text();
    if (
      !scrap ||
      scrap.gap === 0 ||
      scrap.text.length > 60 ||
      readLabel(scrap.text.text) ||
      /[.;:,]$/u.test(scrap.text.text)
    )
      return null;
    return looseSignature(this.blocks, this.at + 1);
  }

  private readTail(): OrderDraft["signatory"] {
    const signature = readSignature(this.blocks, this.at);
    if (signature) {
      while (this.at < signature.next) this.claim(this.text() as TextBlock);
      return { position: signature.position, name: signature.name };
    }
    const loose = this.clauses.length > 0 ? this.loose() : null;
    if (!loose) return null;
    const kept = [...(loose.name?.ranges() ?? []), ...(loose.position?.ranges() ?? [])];
    while (this.at < loose.next) {
      const block = this.text() as TextBlock;
      this.claims.push(...kept.filter((range) => range.start >= block.range.start && range.end <= block.range.end));
      for (const range of subtract(block.range, kept)) this.strays.push({ range, reason: "noise" });
      this.at++;
    }
    return { position: loose.position, name: loose.name };
  }

  private readDrafter(): OrderDraft["drafter"] {
    for (let i = this.at; i < this.at + 4; i++) {
      if (!this.text(i) || this.isEnd(i)) return null;
      const drafter = readDrafter(this.blocks, i);
      if (!drafter) continue;
      while (this.at < i) this.stray(this.text() as TextBlock, "signature");
      while (this.at < drafter.next) this.claim(this.text() as TextBlock);
      return { name: drafter.name, phone: drafter.phone };
    }
    return null;
  }

  /** Number, date and place that stand behind the signature. */
  private readLateFields(): void {
    if (this.date && this.number) return;
    for (let i = 0; i < 4; i++) {
      const block = this.text();
      if (!block || block.text.length > 80 || this.isEnd(this.at) || !this.takeFields(block.text, false)) return;
      this.claim(block);
    }
  }
}

/** The block that opens an order: its kind word before any plan, passport or stamp. */
function findKind(blocks: readonly Block[]): { at: number; kind: Order["kind"] } | null {
  for (let i = 0; i < blocks.length && i < MAX_LETTERHEAD + 20; i++) {
    const block = blocks[i] as Block;
    if (block.kind === "table") {
      if (block.region.columns) return null;
      continue;
    }
    const text = block.text.text;
    const word = kindWord(text);
    if (word && text.slice(word.length).trim().length < 90) return { at: i, kind: word.kind };
    const key = fold(text);
    if (
      i < 8 &&
      APPROVAL_STAMP.test(key) &&
      !blocks.slice(i, i + 12).some((other) => other.kind === "text" && disposes(other.text.text))
    )
      return null;
    if (PASSPORT_HEAD.test(key)) return null;
  }
  return null;
}

/** An act that names itself only in its text, or shows itself by its verb alone. */
function findNameless(blocks: readonly Block[]): { at: number; kind: Order["kind"] } | null {
  for (let i = 0; i < blocks.length && i < 40; i++) {
    const block = blocks[i] as Block;
    if (block.kind === "table") {
      if (block.region.columns) return null;
      continue;
    }
    const self = SELF_NAMING.exec(fold(block.text.text));
    if (self) return { at: headerEnd(blocks, i), kind: KIND_BY_STEM[self[1] as string] as Order["kind"] };
    const key = fold(block.text.text).replace(/\s/gu, "");
    const verb = /^(?:.*[,\s])?(приказываю|постановляет|постановляю|обязываю):?$/u.exec(
      disposes(block.text.text) ? key : "",
    );
    if (verb)
      return {
        at: headerEnd(blocks, i),
        kind: (verb[1] as string).startsWith("п") && (verb[1] as string).includes("станов") ? "resolution" : "order",
      };
  }
  return null;
}

/** Lines of letterhead above block `i`: short ones that are no sentences. */
function headerEnd(blocks: readonly Block[], i: number): number {
  let at = 0;
  while (at < i) {
    const block = blocks[at] as Block;
    if (
      block.kind !== "text" ||
      opensTitle(block.text.text) ||
      opensPreamble(block.text.text) ||
      block.text.length > 120 ||
      /[.;:]$/u.test(block.text.text.trim())
    )
      break;
    at++;
  }
  return at;
}

/** Reads the order that opens the file, or null where there is none. */
export function readOrder(blocks: readonly Block[]): OrderReading | null {
  const found = findKind(blocks) ?? findNameless(blocks);
  return found ? new OrderReader(blocks, found.at, found.kind).read() : null;
}
