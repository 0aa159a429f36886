import type { Activity, Document } from "../../src/model/types.ts";
import { alignActivities } from "../tools/align.ts";
import type { Gold } from "../tools/gold.ts";
import { scoreActivity } from "../tools/score/roadmap.ts";
import { Tally } from "../tools/tally.ts";

/** Whether each activity that was read is, in all that gold states of it, the one that gold has; those without gold are left out. */
export function rightActivities(gold: Gold, { roadmaps }: Document): Map<Activity, boolean> {
  const out = new Map<Activity, boolean>();
  roadmaps.forEach((plan, p) => {
    const wanted = gold.roadmaps?.[p]?.activities ?? [];
    const pairs = new Map([...alignActivities(wanted, plan.activities)].map(([i, j]) => [j, i]));
    plan.activities.forEach((activity, j) => {
      const one = wanted[pairs.get(j) ?? -1];
      const tally = new Tally();
      if (one) scoreActivity(tally, one, activity);
      out.set(activity, one !== undefined && tally.misses.length === 0);
    });
  });
  return out;
}

/** What belongs to the document as a whole: its act, the frames of its plans, and that no activity is lost or made up. */
const WHOLE = ["order", "basis", "clauses", "deadlines", "roadmap", "sections", "activities"];

export function rightDocument({ rows }: Tally): boolean {
  return WHOLE.every((kind) => {
    const row = rows.get(kind);
    return !row || (row.hit === row.gold && row.extra === 0);
  });
}
