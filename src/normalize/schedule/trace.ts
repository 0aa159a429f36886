import { carryLimits, findMonths, flowBack, flowOn, flowSchoolYears } from "./flow.ts";
import { itemsOf } from "./items.ts";
import { joinSegment } from "./join.ts";
import { mendSpelling, mendWords } from "./mend.ts";
import { type Node, nodeOf } from "./node.ts";
import { oneLine } from "./one-line.ts";
import { type PartOfCell, partsOf } from "./parts.ts";
import { type Remark, remarksOnItems, remarksOnWords } from "./remarks.ts";
import { scan } from "./scan.ts";
import { at, type Token } from "./token.ts";
import type { Assumption, ItemBody, ScheduleContext } from "./types.ts";

/** An item with its offsets in the cell. */
export interface TracedItem {
  readonly body: ItemBody;
  readonly assumed: readonly Assumption[];
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

export interface TracedRange {
  readonly start: number;
  readonly end: number;
}

/** All that was made of a cell, in its own offsets: what `readSchedule` places, and what tests account for. */
export interface Trace {
  readonly items: readonly TracedItem[];
  /** Remarks of the print, places, times of day, labels. */
  readonly notes: readonly TracedRange[];
  readonly remarks: readonly Remark[];
}

const MOST_UNREAD = 64;

/** The parts of a cell; where some were not understood, once more with their misspelt words mended. */
function read(text: string): { tokens: readonly Token[]; parts: readonly PartOfCell[] } {
  const tokens = mendWords(scan(text));
  const parts = partsOf(tokens);
  const unread = parts.filter(
    (part) => part.atom === null || part.atom.type === "relative" || part.atom.type === "note",
  );
  if (unread.length === 0 || unread.length > MOST_UNREAD) return { tokens, parts };
  let mended = tokens;
  for (const part of unread) mended = mendSpelling(mended, part.from, Math.min(part.to, part.from + MOST_UNREAD));
  if (mended === tokens) return { tokens, parts };
  const again = partsOf(mended);
  const bad = (list: readonly PartOfCell[]): number => list.filter((part) => part.atom === null).length;
  const fewer =
    bad(again) < bad(parts) || (bad(again) === bad(parts) && bad(parts) === 0 && again.length >= parts.length);
  return fewer ? { tokens: mended, parts: again } : { tokens, parts };
}

/** Days of the week and notes stand beside a date; alone they are a rule, or nothing that is understood. */
function settleNotes(nodes: readonly Node[]): void {
  const real = nodes.filter((node) => !node.note);
  const timely = real.some((node) => node.atom !== null && node.atom.type !== "afterwards");
  for (const node of nodes) if (node.note && !timely) node.note = false;
  for (const [i, node] of real.entries()) {
    if (node.atom?.type !== "weekdays") continue;
    const beside = [real[i - 1], real[i + 1]].some((other) => other?.date?.unit === "day" && other.gap !== "semicolon");
    const ruled = real.some((other) => other.atom?.type === "rule");
    if (beside && !ruled) node.note = true;
  }
}

function segments(nodes: readonly Node[]): Node[][] {
  const out: Node[][] = [[]];
  for (const node of nodes) {
    if (node.atom?.type === "afterwards" || node.gap === "semicolon") out.push([]);
    if (node.atom?.type !== "afterwards") out[out.length - 1]?.push(node);
  }
  return out;
}

const NOBODY = nodeOf({ atom: null, from: 0, to: 0, gap: "none", bracketed: false });

interface Placed extends TracedItem {
  end: number;
  readonly node: Node;
}

function anchorOf(node: Node, tokens: readonly Token[], start: number): readonly [number, number] {
  if (node.atom?.type !== "relative") return [0, 0];
  const [from, to] = node.atom.anchor;
  return from >= to ? [0, 0] : [at(tokens, from).start - start, at(tokens, to - 1).end - start];
}

/** A whole cell: its parts, what their neighbours and the plan give to them, and the items that come of it. */
export function trace(text: string, context: ScheduleContext): Trace {
  const { tokens, parts } = read(text);
  const nodes = parts.map(nodeOf);
  settleNotes(nodes);
  carryLimits(nodes);
  findMonths(nodes, context);
  if (nodes.length > 1) {
    flowSchoolYears(nodes);
    flowBack(nodes, context);
    flowOn(nodes, context);
  }
  for (const segment of segments(nodes)) joinSegment(segment, context);
  return told(nodes, tokens, text, context);
}

function told(nodes: readonly Node[], tokens: readonly Token[], text: string, context: ScheduleContext): Trace {
  const items: Placed[] = [];
  const notes: TracedRange[] = [];
  const remarks: Remark[] = [];
  let label: number | undefined;
  for (const node of nodes) {
    if (node.absorbed || node.atom?.type === "afterwards") continue;
    const { start, end } = extent(node, tokens, text);
    if (node.note) {
      notes.push({ start, end });
      // a remark is printed in the raw of the item that it stands beside
      if (node.atom?.type === "note" && node.atom.label) label ??= start;
      else for (const item of ofLast(items)) item.end = Math.max(item.end, end);
      continue;
    }
    const print = text.slice(start, end);
    const made = itemsOf(node, context, print, anchorOf(node, tokens, start));
    const words = remarksOnWords(node, tokens, text);
    remarks.push(...words);
    const typo = made && words.some(({ rule }) => rule === "schedule/typo");
    for (const { body, assumed } of made ?? [unread(print)])
      items.push({ body, assumed: typo ? [...assumed, "typo"] : assumed, raw: "", start: label ?? start, end, node });
    label = undefined;
  }
  // a cell of connectives alone («далее») says nothing
  const [first] = tokens;
  const last = tokens[tokens.length - 1];
  const spoken =
    first && last && items.length === 0 && notes.length === 0 && tokens.some(({ kind }) => kind === "word");
  if (spoken)
    items.push({
      ...unread(text.slice(first.start, last.end)),
      raw: "",
      start: first.start,
      end: last.end,
      node: NOBODY,
    });
  const whole = items.map(({ node, ...item }) => ({ ...item, raw: oneLine(text.slice(item.start, item.end)) }));
  return { items: whole, notes, remarks: [...remarksOnItems(whole), ...remarks] };
}

/** The items of the node that was read last. */
function ofLast(items: readonly Placed[]): readonly Placed[] {
  const node = items[items.length - 1]?.node;
  let from = items.length;
  while (from > 0 && items[from - 1]?.node === node) from--;
  return items.slice(from);
}

/** The offsets of a node with the dot of «г.» and the quote that closes it. */
function extent(node: Node, tokens: readonly Token[], text: string): TracedRange {
  const last = at(tokens, node.to - 1);
  const dotted = last.dot && last.text.length <= 4 && text.charAt(last.end) === ".";
  let start = at(tokens, node.from).start;
  while (start > 0 && OPENING.has(text.charAt(start - 1))) start--;
  return { start, end: dotted ? last.end + 1 : last.end };
}

const OPENING = new Set("«\"“„'");

function unread(print: string): { body: ItemBody; assumed: readonly Assumption[] } {
  return { body: { kind: "unknown", text: oneLine(print) }, assumed: [] };
}
