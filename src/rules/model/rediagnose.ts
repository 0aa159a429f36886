import type { Clause, Diagnostic, Document, ScheduleItem, Span } from "../../model/types.ts";
import { append } from "../../text/append.ts";
import { byPlace, type DiagnoseOptions, diagnose } from "../engine.ts";
import { RULES } from "../index.ts";
import { danglingReferences } from "./dangling.ts";

/** What only the reading of the text could notice: a model keeps it. */
const FROM_READING = new Set<string>(
  RULES.filter((rule) => rule.fromReading || !(rule.check || /^(?:model|batch|input)\//u.test(rule.id))).map(
    (rule) => rule.id,
  ),
);

const isBehind = (a: Span, b: Span): boolean =>
  a.startLine > b.endLine || (a.startLine === b.endLine && a.startColumn > b.endColumn);

const overlaps = (a: Span, b: Span): boolean => (a.part ?? 0) === (b.part ?? 0) && !isBehind(a, b) && !isBehind(b, a);

const flat = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((clause) => [clause, ...flat(clause.children)]);

interface Timed {
  readonly span: Span;
  readonly items: readonly ScheduleItem[];
}

/** Activities and clauses by their numbers, with their times. */
function timedOf({ order, roadmaps }: Document): Map<string, Timed[]> {
  const timed = new Map<string, Timed[]>();
  const add = (number: string, one: Timed): void => {
    const same = timed.get(number);
    if (same) same.push(one);
    else timed.set(number, [one]);
  };
  for (const { activities } of roadmaps)
    for (const { number, span, schedule } of activities) add(number, { span, items: schedule.items });
  for (const { number, span, deadlines } of flat(order?.clauses ?? [])) add(number, { span, items: deadlines });
  return timed;
}

/** A time that was not understood and has since been put right by hand: in an activity or, of the same number, a clause. */
function isMended({ rule, subject, span }: Diagnostic, timed: ReadonlyMap<string, readonly Timed[]>): boolean {
  if (rule !== "schedule/unparsed" || subject === undefined) return false;
  const here = (timed.get(subject) ?? []).filter((one) => overlaps(one.span, span)).flatMap(({ items }) => items);
  return here.length > 0 && here.every(({ kind }) => kind !== "unknown");
}

const width = ({ startLine, startColumn, endLine, endColumn }: Span): [number, number] => [
  endLine - startLine,
  startLine === endLine ? endColumn - startColumn : endColumn,
];

function narrower(a: Span, b: Span): Span {
  const [[linesA, columnsA], [linesB, columnsB]] = [width(a), width(b)];
  return linesA < linesB || (linesA === linesB && columnsA <= columnsB) ? a : b;
}

const lineKey = ({ rule, span }: Diagnostic, line: number): string => `${rule} ${span.part ?? 0} ${line}`;

/** The findings of the reading by the lines on which they begin. */
class Noticed {
  private readonly byLine = new Map<string, Diagnostic[]>();

  constructor(kept: readonly Diagnostic[]) {
    for (const finding of kept) {
      const key = lineKey(finding, finding.span.startLine);
      const same = this.byLine.get(key);
      if (same) same.push(finding);
      else this.byLine.set(key, [finding]);
    }
  }

  /** The one that a rule's finding says again, which is taken; undefined where there is none. */
  take(finding: Diagnostic): Diagnostic | undefined {
    let near: Diagnostic | undefined;
    for (let line = finding.span.startLine; line <= finding.span.endLine; line++) {
      for (const other of this.byLine.get(lineKey(finding, line)) ?? []) {
        if (!overlaps(other.span, finding.span)) continue;
        if (other.message === finding.message) return this.without(other);
        near ??= other;
      }
    }
    return near && this.without(near);
  }

  rest(): Diagnostic[] {
    return [...this.byLine.values()].flat();
  }

  private without(finding: Diagnostic): Diagnostic {
    const same = this.byLine.get(lineKey(finding, finding.span.startLine)) ?? [];
    same.splice(same.indexOf(finding), 1);
    return finding;
  }
}

/** What the reading noticed and a rule notices again is one finding: in the words of now, where the reading found it. */
function merged(kept: readonly Diagnostic[], fresh: readonly Diagnostic[]): Diagnostic[] {
  const noticed = new Noticed(kept);
  const all = fresh.map((finding): Diagnostic => {
    const before = FROM_READING.has(finding.rule) ? noticed.take(finding) : undefined;
    return before && narrower(before.span, finding.span) === before.span
      ? { ...before, message: finding.message }
      : finding;
  });
  append(all, noticed.rest());
  return all;
}

/** The findings of a model, perhaps corrected by hand: the rules look at it anew, and what the reading noticed stays. */
export function rediagnose(document: Document, options: DiagnoseOptions): Diagnostic[] {
  const timed = timedOf(document);
  const kept = document.diagnostics.filter((finding) => FROM_READING.has(finding.rule) && !isMended(finding, timed));
  return merged(kept, diagnose(document, danglingReferences(document), options)).sort(byPlace);
}
