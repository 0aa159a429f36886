import { withoutAsides } from "./asides.ts";
import { mendClockFirst, mendClocks } from "./clocks.ts";
import { carryLimits, findMonths, flow, leadOn } from "./flow.ts";
import { joinSegment } from "./join.ts";
import { takeLeftOut } from "./left-out.ts";
import { mendDoubled, mendSpelling, mendWords } from "./mend.ts";
import { mendMonthFirst } from "./month-first.ts";
import { monthOfHeading } from "./month-of-heading.ts";
import { lacksMonth, type Node, nodeOf } from "./node.ts";
import { type PartOfCell, partsOf } from "./parts.ts";
import { mendSaidOtherwise } from "./said-otherwise.ts";
import { scan } from "./scan.ts";
import { settleShortYears } from "./short-years.ts";
import { mendShortened } from "./shortened.ts";
import { mendShorthand } from "./shorthand.ts";
import { at, type Token } from "./token.ts";
import { type Trace, told } from "./told.ts";
import type { ScheduleContext } from "./types.ts";
import { mendWeekdayOfWeek } from "./weekday-of-week.ts";

const MOST_UNREAD = 64;

/** What a text says before its plan and its neighbours are asked: it depends on the text alone. */
export interface Read {
  readonly tokens: readonly Token[];
  readonly parts: readonly PartOfCell[];
}

const unclear = ({ type }: PartOfCell): boolean => type === null || type === "relative" || type === "note";

/** Whether every word that was left out stands inside of a part. */
function holds({ tokens, parts }: Read, all: readonly Token[]): boolean {
  const kept = new Set(tokens.map(({ start }) => start));
  return all.every(
    ({ kind, start }) =>
      kind !== "word" ||
      kept.has(start) ||
      parts.some((part) => at(tokens, part.from).start < start && start < at(tokens, part.to - 1).end),
  );
}

/** The parts without the asides of ranges; where the range was none after all, no aside is left out. */
function partsBesides(all: readonly Token[]): Read {
  const tokens = withoutAsides(all);
  const read = { tokens, parts: partsOf(tokens) };
  return tokens === all || holds(read, all) ? read : { tokens: all, parts: partsOf(all) };
}

/** The parts of a cell; where some were not understood, once more with their misspelt words mended. */
export function readText(text: string): Read {
  const read = partsBesides(
    mendSaidOtherwise(
      mendWeekdayOfWeek(
        mendMonthFirst(mendShorthand(mendClockFirst(mendClocks(mendShortened(mendDoubled(mendWords(scan(text)))))))),
      ),
    ),
  );
  return read.parts.some(unclear) ? respelt(read) : read;
}

function respelt(first: Read): Read {
  const unread = first.parts.filter(unclear);
  if (unread.length > MOST_UNREAD) return first;
  let mended = first.tokens;
  for (const part of unread) mended = mendSpelling(mended, part.from, Math.min(part.to, part.from + MOST_UNREAD));
  if (mended === first.tokens) return first;
  const again = partsOf(mended);
  const bad = (list: readonly PartOfCell[]): number => list.filter((part) => part.atom === null).length;
  const before = bad(first.parts);
  const fewer = bad(again) < before || (bad(again) === before && before === 0 && again.length >= first.parts.length);
  return fewer ? { tokens: mended, parts: again } : first;
}

/** Days of the week and notes stand beside a date; alone they are a rule, or nothing that is understood. */
function settleNotes(nodes: readonly Node[]): void {
  let timely = false;
  let weekly = false;
  for (const node of nodes) {
    if (node.type === "weekdays") weekly = true;
    if (!node.note && node.type !== null && node.type !== "afterwards") timely = true;
  }
  const real = weekly ? nodes.filter((node) => !node.note) : [];
  if (!timely) for (const node of nodes) node.note = false;
  for (const [i, node] of real.entries()) {
    if (node.type !== "weekdays") continue;
    const unit = node.atom.bare ? "bare-day" : "day";
    const beside = [real[i - 1], real[i + 1]].some(
      (other) => (other?.date?.unit === "day" || other?.date?.unit === unit) && other.gap !== "semicolon",
    );
    const ruled = real.some((other) => other.type === "rule");
    if (beside && !ruled) node.note = true;
  }
}

const vague = (node: Node): boolean =>
  (node.type === "relative" || node.type === "by-plan") && node.atom.vague === true;

/** «12 марта в течение дня»: what says how a date is spent stands beside it, and says nothing alone. */
function settleVague(nodes: readonly Node[]): void {
  const beside = nodes.filter((node) => !node.note && !vague(node));
  const dated = beside.some(({ date, rule }) => date !== null || rule !== null);
  const day = beside.some(({ date }) => date?.unit === "day");
  for (const node of nodes) {
    if (!vague(node)) continue;
    if (node.type === "relative" && beside.length === 0) node.broken = node.atom.offset !== null;
    else if (node.type === "relative" ? dated : day) node.note = true;
  }
}

/** Whether a new segment begins at the node. */
const parting = ({ type, gap }: Node): boolean => type === "afterwards" || gap === "semicolon";

function segments(nodes: readonly Node[]): readonly (readonly Node[])[] {
  if (!nodes.some(parting)) return [nodes];
  const out: Node[][] = [[]];
  for (const node of nodes) {
    if (parting(node)) out.push([]);
    if (node.type !== "afterwards") out[out.length - 1]?.push(node);
  }
  return out;
}

/** A term that needs no neighbours and no heading: `weigh` would not change it. */
export function standsAlone(node: Node): boolean {
  if (node.type === null || node.note || node.type === "weekdays" || vague(node)) return false;
  if (node.type === "rule" && node.atom.dependent) return false;
  return node.date === null || (!lacksMonth(node.date) && node.date.years?.short === undefined);
}

/** Gives to the nodes what their neighbours and the plan give to them. */
export function weigh(nodes: readonly Node[], context: ScheduleContext): void {
  settleNotes(nodes);
  settleShortYears(nodes, context);
  if (nodes.some(vague)) settleVague(nodes);
  if (nodes.length > 1) {
    carryLimits(nodes);
    leadOn(nodes);
  }
  if (context.heading && context.month !== null) monthOfHeading(nodes, context.month);
  findMonths(nodes, context);
  if (nodes.length > 1) flow(nodes, context);
  const all = segments(nodes);
  for (const segment of all) joinSegment(segment, context);
  if (nodes.length > 1) takeLeftOut(nodes, all);
}

/** A whole cell: its parts, what they give to one another, and the items that come of it. */
export function trace(text: string, context: ScheduleContext, { tokens, parts } = readText(text)): Trace {
  const nodes = parts.map(nodeOf);
  const alone = nodes.length === 1 && standsAlone(nodes[0] as Node);
  if (!alone) weigh(nodes, context);
  return told(nodes, tokens, text, context);
}
