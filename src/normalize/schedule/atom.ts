import type { Stretch, Unit, Years } from "./calendar/stretch.ts";
import type { Token } from "./token.ts";

export type Frequency = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";

/** A rule of repetition as printed, before months, days and bounds that stand beside it are added. */
export interface Rule {
  readonly freq: Frequency;
  readonly interval: number;
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byDay: readonly string[];
  readonly times: number | null;
  readonly per: string | null;
  readonly atLeast: boolean;
  /** By the custom of schools: the ends of quarters */
  readonly school: boolean;
  /** «месяца, следующего за отчетным», «каждого месяца»: gives way to a rule that stands before it */
  readonly soft: boolean;
}

export const PLAIN_RULE: Rule = {
  freq: "YEARLY",
  interval: 1,
  byMonth: [],
  byMonthDay: [],
  byDay: [],
  times: null,
  per: null,
  atLeast: false,
  school: false,
  soft: false,
};

/** A piece of the calendar; `bound` says that it is one end only, `span` that it lasts («с … по …», «в течение …»). */
export interface DateAtom {
  readonly type: "date";
  readonly unit: Unit;
  readonly stretches: readonly Stretch[];
  readonly years: Years | null;
  readonly bound: "until" | "since" | null;
  readonly span: boolean;
}

/**
 * `dependent` rules mean something only with a day beside them: «(до 5 числа) месяца, следующего за отчетным». An `own`
 * one is the month that a heading names: «(последний день) месяца».
 */
export interface RuleAtom {
  readonly type: "rule";
  readonly rule: Rule;
  readonly dependent?: boolean;
  readonly own?: boolean;
}

/** Days of the week by their RFC 5545 names; they make a rule of their own where no date is beside them. */
export interface WeekdaysAtom {
  readonly type: "weekdays";
  readonly days: readonly string[];
  /** Names alone: «среда», and not «по средам», «каждая среда». */
  readonly bare?: boolean;
  /** The days of one month where it is known which one: «вторая среда», and not «каждая вторая среда». */
  readonly nth?: readonly { readonly n: number; readonly weekday: number }[];
}

/** A `whole` time is the plan's own by its words («весь период», «в период реализации проекта»), whatever stands above it. */
export interface OngoingAtom {
  readonly type: "ongoing";
  readonly whole?: boolean;
}

/**
 * A term told by an event or a need. `anchor` is the range of tokens that names the event. A `vague` one says how a date
 * is spent and dates nothing itself: «(12 марта) в течение дня», «(12 марта) в течение урока».
 */
export type EventAtom =
  | {
      readonly type: "relative";
      readonly offset: string | null;
      readonly workingDays: boolean;
      readonly direction: "after" | "before";
      readonly anchor: readonly [number, number];
      readonly vague?: boolean;
    }
  | { readonly type: "on-demand" }
  | { readonly type: "by-plan"; readonly vague?: boolean };

/** What a term leaves out, as months and days of the week. */
export interface LeftOut {
  readonly months: readonly number[];
  readonly days: readonly string[];
}

/**
 * Words that make no item. `beside` notes may stand only beside an item; a `label` belongs to the item behind it. One
 * that says what a term leaves out has it as `except`, null where some of its words are no whole months or days.
 */
export interface NoteAtom {
  readonly type: "note";
  readonly beside: boolean;
  readonly label: boolean;
  readonly except?: LeftOut | null;
}

export interface AfterwardsAtom {
  readonly type: "afterwards";
}

export type Atom = DateAtom | RuleAtom | WeekdaysAtom | OngoingAtom | EventAtom | NoteAtom | AfterwardsAtom;

/** An atom beside its type, or neither: what holds one looks at `type` and need not look into atoms of many shapes. */
export type Typed =
  | {
      readonly [T in Atom["type"]]: { readonly type: T; readonly atom: Extract<Atom, { readonly type: T }> };
    }[Atom["type"]]
  | { readonly type: null; readonly atom: null };

/** A pattern's reading of the tokens up to `end`. */
export interface Match {
  readonly atom: Atom;
  readonly end: number;
}

/** What patterns read from: the tokens of one cell. */
export interface Reader {
  readonly tokens: readonly Token[];
}
