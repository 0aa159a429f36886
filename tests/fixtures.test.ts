import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentSchema } from "../src/model/document.ts";
import type { Document } from "../src/model/types.ts";
import { encode, marked } from "./tools/encode.ts";
import { fixtureBytes, fixtureNames, fixturePath, fixtureText, goldenFiles, parseBytes } from "./tools/fixtures.ts";

const SLUGS = fixtureNames();

test("there are fixtures", () => {
  expect(SLUGS.length).toBeGreaterThanOrEqual(10);
});

describe.each(SLUGS)("%s", (slug) => {
  const document = parseBytes(slug, fixtureBytes(slug));

  test("is what the golden files say", () => {
    for (const [name, text] of Object.entries(goldenFiles(document))) {
      const path = fixturePath(slug, "expected", name);
      expect(existsSync(path), `${path} is missing: npm run golden writes it`).toBe(true);
      expect(text, path).toBe(readFileSync(path, "utf8"));
    }
  });

  test("fits the schema", () => {
    expect(documentSchema.safeParse(document).error?.issues ?? []).toEqual([]);
  });
});

/** The model without what the file's bytes alone change: its size, hash, encoding and line ends. */
function comparable(document: Document): Document {
  const { source, diagnostics, ...rest } = document;
  const own = { ...rest, lines: source.lines, diagnostics: diagnostics.filter(({ rule }) => rule !== "text/encoding") };
  return JSON.parse(JSON.stringify(own).replaceAll("\\r\\n", "\\n").replaceAll("\u00a0", " "));
}

const VARIANTS = {
  "a byte order mark": (text: string) => marked(encode(text, "utf-8") as Uint8Array, 0xef, 0xbb, 0xbf),
  "CRLF line ends": (text: string) => encode(text.replace(/\r?\n/g, "\r\n"), "utf-8"),
  "CR line ends": (text: string) => encode(text.replace(/\r?\n/g, "\r"), "utf-8"),
  "Windows-1251": (text: string) => encode(text, "windows-1251"),
  "UTF-16": (text: string) => encode(text, "utf-16le"),
  "no-break spaces": (text: string) => encode(text.replaceAll(" ", "\u00a0"), "utf-8"),
} as const;

describe.each(Object.entries(VARIANTS))("with %s every fixture is the same model at the same places", (_, vary) => {
  let ran = 0;
  for (const slug of SLUGS) {
    const bytes = vary(fixtureText(slug));
    if (!bytes) continue;
    ran++;
    test(slug, () => {
      expect(comparable(parseBytes(slug, bytes))).toEqual(comparable(parseBytes(slug, fixtureBytes(slug))));
    });
  }
  test("most can be written so", () => {
    expect(ran).toBeGreaterThanOrEqual(SLUGS.length / 2);
  });
});
