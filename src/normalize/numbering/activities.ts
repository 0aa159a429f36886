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

/** An activity of a list in hand: where it stands, before it has a number. */
interface Placed {
  readonly draft: ActivityDraft;
  readonly section: string | null;
  readonly parentIndex: number | null;
  readonly path: string;
}

/**
 * Sections with parts whose own rows have sub-activities: «1.1.1» would be a sub-activity of its first row and the first
 * row of its first part. Their own rows are `1.0.1`, as those before the first section are `0.1`.
 */
function crowded(sections: readonly NumberedSection[], placed: readonly Placed[]): ReadonlySet<string> {
  const parents = new Set(sections.map(({ parent }) => parent));
  const below = placed.filter(({ parentIndex }) => parentIndex !== null);
  return new Set(below.flatMap(({ section }) => (section !== null && parents.has(section) ? [section] : [])));
}

/**
 * Canonical numbers over the whole plan: sections by their path, activities by their section's number and their index in
 * it, sub-activities below their parent. Rows before the first section of a sectioned plan are `0.1`, `0.2` …
 */
export function numberPlan(roadmap: RoadmapDraft): Numbered {
  const sections: NumberedSection[] = [];
  const placed: Placed[] = [];
  const known = new Set<string>();
  const tree = new Counters();
  let rows = new Counters();
  const open: number[] = [];
  for (const entry of roadmap.entries) {
    if (entry.kind === "section") {
      const number = tree.next(entry.level);
      const above = number.slice(0, Math.max(0, number.lastIndexOf(".")));
      // A plan cut out of a longer one may begin with «1.1», and there is nothing above it then.
      sections.push({ draft: entry, number, parent: known.has(above) ? above : null });
      known.add(number);
      rows = new Counters();
      open.length = 0;
      continue;
    }
    const depth = Math.min(entry.depth, open.length);
    open.length = depth;
    const section = sections[sections.length - 1]?.number ?? null;
    placed.push({ draft: entry, section, parentIndex: open[depth - 1] ?? null, path: rows.next(depth) });
    open.push(placed.length - 1);
  }
  return { sections, activities: withNumbers(sections, placed) };
}

function withNumbers(sections: readonly NumberedSection[], placed: readonly Placed[]): NumberedActivity[] {
  const apart = crowded(sections, placed);
  const numbers = placed.map(({ section, path }) => {
    if (sections.length === 0) return path;
    return section !== null && apart.has(section) ? `${section}.0.${path}` : `${section ?? "0"}.${path}`;
  });
  return placed.map(({ draft, section, parentIndex }, i) => ({
    draft,
    number: numbers[i] as string,
    section,
    parent: parentIndex === null ? null : (numbers[parentIndex] as string),
    parentIndex,
  }));
}
