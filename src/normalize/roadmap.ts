import type { Activity, ColumnRole, Executors, Roadmap, Schedule, Section } from "../model/types.ts";
import type { RoadmapDraft } from "../structure/draft.ts";
import type { Mapped } from "../text/mapped.ts";
import { hull } from "../text/range.ts";
import { type Calendar, calendarOf, calendarRanges, calendarSchedule } from "./calendar-columns.ts";
import { type Context, speak, speakOrNull, wholeOf } from "./context.ts";
import { isDitto, mayRepeat } from "./ditto.ts";
import { type NumberedActivity, type NumberedSection, numberPlan } from "./numbering/activities.ts";
import { labelFormats, labelOf, mixedLabels, type PrintedLabel } from "./numbering/label-format.ts";
import type { Period } from "./period.ts";
import { inColumn, inSection, readSchedule, type ScheduleContext, underHeading } from "./schedule/index.ts";

/** A plan whose executors are still to be read, together with those of all other plans. */
export interface PlanInHand {
  readonly roadmap: RoadmapDraft;
  readonly activities: readonly NumberedActivity[];
  readonly finish: (executors: readonly Executors[]) => Roadmap;
}

/** What is known of the dates below each heading and those that it stands under, by its number; of two headings of one number the first counts. */
function contextsOf(base: ScheduleContext, sections: readonly NumberedSection[]): Map<string | null, ScheduleContext> {
  const out = new Map<string | null, ScheduleContext>();
  for (const { draft, number, parent } of sections)
    if (!out.has(number)) {
      const { text } = draft.title;
      out.set(number, underHeading(inSection(out.get(parent) ?? base, text), text));
    }
  return out;
}

function sectionOf(context: Context, { draft, number, parent }: NumberedSection): Section {
  const range = wholeOf([draft.title, draft.label]) ?? { start: 0, end: 0 };
  return {
    number,
    label: draft.label?.oneLine().text ?? null,
    title: speak(context, draft.title, number),
    parent,
    span: context.place(range),
  };
}

const NO_SCHEDULE: Schedule = { raw: "", items: [], inherited: false };

/** The cell's own reading; a split parent's dates are those of its parts, so that its items are empty. */
function ownSchedule(
  context: Context,
  activity: NumberedActivity,
  known: ScheduleContext,
  calendar: Calendar | null,
): Schedule {
  const cell = activity.draft.cells.schedule;
  if (!cell && calendar)
    return calendarSchedule(context, calendar, { draft: activity.draft, subject: activity.number, known });
  if (!cell) return NO_SCHEDULE;
  const raw = cell.oneLine().text;
  if (activity.draft.split === "parent" || isDitto(raw)) return { raw, items: [], inherited: false };
  const { items, findings } = readSchedule(cell, known, context.place);
  context.report(findings, activity.number);
  return { raw, items, inherited: false };
}

/** An empty cell of a sub-activity takes what its parent has, «-//-» what the row above has; the parts of a split cell share no row. */
export function inherit<T extends { raw: string; items: readonly unknown[]; inherited: boolean }>(
  own: readonly T[],
  activities: readonly NumberedActivity[],
): T[] {
  const out: T[] = [];
  activities.forEach((activity, i) => {
    const value = own[i] as T;
    const parent = activity.parentIndex === null ? undefined : out[activity.parentIndex];
    const above = activities[i - 1]?.draft.split === undefined ? out[i - 1] : undefined;
    if (value.raw === "" && parent && parent.items.length > 0) out.push({ ...parent, inherited: true });
    else if (above && value.items.length === 0 && isDitto(value.raw) && mayRepeat(value.raw, above.items.length))
      out.push({ ...value, items: above.items });
    else out.push(value);
  });
  return out;
}

/** «Месяц ⇥ Мероприятие»: the times stand before what is done. */
const isLedByTime = ({ columns }: RoadmapDraft): boolean => {
  const roles = columns.map(({ role }) => role);
  return roles.indexOf("schedule") === 0 && roles.includes("activity") && !roles.includes("number");
};

/** A cell of a leading column that is printed once for several rows: those below it leave it empty, up to the next section. */
function merged(own: readonly Schedule[], activities: readonly NumberedActivity[]): Schedule[] {
  let above: Schedule = NO_SCHEDULE;
  let section: string | null = null;
  return own.map((value, i) => {
    const activity = activities[i] as NumberedActivity;
    // a part takes what its parent has
    if (activity.parentIndex !== null) return value;
    const goesOn = value.raw === "" && above.items.length > 0 && activity.section === section;
    above = goesOn ? { ...above, inherited: true } : value;
    section = activity.section;
    return above;
  });
}

