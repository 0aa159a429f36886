import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { freshPage, PAGES } from "./tools/docs.ts";

test.each(Object.entries(PAGES))("%s holds the rules as they are: npm run docs writes them", (path, lang) => {
  const text = readFileSync(path, "utf8");
  expect(text).toBe(freshPage(text, lang));
});
