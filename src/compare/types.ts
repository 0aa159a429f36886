import type { Activity, Roadmap } from "../model/types.ts";

/** An activity with what its plan says of it. */
export interface Placed {
  readonly activity: Activity;
  readonly plan: Roadmap;
  /** Titles of the sections above it, the outermost first. */
  readonly sections: readonly string[];
  readonly parentTitle: string | null;
}

/** An activity as a comparison names it. */
export interface Side {
  readonly number: string;
  readonly title: string;
  readonly line: number;
}

export const ACTIVITY_FIELDS = [
  "title",
  "place",
  "schedule",
  "executors",
  "indicator",
  "result",
  "completion",
  "other",
] as const;
export type ActivityField = (typeof ACTIVITY_FIELDS)[number];

/** A value that differs, as both versions print it in one style. */
export interface FieldChange<Field extends string = string> {
  readonly field: Field;
  readonly before: string | null;
  readonly after: string | null;
  /** By how many days a term was put off; negative where it was brought forward. */
  readonly days?: number;
  /** Executors who are new, and who are there no more. */
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
}

/** What became of one activity: `before` is null for a new one, `after` for one that was dropped. */
export interface ActivityChange {
  readonly before: Side | null;
  readonly after: Side | null;
  readonly changes: readonly FieldChange<ActivityField>[];
}

/** Two versions held against one another. */
export interface Comparison {
  readonly before: string;
  readonly after: string;
  /** All that is not an activity: the act, its clauses, the other parts; `field` is the place in the model. */
  readonly document: readonly FieldChange[];
  readonly activities: readonly ActivityChange[];
  readonly counts: Readonly<Record<"same" | "added" | "dropped" | "changed" | ActivityField, number>>;
}
