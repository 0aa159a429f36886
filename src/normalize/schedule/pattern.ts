import type { Match, Reader } from "./atom.ts";
import type { Unit } from "./calendar/stretch.ts";
import type { TokenKey } from "./token.ts";

/**
 * The plan that an example is read under: the year 2024, the school year 2023/24, the years 2022-2024, none, or a
 * section headed «ЯНВАРЬ» in a plan for 2024.
 */
export type ExamplePlan = "year" | "school" | "years" | "none" | "january";

/** A whole cell, its items in the compact form of the model's notes, and the plan where it is not the year 2024. */
export type Example = readonly [cell: string, items: readonly string[], plan?: ExamplePlan];

/**
 * One form in which terms are printed. All patterns are tried where a piece of a cell begins; the longest match is
 * taken, and two of the same length are an ambiguity, so their order decides nothing.
 */
export interface Pattern {
  readonly name: string;
  /** The tokens that it can begin with. */
  readonly begins: readonly TokenKey[];
  match(reader: Reader, from: number): Match | undefined;
  /** Where it reads calendar phrases: those of these units are its own. The phrase is read once for all such patterns. */
  readonly units?: readonly Unit[];
  readonly reads: readonly Example[];
  /** Cells that look like it and make an `unknown` item, or none of its kind. */
  readonly refuses: readonly string[];
}
