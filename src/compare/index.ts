import type { Document, Roadmap } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import { documentChanges } from "./document.ts";
import { changesOf } from "./fields.ts";
import { align, type Sought } from "./match.ts";
import { conclusionChanges } from "./registries.ts";
import { ACTIVITY_FIELDS, type ActivityChange, type Comparison, type Placed, type Side } from "./types.ts";

export { leftOver } from "./document.ts";
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

function activityChanges(old: readonly Placed[], fresh: readonly Placed[], lang: Lang): ActivityChange[] {
  const { dropped, kept } = align(old.map(sought), fresh.map(sought));
  const all = dropped.map((i): ActivityChange => ({ before: sideOf(old[i] as Placed), after: null, changes: [] }));
  for (const { before, after, moved } of kept) {
    const [was, is] = [before === null ? undefined : old[before], fresh[after] as Placed];
    all.push({
      before: was ? sideOf(was) : null,
      after: sideOf(is),
      changes: was ? changesOf(was, is, moved, lang) : [],
    });
  }
  return all;
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
  const document = documentChanges(before, after, lang);
  const isSame =
    document.length === 0 &&
    all.every((change) => change.before !== null && change.after !== null && change.changes.length === 0);
  return {
    before: before.source.name,
    after: after.source.name,
    document: isSame ? conclusionChanges(before, after) : document,
    activities: all.filter((change) => change.before === null || change.after === null || change.changes.length > 0),
    counts: countsOf(all),
  };
}

/** Whether the two versions say different things. */
export function differs({ document, activities }: Comparison): boolean {
  return document.length > 0 || activities.length > 0;
}
