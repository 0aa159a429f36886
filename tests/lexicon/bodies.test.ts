import { describe, expect, it } from "vitest";
import { BODY_NOUNS, COLLECTIVE_NOUNS, FORM_NOUNS, PART_NOUNS } from "../../src/lexicon/body-nouns.ts";
import { FORM_TAILS, LEGAL_FORMS, SCHOOL_TYPES } from "../../src/lexicon/legal-forms.ts";

const WORD = /^[а-я]+(?:-[а-я]+)*$/u;
const PHRASE = /^[а-я-]+(?: [а-я-]+)*$/u;

describe("bodies", () => {
  it("holds folded Cyrillic forms, each noun once", () => {
    expect(BODY_NOUNS.length).toBeGreaterThan(90);
    for (const { one, of, many } of BODY_NOUNS) for (const form of [one, of, many]) expect(form).toMatch(WORD);
    expect(new Set(BODY_NOUNS.map(({ one }) => one)).size).toBe(BODY_NOUNS.length);
  });

  it.each([
    ["parts", PART_NOUNS],
    ["collectives", COLLECTIVE_NOUNS],
    ["forms", FORM_NOUNS],
  ])("lists %s among the nouns, each once", (_name, list) => {
    const nouns = new Set(BODY_NOUNS.map(({ one }) => one));
    for (const word of list) expect(nouns).toContain(word);
    expect(new Set(list).size).toBe(list.length);
  });

  it.each([
    ["legal forms", LEGAL_FORMS],
    ["school types", SCHOOL_TYPES],
  ])("expands %s in folded Cyrillic", (_name, table) => {
    expect(Object.keys(table).length).toBeGreaterThan(15);
    for (const [short, full] of Object.entries(table)) {
      expect(short).toMatch(WORD);
      expect(full).toMatch(PHRASE);
    }
  });

  it("keeps the tails of legal forms apart from the forms", () => {
    for (const tail of FORM_TAILS) expect(LEGAL_FORMS).not.toHaveProperty(tail);
  });
});
