import { describe, expect, it } from "vitest";
import { AMBIGUOUS_NAMES, FEMALE_NAMES, MALE_NAMES, SHORT_PATRONYMICS } from "../../src/lexicon/given-names.ts";
import {
  ACTING_FORMS,
  CASES,
  GOVERNING_PREPOSITIONS,
  GOVERNING_VERBS,
  TITLES_OF_HONOUR,
} from "../../src/lexicon/governance.ts";
import {
  BODY_ACRONYM_ENDINGS,
  CLASS_ADJECTIVES,
  FEDERAL_SERVICES,
  FIELD_STEMS,
  LEGAL_FORM_STEMS,
  LEGAL_TAIL_STEMS,
  NAME_LINKS,
  SCHOOL_ADJECTIVES,
  SHORT_MINISTRIES,
} from "../../src/lexicon/governance-fields.ts";
import { BEARING_NAMES, MEMORIAL_WORDS, NAMESAKES } from "../../src/lexicon/namesakes.ts";
import {
  GENERIC_NOUNS,
  KIND_OF_MARKER,
  PLACE_ADJECTIVES,
  PLACE_MARKERS,
  PLACE_NOUNS,
} from "../../src/lexicon/places.ts";
import {
  INDECLINABLE_ENDINGS,
  MASCULINE_IN_OJ,
  NOT_SURNAMES,
  PARTICLES,
  PATRONYMIC_WORDS,
  POSSESSIVE_STEMS,
  STRONG_ENDINGS,
} from "../../src/lexicon/surnames.ts";

const WORD = /^[а-я]+(?:[.-][а-я]+)*$/u;

describe("the words of names and bodies", () => {
  it.each([
    ["men's names", MALE_NAMES],
    ["women's names", FEMALE_NAMES],
    ["ambiguous names", AMBIGUOUS_NAMES],
    ["short patronymics", SHORT_PATRONYMICS],
    ["titles of honour", TITLES_OF_HONOUR],
    ["surname endings", STRONG_ENDINGS],
    ["possessive stems", POSSESSIVE_STEMS],
    ["indeclinable endings", INDECLINABLE_ENDINGS],
    ["surnames in -ой", MASCULINE_IN_OJ],
    ["particles", PARTICLES],
    ["patronymic words", PATRONYMIC_WORDS],
    ["words that are no surnames", NOT_SURNAMES],
    ["memorial words", MEMORIAL_WORDS],
    ["bodies that bear names", BEARING_NAMES],
    ["fields", FIELD_STEMS],
    ["links", NAME_LINKS],
    ["legal forms", LEGAL_FORM_STEMS],
    ["legal tails", LEGAL_TAIL_STEMS],
    ["federal services", FEDERAL_SERVICES],
    ["adjectives of classes", CLASS_ADJECTIVES],
    ["adjectives of schools", SCHOOL_ADJECTIVES],
    ["endings of letters", BODY_ACRONYM_ENDINGS],
    ["adjectives of places", PLACE_ADJECTIVES],
    ["markers of places", PLACE_MARKERS],
  ])("holds %s folded, each once", (_title, list) => {
    expect(list.length).toBeGreaterThan(1);
    for (const word of list) expect(word).toMatch(WORD);
    expect(new Set(list).size).toBe(list.length);
  });

  it("keeps ambiguous names among the names, and men apart from women", () => {
    const names = new Set([...MALE_NAMES, ...FEMALE_NAMES]);
    for (const name of AMBIGUOUS_NAMES) expect(names).toContain(name);
    expect(MALE_NAMES.filter((name) => FEMALE_NAMES.includes(name))).toEqual([]);
  });

  it("gives every governing word its cases", () => {
    for (const table of [GOVERNING_VERBS, GOVERNING_PREPOSITIONS])
      for (const [word, cases] of Object.entries(table)) {
        expect(word).toMatch(WORD);
        expect(cases.length).toBeGreaterThan(0);
        for (const one of cases) expect(CASES).toContain(one);
      }
    for (const { cases, gender } of Object.values(ACTING_FORMS)) {
      expect(cases.length).toBeGreaterThan(0);
      expect("mf").toContain(gender);
    }
  });

  it("expands ministries to stems and places to their noun", () => {
    for (const [word, stems] of Object.entries(SHORT_MINISTRIES))
      for (const one of [word, ...stems]) expect(one).toMatch(WORD);
    for (const [form, noun] of Object.entries(PLACE_NOUNS)) for (const one of [form, noun]) expect(one).toMatch(WORD);
    for (const [form, noun] of Object.entries(GENERIC_NOUNS)) for (const one of [form, noun]) expect(one).toMatch(WORD);
    for (const [marker, noun] of Object.entries(KIND_OF_MARKER)) {
      expect(PLACE_MARKERS).toContain(marker);
      expect(noun).toMatch(WORD);
    }
  });

  it("writes namesakes as surname and two letters", () => {
    for (const one of NAMESAKES) expect(one).toMatch(/^[а-я]+ [а-я] [а-я]$/u);
    expect(new Set(NAMESAKES).size).toBe(NAMESAKES.length);
  });
});
