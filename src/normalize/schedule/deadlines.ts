import { STEM } from "../../lexicon/time-index.ts";
import type { Mapped } from "../../text/mapped.ts";
import type { Atom, Match, Reader } from "./atom.ts";
import { phrase } from "./calendar/phrase.ts";
import { mendClockFirst } from "./clocks.ts";
import { leadEnd } from "./left-out.ts";
import { remembered } from "./memory.ts";
import { mendWords } from "./mend.ts";
import { type PartedRule, partedRule, withParted } from "./parted.ts";
import { longest } from "./parts.ts";
import { placed } from "./place.ts";
import { scan } from "./scan.ts";
import { at, begins, type Token, type TokenKey } from "./token.ts";
import type { Trace } from "./told.ts";
import type { Place, ScheduleContext, ScheduleReading } from "./types.ts";

type Tokens = readonly Token[];

/** The offsets of words found in prose. */
interface Found {
  readonly start: number;
  readonly end: number;
}

/** A term, and the rule that the verb parts from it. */
interface Term extends Found {
  readonly parted: PartedRule | undefined;
}

const INFINITIVE = /[^с](?:ть|ться)$|(?:сти|йти|чь)$/;
const ANCHOR_WORDS = 9;
const MOST_PARTS = 8;

const OPENING = "«".charCodeAt(0);
const CLOSING = "»".charCodeAt(0);

/** Where quotes are open: what they hold is another paper's title. */
function quoted(text: string): (offset: number) => boolean {
  const marks: number[] = [];
  let depth = 0;
  for (let i = text.indexOf("«"); i >= 0 && i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === OPENING && depth++ === 0) marks.push(i);
    else if (code === CLOSING && depth > 0 && --depth === 0) marks.push(i);
  }
  return (offset) => {
    let before = 0;
    while (before < marks.length && (marks[before] as number) <= offset) before++;
    return before % 2 === 1;
  };
}

const dayLevel = (atom: Atom): boolean =>
  atom.type === "date" && atom.stretches.every((stretch) => stretch.a.level === 3 || stretch.b.level === 3);

/** In prose an event's name ends at a mark or before the verb of the clause. */
function anchorEnd(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = at(tokens, i);
    if (i > from && (token.key === "на" || token.key === "в" || token.text === "для")) return i;
    const stops = token.kind === "," || token.kind === "(" || i >= from + ANCHOR_WORDS;
    if (
      stops ||
      (i > from && (INFINITIVE.test(token.text) || (at(tokens, i - 1).dot && at(tokens, i - 1).text.length > 3)))
    )
      return i;
  }
  return to;
}

function isCalendarYear(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (at(tokens, i).text.startsWith("календарн")) return true;
  return false;
}

/** «подготовка школ к началу учебного года», «о готовности к …»: what it is for, no term of it. */
function isPurpose(tokens: Tokens, i: number): boolean {
  if (at(tokens, i).key !== "к") return false;
  for (let k = i - 1; k > i - FARTHEST_NOUN && at(tokens, k).kind === "word"; k--) {
    const { text } = at(tokens, k);
    if (/^(?:подготовк|готовност)/u.test(text)) return true;
    if (INFINITIVE.test(text)) return false;
  }
  return false;
}
const FARTHEST_NOUN = 12;

/** A term that binds: «(в срок) до 30.05.2024», «не позднее …», «в течение трёх дней со дня …», «с 10 по 15 мая». */
function binds(reader: Reader, i: number, found: Match): number {
  const { tokens } = reader;
  const { atom, end } = found;
  const first = at(tokens, i).key;
  if (atom.type === "date") {
    const bounded = atom.bound === "until" || (atom.span && dayLevel(atom) && first !== "на");
    const whole = dayLevel(atom) && atom.years !== null;
    if (!bounded || atom.unit === "bare-day" || (!whole && isPurpose(tokens, i))) return 0;
    const named = first === "в" || first === "deadline" || first === "не" || first === "к";
    const limit = dayLevel(atom) || atom.unit === "boundary" || atom.unit === "day-of-month";
    return limit || (named && first !== "к") || (atom.unit === "month" && first === "до") ? end : 0;
  }
  if (atom.type !== "relative" || first === "по") return 0;
  if (atom.offset === null || atom.offset === "P0D") return 0;
  const [from, to] = atom.anchor;
  // «пребывание … в течение одного календарного года»: the span of what is allowed, no term
  if (from === to && isCalendarYear(tokens, i, end)) return 0;
  return from === to ? end : anchorEnd(tokens, from, to);
}

/** What makes a rule a term: its limit, or the day, month or year from which it holds. */
function limits(atom: Atom): boolean {
  if (atom.type !== "date") return false;
  return atom.bound !== null || atom.unit === "day-of-month" || atom.unit === "day";
}

/** «ежеквартально до 5 числа», «с 2016 года ежегодно»: a rule with its limit, behind it or before it. */
function withRule(reader: Reader, first: Match): number {
  const { tokens } = reader;
  let end = 0;
  let limited = false;
  let ruled = false;
  let next: Match | undefined = first;
  for (let parts = 0; next && parts < MOST_PARTS; parts++) {
    const { atom } = next;
    if (atom.type === "rule") ruled = true;
    else if (limits(atom)) limited = true;
    else break;
    end = next.end;
    const mark = at(tokens, end);
    const joins = mark.kind === "," || mark.kind === "-" || mark.key === "и";
    next = longest(reader, joins ? end + 1 : end);
    if (joins && next) end++;
  }
  if (!ruled || !limited) return 0;
  return (next && exceptionEnd(tokens, end, next)) || end;
}

