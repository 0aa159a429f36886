import type { ScheduleItem, Span } from "../../../src/model/types.ts";
import {
  readSchedule,
  type ScheduleContext,
  type ScheduleReading,
  underHeading,
} from "../../../src/normalize/schedule/index.ts";
import type { ExamplePlan } from "../../../src/normalize/schedule/pattern.ts";
import { Mapped } from "../../../src/text/mapped.ts";
import { Places } from "../../../src/text/places.ts";

const none = { schoolYear: false, month: null, year: null } as const;

/** The plans that examples are read under. */
export const PLANS: Readonly<Record<ExamplePlan, ScheduleContext>> = {
  year: { ...none, period: { start: "2024-01-01", end: "2024-12-31" } },
  school: { ...none, period: { start: "2023-09-01", end: "2024-08-31" }, schoolYear: true },
  years: { ...none, period: { start: "2022-01-01", end: "2024-12-31" } },
  none: { ...none, period: null },
  january: underHeading({ ...none, period: { start: "2024-01-01", end: "2024-12-31" } }, "ЯНВАРЬ"),
};

export const placeIn = (source: string): ((range: { start: number; end: number }) => Span) => {
  const places = new Places(source);
  return (range) => places.span(range);
};

export function readCell(cell: string, plan: ScheduleContext = PLANS.year): ScheduleReading {
  return readSchedule(Mapped.of(cell), plan, placeIn(cell));
}

/** An item in short: a period is its EDTF, a rule `R:` and the rule, the others their kind and what is certain of them. */
export function compact(item: ScheduleItem): string {
  const bounds = "start" in item && (item.start || item.end) ? ` ${item.start ?? ".."}/${item.end ?? ".."}` : "";
  switch (item.kind) {
    case "period":
      return item.part ? `${item.edtf} ${item.part}` : item.edtf;
    case "recurring":
      return `R:${item.rrule}${item.atLeast ? " atLeast" : ""}${bounds}`;
    case "relative":
      return `relative ${item.offset}${item.workingDays ? " w" : ""} ${item.direction} «${item.anchor}»`;
    default:
      return `${item.kind}${bounds}`;
  }
}

export const compactAll = (cell: string, plan: ScheduleContext = PLANS.year): string[] =>
  readCell(cell, plan).items.map(compact);
