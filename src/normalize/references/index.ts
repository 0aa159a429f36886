import type { Finding } from "../../model/finding.ts";
import type { ActReference, Span } from "../../model/types.ts";
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
  return head ? first + head.index : kind.start;
}

function approvedTitle(text: string, start: number, kind: KindAt): string | null {
  if (start === kind.start) return null;
  const print = text.slice(start, kind.start).replace(/[\s,(–-]*(?:утвержд[её]н[A-Za-zА-Яа-яЁё]*|утв\.)\s*$/i, "");
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

function references(kind: KindAt, cited: Cited, raw: Mapped, title: string | null, span: Span): ActReference[] {
  const issuer = issuerOf(cited.issuer);
  const numbers = cited.numbers.length > 0 ? cited.numbers : [null];
  const line = raw.oneLine().text;
  return numbers.map((number) => ({
    raw: line,
    kind: kind.kind,
    issuer,
    number,
    date: cited.date?.iso ?? null,
    title: cited.title ?? title,
    span,
  }));
}

/**
 * The acts named in a text: «приказом Управления образования от 12.02.2024 № 17», several numbers behind one date,
 * several dates behind one kind word. An act and the paper that it approves are one; an act inside the title of another,
 * in a note of changes, or the text's own («настоящим приказом») is none. Where `text` was mended, `raw` says what
 * `printed` holds.
 */
export function readActs(text: Mapped, place: (range: Range) => Span, printed = text): ActsReading {
  const print = text.text;
  const kinds = kindWords(print);
  if (kinds.length === 0) return NOTHING;
  const ground = firstGround(print);
  if (ground === Number.POSITIVE_INFINITY && !/\d/.test(print)) return NOTHING;
  const kindStarts = new Set(kinds.map((kind) => kind.start));
  const inNote = noteBrackets(print);
  const acts: ActReference[] = [];
  const findings: Finding[] = [];
  let after = 0;
  for (const kind of kinds) {
    if (kind.start < after || inNote(kind.start)) continue;
    if (isNotCited(print.slice(Math.max(0, kind.start - 24), kind.start))) continue;
    const paper = approvedStart(print, kind, after);
    const title = approvedTitle(print, paper, kind);
    for (const [index, cited] of readCitation(print, kind.start, kind.read, kindStarts).entries()) {
      if (!isCertain(kind, cited, ground)) continue;
      const range = text
        .slice(index === 0 ? paper : cited.start, cited.end)
        .trim()
        .range();
      if (!range) continue;
      acts.push(...references(kind, cited, printed.within(range), title, place(range)));
      after = Math.max(after, cited.end);
      if (cited.date?.malformed) findings.push(malformed(text, cited.date));
    }
  }
  return { acts, findings };
}

function malformed(text: Mapped, date: { iso: string | null; start: number; end: number }): Finding {
  const range = text.range(date.start, date.end) as Range;
  const values = { text: text.text.slice(date.start, date.end), ...(date.iso ? { read: date.iso } : {}) };
  return { rule: "order/date-malformed", range, values };
}
