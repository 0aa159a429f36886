import { append, most } from "../../text/append.ts";
import type { Atom, Match, Reader, Typed } from "./atom.ts";
import { calendarMatch } from "./calendar/lead.ts";
import type { Unit } from "./calendar/stretch.ts";
import type { Pattern } from "./pattern.ts";
import { PATTERNS } from "./patterns/index.ts";
import { closing, startsTime } from "./tail.ts";
import { at, type Token, type TokenKey } from "./token.ts";

/** How a part is set off from the one before it. */
export type Gap = "none" | "comma" | "and" | "semicolon" | "line" | "dash" | "bracket";

/** A stretch of tokens that was read as one atom, or not understood (`atom` null). */
export type PartOfCell = Typed & {
  readonly from: number;
  readonly to: number;
  readonly gap: Gap;
  readonly bracketed: boolean;
};

/** What can begin with a token: calendar phrases of some units, and patterns with a grammar of their own. */
interface Choice {
  readonly units: Unit[];
  readonly patterns: Pattern[];
}

const BY_KEY: ReadonlyMap<TokenKey, Choice> = (() => {
  const map = new Map<TokenKey, Choice>();
  for (const pattern of PATTERNS) {
    for (const key of pattern.begins) {
      const choice = map.get(key) ?? { units: [], patterns: [] };
      map.set(key, choice);
      if (pattern.units) append(choice.units, pattern.units);
      else choice.patterns.push(pattern);
    }
  }
  return map;
})();

/** The longest reading that begins at the index; undefined where no pattern fits or two different ones fit equally. */
export function longest(reader: Reader, from: number): Match | undefined {
  const choice = BY_KEY.get(at(reader.tokens, from).key);
  if (choice === undefined) return undefined;
  const { units, patterns } = choice;
  let best = units.length > 0 ? calendarMatch(reader.tokens, from, units) : undefined;
  let tied = false;
  for (const pattern of patterns) {
    const found = pattern.match(reader, from);
    if (found === undefined || found.end <= from || (best && found.end < best.end)) continue;
    tied = best !== undefined && found.end === best.end;
    if (!tied) best = found;
  }
  return tied ? undefined : best;
}

/** The names of the patterns that fit best at the index; more than one is a fault of the patterns. */
export function contenders(reader: Reader, from: number): string[] {
  const found = PATTERNS.filter((pattern) => pattern.begins.includes(at(reader.tokens, from).key))
    .map((pattern) => ({ name: pattern.name, end: pattern.match(reader, from)?.end ?? 0 }))
    .filter(({ end }) => end > from);
  const far = most(
    found.map(({ end }) => end),
    0,
  );
  return found.filter(({ end }) => end === far).map(({ name }) => name);
}

const SKIPPED: ReadonlySet<TokenKey> = new Set<TokenKey>([
  ",",
  ";",
  ":",
  "-",
  "/",
  "и",
  "но",
  "также",
  "inclusive",
  ")",
]);

const GAPS: Partial<Record<TokenKey, Gap>> = { ",": "comma", ";": "semicolon", и: "and", "-": "dash", "/": "comma" };

interface State {
  readonly reader: Reader;
  readonly parts: PartOfCell[];
  gap: Gap;
}

function add(s: State, atom: Atom | null, from: number, to: number, bracketed: boolean): void {
  s.parts.push({ type: atom?.type ?? null, atom, from, to, gap: s.gap, bracketed } as PartOfCell);
  s.gap = "none";
}

/** Where a piece that no pattern understands ends. */
function unreadEnd(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; ; i++) {
    const token = at(tokens, i);
    if (token.kind === "end" || token.kind === "," || token.kind === ";" || token.kind === "(") return i;
    if (token.line && startsTime(tokens, i)) return i;
  }
}

/** What was read of the same piece before the words that nobody understands is not to be trusted either. */
function spoil(s: State, from: number): number {
  let start = from;
  let { gap } = s;
  while (gap === "none" || gap === "and" || gap === "dash") {
    const last = s.parts[s.parts.length - 1];
    if (!last || last.bracketed || last.type === "afterwards" || at(s.reader.tokens, start).line) break;
    s.parts.pop();
    start = last.from;
    gap = last.gap;
  }
  s.gap = gap;
  return start;
}

const TIMES: ReadonlySet<Atom["type"]> = new Set([
  "date",
  "rule",
  "weekdays",
  "ongoing",
  "relative",
  "on-demand",
  "by-plan",
]);

/** A part with its indices counted from further before. */
function shifted(part: PartOfCell, by: number): PartOfCell {
  const moved = { ...part, from: part.from + by, to: part.to + by };
  if (moved.type !== "relative") return moved;
  const [from, to] = moved.atom.anchor;
  return { ...moved, atom: { ...moved.atom, anchor: [from + by, to + by] } };
}

const leavesOut = ({ type, atom }: PartOfCell): boolean => type === "note" && atom.except !== undefined;

/** A bracket that is itself a time, or says what a term leaves out, gives its parts, any other one is a note. */
function bracket(s: State, open: number): number {
  const { tokens } = s.reader;
  const close = closing(tokens, open);
  const inner: State = { reader: { tokens: tokens.slice(open + 1, close) }, parts: [], gap: "bracket" };
  const [first] = inner.reader.tokens;
  // «(по согласованию)» is a remark on who takes part
  const remark = first?.text === "по" && at(tokens, open + 2).text.startsWith("согласовани");
  const deep = close - open > 200;
  if (!remark && !deep) run(inner, true);
  const timely =
    inner.parts.some((part) => part.type !== null && TIMES.has(part.type)) && inner.parts.every((part) => part.atom);
  if (timely || (inner.parts.length > 0 && inner.parts.every(leavesOut))) {
    const shift = open + 1;
    for (const part of inner.parts) s.parts.push(shifted(part, shift));
    s.gap = "bracket";
  } else add(s, { type: "note", beside: true, label: false }, open, Math.min(close + 1, tokens.length), true);
  return close + 1;
}

function run(s: State, bracketed: boolean): void {
  const { tokens } = s.reader;
  for (let i = 0; i < tokens.length; ) {
    const token = at(tokens, i);
    if (s.gap === "none" && token.line && i > 0) s.gap = "line";
    if (token.kind === "(") {
      i = bracketed ? note(s, i) : bracket(s, i);
      continue;
    }
    const found = longest(s.reader, i);
    if (found) {
      add(s, found.atom, i, found.end, bracketed);
      i = found.end;
      continue;
    }
    if (SKIPPED.has(token.key) || (token.key === "а" && at(tokens, i + 1).key === "также")) {
      const gap = GAPS[token.key];
      if (gap && s.gap !== "semicolon") s.gap = gap;
      i++;
      continue;
    }
    const from = spoil(s, i);
    const end = unreadEnd(tokens, i);
    add(s, null, from, end, bracketed);
    i = end;
  }
}

/** A bracket inside a bracket is a note. */
function note(s: State, open: number): number {
  const close = Math.min(closing(s.reader.tokens, open) + 1, s.reader.tokens.length);
  add(s, { type: "note", beside: true, label: false }, open, close, true);
  return close;
}

/** The tokens of a cell as parts, in order; only separating marks and connectives are in none of them. */
export function partsOf(tokens: readonly Token[]): readonly PartOfCell[] {
  const s: State = { reader: { tokens }, parts: [], gap: "none" };
  run(s, false);
  return s.parts;
}
