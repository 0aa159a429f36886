import type { Activity, ActReference, Span } from "../../model/types.ts";
import { readActs } from "../../normalize/references/index.ts";
import { SMALL } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import type { LocatedFinding, Undiagnosed } from "../rule.ts";

/** A citation somewhere behind the clauses; in a stamp it can only mean the order itself. */
export interface Citation {
  readonly act: ActReference;
  readonly span: Span;
  readonly subject: string | null;
  readonly stamp: boolean;
  /** «к приказу …»: the stamp of an appendix. */
  readonly appended: boolean;
}

interface Citations {
  readonly acts: readonly Citation[];
  readonly malformed: readonly LocatedFinding[];
}

/** What is asked of the text around a citation. */
interface Kind {
  readonly subject: string | null;
  readonly stamp: boolean;
  /** Its dates were looked at before, where their own places were at hand. */
  readonly checked: boolean;
}

const TEXT: Kind = { subject: null, stamp: false, checked: false };
const CHECKED: Kind = { ...TEXT, checked: true };
const STAMP: Kind = { ...TEXT, stamp: true };

/** An act with a number or a date has a digit behind «№» or in «12.02», «12 февраля». */
const DIGITS = new RegExp(String.raw`\d(?:(?<=[№NЛ]\s?\d)|\s?[./-]\s?\d|\s?[»"]?\s[${SMALL}])`, "u");

/** «к приказу»: on one line a single blank is between them. */
const APPENDED = /(?<![A-Za-zЀ-ӿ])к\s+$/iu;

/**
 * Where the citation in a stamp of several lines stands. The stamp is kept on one line, but its act is its end:
 * «УТВЕРЖДЕНО / приказом отдела / от 12.02.2024 № 17».
 */
function inStamp(span: Span, line: string, end: number): Span {
  if (span.startLine === span.endLine || end < line.length * 0.8) return span;
  return { ...span, startLine: span.endLine, startColumn: 1 };
}

/** Gathers what the texts of a document cite. */
class Reading implements Citations {
  readonly acts: Citation[] = [];
  readonly malformed: LocatedFinding[] = [];

  read(text: string | null, place: Span, { subject, stamp, checked }: Kind): void {
    if (text === null || !DIGITS.test(text)) return;
    const line = text.replace(/\s+/gu, " ").trim();
    const found = readActs(Mapped.of(line), () => place);
    let at = 0;
    for (const act of found.acts) {
      // in a stamp alone it matters where
      if (stamp) at = Math.max(at, line.indexOf(act.raw, at));
      const appended = stamp && APPENDED.test(line.slice(Math.max(0, at - 4), at));
      const span = stamp ? inStamp(place, line, at + act.raw.length) : place;
      this.acts.push({ act, span, subject, stamp, appended });
    }
    if (checked) return;
    for (const { rule, range, values } of found.findings) {
      const span = stamp ? inStamp(place, line, range.end) : place;
      this.malformed.push({ rule, span, subject: subject ?? undefined, values });
    }
  }

  readActivity({
    number: subject,
    title,
    schedule,
    indicator,
    result,
    completion,
    other,
    cells,
    span,
  }: Activity): void {
    const kind: Kind = { subject, stamp: false, checked: false };
    this.read(title, cells.activity?.[0] ?? span, kind);
    if (!schedule.inherited) this.read(schedule.raw, cells.schedule?.[0] ?? span, kind);
    this.read(indicator, cells.indicator?.[0] ?? span, kind);
    this.read(result, cells.result?.[0] ?? span, kind);
    this.read(completion, cells.completion?.[0] ?? span, kind);
    for (const header in other) this.read(other[header] as string, cells.other?.[0] ?? span, kind);
  }

  /** Stamps outside the appendices; lines that follow one another are one stamp. */
  readStrayStamps(unclaimed: Undiagnosed["unclaimed"]): void {
    const stamps: { text: string; span: Span }[] = [];
    for (const { text, reason, span } of unclaimed) {
      if (reason !== "stamp") continue;
      const last = stamps.at(-1);
      if (last && last.span.part === span.part && span.startLine - last.span.endLine <= 1) {
        last.text += ` ${text}`;
        last.span = { ...last.span, endLine: span.endLine, endColumn: span.endColumn };
      } else stamps.push({ text, span });
    }
    for (const { text, span } of stamps) this.read(text, span, STAMP);
  }

  readDocument({ order, passport, roadmaps, texts, tables, unclaimed }: Undiagnosed): void {
    for (const { raw, span } of order?.appendices ?? []) this.read(raw, span, STAMP);
    this.readStrayStamps(unclaimed);
    for (const { values, span } of passport?.fields ?? []) for (const text of values) this.read(text, span, CHECKED);
    for (const { activities } of roadmaps) for (const activity of activities) this.readActivity(activity);
    for (const { paragraphs, items, span } of texts) {
      for (const text of paragraphs) this.read(text, span, TEXT);
      for (const text of items) this.read(text, span, TEXT);
    }
    for (const { rows, span } of tables)
      for (const cells of rows) for (const text of cells) this.read(text, span, TEXT);
  }
}

const known = new WeakMap<Undiagnosed, Citations>();

/** Every act that is named behind the preamble and the clauses, and the malformed dates there; read once a document. */
export function citations(document: Undiagnosed): Citations {
  const before = known.get(document);
  if (before) return before;
  const reading = new Reading();
  reading.readDocument(document);
  known.set(document, reading);
  return reading;
}
