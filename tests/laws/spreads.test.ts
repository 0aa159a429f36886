import { expect, test } from "vitest";
import { sourceFiles, withoutComments } from "./sources.ts";

/** A list handed over thing by thing: `push(...list)`, `Math.max(0, ...list)`; objects and lists made on the spot are none. */
const SPREAD = /(?:\.(?:push|unshift|concat)|Math\.(?:min|max))\((?:[^()[\]{}]*, )?\.\.\.([^)]*)/g;
/** Lists that the program itself holds, by their names. */
const OWN = /^(?:\[\.\.\.)?(?:Object\.values\()?[A-Z][A-Z_]+\b/;

/** Those that no document makes long. */
const SHORT = new Set([
  "src/structure/similar.ts: row",
  "src/text/distance.ts: row",
  "src/normalize/names/posts.ts: ends",
  "src/normalize/schedule/shorthand.ts: full.tokens",
  "src/commands/help/print.ts: items.map(([term]",
  "src/structure/order/letterhead.ts: candidates.splice(at, 1",
]);

test("no list that a document makes long is handed over thing by thing: `append`, `least` and `most` do it", () => {
  const found = sourceFiles("src")
    .filter(({ path }) => !path.endsWith("assets.ts"))
    .flatMap(({ path, code }) =>
      [...withoutComments(code).matchAll(SPREAD)].map(([, list = ""]) => [path, list] as const),
    )
    .filter(([, list]) => !OWN.test(list))
    .map(([path, list]) => `${path}: ${list}`);
  expect(found.filter((place) => !SHORT.has(place))).toEqual([]);
  expect([...SHORT].filter((place) => !found.includes(place))).toEqual([]);
});
