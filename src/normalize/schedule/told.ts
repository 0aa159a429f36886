import { WHOLE_SHORT } from "../../lexicon/time.ts";
import { itemsOf } from "./items.ts";
import type { Node } from "./node.ts";
import { oneLine } from "./one-line.ts";
import { type Remark, remarkOnRest, remarkOnWords, remarksOnItems } from "./remarks.ts";
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

/** An item while what stands behind it may still be added to its print. */
type Growing = { -readonly [K in keyof TracedItem]: TracedItem[K] };

/** The words that name the event of a relative term. */
function anchorOf(node: Node, tokens: readonly Token[], text: string): string {
  if (node.type !== "relative") return "";
  const [from, last] = node.atom.anchor;
  // «по итогам полугодий: до 20 января»
  const to = at(tokens, last - 1).kind === ":" ? last - 1 : last;
  return from >= to ? "" : oneLine(text, at(tokens, from).start, at(tokens, to - 1).end);
}

/** The items, notes and remarks that come of the nodes of a cell. */
export function told(nodes: readonly Node[], tokens: readonly Token[], text: string, context: ScheduleContext): Trace {
  const items: Growing[] = [];
  const notes: TracedRange[] = [];
  const remarks: Remark[] = [];
  let label: number | undefined;
  // where the items of the node begin that was read last
  let last = 0;
  // how far the notes behind them reach
  let reached = 0;
  let known = context;
  for (const node of nodes) {
    if (node.absorbed) continue;
    const misspelt = node.type === "afterwards" && remarkOnWords(remarks, node, tokens, text);
    // what comes «далее» is no longer under the heading
    if (node.type === "afterwards" && known.heading) known = { ...context, heading: null };
    if (node.type === "afterwards" && !misspelt) continue;
    const start = startOf(node, tokens, text);
    const end = endOf(node, tokens, text, start);
    if (node.note || misspelt) {
      notes.push({ start, end });
      if (node.unheld) remarks.push(remarkOnRest(text, start, end));
      // a remark is printed in the raw of the item that it stands beside
      if (node.type === "note" && node.atom.label) label ??= start;
      else reached = Math.max(reached, end);
      continue;
    }
    const print = oneLine(text, start, end);
    const said = itemsOf(node, known, print, anchorOf(node, tokens, text));
    const typo = remarkOnWords(remarks, node, tokens, text) && said !== undefined;
    const made = said ?? [unread(print)];
    if (made.length > 0) {
      reach(items, last, text, reached);
      [last, reached] = [items.length, 0];
    }
    const raw = label === undefined ? print : "";
    // a node that took in one before its label begins there
    const from = label === undefined ? start : Math.min(label, start);
    for (const { body, assumed } of made)
      items.push({ body, assumed: typo ? [...assumed, "typo"] : assumed, raw, start: from, end });
    label = undefined;
  }
  reach(items, last, text, reached);
  if (items.length === 0 && notes.length === 0) addUnspoken(items, tokens, text);
  for (const item of items) if (item.raw === "") item.raw = oneLine(text, item.start, item.end);
  const all = remarksOnItems(items);
  return { items, notes, remarks: all.length === 0 ? remarks : [...all, ...remarks] };
}

/** Lets the items of one node reach as far as the notes behind it, and over the bracket that closes there. */
function reach(items: readonly Growing[], from: number, text: string, notes: number): void {
  const first = items[from];
  if (!first || notes <= first.end) return;
  const end = closed(text, first.start, notes);
  for (let i = from; i < items.length; i++) Object.assign(items[i] as Growing, { end, raw: "" });
}

/** A cell of connectives alone («далее») says nothing. */
function addUnspoken(items: Growing[], tokens: readonly Token[], text: string): void {
  const [first] = tokens;
  const last = tokens[tokens.length - 1];
  if (!first || !last || !tokens.some(({ kind }) => kind === "word")) return;
  const { body, assumed } = unread(oneLine(text, first.start, last.end));
  items.push({ body, assumed, raw: "", start: first.start, end: last.end });
}

/** Where a node begins, with the quote that opens it. */
function startOf(node: Node, tokens: readonly Token[], text: string): number {
  let { start } = at(tokens, node.from);
  while (start > 0 && OPENING.has(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where a node ends, with the dot of «г.» and the marks that close what it opened: «ежегодно (март – май)». */
function endOf(node: Node, tokens: readonly Token[], text: string, start: number): number {
  const { dot, text: word, end } = at(tokens, node.to - 1);
  const abbreviated = dot && word.length <= 4 && text.charCodeAt(end) === DOT && !WHOLE.has(word);
  return closed(text, start, abbreviated ? end + 1 : end);
}

/** The mark that closes something just behind the place. */
function closerAt(text: string, at: number): RegExpExecArray | null {
  if (at >= text.length) return null;
  CLOSER.lastIndex = at;
  return CLOSER.exec(text);
}

/** The end moved over the brackets and guillemets that close those opened since the start. */
function closed(text: string, start: number, end: number): number {
  let to = end;
  for (let behind = closerAt(text, to); behind; behind = closerAt(text, to)) {
    const [open, close] = behind[1] === ")" ? ["(", ")"] : ["«", "»"];
    let depth = 0;
    for (let i = start; i < to; i++) {
      if (text[i] === open) depth++;
      else if (text[i] === close) depth--;
    }
    if (depth < 1) break;
    to += behind[0].length;
  }
  return to;
}

const DOT = 46;
const WHOLE: ReadonlySet<string> = new Set(WHOLE_SHORT);
/** «)», «.)», «»»: what may stand between a term and the mark that closes it. */
const CLOSER = /[\s.]{0,2}([)»])/y;
const OPENING: ReadonlySet<number> = new Set(Array.from("«\"“„'", (mark) => mark.charCodeAt(0)));

function unread(print: string): { body: ItemBody; assumed: readonly Assumption[] } {
  return { body: { kind: "unknown", text: print }, assumed: [] };
}
