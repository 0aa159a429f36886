import type { Layout, Line } from "../layout/types.ts";
import { looseKey } from "../text/words.ts";
import { isPlanHead } from "./chunks.ts";
import { planColumns } from "./columns.ts";
import type { Stray } from "./draft.ts";
import { countsPages } from "./page-counter.ts";
import { isPageNumber } from "./page-number.ts";
import { isPartHead } from "./part-heads.ts";
import { incomplete } from "./roadmap/evidence.ts";
import { runningRows } from "./running-rows.ts";
import { appendixLabel } from "./stamps.ts";

const LONGEST = 250;

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

const isHeading = (text: string): boolean => text.length < 10 || isPartHead(text);

/** Where a short line of text recurs. */
interface Sighting {
  readonly key: string;
  /** Beside a page number. */
  readonly beside: boolean;
  /** Between blank lines. */
  readonly apart: boolean;
  /** Where a page cut the plan. */
  readonly atBreak: boolean;
  /** It names an act by its number, which heads no part of a plan. */
  readonly act: boolean;
}

/** «Приказ управления образования № 45», «к распоряжению от 12.04.2023 № 7-р» */
const ACT = /^(?:к\s)?(?:приказ|распоряжени|постановлени|решени)[^№]{0,200}№\s?\d/iu;

/** «Приказ № 45-о», «Распоряжение от 12.04.2023 № 7-р», nothing more: between two rows such a line heads nothing, though it stands once. */
const ACT_ALONE =
  /^(?:к\s)?(?:приказ|распоряжени|постановлени|решени)[ауеюя]?\s(?:от\s[\d.]{6,10}\s?(?:г\.?\s?)?|от\s\d{1,2}\s[а-я]{3,8}\s\d{4}\s?(?:г\.?\s?|года\s)?)?№\s?\d[\d/-]{0,9}[а-яё]{0,3}(?:\/[а-яё]{1,3})?(?:\sот\s[\d.]{6,10}\s?(?:г\.?)?)?$/iu;

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

const isBetweenRows = (lines: readonly Line[], at: number): boolean =>
  neighbour(lines, at, 1)?.kind === "row" && neighbour(lines, at, -1)?.kind === "row";

/** «Протокол, ⏎ приказ № 5»: in small letters the cell above goes on. */
const isAlone = (text: string): boolean => ACT_ALONE.test(text) && !/^(?!к\s)[а-яё]/u.test(text);

function sight(lines: readonly Line[], { at, text, key }: ShortLine, pages: ReadonlySet<number>): Sighting {
  const below = neighbour(lines, at, 1);
  const above = neighbour(lines, at, -1);
  const next = [at - 1, at + 1];
  const act = ACT.test(text);
  return {
    key,
    beside:
      [above, below].some((other) => other?.kind === "text" && isPageNumber(textOf(other))) ||
      next.some((i) => pages.has(i)),
    apart: next.every((i) => (lines[i]?.kind ?? "blank") === "blank") && (act || !isHeading(text)),
    atBreak:
      below?.kind === "row" &&
      (planColumns(below.cells) !== null || (below.cells[0]?.text.length === 0 && incomplete(textOf(above)) > 0)),
    act,
  };
}

/** The numbers of the lines, line by line: all alike but in one place, where each is greater than the one before. */
function goesUp(keys: readonly string[]): boolean {
  const numbers = keys.map((key) => (key.match(/\d+/gu) ?? []).map(Number));
  const first = numbers[0] ?? [];
  const varied = first.flatMap((value, i) => (numbers.every((own) => own[i] === value) ? [] : [i]));
  const [at] = varied;
  if (at === undefined || varied.length > 1) return false;
  return numbers.every((own, i) => i === 0 || (own[at] as number) > (numbers[i - 1]?.[at] as number));
}

/**
 * Running lines are alike to the letter. Those that stand between blank lines may differ by what they count; beside the
 * page's own number a line that counts is a heading: «Приложение 2», «Раздел 3».
 */
function isRunning(sightings: readonly Sighting[]): boolean {
  const keys = sightings.map(({ key }) => key);
  const same = new Set(keys).size === 1;
  if (same && sightings.filter(({ beside }) => beside).length > 1) return true;
  if (same && sightings.filter(({ apart, act }) => apart && act).length > 1) return true;
  const cut = sightings.filter(({ apart }) => apart).length >= OFTEN && sightings.some(({ atBreak }) => atBreak);
  return cut && (same || goesUp(keys));
}

