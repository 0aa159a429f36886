import type { Match, Reader } from "./atom.ts";
import { remembered } from "./memory.ts";
import { hasYear } from "./node.ts";
import { oneLine } from "./one-line.ts";
import { longest } from "./parts.ts";
import { at, type Token, type TokenKey } from "./token.ts";
import type { Trace } from "./told.ts";
import type { ScheduleContext } from "./types.ts";

/** A rule that stands apart from its limit: «ежемесячно представлять отчёт до 5 числа». */
export interface PartedRule {
  readonly start: number;
  readonly end: number;
}

const FARTHEST = 24;
const LEAD = 2;
const RULES: ReadonlySet<TokenKey> = new Set<TokenKey>([
  "rule",
  "number",
  "cardinal",
  "times",
  "once",
  "twice",
  "thrice",
  "every",
  "не",
  "в",
]);

/** Whether a sentence or a part of a list ends with the token. */
const closes = (token: Token): boolean =>
  token.kind === "end" || token.kind === ";" || (token.dot && token.text.length > 3);

function ruleAt(reader: Reader, i: number): Match | undefined {
  const found = RULES.has(at(reader.tokens, i).key) ? longest(reader, i) : undefined;
  return found?.atom.type === "rule" && !found.atom.dependent && !found.atom.rule.soft ? found : undefined;
}

const placeOf = (reader: Reader, i: number, { end }: Match): PartedRule => ({
  start: at(reader.tokens, i).start,
  end: at(reader.tokens, end - 1).end,
});

const isYearly = ({ atom }: Match): boolean => atom.type === "rule" && atom.rule.freq === "YEARLY";

/** The nearest rule of the sentence before the index, with all words that lead to it: «не реже 1 раза в месяц». */
function ruleBefore(reader: Reader, to: number, yearly: boolean): PartedRule | undefined {
  const { tokens } = reader;
  let best: { readonly found: Match; readonly at: number } | undefined;
  for (let i = to - 1; i >= Math.max(0, to - FARTHEST) && !closes(at(tokens, i)); i--) {
    if (best && i < best.at - LEAD) break;
    const found = ruleAt(reader, i);
    if (found && found.end <= to && (!best || found.end === best.found.end)) best = { found, at: i };
  }
  return best && isYearly(best.found) === yearly ? placeOf(reader, best.at, best.found) : undefined;
}

function ruleBehind(reader: Reader, from: number): PartedRule | undefined {
  const { tokens } = reader;
  if (closes(at(tokens, from - 1))) return undefined;
  for (let i = from; i < from + FARTHEST; i++) {
    const found = ruleAt(reader, i);
    if (found) return isYearly(found) ? undefined : placeOf(reader, i, found);
    if (closes(at(tokens, i))) return undefined;
  }
  return undefined;
}

/**
 * The rule that a limit needs and that does not stand beside it. A day without a month needs one («до 5 числа»), before
 * it or behind; «ежегодно … до 1 октября» is one term where no other part of the sentence begins between them.
 */
export function partedRule(reader: Reader, from: number, to: number): PartedRule | undefined {
  const { tokens } = reader;
  const first = longest(reader, from)?.atom;
  if (first?.type !== "date" || first.bound !== "until") return undefined;
  for (let i = from; i < to; i++) if (ruleAt(reader, i)) return undefined;
  if (first.unit === "day-of-month") return ruleBefore(reader, from, false) ?? ruleBehind(reader, to);
  const before = at(tokens, from - 1);
  if (first.unit !== "day" || hasYear({ ...first, guessed: false }) || before.kind === "," || before.key === "и")
    return undefined;
  return ruleBefore(reader, from, true);
}

/** A limit and its rule read as one term; undefined where they make no rule together. A rule that an earlier term holds is `shared`. */
export function withParted(
  text: string,
  { start, end }: PartedRule,
  rule: PartedRule & { readonly shared: boolean },
  context: ScheduleContext,
): Trace | undefined {
  const head = `${text.slice(rule.start, rule.end)} `;
  const read = remembered(head + text.slice(start, end), context);
  if (read.items.length === 0 || read.items.some(({ body }) => body.kind !== "recurring")) return undefined;
  const from = rule.shared ? start : Math.min(start, rule.start);
  const to = rule.shared ? end : Math.max(end, rule.end);
  const back = (offset: number): number => offset + (offset < head.length ? rule.start : start - head.length);
  return {
    notes: [],
    items: read.items.map((item) => ({ ...item, raw: oneLine(text, from, to), start: from, end: to })),
    remarks: read.remarks.map((one) => ({ ...one, start: back(one.start), end: back(one.end - 1) + 1 })),
  };
}
