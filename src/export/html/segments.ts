import type { Span } from "../../model/types.ts";
import { least } from "../../text/append.ts";
import type { Range } from "../../text/range.ts";
import type { Target } from "./targets.ts";

/** A piece of the source under the same values from end to end. */
export interface Segment extends Range {
  /** The value that a click means; undefined where the piece belongs to none. */
  readonly main: Target | undefined;
  readonly finding: Target | undefined;
}

/** For each value the runs of marked segments that hold it, `[first, last]`. */
export type Runs = Map<string, [number, number][]>;

/** A source cut into segments. */
export interface Marked {
  readonly segments: readonly Segment[];
  readonly runs: Runs;
  /** The number that the next marked segment would have. */
  readonly count: number;
}

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly target: Target;
  readonly size: number;
}

const GRAVITY = { error: 3, warning: 2, info: 1 } as const;

function edgesOf(targets: readonly Target[], rangeOf: (span: Span) => Range | undefined): Edge[] {
  const edges: Edge[] = [];
  for (const target of targets) {
    for (const span of target.spans) {
      const range = rangeOf(span);
      if (!range || range.end <= range.start) continue;
      const size = range.end - range.start;
      edges.push({ at: range.start, opens: true, target, size }, { at: range.end, opens: false, target, size });
    }
  }
  return edges.sort((a, b) => a.at - b.at);
}

/** The deepest of the values over a place, the smaller of two as deep. */
function mainOf(open: ReadonlyMap<Target, readonly number[]>): Target | undefined {
  let best: Target | undefined;
  let bestSize = 0;
  for (const [target, sizes] of open) {
    if (target.kind === "finding") continue;
    const size = least(sizes);
    if (!best || target.depth > best.depth || (target.depth === best.depth && size < bestSize)) {
      best = target;
      bestSize = size;
    }
  }
  return best;
}

function findingOf(open: ReadonlyMap<Target, readonly number[]>): Target | undefined {
  let worst: Target | undefined;
  for (const target of open.keys()) {
    if (target.kind !== "finding") continue;
    if (!worst || GRAVITY[target.severity ?? "info"] > GRAVITY[worst.severity ?? "info"]) worst = target;
  }
  return worst;
}

function toggle(open: Map<Target, readonly number[]>, { opens, target, size }: Edge): void {
  const sizes = open.get(target) ?? [];
  if (opens) {
    open.set(target, [...sizes, size]);
    return;
  }
  const at = sizes.indexOf(size);
  const rest = sizes.filter((_, i) => i !== at);
  if (rest.length > 0) open.set(target, rest);
  else open.delete(target);
}

/** A text to mark: its gaps (line ends, tabs) belong to no mark, whatever spans go over them. */
export interface Markable {
  readonly length: number;
  readonly gaps: readonly Range[];
  readonly rangeOf: (span: Span) => Range | undefined;
}

function boundsOf({ length, gaps }: Markable, edges: readonly Edge[]): number[] {
  const all = [0, length, ...gaps.flatMap(({ start, end }) => [start, end]), ...edges.map(({ at }) => at)];
  return [...new Set(all)].sort((a, b) => a - b);
}

/**
 * Cuts a text where a value, a gap or the text itself begins or ends. Only segments with values over them are counted;
 * `first` is the number of the first, where an earlier file of the document has some already.
 */
export function mark(text: Markable, targets: readonly Target[], first = 0): Marked {
  const edges = edgesOf(targets, text.rangeOf);
  const bounds = boundsOf(text, edges);
  const gaps = new Set(text.gaps.map(({ start }) => start));
  const open = new Map<Target, readonly number[]>();
  const segments: Segment[] = [];
  const runs: Runs = new Map();
  let count = first;
  let next = 0;
  for (let i = 0; i + 1 < bounds.length; i++) {
    const start = bounds[i] as number;
    while (next < edges.length && (edges[next] as Edge).at <= start) toggle(open, edges[next++] as Edge);
    const marked = open.size > 0 && !gaps.has(start);
    segments.push({
      start,
      end: bounds[i + 1] as number,
      main: marked ? mainOf(open) : undefined,
      finding: marked ? findingOf(open) : undefined,
    });
    if (!marked) continue;
    for (const { id } of open.keys()) extend(runs, id, count);
    count++;
  }
  return { segments, runs, count };
}

function extend(runs: Runs, id: string, index: number): void {
  const list = runs.get(id);
  const last = list?.at(-1);
  if (!list || !last) runs.set(id, [[index, index]]);
  else if (last[1] >= index - 1) last[1] = index;
  else list.push([index, index]);
}