/** A plan's title stands at most so many lines above its table. */
const LONGEST_TITLE = 6;

const isPlanHeader = (line: Line): boolean => line.kind === "row" && planColumns(line.cells) !== null;

/** A line over the header of the file's first plan, with nothing but the rest of its title between. */
function headsPlan(lines: readonly Line[], at: number): boolean {
  if (!isPlanHead(textOf(lines[at]))) return false;
  let left = LONGEST_TITLE;
  for (let i = at + 1; i < lines.length && left > 0; i++) {
    const line = lines[i] as Line;
    if (line.kind === "blank") continue;
    if (line.kind === "row") return isPlanHeader(line) && lines.findIndex(isPlanHeader) > at;
    if (isPageNumber(textOf(line)) || isPlanHead(textOf(line))) return false;
    left--;
  }
  return false;
}

/**
 * Lines of a group that head a part though they are alike: an appendix's number printed again runs over its pages, «Приложение»
 * and «УТВЕРЖДЕНО» over more text open another part.
 */
function heading(lines: readonly Line[], group: readonly ShortLine[]): ReadonlySet<number> {
  const [first] = group;
  const out = new Set<number>();
  if (!first) return out;
  if (!isPartHead(first.text)) {
    const head = group.find(({ at }) => headsPlan(lines, at));
    return head ? out.add(head.at) : out;
  }
  const numbered = typeof appendixLabel(first.text) === "string";
  const within = ({ at, text }: ShortLine): boolean => ACT.test(text) && isBetweenRows(lines, at);
  for (const { at } of group) {
    const below = neighbour(lines, at, 1);
    if ((at === first.at && !within(first)) || (!numbered && below?.kind === "text" && !isPageNumber(textOf(below))))
      out.add(at);
  }
  return out;
}

function grouped(lines: readonly ShortLine[], by: (line: ShortLine) => string): ShortLine[][] {
  const groups = new Map<string, ShortLine[]>();
  for (const line of lines) {
    const key = by(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}

/** Lines that are equal but for digits, two or more each: what stands once runs on no page. */
function groupsOf(short: readonly ShortLine[]): ShortLine[][] {
  return grouped(short, ({ key }) => key.replace(/\d+/gu, "#")).filter((group) => group.length > 1);
}

/**
 * The lines of running headers and footers, by index: a short line that stands on several pages. Known wherever it stands by
 * the page that it counts; else by standing beside a page number twice or more, or between blank lines three times or more
 * and at least once where a page cut the plan (twice, if it names an act by its number; once, if it names nothing else and stands between two rows), so that a heading that
 * merely recurs is none. What heads a part is none either.
 */
export function runningLines(layout: Layout): ReadonlySet<number> {
  const short = shortLines(layout.lines);
  const groups = groupsOf(short);
  const running = new Set<number>();
  for (const { at, text } of short) if (isAlone(text) && isBetweenRows(layout.lines, at)) running.add(at);
  const counting = new Set(groups.filter((group) => countsPages(group.map(({ text }) => text)) !== null));
  for (const group of counting) for (const { at } of group) running.add(at);
  const pages: ReadonlySet<number> = new Set(running);
  for (const group of groups) {
    if (counting.has(group)) continue;
    for (const own of [...grouped(group, ({ key }) => key), group]) {
      if (!isRunning(own.map((line) => sight(layout.lines, line, pages)))) continue;
      const heads = heading(layout.lines, own);
      for (const { at } of own) if (!heads.has(at)) running.add(at);
    }
  }
  return running;
}

const blank = (line: Line): Line => ({ ...line, kind: "blank", cells: [] });

/** The layout with its running lines and rows as blank ones, and what was taken out. */
export function withoutRunningLines(layout: Layout): { layout: Layout; strays: Stray[] } {
  const rows = runningRows(layout.lines);
  const besides =
    rows.size === 0
      ? layout
      : { ...layout, lines: layout.lines.map((line, at) => (rows.has(at) ? blank(line) : line)) };
  const running = runningLines(besides);
  if (rows.size + running.size === 0) return { layout, strays: [] };
  const strays: Stray[] = [];
  const lines = layout.lines.map((line, at): Line => {
    const reason = rows.get(at) ?? (running.has(at) ? "running-header" : undefined);
    if (!reason) return line;
    strays.push({ range: line.range, reason });
    return blank(line);
  });
  return { layout: { ...layout, lines }, strays };
}
