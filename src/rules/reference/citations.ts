import type { Finding } from "../../model/finding.ts";
import type { Activity, ActReference, Span } from "../../model/types.ts";
import { readActs } from "../../normalize/references/index.ts";
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

interface Place {
  readonly text: string | null;
  readonly span: Span;
  readonly subject?: string;
  readonly stamp?: boolean;
  /** Its dates were looked at before, where their own places were at hand. */
  readonly checked?: boolean;
}

function ofActivity(activity: Activity): Place[] {
  const { cells, span, number: subject } = activity;
  const schedule = activity.schedule.inherited ? null : activity.schedule.raw;
  return [
    { text: activity.title, span: cells.activity?.[0] ?? span, subject },
    { text: schedule, span: cells.schedule?.[0] ?? span, subject },
    { text: activity.indicator, span: cells.indicator?.[0] ?? span, subject },
    { text: activity.result, span: cells.result?.[0] ?? span, subject },
    { text: activity.completion, span: cells.completion?.[0] ?? span, subject },
    ...Object.values(activity.other).map((text) => ({ text, span: cells.other?.[0] ?? span, subject })),
  ];
}

/** Stamps outside the appendices; lines that follow one another are one stamp. */
function strayStamps(unclaimed: Undiagnosed["unclaimed"]): Place[] {
  const out: { text: string; span: Span; stamp: true }[] = [];
  for (const { text, reason, span } of unclaimed) {
    if (reason !== "stamp") continue;
    const last = out[out.length - 1];
    if (last && last.span.part === span.part && span.startLine - last.span.endLine <= 1) {
      last.text += ` ${text}`;
      last.span = { ...last.span, endLine: span.endLine, endColumn: span.endColumn };
    } else out.push({ text, span, stamp: true });
  }
  return out;
}

function places(document: Undiagnosed): Place[] {
  const { order, passport, roadmaps, texts, tables, unclaimed } = document;
  return [
    ...(order?.appendices ?? []).map(({ raw, span }) => ({ text: raw, span, stamp: true })),
    ...strayStamps(unclaimed),
    ...(passport?.fields ?? []).flatMap(({ values, span }) => values.map((text) => ({ text, span, checked: true }))),
    ...roadmaps.flatMap((roadmap) => roadmap.activities.flatMap(ofActivity)),
    ...texts.flatMap(({ paragraphs, items, span }) => [...paragraphs, ...items].map((text) => ({ text, span }))),
    ...tables.flatMap(({ rows, span }) => rows.flat().map((text) => ({ text, span }))),
  ];
}

/** An act with a number or a date has a digit behind «№» or in «12.02», «12 февраля». */
const DIGITS = /[№NЛ]\s?\d|\d\s?[./-]\s?\d|\d\s?[»"]?\s[a-zа-ѝәөүҗңһ]/u;

/**
 * Where the citation in a stamp of several lines stands. The stamp is kept on one line, but its act is its end:
 * «УТВЕРЖДЕНО / приказом отдела / от 12.02.2024 № 17».
 */
function inStamp(span: Span, line: string, end: number): Span {
  if (span.startLine === span.endLine || end < line.length * 0.8) return span;
  return { ...span, startLine: span.endLine, startColumn: 1 };
}

function read(place: Place, acts: Citation[], malformed: LocatedFinding[]): void {
  if (place.text === null || !DIGITS.test(place.text)) return;
  const { subject } = place;
  const stamp = place.stamp === true;
  const line = place.text.replace(/\s+/gu, " ").trim();
  const found = readActs(Mapped.of(line), () => place.span);
  for (const act of found.acts) {
    const at = Math.max(0, line.indexOf(act.raw));
    const appended = stamp && /(?<![A-Za-zЀ-ӿ])к\s+$/iu.test(line.slice(0, at));
    const span = stamp ? inStamp(place.span, line, at + act.raw.length) : place.span;
    acts.push({ act, span, subject: subject ?? null, stamp, appended });
  }
  if (place.checked) return;
  for (const finding of found.findings) {
    const span = stamp ? inStamp(place.span, line, finding.range.end) : place.span;
    malformed.push(located(finding, span, subject));
  }
}

function located({ rule, values }: Finding, span: Span, subject: string | undefined): LocatedFinding {
  return { rule, span, ...(subject === undefined ? {} : { subject }), ...(values ? { values } : {}) };
}

const known = new WeakMap<Undiagnosed, Citations>();

/** Every act that is named behind the preamble and the clauses, and the malformed dates there; read once a document. */
export function citations(document: Undiagnosed): Citations {
  const before = known.get(document);
  if (before) return before;
  const acts: Citation[] = [];
  const malformed: LocatedFinding[] = [];
  for (const place of places(document)) read(place, acts, malformed);
  const all = { acts, malformed };
  known.set(document, all);
  return all;
}
