import type { Activity, Diagnostic, Document, Roadmap } from "../../model/types.ts";
import { type MonthRange, monthRange, type Timing, timingOf } from "./calendar.ts";
import { activityId, sectionId } from "./ids.ts";
import type { Page } from "./page.ts";

/** An activity as the plan, the calendar and the filters see it. */
export interface Row {
  readonly activity: Activity;
  readonly id: string;
  /** Over all plans of the document, from 0. */
  readonly index: number;
  /** How many activities it hangs below. */
  readonly depth: number;
  readonly timing: Timing;
  /** Indexes of the document's findings that are about it. */
  readonly findings: readonly number[];
}

/** A section with its own activities; the first has no section where a plan begins without one. */
export interface Group {
  readonly section: Roadmap["sections"][number] | null;
  readonly id: string | null;
  readonly rows: readonly Row[];
}

/** A plan, ready to be drawn. */
export interface PlanView {
  readonly roadmap: Roadmap;
  readonly index: number;
  readonly groups: readonly Group[];
  readonly range: MonthRange | undefined;
}

/** A row of a plan goes on over a page break or two; a longer one is a model by hand. */
const LONGEST_ROW = 2000;

/** Whether a finding begins on the rows of an activity. */
function meets({ span }: Diagnostic, activity: Activity): boolean {
  if (span.part !== activity.span.part) return false;
  const after = span.startLine - activity.span.startLine || span.startColumn - activity.span.startColumn;
  const before = activity.span.endLine - span.startLine || activity.span.endColumn - span.startColumn;
  return after >= 0 && before > 0;
}

function length({ span }: Activity): number {
  return (span.endLine - span.startLine) * 1e6 + span.endColumn - span.startColumn;
}

/** The activities on each line, so that a finding need not be held against all of them. */
function byLine(activities: readonly Activity[]): Map<string, Activity[]> {
  const lines = new Map<string, Activity[]>();
  for (const activity of activities) {
    const { part, startLine, endLine } = activity.span;
    for (let line = startLine; line <= Math.min(endLine, startLine + LONGEST_ROW); line++) {
      const key = `${part} ${line}`;
      const known = lines.get(key);
      if (known) known.push(activity);
      else lines.set(key, [activity]);
    }
  }
  return lines;
}

/** For each activity the findings about it: by its number, else the smallest row that a finding stands in. */
function findingsOf({ diagnostics }: Document, activities: readonly Activity[]): Map<Activity, number[]> {
  const found = new Map<Activity, number[]>();
  const lines = byLine(activities);
  diagnostics.forEach((diagnostic, i) => {
    const { part, startLine } = diagnostic.span;
    const near = (lines.get(`${part} ${startLine}`) ?? []).filter((activity) => meets(diagnostic, activity));
    const named = near.find(({ number }) => number === diagnostic.subject);
    const smallest = near.reduce<Activity | undefined>((a, b) => (a && length(a) <= length(b) ? a : b), undefined);
    const activity = named ?? smallest;
    if (!activity) return;
    const known = found.get(activity);
    if (known) known.push(i);
    else found.set(activity, [i]);
  });
  return found;
}

function depths(activities: readonly Activity[]): Map<string, number> {
  const known = new Map<string, number>();
  for (const { number, parent } of activities) known.set(number, parent === null ? 0 : (known.get(parent) ?? 0) + 1);
  return known;
}

/** Runs of activities of one section, in the order of the document; a section without any is shown too. */
function groupsOf(roadmap: Roadmap, plan: number, rows: readonly Row[]): Group[] {
  const groups: { section: Group["section"]; id: string | null; rows: Row[] }[] = [];
  const sections = new Map(roadmap.sections.map((section) => [section.number, section]));
  const left = [...roadmap.sections];
  const open = (section: Group["section"]) =>
    groups.push({ section, id: section ? sectionId(plan, section.number) : null, rows: [] });
  for (const row of rows) {
    const section = sections.get(row.activity.section ?? "") ?? null;
    if (section && left.includes(section)) {
      for (const earlier of left.splice(0, left.indexOf(section) + 1)) open(earlier);
    } else if (groups.length === 0 || groups.at(-1)?.section !== section) open(section);
    groups.at(-1)?.rows.push(row);
  }
  for (const section of left) open(section);
  return groups;
}

/** All plans of a document with what their views have in common. */
export function planViews({ document, lang }: Pick<Page, "document" | "lang">): PlanView[] {
  let next = 0;
  return document.roadmaps.map((roadmap, plan) => {
    const { activities, period } = roadmap;
    const findings = findingsOf(document, activities);
    const depth = depths(activities);
    const rows = activities.map((activity): Row => {
      const timing = timingOf(activity, period, lang);
      const about = findings.get(activity) ?? [];
      const id = activityId(plan, activity.number);
      return { activity, id, index: next++, depth: depth.get(activity.number) ?? 0, timing, findings: about };
    });
    const range = monthRange(
      rows.map(({ timing }) => timing),
      period,
    );
    return { roadmap, index: plan, groups: groupsOf(roadmap, plan, rows), range };
  });
}
