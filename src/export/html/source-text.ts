import type { Document, Span } from "../../model/types.ts";
import type { Range } from "../../text/range.ts";
import { type Markable, mark, type Runs, type Segment } from "./segments.ts";
import type { Target } from "./targets.ts";

/** A line of a file, cut into segments; gaps of its own are tabs. */
export interface SourceLine {
  readonly number: number;
  readonly segments: readonly Segment[];
}

/** One file of the source, ready to be shown. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

/** The source of a document with its marks. */
export interface SourceText {
  readonly files: readonly SourceFile[];
  readonly runs: Runs;
}

const BREAK = /\r\n|\n|\r|\t+/g;

/** Line ends and tabs of a text, and where its lines begin. */
function breaksOf(text: string): { gaps: Range[]; starts: number[] } {
  const gaps: Range[] = [];
  const starts = [0];
  for (const { 0: found, index } of text.matchAll(BREAK)) {
    const end = index + found.length;
    gaps.push({ start: index, end });
    if (found[0] !== "\t") starts.push(end);
  }
  return { gaps, starts };
}

/** The offset of a place; a place beyond its line or the text is the nearest end: a model by hand may say anything. */
function offsetOf(starts: readonly number[], length: number, line: number, column: number): number {
  const start = starts[line - 1] ?? length;
  return Math.min(start + column - 1, starts[line] ?? length);
}

function linesOf(segments: readonly Segment[], starts: readonly number[], text: string): SourceLine[] {
  const lines: { number: number; segments: Segment[] }[] = starts.map((_, i) => ({ number: i + 1, segments: [] }));
  let line = 0;
  for (const segment of segments) {
    while (line + 1 < starts.length && segment.start >= (starts[line + 1] as number)) line++;
    const first = text.charCodeAt(segment.start);
    if (first !== 10 && first !== 13) (lines[line] as { segments: Segment[] }).segments.push(segment);
  }
  const last = lines.at(-1);
  if (lines.length > 1 && last?.segments.length === 0) lines.pop();
  return lines;
}

function fileOf(name: string, text: string, part: number, targets: readonly Target[], first: number) {
  const { gaps, starts } = breaksOf(text);
  const rangeOf = (span: Span): Range | undefined => {
    if ((span.part ?? 1) !== part) return undefined;
    const start = offsetOf(starts, text.length, span.startLine, span.startColumn);
    return { start, end: offsetOf(starts, text.length, span.endLine, span.endColumn) };
  };
  const markable: Markable = { length: text.length, gaps, rangeOf };
  const { segments, runs, count } = mark(markable, targets, first);
  return { file: { name, text, lines: linesOf(segments, starts, text) }, runs, count };
}

/** Marks the files of a source with the values that were read from them. */
export function sourceTextOf(document: Document, texts: readonly string[], targets: readonly Target[]): SourceText {
  const files: SourceFile[] = [];
  const runs: Runs = new Map();
  let count = 0;
  texts.forEach((text, i) => {
    const name = document.source.parts?.[i]?.name ?? document.source.name;
    const found = fileOf(name, text, i + 1, targets, count);
    files.push(found.file);
    count = found.count;
    for (const [id, list] of found.runs) runs.set(id, [...(runs.get(id) ?? []), ...list]);
  });
  return { files, runs };
}
