import type { Finding } from "../../model/finding.ts";
import type { ActReference, Span } from "../../model/types.ts";
import { append } from "../../text/append.ts";
import { beginsSmall } from "../../text/letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import { readCitation } from "./citation.ts";
import type { Cited } from "./cited.ts";
import { type KindAt, kindWords } from "./kinds.ts";
import { APPROVED, firstGround, groundWords, isIssuer, isNotCited, noteBrackets } from "./words.ts";

/** The acts that a text names, and the dates in their citations that are not written as dates. */
export interface ActsReading {
  readonly acts: readonly ActReference[];
  readonly findings: readonly Finding[];
}

type ActKind = ActReference["kind"];

/** What the line above a list of acts says of each of them. */
export interface LeadIn {
  readonly kind: ActKind;
  readonly issuer: string | null;
}

const NOTHING: ActsReading = { acts: [], findings: [] };
/** «утверждённым », «утв. »: the act behind it approves the paper before it. */
const APPROVED_BY = /(?:(?<![A-Za-zА-Яа-яЁё])утв\.|утвержд[её]н[A-Za-zА-Яа-яЁё]*)\s*$/i;

/** Was the citation printed with what makes it certain: a number, a date, or the issuer on whose act the order rests? */
function isCertain(kind: KindAt, cited: Cited, ground: number): boolean {
  const dated = cited.date !== null;
  const numbered = cited.numbers.length > 0;
  if (kind.needs === "both") return dated && numbered;
  if (dated || numbered) return true;
  if (kind.needs === "number" || kind.plural) return false;
  if (ground >= kind.start) return false;
  return kind.kind === "law" ? cited.title !== null : cited.issuer !== null && isIssuer(cited.issuer);
}

/** Where the paper begins that this act approves («Порядком …, утверждённым приказом …»), else the act's own start. */
function approvedStart(text: string, kind: KindAt, after: number): number {
  const before = text.slice(Math.max(after, kind.start - 20), kind.start);
  if (!APPROVED_BY.test(before)) return kind.start;
  const from = Math.max(after, kind.start - 400);
  const grounds = groundWords(text.slice(from, kind.start - before.length));
  const first = from + (grounds.at(-1) ?? 0);
  APPROVED.lastIndex = 0;
  const head = APPROVED.exec(text.slice(first, kind.start));
  if (!head) return kind.start;
  const noun = first + head.index;
  // a capital opens the title: «муниципальной Программы поддержки школ»
  const near = Math.max(first, noun - LONGEST_ADJECTIVES);
  return beginsSmall(head[0]) ? near + withAdjectives(text.slice(near, noun)) : noun;
}

const LONGEST_ADJECTIVES = 80;
const MOST_ADJECTIVES = 3;
const WORD_OF_LETTERS = /^[А-Яа-яЁё-]{3,24}$/u;
const ADJECTIVE = /(?:ой|[чшщжн]ей|ого|его|ому|ему|ым|им|ую|юю|ая|яя|ое|ее|ый|ых|их|ыми|ими)$/u;

/** Where the adjectives of the noun behind a text begin in it («государственной », «комплексным »); its length where it ends in none. */
function withAdjectives(before: string): number {
  let start = before.length;
  for (let count = 0; count < MOST_ADJECTIVES; count++) {
    const text = before.slice(0, start).trimEnd();
    const word = text.slice(Math.max(text.lastIndexOf(" "), text.lastIndexOf("\n")) + 1);
    if (text.length === start || !WORD_OF_LETTERS.test(word) || !ADJECTIVE.test(word)) break;
    start = text.length - word.length;
  }
  return start;
}

