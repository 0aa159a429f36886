import type { Layout, Line } from "../layout/types.ts";
import { looseKey } from "../text/words.ts";
import { planColumns } from "./columns.ts";
import { isKindLine } from "./order/kind.ts";
import { isPageNumber } from "./page-number.ts";
import { incomplete } from "./roadmap/evidence.ts";
import { appendixLabel, isApproval } from "./stamps.ts";

const LONGEST = 150;

const textOf = (line: Line | undefined): string =>
  line?.cells
    .map((cell) => cell.text.text)
    .join(" ")
    .trim() ?? "";

function neighbour(lines: readonly Line[], from: number, step: 1 | -1): Line | undefined {
  let i = from + step;
  while (lines[i]?.kind === "blank") i += step;
  return lines[i];
}

/** So often a line between blank lines has to stand to be known without a page number beside it. */
const OFTEN = 3;

/** A stamp's or an appendix's heading may recur as often as it likes. */
function isHeading(text: string): boolean {
  return appendixLabel(text) !== undefined || isApproval(text) || text.length < 10 || isKindLine(text);
}

/** Where a short line of text recurs. */
interface Sighting {
  readonly key: string;
  /** Beside a page number. */
  readonly beside: boolean;
  /** Between blank lines. */
  readonly apart: boolean;
  /** Where a page cut the plan. */
  readonly atBreak: boolean;
}

/** A short line of text, the index of which is `at`. */
interface ShortLine {
  readonly at: number;
  readonly text: string;
  readonly key: string;
}

function shortLines(lines: readonly Line[]): ShortLine[] {
  const out: ShortLine[] = [];
  lines.forEach((line, at) => {
    if (line.kind !== "text") return;
    const text = textOf(line);
    if (text.length > LONGEST || isPageNumber(text)) return;
    const key = looseKey(text);
    if (key !== "") out.push({ at, text, key });
  });
  return out;
}

function sight(lines: readonly Line[], { at, text, key }: ShortLine): Sighting {
  const below = neighbour(lines, at, 1);
  const above = neighbour(lines, at, -1);
  return {
    key,
    beside: [above, below].some((other) => other?.kind === "text" && isPageNumber(textOf(other))),
    apart: [lines[at - 1], lines[at + 1]].every((other) => !other || other.kind === "blank") && !isHeading(text),
    atBreak:
      below?.kind === "row" &&
      (planColumns(below.cells) !== null || (below.cells[0]?.text.length === 0 && incomplete(textOf(above)) > 0)),
  };
}

/** The numbers of the lines, line by line: all alike but in one place, where each is greater than the one before. */
function countsPages(keys: readonly string[]): boolean {
  const numbers = keys.map((key) => (key.match(/\d+/gu) ?? []).map(Number));
  const first = numbers[0] ?? [];
  const varied = first.flatMap((value, i) => (numbers.every((own) => own[i] === value) ? [] : [i]));
  const [at] = varied;
  if (at === undefined || varied.length > 1) return false;
  return numbers.every((own, i) => i === 0 || (own[at] as number) > (numbers[i - 1]?.[at] as number));
}

/** Running lines are alike to the letter, or but for the page's number: «… от 12.03.2023. Лист 2 из 7». */
function isRunning(sightings: readonly Sighting[]): boolean {
  const often =
    sightings.filter(({ beside }) => beside).length > 1 ||
    (sightings.filter(({ apart }) => apart).length >= OFTEN && sightings.some(({ atBreak }) => atBreak));
  if (!often) return false;
  const keys = sightings.map(({ key }) => key);
  return new Set(keys).size === 1 || countsPages(keys);
}

/**
 * Running headers and footers: a short line that stands on several pages. Known by standing beside a page number twice or
 * more, or between blank lines three times or more and at least once where a page cut the plan, so that a heading that merely recurs is none. Gives the keys of such lines.
 */
export function runningLines(layout: Layout): ReadonlySet<string> {
  const alike = new Map<string, ShortLine[]>();
  for (const line of shortLines(layout.lines)) {
    const mask = line.key.replace(/\d+/gu, "#");
    const others = alike.get(mask);
    if (others) others.push(line);
    else alike.set(mask, [line]);
  }
  const running = new Set<string>();
  for (const group of alike.values()) {
    // What stands once runs on no page.
    if (group.length < 2) continue;
    const sightings = group.map((line) => sight(layout.lines, line));
    const same = new Map<string, Sighting[]>();
    for (const sighting of sightings) same.set(sighting.key, [...(same.get(sighting.key) ?? []), sighting]);
    for (const own of [...same.values(), sightings]) if (isRunning(own)) for (const { key } of own) running.add(key);
  }
  return running;
}