/** Columns of no known role under their `headers` as mended; two of one name are told apart by their number. */
function otherOf(
  context: Context,
  activity: NumberedActivity,
  headers: ReadonlyMap<string, string>,
): Record<string, string> {
  const { other } = activity.draft;
  if (other.length === 0) return {};
  const seen = new Map<string, number>();
  return Object.fromEntries(
    other.map(({ header: printed, text }) => {
      const header = headers.get(printed) ?? printed;
      const count = (seen.get(header) ?? 0) + 1;
      seen.set(header, count);
      return [count === 1 ? header : `${header} (${count})`, speak(context, text, activity.number)];
    }),
  );
}

function cellsOf(context: Context, activity: NumberedActivity, calendar: Calendar | null): Activity["cells"] {
  const out: Activity["cells"] = {};
  const { pieces } = activity.draft;
  // below a later header there may be a column of times
  const times = calendar && !pieces.schedule ? calendarRanges(calendar, activity.draft) : [];
  if (times.length > 0) out.schedule = times.map(context.place);
  for (const role of Object.keys(pieces) as ColumnRole[]) out[role] = (pieces[role] ?? []).map(context.place);
  return out;
}

function activityOf(
  context: Context,
  activity: NumberedActivity,
  ordinal: number,
  read: Pick<Activity, "schedule" | "executors" | "other" | "cells">,
): Activity {
  const { draft, number, section, parent } = activity;
  const { cells } = draft;
  // a number may stand on a line of its own
  const label = draft.label?.range();
  return {
    number,
    label: draft.label ? labelOf(draft.label.text) : null,
    ordinal,
    section,
    parent,
    title: cells.activity ? speak(context, cells.activity, number) : "",
    schedule: read.schedule,
    executors: read.executors,
    indicator: speakOrNull(context, cells.indicator, number),
    result: speakOrNull(context, cells.result, number),
    completion: speakOrNull(context, cells.completion, number),
    other: read.other,
    span: context.place(hull([...draft.ranges, ...(label ? [label] : [])]) ?? { start: 0, end: 0 }),
    cells: read.cells,
  };
}

/** Everything of a plan but its executors. */
export function readPlan(
  context: Context,
  periodOf: (roadmap: RoadmapDraft) => Period,
  roadmap: RoadmapDraft,
): PlanInHand {
  const { sections, activities } = numberPlan(roadmap);
  const { period, schoolYear } = periodOf(roadmap);
  const times = roadmap.columns.filter(({ role }) => role === "schedule");
  const whole: ScheduleContext = { period, schoolYear, month: null, year: null };
  const base = times.length === 1 && times[0] ? inColumn(whole, times[0].header.text) : whole;
  const contexts = contextsOf(base, sections);
  const calendar = calendarOf(roadmap);
  const own = activities.map((activity) =>
    ownSchedule(context, activity, contexts.get(activity.section) ?? base, calendar),
  );
  const schedules = inherit(isLedByTime(roadmap) ? merged(own, activities) : own, activities);
  const labels: PrintedLabel[] = [];
  for (const { draft, number } of activities)
    if (draft.label && draft.split !== "part") labels.push({ text: draft.label, depth: draft.depth, subject: number });
  context.report(labelFormats(labels));
  context.report(mixedLabels(labels));
  return {
    roadmap,
    activities,
    finish: (cells) => {
      const executors = inherit(cells, activities);
      const columns = roadmap.columns.map(({ role, header }) => ({
        role: calendar?.has(header.text) ? ("schedule" as const) : role,
        header: speak(context, header),
      }));
      const headers = new Map(columns.map(({ header }, i) => [roadmap.columns[i]?.header.text ?? "", header]));
      return {
        title: speakOrNull(context, roadmap.title),
        period,
        columns,
        headers: roadmap.headers.map(({ cells, range }) => ({
          cells: cells.map((cell) => cell.text),
          span: context.place(range),
        })),
        sections: sections.map((section) => sectionOf(context, section)),
        activities: activities.map((activity, i) =>
          activityOf(context, activity, i + 1, {
            schedule: schedules[i] as Schedule,
            executors: executors[i] as Executors,
            other: otherOf(context, activity, headers),
            cells: cellsOf(context, activity, calendar),
          }),
        ),
        span: context.place(roadmap.range),
      };
    },
  };
}

/** The executors' cell that an activity has for itself; null where it has none or its parts share it out. */
export function ownExecutors(plan: PlanInHand, index: number): Mapped | null {
  const activity = plan.activities[index] as NumberedActivity;
  return activity.draft.cells.executors ?? null;
}

/** The executors of a split cell went to its parts. */
export function executorsShared(plan: PlanInHand, index: number): boolean {
  const activity = plan.activities[index] as NumberedActivity;
  if (activity.draft.split !== "parent") return false;
  return plan.activities.some((other) => other.parentIndex === index && other.draft.cells.executors !== undefined);
}