function approvedTitle(text: string, start: number, kind: KindAt): string | null {
  if (start === kind.start) return null;
  const print = text
    .slice(start, kind.start)
    .replace(/(?<![\s,(–-])[\s,(–-]*(?:утвержд[её]н[A-Za-zА-Яа-яЁё]{0,6}|утв\.)\s{0,3}$/i, "");
  const title = print.replace(/\s+/g, " ").trim();
  return title === "" ? null : title;
}

/** «приказом по управлению образования» names a body, «приказом по школе» does not. */
function issuerOf(print: string | null): string | null {
  const [whole, preposition] = /^(?:(по|о|об)\s)?/i.exec(print ?? "") ?? [""];
  if (print === null || preposition === undefined) return print;
  const body = print.slice((whole as string).length);
  return preposition.toLowerCase() === "по" && isIssuer(body) ? body : null;
}

function references(
  kind: ActKind,
  cited: Cited,
  raw: Mapped,
  title: string | null,
  span: Span,
  lead: string | null = null,
): ActReference[] {
  const issuer = issuerOf(cited.issuer);
  const numbers = cited.numbers.length > 0 ? cited.numbers : [null];
  const line = raw.oneLine().text;
  return numbers.map((number) => ({
    raw: line,
    kind,
    issuer: issuer ?? lead,
    number,
    date: cited.date?.iso ?? null,
    title: cited.title ?? title,
    span,
  }));
}

/** Where each reading puts what it found. */
interface Out {
  readonly acts: ActReference[];
  readonly findings: Finding[];
}

interface Printed {
  readonly text: Mapped;
  readonly printed: Mapped;
  readonly place: (range: Range) => Span;
}

function add(
  out: Out,
  of: Printed,
  found: { kind: ActKind; cited: Cited; from: number; title: string | null },
  lead: string | null,
): boolean {
  const { cited } = found;
  const range = of.text.slice(found.from, cited.end).trim().range();
  if (!range) return false;
  append(out.acts, references(found.kind, cited, of.printed.within(range), found.title, of.place(range), lead));
  if (cited.date?.malformed) out.findings.push(malformed(of.text, cited.date));
  return true;
}

/** «от 17.02.2020 № 156 «…»» under «… приказы управления:»: where the acts end whose kind stands in the lead-in. */
function readListed(out: Out, of: Printed, lead: LeadIn, kindStarts: ReadonlySet<number>): number {
  const print = of.text.text;
  if (kindStarts.has(0) || !/\d/.test(print)) return 0;
  const plain = /^от\s/i.test(print);
  let after = 0;
  for (const cited of readCitation(print, 0, 0, kindStarts)) {
    const numbered = cited.numbers.length > 0;
    if (!cited.date || !(numbered || plain)) continue;
    if (add(out, of, { kind: lead.kind, cited, from: cited.start, title: null }, lead.issuer)) after = cited.end;
  }
  return after;
}

/**
 * The acts named in a text: «приказом Управления образования от 12.02.2024 № 17», several numbers behind one date,
 * several dates behind one kind word. An act and the paper that it approves are one; an act inside the title of another,
 * in a note of changes, or the text's own («настоящим приказом») is none. Where `text` was mended, `raw` says what
 * `printed` holds. `lead` is what the text above says of a list of acts.
 */
export function readActs(
  text: Mapped,
  place: (range: Range) => Span,
  printed = text,
  lead: LeadIn | null = null,
): ActsReading {
  const print = text.text;
  const kinds = kindWords(print);
  if (kinds.length === 0 && !lead) return NOTHING;
  const ground = firstGround(print);
  if (ground === Number.POSITIVE_INFINITY && !/\d/.test(print)) return NOTHING;
  const kindStarts = new Set(kinds.map((kind) => kind.start));
  const inNote = noteBrackets(print);
  const out: Out = { acts: [], findings: [] };
  const of: Printed = { text, printed, place };
  let after = lead ? readListed(out, of, lead, kindStarts) : 0;
  for (const kind of kinds) {
    if (kind.start < after || inNote(kind.start)) continue;
    if (isNotCited(print.slice(Math.max(0, kind.start - 24), kind.start))) continue;
    const paper = approvedStart(print, kind, after);
    const title = approvedTitle(print, paper, kind);
    for (const [index, cited] of readCitation(print, kind.start, kind.read, kindStarts).entries()) {
      if (!isCertain(kind, cited, ground)) continue;
      if (add(out, of, { kind: kind.kind, cited, from: index === 0 ? paper : cited.start, title }, null))
        after = Math.max(after, cited.end);
    }
  }
  return out;
}

/** «Признать утратившими силу приказы управления:»: what the acts of the list below have in common; null for no such lead-in. */
export function leadIn(print: string): LeadIn | null {
  if (/[.;]\s*$/.test(print)) return null;
  const kinds = kindWords(print);
  const last = kinds[kinds.length - 1];
  if (!last || last.needs === "both") return null;
  if (isNotCited(print.slice(Math.max(0, last.start - 24), last.start))) return null;
  const cited = readCitation(print, last.start, last.read, new Set(kinds.map((kind) => kind.start)));
  if (cited.some((act) => act.date !== null || act.numbers.length > 0 || act.title !== null)) return null;
  // «приказы и распоряжения управления:» leaves open which of them each is
  const paired = kinds.some(
    (kind) => kind.kind !== last.kind && /^\s*(?:,|и|или)\s+$/.test(print.slice(kind.read, last.start)),
  );
  return { kind: paired ? "act" : last.kind, issuer: issuerOf(cited[0]?.issuer ?? null) };
}

function malformed(text: Mapped, date: { iso: string | null; start: number; end: number }): Finding {
  const range = text.range(date.start, date.end) as Range;
  const values = { text: text.text.slice(date.start, date.end), ...(date.iso ? { read: date.iso } : {}) };
  return { rule: "order/date-malformed", range, values };
}
