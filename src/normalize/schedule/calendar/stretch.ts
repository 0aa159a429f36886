import type { ScheduleItem } from "../../../model/types.ts";
import type { Point } from "./point.ts";

export type Part = NonNullable<Extract<ScheduleItem, { kind: "period" }>["part"]>;

/** «год», «учебный год», «весь период» with no years of their own: they are the plan's. */
export type Whole = "year" | "school-year" | "plan";

/**
 * One stretch of the calendar as printed: a day, month, quarter, year or a range of them, from `a` to `b`. A day whose
 * month is not printed beside it («15 числа», «2-я неделя») has month 0.
 */
export interface Stretch {
  readonly a: Point;
  readonly b: Point;
  readonly part: Part | null;
  /** The half-years that the ends are in: their months depend on the plan. `a` and `b` mean nothing then. */
  readonly halves: readonly [number, number] | null;
  /** The ends are those of the plan. `a` and `b` mean nothing then. */
  readonly whole: Whole | null;
  /** «третья среда октября»: which one of the days of the week, in the month of `a`. */
  readonly nth: { readonly n: number; readonly weekday: number } | null;
  /** Read by the custom of schools («конец учебного года» is May). */
  readonly school: boolean;
  /** Printed so that no calendar has it («5 квартал»). */
  readonly impossible: boolean;
  /** A number with an ordinal ending («23-го») is a day and no year. */
  readonly ordinal: boolean;
}

const PLAIN: Partial<Stretch> = {};

/** A stretch with the given ends; objects of one shape are read fast. */
export function stretchOf(a: Point, b: Point, more: Partial<Stretch> = PLAIN): Stretch {
  const {
    part = null,
    halves = null,
    whole = null,
    nth = null,
    school = false,
    impossible = false,
    ordinal = false,
  } = more;
  return { a, b, part, halves, whole, nth, school, impossible, ordinal };
}

/** What a phrase of the calendar begins with; each has a pattern of its own. */
export type Unit =
  | "day"
  | "bare-day"
  | "day-of-month"
  | "month"
  | "part-of-month"
  | "quarter"
  | "half-year"
  | "season"
  | "year"
  | "school-year"
  | "boundary"
  | "whole";

/** Stretches that were read together and the years printed behind them. */
export interface Phrase {
  readonly unit: Unit;
  readonly stretches: readonly Stretch[];
  readonly years: Years | null;
  readonly end: number;
}

/** The years printed behind a stretch or a list of them. `school` holds first years of school years. */
export interface Years {
  readonly list: readonly number[];
  /** Printed as a range («2023-2024»), not a list. */
  readonly range: boolean;
  readonly school: boolean;
  /** «текущего года» 0, «следующего года» 1 */
  readonly shift: number | null;
  /** Years of the phrase that two digits print with no noun («октябрь 23»): the plan must know them. */
  readonly short?: readonly number[];
}

/** What was read and the index behind it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}
