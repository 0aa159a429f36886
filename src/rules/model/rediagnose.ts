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

/** Findings by a key and the line on which they begin. A model by hand may have places of any length: only its lines are walked. */
class ByLine {
  private readonly lists = new Map<string, Diagnostic[]>();
  private readonly lines = new Map<string, number[]>();

  constructor(
    findings: readonly Diagnostic[],
    private readonly keyOf: (finding: Diagnostic) => string,
  ) {
    for (const finding of findings) {
      const same = this.listOf(finding);
      if (same.length === 0) this.add(finding, same);
      same.push(finding);
    }
    for (const lines of this.lines.values()) lines.sort((a, b) => a - b);
  }

  /** Those of a key that overlap a place and begin on one of its lines. */
  *within(key: string, span: Span): Iterable<Diagnostic> {
    const lines = this.lines.get(`${key} ${span.part ?? 0}`) ?? [];
    for (let i = firstFrom(lines, span.startLine); i < lines.length && (lines[i] as number) <= span.endLine; i++)
      for (const finding of this.lists.get(`${key} ${span.part ?? 0} ${lines[i]}`) ?? [])
        if (overlaps(finding.span, span)) yield finding;
  }

  remove(finding: Diagnostic): void {
    const same = this.listOf(finding);
    same.splice(same.indexOf(finding), 1);
  }

  private listOf(finding: Diagnostic): Diagnostic[] {
    const { part, startLine } = finding.span;
    return this.lists.get(`${this.keyOf(finding)} ${part ?? 0} ${startLine}`) ?? [];
  }

  private add(finding: Diagnostic, list: Diagnostic[]): void {
    const { part, startLine } = finding.span;
    const key = `${this.keyOf(finding)} ${part ?? 0}`;
    this.lists.set(`${key} ${startLine}`, list);
    const lines = this.lines.get(key);
    if (lines) lines.push(startLine);
    else this.lines.set(key, [startLine]);
  }
}

/** The index of the first of ascending numbers that is `least` or more. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Timed {
  readonly number: string;
  readonly span: Span;
  readonly items: readonly ScheduleItem[];
}

const timedOf = ({ order, roadmaps }: Document): Timed[] => [
  ...roadmaps.flatMap(({ activities }) =>
    activities.map(({ number, span, schedule }) => ({ number, span, items: schedule.items })),
  ),
  ...flat(order?.clauses ?? []).map(({ number, span, deadlines }) => ({ number, span, items: deadlines })),
];

/** Times that were not understood and have since been put right by hand: in an activity or, of the same number, a clause. */
function mendedTimes(document: Document, kept: readonly Diagnostic[]): Set<Diagnostic> {
  const unread = kept.filter(({ rule, subject }) => rule === "schedule/unparsed" && subject !== undefined);
  const findings = new ByLine(unread, ({ subject }) => subject as string);
  const [read, still] = [new Set<Diagnostic>(), new Set<Diagnostic>()];
  for (const { number, span, items } of timedOf(document)) {
    if (items.length === 0) continue;
    const state = items.every(({ kind }) => kind !== "unknown") ? read : still;
    for (const finding of findings.within(number, span)) state.add(finding);
  }
  return new Set([...read].filter((finding) => !still.has(finding)));
}

const width = ({ startLine, startColumn, endLine, endColumn }: Span): [number, number] => [
  endLine - startLine,
  startLine === endLine ? endColumn - startColumn : endColumn,
];

function narrower(a: Span, b: Span): Span {
  const [[linesA, columnsA], [linesB, columnsB]] = [width(a), width(b)];
  return linesA < linesB || (linesA === linesB && columnsA <= columnsB) ? a : b;
}

/** The finding of the reading that a rule's finding says again: one in the same words, or the first there. */
function noticedBefore(noticed: ByLine, words: ReadonlySet<string>, fresh: Diagnostic): Diagnostic | undefined {
  let first: Diagnostic | undefined;
  for (const finding of noticed.within(fresh.rule, fresh.span)) {
    first ??= finding;
    if (finding.message === fresh.message || !words.has(fresh.message)) return finding;
  }
  return first;
}

/** What the reading noticed and a rule notices again is one finding: in the words of now, where the reading found it. */
function merged(kept: readonly Diagnostic[], fresh: readonly Diagnostic[]): Diagnostic[] {
  const noticed = new ByLine(kept, ({ rule }) => rule);
  const words = new Set(kept.map(({ message }) => message));
  const again = new Set<Diagnostic>();
  const all = fresh.map((finding): Diagnostic => {
    const before = FROM_READING.has(finding.rule) ? noticedBefore(noticed, words, finding) : undefined;
    if (!before) return finding;
    noticed.remove(before);
    again.add(before);
    return narrower(before.span, finding.span) === before.span ? { ...before, message: finding.message } : finding;
  });
  append(
    all,
    kept.filter((finding) => !again.has(finding)),
  );
  return all;
}

/** The findings of a model, perhaps corrected by hand: the rules look at it anew, and what the reading noticed stays. */
export function rediagnose(document: Document, options: DiagnoseOptions): Diagnostic[] {
  const noticed = document.diagnostics.filter(({ rule }) => FROM_READING.has(rule));
  const mended = mendedTimes(document, noticed);
  const kept = noticed.filter((finding) => !mended.has(finding));
  return merged(kept, diagnose(document, danglingReferences(document), options)).sort(byPlace);
}
