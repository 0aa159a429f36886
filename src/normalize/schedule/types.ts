import type { Finding } from "../../model/finding.ts";
import type { ScheduleItem, Span } from "../../model/types.ts";
import type { Range } from "../../text/range.ts";

/** The months of a heading: their days once for each year that the plan has them in, and how many months they are. */
export interface HeadingTime {
  readonly spans: readonly { readonly start: string; readonly end: string }[];
  readonly months: number;
  readonly assumed: readonly Assumption[];
}

/** What the cell itself does not say: the plan's period and the heading that the row stands under. */
export interface ScheduleContext {
  /** The plan's period, null where unknown. ISO dates, either may be null */
  readonly period: { readonly start: string | null; readonly end: string | null } | null;
  /** The plan runs over school years (1 September - 31 August) */
  readonly schoolYear: boolean;
  /** Month (1-12) and year that the section heading gives («ЯНВАРЬ», «Сентябрь 2023»), null mostly */
  readonly month: number | null;
  readonly year: number | null;
  /** The time that the section heading gives, where it is a month or several and the year is known */
  readonly heading?: HeadingTime | null;
  /** The terms stand in the clauses of an act, dated in that year: «текущего года» is its own where no plan says more */
  readonly act?: { readonly year: number | null };
}

/** The items of a cell in the order of the print and what was noticed about them. */
export interface ScheduleReading {
  readonly items: ScheduleItem[];
  readonly findings: Finding[];
}

/** Turns offsets of the source into lines and columns. */
export type Place = (range: Range) => Span;

/** A period with both bounds known, as a title or the dated items give it. */
export interface KnownPeriod {
  readonly start: string;
  readonly end: string;
  readonly edtf: string;
  readonly schoolYear: boolean;
}

/** An item before it has a place: everything that its kind says. */
export type Bare<T> = T extends unknown ? Omit<T, "raw" | "span" | "assumed"> : never;
export type ItemBody = Bare<ScheduleItem>;
export type Assumption = ScheduleItem["assumed"][number];
