import type { Span } from "../../model/types.ts";
import { wordsOf } from "../../text/words.ts";
import type { Digest } from "./digest.ts";
import type { AcrossFinding } from "./finding.ts";

/** A line of the list: a municipality, or several names of one parted by `|`. */
export interface Expected {
  readonly names: readonly string[];
  readonly span: Span;
}

/** Words that say what kind of thing it is, not which one. */
const KINDS =
  /^(?:район|округ|город|г|муниципальн|городск|област|кра[йяею]|республик|сел|с|пос|п|зато|образовани|администраци|управлени|отдел|комитет)[A-Za-zЀ-ӿ]{0,4}$/u;

/** One municipality a line; empty lines and what follows `#` are left out. */
export function readExpected(text: string): Expected[] {
  return text.split(/\r\n?|\n/u).flatMap((line, i) => {
    const names = (line.split("#")[0] ?? "")
      .split("|")
      .map((name) => name.trim())
      .filter((name) => wordsOf(name).length > 0);
    const span = { startLine: i + 1, startColumn: 1, endLine: i + 1, endColumn: line.length + 1 };
    return names.length > 0 ? [{ names, span }] : [];
  });
}

/** «Заречный», «Заречного» and «Заречному» begin alike; a short word must be equal. */
function begins(wanted: string, word: string): boolean {
  if (wanted === word) return true;
  const stem = Math.max(4, Math.min(wanted.length, word.length) - 3);
  return (
    wanted.length >= 5 &&
    word.length >= 4 &&
    wanted.slice(0, stem) === word.slice(0, stem) &&
    Math.abs(wanted.length - word.length) <= 3
  );
}

/** The words that tell this municipality from others; all of its words where there are no others. */
function telling(name: string): string[] {
  const words = wordsOf(name);
  const own = words.filter((word) => !KINDS.test(word));
  return own.length > 0 ? own : words;
}

const isThere = (name: string, owners: readonly (readonly string[])[]): boolean => {
  const words = telling(name);
  return owners.some((owner) => words.every((word) => owner.some((other) => begins(word, other))));
};

/** Those on the list whom no document names as its own. */
export function missingDocuments(digests: readonly Digest[], expected: readonly Expected[]): AcrossFinding[] {
  const owners = digests.flatMap((digest) => digest.owners.map(wordsOf));
  return expected
    .filter(({ names }) => !names.some((name) => isThere(name, owners)))
    .map(({ names, span }) => ({
      rule: "batch/missing-document",
      where: "expected",
      span,
      subject: names[0] ?? "",
      values: { text: names[0] ?? "" },
    }));
}
