import type { Activity, ActivityConfidence, ActivityDoubt, Document, DocumentDoubt, Roadmap } from "../model/types.ts";
import type { Traces } from "../normalize/index.ts";
import { ByLine } from "./by-line.ts";
import { DOCUMENT_SIGNALS } from "./document.ts";
import { type Evidence, evidenceOf, type Found } from "./evidence.ts";
import { plansInPieces } from "./plans.ts";
import { weigh } from "./score.ts";
import { SIGNALS } from "./signals/index.ts";
import { ACTIVITY_WEIGHTS, DOCUMENT_WEIGHTS } from "./weights.ts";

/** Doubts about the cells of an activity, which pass to those that inherit them. */
const OF_CELLS: ReadonlySet<ActivityDoubt> = new Set([
  "row-joined",
  "row-within-cell",
  "cell-moved",
  "cell-beyond-header",
  "cell-unfinished",
  "cell-above-unfinished",
  "letters-odd",
  "time-unread",
  "executors-unseparated",
  "executor-odd",
  "parent-doubtful",
]);

function inheritsDoubt(
  { activity, habits }: Evidence,
  known: ReadonlyMap<Activity, readonly ActivityDoubt[]>,
): boolean {
  if (activity.parent === null || !(activity.schedule.inherited || activity.executors.inherited)) return false;
  const parent = habits.parents.get(activity.parent);
  return parent !== undefined && (known.get(parent) ?? []).some((doubt) => OF_CELLS.has(doubt));
}

/** The doubts of each activity of a plan; a parent stands above those that inherit from it. */
function doubtsOf(evidence: readonly Evidence[]): Map<Activity, readonly ActivityDoubt[]> {
  const known = new Map<Activity, readonly ActivityDoubt[]>();
  for (const one of evidence) {
    const own: ActivityDoubt[] = [];
    for (const signal of SIGNALS) if (signal.applies(one)) own.push(signal.name);
    if (inheritsDoubt(one, known)) own.push("parent-doubtful");
    known.set(one.activity, own);
  }
  return known;
}

type Confident = Omit<Roadmap, "activities"> & { activities: (Activity & { confidence: ActivityConfidence })[] };

function confidePlan(found: Found, plan: Roadmap, clarity: Traces["clarity"][number]): Confident {
  const doubts = doubtsOf(evidenceOf(found, plan, clarity));
  return {
    ...plan,
    activities: plan.activities.map((activity) => ({
      ...activity,
      confidence: weigh(doubts.get(activity) ?? [], ACTIVITY_WEIGHTS),
    })),
  };
}

/** Adds to a document and to each of its activities how sure the reading is, and why not more so. */
export function confide(document: Omit<Document, "confidence">, { clarity, undecided }: Traces): Document {
  const found: Found = {
    document,
    findings: new ByLine(document.diagnostics),
    unclaimed: new ByLine(document.unclaimed),
    undecided,
    inPieces: plansInPieces(document),
  };
  const roadmaps = document.roadmaps.map((plan, i) => confidePlan(found, plan, clarity[i] ?? []));
  const counts = { sure: 0, likely: 0, doubtful: 0 };
  const doubts = new Set<ActivityDoubt>();
  for (const { activities } of roadmaps) {
    for (const { confidence } of activities) {
      counts[confidence.level]++;
      for (const doubt of confidence.doubts) doubts.add(doubt);
    }
  }
  const evidence = { ...found, counts, doubts };
  const own = DOCUMENT_SIGNALS.flatMap(({ name, applies }): DocumentDoubt[] => (applies(evidence) ? [name] : []));
  return { ...document, roadmaps, confidence: { ...weigh(own, DOCUMENT_WEIGHTS), activities: counts } };
}