/** «(ежемесячно до 5 числа, )кроме июля», «кроме 1 сентября»: up to the words of the clause; 0 for an exception that names no time. */
function exceptionEnd(tokens: Tokens, from: number, { atom, end }: Match): number {
  if (atom.type !== "note" || atom.except === undefined) return 0;
  if (atom.except) return end;
  const read = phrase(tokens, leadEnd(tokens, from));
  if (!read || read.unit === "bare-day") return 0;
  // «кроме июля и каникул»
  return at(tokens, read.end).key === "word" ? read.end : end;
}

function terms(text: string): Term[] {
  const tokens = mendClockFirst(mendWords(scan(text)));
  const reader: Reader = { tokens };
  const inside = quoted(text);
  const out: Term[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = at(tokens, i);
    const may = BEGINS.has(token.key) && !inside(token.start) && !voided(tokens, i);
    const end = may ? termEnd(reader, i) : 0;
    if (end === 0) {
      i++;
      continue;
    }
    const last = at(tokens, end - 1);
    // the dot of «г.» is the date's
    const dotted = last.dot && last.text === "г" && text.charAt(last.end) === ".";
    const parted = partedRule(reader, i, end);
    out.push({ start: token.start, end: dotted ? last.end + 1 : last.end, parted });
    i = end;
  }
  return out;
}

/** «вступает в силу с 1 сентября»: no term of the clause. */
function voided(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) if (begins(at(tokens, k), STEM.validity)) return true;
  return false;
}

const BEGINS: ReadonlySet<TokenKey> = new Set<TokenKey>([
  "в",
  "с",
  "до",
  "к",
  "не",
  "за",
  "через",
  "deadline",
  "rule",
  "in-during",
]);

/** «Срок исполнения – до 20.05.2024», «срок готовности программы- 1 ноября», «Срок: постоянно»: whatever stands behind the caption. */
function captioned(reader: Reader, i: number): number {
  const mark = captionEnd(reader.tokens, i);
  const found = mark === 0 ? undefined : longest(reader, mark + 1);
  if (!found || found.atom.type === "note" || found.atom.type === "afterwards") return 0;
  return Math.max(found.end, withRule(reader, found));
}

const LONGEST_CAPTION = 6;

/** The colon or dash behind «срок» and the words that say of what; 0 where none is. A dash between two figures is a range's. */
function captionEnd(tokens: Tokens, i: number): number {
  for (let k = i + 1; k <= i + LONGEST_CAPTION; k++) {
    const token = at(tokens, k);
    if (token.kind === ":") return k;
    if (token.kind === "-") return token.gap || at(tokens, k + 1).gap ? k : 0;
    if (token.kind !== "word") return 0;
  }
  return 0;
}

function termEnd(reader: Reader, i: number): number {
  const said = at(reader.tokens, i).key === "deadline" ? captioned(reader, i) : 0;
  if (said > 0) return said;
  const found = longest(reader, i);
  if (!found) return 0;
  const ruled = withRule(reader, found);
  if (ruled > 0) return ruled;
  const end = binds(reader, i, found);
  return found.atom.type === "date" && found.atom.unit === "day" && end > 0 ? listEnd(reader, end) : end;
}

/** «в срок до 24 августа и 14 сентября»: the days that follow are limits too. */
function listEnd(reader: Reader, from: number): number {
  for (let end = from; ; ) {
    const next = nextLimit(reader, end);
    if (next === 0) return end;
    end = next;
  }
}

function nextLimit(reader: Reader, from: number): number {
  const { key } = at(reader.tokens, from);
  const next = key === "и" || key === "," ? longest(reader, from + 1) : undefined;
  const day = next?.atom.type === "date" && next.atom.unit === "day" && next.atom.bound === null && !next.atom.span;
  return day && next ? next.end : 0;
}

const UNDATED = { year: null };
const inActs = new WeakMap<ScheduleContext, ScheduleContext>();

/** The context as that of an act's clauses. */
function inAct(context: ScheduleContext): ScheduleContext {
  if (context.act) return context;
  const known = inActs.get(context);
  if (known) return known;
  const made = { ...context, act: UNDATED };
  inActs.set(context, made);
  return made;
}

/** Terms that bind a clause, searched in its prose; loose words of time and the dates of acts are none. */
export function readDeadlines(clause: Mapped, known: ScheduleContext, place: Place): ScheduleReading {
  const { text } = clause;
  const context = inAct(known);
  let last = 0;
  const all = terms(text).map((term) => {
    const rule = term.parted;
    const whole = rule ? withParted(text, term, { ...rule, shared: rule.start < last }, context) : undefined;
    last = Math.max(term.end, rule?.end ?? 0);
    return whole ?? moved(remembered(text.slice(term.start, term.end), context), term.start);
  });
  const items = all.flatMap((one) => one.items);
  return placed(clause, { items, notes: [], remarks: all.flatMap((one) => one.remarks) }, place);
}

function moved(read: Trace, by: number): Trace {
  const move = <T extends Found>(one: T): T => ({ ...one, start: one.start + by, end: one.end + by });
  return { ...read, items: read.items.map(move), remarks: read.remarks.map(move) };
}
