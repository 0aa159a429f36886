import type { Activity, Document, Roadmap } from "../model/types.ts";
import { append } from "../text/append.ts";

const HEADER = ["number", "date", "title", "issuer"] as const;

/** An activity and what its plan has columns for; a parent may leave time and executors to its sub-activities. */
function ofActivity(activity: Activity, roadmap: Roadmap, parents: ReadonlySet<string>): boolean[] {
  const has = (role: string): boolean => roadmap.columns.some((column) => column.role === role);
  const free = parents.has(activity.number);
  const known = activity.schedule.items.length > 0 && activity.schedule.items.every((item) => item.kind !== "unknown");
  return [
    activity.title !== "",
    ...(has("schedule") && !free ? [known] : []),
    ...(has("executors") && !free ? [activity.executors.items.length > 0] : []),
    ...(has("result") && !free && activity.parent === null ? [activity.result !== null] : []),
  ];
}

/** How much of what such a document must have is there and understood, in whole per cent: 100 only where all is. */
export function completenessOf({ order, roadmaps }: Document): number {
  const marks: boolean[] = [];
  if (order) {
    marks.push(...HEADER.map((field) => order[field] !== null), order.clauses.length > 0);
    marks.push(Boolean(order.signatory?.name), Boolean(order.signatory?.position));
  }
  for (const roadmap of roadmaps) {
    const parents = new Set(roadmap.activities.flatMap(({ parent }) => (parent === null ? [] : [parent])));
    marks.push(roadmap.title !== null, roadmap.period !== null);
    for (const activity of roadmap.activities) append(marks, ofActivity(activity, roadmap, parents));
  }
  return marks.length === 0 ? 0 : Math.floor((100 * marks.filter(Boolean).length) / marks.length);
}
