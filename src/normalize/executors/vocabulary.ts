import { printUndotted } from "../names/initials.ts";
import type { Atom } from "./atoms.ts";
import { isCapital } from "./phrase.ts";

/** What the whole document says about words and names; asked for while one cell is read. */
export interface Vocabulary {
  /** Whether a print is an executor by itself somewhere in the document. */
  readonly alone: (print: string) => boolean;
  /** Whether the document gives folded letters of a class, or a word coined for it, to one certain body. */
  readonly isOne: (letters: string) => boolean;
  /** Whether a folded word is printed somewhere in the document. */
  readonly knows: (word: string) => boolean;
  /** Where a printed word is two, by what was found before. */
  readonly seams: Map<string, number>;
  /** How often a folded word is printed in the document. */
  readonly count: (word: string) => number;
  /** Whether two folded words are one that the document prints whole elsewhere, and neither half by itself. */
  readonly spaced: (left: string, right: string) => boolean;
  /** Whether the cells print initials without periods. */
  readonly undotted: () => boolean;
}

/** «Облкульт»: a word that the document itself coins for a body names it as letters do. */
export function withCoined(atoms: readonly Atom[], vocabulary: Vocabulary): Atom[] {
  return atoms.map((atom) =>
    atom.kind === "word" && !atom.abbreviation && isCapital(atom) && vocabulary.isOne(atom.key)
      ? { ...atom, head: null, adjective: null, oblique: false, abbreviation: "body", dotted: false }
      : atom,
  );
}

/** Words are counted only when somebody asks: most documents need no mending. */
export function vocabularyOf(
  cells: readonly string[],
  prose: readonly string[],
  alone: Vocabulary["alone"],
  one: ReadonlySet<string>,
  spaced?: ReadonlyMap<string, string>,
): Vocabulary {
  let words: Map<string, number> | undefined;
  let undotted: boolean | undefined;
  const counts = (): Map<string, number> => {
    if (words) return words;
    words = new Map();
    for (const text of [...cells, ...prose])
      for (const word of text
        .toLowerCase()
        .replaceAll("ё", "е")
        .match(/[A-Za-zЀ-ӿ]+(?:-[A-Za-zЀ-ӿ]+)*/g) ?? [])
        words.set(word, (words.get(word) ?? 0) + 1);
    return words;
  };
  return {
    seams: new Map(),
    alone,
    isOne: (letters) => one.has(letters),
    knows: (word) => counts().has(word),
    count: (word) => counts().get(word) ?? 0,
    spaced: (left, right) => spaced !== undefined && spaced.size > 0 && spaced.has(`${left} ${right}`),
    undotted: () => {
      undotted ??= printUndotted(cells);
      return undotted;
    },
  };
}
