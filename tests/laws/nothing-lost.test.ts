import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSource } from "../../src/pipeline.ts";
import { sourceOfText } from "../../src/text/source.ts";
import { fixtureNames, fixtureText } from "../tools/fixtures.ts";
import { damaged } from "./damage.ts";

const RUNS = Number(process.env.SHNOR_PROPERTY_RUNS ?? 60);
const TEXTS = fixtureNames().map(fixtureText);
/** Look-alikes, which the model mends: «o» for «о», «3» for «З». */
const LATIN = "aceopxykmhtb3";
const CYRILLIC = "асеорхукмнтвз";
/** A word cut or run together may be mended into another one. */
const MENDED = 2;

/** The words of a text, whatever alphabet their letters were typed in, markup left out. */
function words(text: string): string[] {
  const plain = text
    .replace(/&(?:nbsp|laquo|raquo|amp);|<[^>]+>/g, " ")
    .toLowerCase()
    .replaceAll("ё", "е");
  const folded = [...plain].map((letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter).join("");
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every text of a model and every name of a column. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)]);
}

function lostWords(text: string): string[] {
  const model = { ...parseSource(sourceOfText("-", text), { lang: "en" }), diagnostics: [], source: null };
  const all = words(textsOf(model).join(" ")).join(" ");
  return words(text).filter((word) => !all.includes(word));
}

test("no word of a damaged document vanishes", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(damaged(TEXTS), (text) => {
      const lost = lostWords(text);
      expect(lost.length, lost.join(" ")).toBeLessThanOrEqual(MENDED);
    }),
    { numRuns: RUNS },
  );
});
