import type { Problem } from "../problem.ts";

/** What a piece of work gave, as strings, which pass between threads and into a cache at the least cost. */
export interface Done {
  /** JSON of what the program must know of the result. */
  readonly facts: string;
  /** The result itself, or its beginning. */
  readonly text: string;
  /** What comes behind the text, piece by piece, where the result is longer than one string can be. */
  readonly rest?: Iterable<string>;
}

/** Or why it gave nothing. */
export interface Undone {
  readonly problem: Problem;
}

export type Reply = (Done | Undone) & {
  /** What is wrong with the cache, if something is. */
  readonly note?: CacheNote;
};

export interface CacheNote {
  readonly code: "damaged" | "unwritable";
  readonly path: string;
}

/** Does one piece after another; never rejects. */
export type Worker = (item: string) => Promise<Reply>;

/** A kind of work: gets its settings once, then the pieces, all of them as JSON. */
export type Work = (settings: string) => Promise<Worker>;
