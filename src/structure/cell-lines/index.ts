import type { Layout, Line } from "../../layout/types.ts";
import { beginsCapital } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { planColumns } from "../columns.ts";
import { findDates } from "../order/date.ts";
import { findNumber } from "../order/number.ts";
import { isBoundary, NEW_PLAN, textOf } from "../region-lines.ts";
import { glue } from "../repair/glue.ts";
import { type CellLine, isCellLine, isMarkedHeading, isOwed, standsApart } from "./evidence.ts";
import { type Below, belowOf, isWhole, pathOf } from "./neighbours.ts";
import { type Plan, surveyPlan } from "./plan.ts";

/** A cell runs on over at most so many lines. */
const MOST_LINES = 24;

/** Lines without tabs between a row at `at` and the next one. */
interface Gap {
  readonly texts: readonly { readonly line: Line; readonly flush: boolean }[];
  /** The index of what ends the gap. */
  readonly end: number;
}

function gapBelow(lines: readonly Line[], at: number): Gap | null {
  const texts: { line: Line; flush: boolean }[] = [];
  let flush = true;
  let end = at + 1;
  for (; end < lines.length && texts.length <= MOST_LINES; end++) {
    const line = lines[end] as Line;
    if (line.kind === "row" || line.kind === "rule") break;
    if (line.kind === "text") texts.push({ line, flush });
    flush = line.kind === "text";
  }
  return texts.length > 0 && texts.length <= MOST_LINES ? { texts, end } : null;
}

/** Lines up to the first blank one: what stands below a plan's last row and belongs to it. */
function closing({ texts }: Gap): Gap["texts"] {
  const apart = texts.findIndex(({ flush }) => !flush);
  return apart < 0 ? texts : texts.slice(0, apart);
}

/** «от 12.03.2024», «№ 5», «Утверждено»: an act's words beside the one that names it. */
const isOfAct = (text: string): boolean => findDates(text).length > 0 || findNumber(text) !== null;

/** «План мероприятий» on a line of its own; «- план» is an item. */
const namesPlan = (text: string): boolean => beginsCapital(text) && NEW_PLAN.test(fold(text));

/** A part begins in the gap: its heading has an act's words round it, or is no line of a plan whose rows go on. */
function opensPart({ texts }: Gap, below: Below): boolean {
  const prints = texts.map(({ line }) => textOf(line).trim());
  const heads = prints.filter(isBoundary);
  if (heads.length === 0) return below !== "next" && prints.some(namesPlan);
  if (below === "none" || below === "first") return below === "first" || prints.some(isOfAct);
  return prints.some((text) => isOfAct(text) && !/^приложение/iu.test(text));
}

/** The row with the lines that go on in its last cell, and how many they are. */
function withLines(row: Line, gap: Gap, below: Below, plan: Plan): { row: Line; used: number } {
  const texts = below === "none" ? closing(gap) : gap.texts;
  let whole = row;
  let used = 0;
  let needed = false;
  for (const { line, flush } of texts) {
    const text = textOf(line).trim();
    if (standsApart(text)) break;
    const one: CellLine = { line, text, cell: whole.cells.at(-1)?.text.text ?? "", flush, below, plan };
    if (!isCellLine(one)) break;
    needed ||= !isOwed(one) || isBoundary(text);
    whole = glue(whole, line);
    used++;
  }
  // Below a plan nothing but its own lines may stand there; what is owed is joined with the other rows' rests.
  return needed && !(below === "none" && used < texts.length) ? { row: whole, used } : { row, used: 0 };
}

/** The gap above the heading that stands further down in it, with what is below it then. */
function aboveHeading(gap: Gap, below: Below, row: Line | undefined, plan: Plan): { gap: Gap; below: Below } {
  if (below === "none") return { gap, below };
  const path = row ? pathOf(row, plan.columns) : [];
  const at = gap.texts.findIndex(({ line }) => isMarkedHeading(line, path, plan));
  return at > 0 ? { gap: { ...gap, texts: gap.texts.slice(0, at) }, below: "heading" } : { gap, below };
}

/** The lines of one plan from behind its header, its last cells closed. */
function* closedLines(lines: readonly Line[], from: number, plan: Plan): Generator<Line> {
  let above: readonly number[] = [];
  for (let i = from; i < plan.to; ) {
    const line = lines[i] as Line;
    const path = line.kind === "row" ? pathOf(line, plan.columns) : [];
    if (path.length > 0) above = path;
    const gap = isWhole(line, plan.columns) ? gapBelow(lines, i) : null;
    const next = gap ? lines[gap.end] : undefined;
    const own = gap && aboveHeading(gap, belowOf(next, plan.columns, above), next, plan);
    if (!own || opensPart(own.gap, own.below)) {
      yield line;
      i++;
      continue;
    }
    const { row, used } = withLines(line, own.gap, own.below, plan);
    yield row;
    i = used === 0 ? i + 1 : lines.indexOf(own.gap.texts[used - 1]?.line as Line, i) + 1;
  }
}

/**
 * Closes the last cells of a plan's rows that run over lines: nothing but a line end stands behind them, so that their
 * lines look like headings between the rows. Whether a line is the one or the other is told by its neighbours, by what
 * the column holds and by the plan's other headings, all together.
 */
export function closeCellLines(layout: Layout): Layout {
  const { lines } = layout;
  const out: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    const columns = line.kind === "row" ? planColumns(line.cells) : null;
    out.push(line);
    i++;
    if (!columns || columns.at(-1) === "number" || columns.at(-1) === "activity") continue;
    const plan = surveyPlan(lines, i - 1, columns);
    for (const one of closedLines(lines, i, plan)) out.push(one);
    i = plan.to;
  }
  return out.length === lines.length ? layout : { ...layout, lines: out };
}
