import { describe, expect, it } from "vitest";
import {
  ASSOCIATION_ABBREVIATIONS,
  BODY_ABBREVIATIONS,
  CLASS_ABBREVIATIONS,
  FIELD_ABBREVIATIONS,
  PLACE_ABBREVIATIONS,
} from "../../src/lexicon/abbreviations.ts";

describe("abbreviations", () => {
  it.each([
    ["classes", CLASS_ABBREVIATIONS],
    ["associations", ASSOCIATION_ABBREVIATIONS],
    ["bodies", BODY_ABBREVIATIONS],
    ["fields of work", FIELD_ABBREVIATIONS],
    ["places", PLACE_ABBREVIATIONS],
  ])("expands %s in folded Cyrillic", (_name, table) => {
    expect(Object.keys(table).length).toBeGreaterThan(10);
    for (const [short, full] of Object.entries(table)) {
      expect(short).toMatch(/^[а-я]{2,}$/u);
      expect(full).toMatch(/^[а-я-]+(?:,? [а-я-]+)*$/u);
      expect(full.length).toBeGreaterThan(short.length);
    }
  });
});
