import type { Document, Roadmap } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import { documentChanges } from "./document.ts";
import { changesOf } from "./fields.ts";
import { matchThings, type Sought } from "./match.ts";
import { movedPairs } from "./moves.ts";
import { ACTIVITY_FIELDS, type ActivityChange, type Comparison, type Placed, type Side } from "./types.ts";

export type { Comparison } from "./types.ts";

function placedOf(plan: Roadmap): Placed[] {
  const sections = new Map(plan.sections.map((section) => [section.number, section]));
  const titles = new Map(plan.activities.map(({ number, title }) => [number, title]));
  return plan.activities.map((activity) => {
    const path: string[] = [];
    // A model by hand may name a section as its own parent.
    for (let at = activity.section, left = sections.size; at !== null && left > 0; left--) {
      const section = sections.get(at);
      if (section) path.unshift(section.title);
      at = section?.parent ?? null;
    }
    const parentTitle = activity.parent === null ? null : (titles.get(activity.parent) ?? null);
    return { activity, plan, sections: path, parentTitle };
  });
}

const sideOf = ({ activity: { number, title, span } }: Placed): Side => ({ number, title, line: span.startLine });

/** An activity is known again by its title, its sections and, where it was reworded, by its time and executors. */
const sought = ({ activity, sections, parentTitle }: Placed): Sought => ({
  text: activity.title,
  place: [...sections, parentTitle ?? ""].join(" "),
  hints: [activity.schedule.raw, activity.executors.raw],
});

function activityChanges(before: readonly Placed[], after: readonly Placed[], lang: Lang): ActivityChange[] {
  const pairs = matchThings(before.map(sought), after.map(sought));
  const moved = movedPairs(pairs);
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const kept = new Set(pairs.map((pair) => pair.before));
  const dropped = before.flatMap((placed, i) =>
    kept.has(i) ? [] : [{ before: sideOf(placed), after: null, changes: [] }],
  );
  const rest = after.map((placed, i): ActivityChange => {
    const pair = byAfter.get(i);
    const old = pair ? before[pair.before] : undefined;
    if (!pair || !old) return { before: null, after: sideOf(placed), changes: [] };
    return { before: sideOf(old), after: sideOf(placed), changes: changesOf(old, placed, moved.has(pair), lang) };
  });
  return [...dropped, ...rest];
}

function countsOf(all: readonly ActivityChange[]): Comparison["counts"] {
  const count = (test: (change: ActivityChange) => boolean): number => all.filter(test).length;
  const fields = ACTIVITY_FIELDS.map((field) => [
    field,
    count(({ changes }) => changes.some((change) => change.field === field)),
  ]);
  return {
    same: count(({ before, after, changes }) => before !== null && after !== null && changes.length === 0),
    added: count(({ before }) => before === null),
    dropped: count(({ after }) => after === null),
    changed: count(({ changes }) => changes.length > 0),
    ...(Object.fromEntries(fields) as Record<(typeof ACTIVITY_FIELDS)[number], number>),
  };
}

/** What changed from one version of a document to another; activities are known again by their text. */
export function compare(before: Document, after: Document, lang: Lang): Comparison {
  const all = activityChanges(before.roadmaps.flatMap(placedOf), after.roadmaps.flatMap(placedOf), lang);
  return {
    before: before.source.name,
    after: after.source.name,
    document: documentChanges(before, after, lang),
    activities: all.filter((change) => change.before === null || change.after === null || change.changes.length > 0),
    counts: countsOf(all),
  };
}

/** Whether the two versions say different things. */
export function differs({ document, activities }: Comparison): boolean {
  return document.length > 0 || activities.length > 0;
}
