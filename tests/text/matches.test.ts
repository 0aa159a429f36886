import { expect, test } from "vitest";
import { matchesOf } from "../../src/text/matches.ts";

test.each<[string, RegExp]>([
  ["12.03.2023 и 5", /\d+/gu],
  ["план", /\d+/gu],
  ["а, б", /[а-я]*/gu],
  ["", /^/gu],
])("the matches of %j are those of matchAll", (text, pattern) => {
  const once = matchesOf(text, pattern);
  expect(once).toEqual([...text.matchAll(pattern)]);
  expect(matchesOf(text, pattern)).toEqual(once);
});
