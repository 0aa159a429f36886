import type { RuleId } from "../../model/rule-ids.ts";
import type { Activity, ColumnRole, Roadmap } from "../../model/types.ts";
import type { LocatedFinding, Undiagnosed } from "../rule.ts";

/** What every activity must have, where the plan has a column for it. */
export interface Need {
  readonly rule: RuleId;
  readonly column: ColumnRole;
  readonly has: (activity: Activity) => boolean;
  /** Has it in its own cell, not from the parent. */
  readonly owns: (activity: Activity) => boolean;
}

/** Numbers of the parents of which some sub-activity has nothing of its own; the rest of the parents are excused. */
function excusedParents(roadmap: Roadmap, need: Need): Set<string> {
  const parents = new Set<string>();
  const wanting = new Set<string>();
  // children come after their parents: from the end, a child that is excused itself counts as one that owns
  for (let i = roadmap.activities.length - 1; i >= 0; i--) {
    const activity = roadmap.activities[i] as Activity;
    if (activity.parent === null) continue;
    parents.add(activity.parent);
    const excused = parents.has(activity.number) && !wanting.has(activity.number);
    if (!need.owns(activity) && !excused) wanting.add(activity.parent);
  }
  for (const number of wanting) parents.delete(number);
  return parents;
}

function inRoadmap(roadmap: Roadmap, need: Need): LocatedFinding[] {
  if (!roadmap.columns.some((column) => column.role === need.column)) return [];
  const excused = excusedParents(roadmap, need);
  return roadmap.activities
    .filter((activity) => !need.has(activity) && !excused.has(activity.number))
    .map((activity) => ({
      rule: need.rule,
      span: activity.cells[need.column]?.[0] ?? activity.span,
      subject: activity.number,
      values: { number: activity.number, title: activity.title },
    }));
}

/** The activities that lack what they need. A parent whose sub-activities all have their own lacks nothing. */
export function lacking(document: Undiagnosed, need: Need): LocatedFinding[] {
  return document.roadmaps.flatMap((roadmap) => inRoadmap(roadmap, need));
}
