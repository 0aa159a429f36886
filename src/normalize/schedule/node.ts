import { PLAIN_RULE, type Rule, type Typed } from "./atom.ts";
import type { Stretch, Unit, Years } from "./calendar/stretch.ts";
import type { Gap, PartOfCell } from "./parts.ts";

/** A calendar phrase on its way to its years: `guessed` says that they came from a neighbour and not from its own print. */
export interface DateNode {
  unit: Unit;
  stretches: readonly Stretch[];
  years: Years | null;
  bound: "until" | "since" | null;
  readonly span: boolean;
  guessed: boolean;
}

/** Bounds that were printed beside a rule or «постоянно», as the dates that stand there. */
export interface RuleNode {
  rule: Rule;
  readonly bounds: DateNode[];
  /** Rules of the same kind for further days: «ежегодно 15 мая, 20 октября». */
  readonly more: Rule[];
}

/**
 * A part of the cell while its neighbours are taken into account. A node that was joined to another one is `absorbed`;
 * `from` and `to` then grow over what it took in.
 */
export type Node = Typed & {
  readonly gap: Gap;
  readonly bracketed: boolean;
  from: number;
  to: number;
  absorbed: boolean;
  note: boolean;
  /** It is a rule of repetition, or days of the week that make one because there is no other. */
  acts: boolean;
  date: DateNode | null;
  rule: RuleNode | null;
  /** It was read and can be placed nowhere: «октябрь 23» outside of the plan, «месяца» without a day. */
  broken: boolean;
  /** It says what a term leaves out, and the value of no term holds that. */
  unheld: boolean;
};

/** The rule that a part of the cell is, or can become: «постоянно» collects its bounds like one. */
function ruleOf(part: Typed): Rule | null {
  switch (part.type) {
    case "rule":
      return part.atom.rule;
    case "ongoing":
      return PLAIN_RULE;
    case "weekdays": {
      const { days } = part.atom;
      return { ...PLAIN_RULE, freq: days.some((day) => /\d/.test(day)) ? "MONTHLY" : "WEEKLY", byDay: days };
    }
    default:
      return null;
  }
}

export function nodeOf(part: PartOfCell): Node {
  const { atom, type } = part;
  const date = part.type === "date" ? part.atom : null;
  const rule = ruleOf(part);
  return {
    type,
    atom,
    gap: part.gap,
    bracketed: part.bracketed,
    from: part.from,
    to: part.to,
    absorbed: false,
    note: type === "note",
    acts: type === "rule",
    date: date && {
      unit: date.unit,
      stretches: date.stretches,
      years: date.years,
      bound: date.bound,
      span: date.span,
      guessed: false,
    },
    rule: rule && { rule, bounds: [], more: [] },
    broken: false,
    unheld: false,
  } as Node;
}

/** Takes one node into another: its words are part of the other's. */
export function absorb(into: Node, other: Node): void {
  other.absorbed = true;
  into.from = Math.min(into.from, other.from);
  into.to = Math.max(into.to, other.to);
}

/** Whether a day of the phrase lacks its month. */
export function lacksMonth(date: DateNode): boolean {
  return date.stretches.some(
    (stretch) => !stretch.whole && !stretch.halves && stretch.a.level !== 1 && stretch.a.month === 0,
  );
}

/** Whether a year is printed in the phrase or behind it. */
export function hasYear(date: DateNode): boolean {
  return date.years !== null || date.stretches.some((s) => s.a.year > 0 || s.b.year > 0);
}
