import type { ActivityDraft, RoadmapDraft, SectionDraft } from "../../structure/draft.ts";

/** A section of a plan with its canonical number. */
export interface NumberedSection {
  readonly draft: SectionDraft;
  readonly number: string;
  readonly parent: string | null;
}

/** An activity with its canonical number and its place in the tree. */
export interface NumberedActivity {
  readonly draft: ActivityDraft;
  readonly number: string;
  readonly section: string | null;
  readonly parent: string | null;
  /** Index of the parent in the list of activities. */
  readonly parentIndex: number | null;
}

export interface Numbered {
  readonly sections: readonly NumberedSection[];
  readonly activities: readonly NumberedActivity[];
}

/** Counters of a tree: the next number on each level. */
class Counters {
  private readonly counts: number[] = [];

  next(level: number): string {
    while (this.counts.length <= level) this.counts.push(0);
    this.counts.length = level + 1;
    for (let i = 0; i < level; i++) if (this.counts[i] === 0) this.counts[i] = 1;
    this.counts[level] = (this.counts[level] as number) + 1;
    return this.counts.join(".");
  }
}

/**
 * Canonical numbers over the whole plan: sections by their path, activities by their section's number and their index in
 * it, sub-activities below their parent. Rows before the first section of a sectioned plan are `0.1`, `0.2` …
 */
export function numberPlan(roadmap: RoadmapDraft): Numbered {
  const sections: NumberedSection[] = [];
  const activities: NumberedActivity[] = [];
  const tree = new Counters();
  const sectioned = roadmap.entries.some((entry) => entry.kind === "section");
  let section: string | null = null;
  let rows = new Counters();
  const open: number[] = [];
  for (const entry of roadmap.entries) {
    if (entry.kind === "section") {
      const number = tree.next(entry.level);
      const dot = number.lastIndexOf(".");
      sections.push({ draft: entry, number, parent: dot < 0 ? null : number.slice(0, dot) });
      section = number;
      rows = new Counters();
      open.length = 0;
      continue;
    }
    const depth = Math.min(entry.depth, open.length);
    open.length = depth;
    const parentIndex = open[depth - 1] ?? null;
    const path = rows.next(depth);
    const prefix = section ?? (sectioned ? "0" : null);
    activities.push({
      draft: entry,
      number: prefix === null ? path : `${prefix}.${path}`,
      section,
      parent: parentIndex === null ? null : (activities[parentIndex] as NumberedActivity).number,
      parentIndex,
    });
    open.push(activities.length - 1);
  }
  return { sections, activities };
}
