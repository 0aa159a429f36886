import type { PlanPeriod, Roadmap, Schedule, ScheduleItem } from "../../model/types.ts";
import { isDitto } from "../../normalize/ditto.ts";

const DAY = 86_400_000;

/** The whole days from one ISO date to another, which is read as UTC; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** An item that is a day, a month, a term … whose year the print states. */
export function isStated(item: ScheduleItem): item is Extract<ScheduleItem, { kind: "period" }> {
  return item.kind === "period" && item.assumed.length === 0;
}

/** An item with a first and a last day, known or not; the others have none. */
export function isBounded(item: ScheduleItem): item is Extract<ScheduleItem, { start: string | null }> {
  return item.kind === "period" || item.kind === "ongoing" || item.kind === "recurring";
}

/** The last day of an item, where it has one. */
export function lastDay(item: ScheduleItem): string | null {
  return item.kind === "period" ? item.end : null;
}

/** The time that all plans of a document cover together, as far as it is printed; null where one is not known. */
export function printedPeriod(roadmaps: readonly Roadmap[]): { start: string; end: string } | null {
  const periods = roadmaps.map((roadmap) => roadmap.period);
  if (periods.length === 0 || !periods.every(isPrinted)) return null;
  const known = periods as readonly { start: string; end: string }[];
  const starts = known.map(({ start }) => start).sort();
  const ends = known.map(({ end }) => end).sort();
  return { start: starts[0] ?? "", end: ends.at(-1) ?? "" };
}

function isPrinted(period: PlanPeriod | null): boolean {
  return period !== null && period.from !== "dates" && period.start !== null && period.end !== null;
}

/** What a cell says itself: not what it takes from its parent, nor «-//-» from the row above. */
export const ownItems = ({ raw, items, inherited }: Schedule): readonly ScheduleItem[] =>
  inherited || isDitto(raw) ? [] : items;
