import { describe, expect, it } from "vitest";
import * as time from "../../src/lexicon/time.ts";
import * as events from "../../src/lexicon/time-events.ts";
import { FUNCTION_WORDS, ONGOING_ADJECTIVES, ONGOING_ADVERBS, RULE_ADVERBS } from "../../src/lexicon/time-function.ts";
import { hasStem, TIME_WORDS } from "../../src/lexicon/time-index.ts";
import { NOT_MISSPELT } from "../../src/lexicon/time-lookalikes.ts";
import * as notes from "../../src/lexicon/time-notes.ts";

/** Lower case, Cyrillic letters only, «е» for «ё». */
const FOLDED = /^[а-я]+$/;

const tables: Record<string, readonly string[]> = {
  months: time.MONTHS.flat(),
  weekdays: time.WEEKDAYS.flat(),
  seasons: time.SEASONS.flatMap(({ forms }) => forms),
  ordinals: Object.keys(time.ORDINALS),
  "ordinal stems": time.ORDINAL_STEMS.map(({ stem }) => stem),
  "ordinal endings": time.ORDINAL_ENDINGS,
  cardinals: Object.keys(time.CARDINALS),
  "numeral prefixes": Object.keys(time.NUMERAL_PREFIXES).filter((word) => word !== ""),
  "numeral adjectives": time.NUMERAL_ADJECTIVES.map(({ stem }) => stem),
  units: Object.values(time.UNITS).flat(),
  "function words": Object.values(FUNCTION_WORDS).flat(),
  "rule adverbs": Object.keys(RULE_ADVERBS),
  "ongoing adverbs": ONGOING_ADVERBS,
  "ongoing adjectives": ONGOING_ADJECTIVES,
  "sound words": NOT_MISSPELT,
  ...Object.fromEntries(
    Object.entries({ ...events, ...notes }).map(([name, list]) => [name, list as readonly string[]]),
  ),
};

describe.each(Object.entries(tables))("the table of %s", (_, words) => {
  it("is folded and Cyrillic", () => {
    for (const word of words) expect(word).toMatch(FOLDED);
  });

  it("holds nothing twice", () => {
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

describe("the index", () => {
  it("finds every word of every table under the tag of that table", () => {
    for (const [i, forms] of time.MONTHS.entries())
      for (const form of forms) expect(TIME_WORDS.get(form)).toEqual({ tag: "month", value: i + 1 });
    for (const [i, forms] of time.WEEKDAYS.entries())
      for (const form of forms) expect(TIME_WORDS.get(form)).toEqual({ tag: "weekday", value: i + 1 });
    for (const [tag, forms] of Object.entries({ ...time.UNITS, ...FUNCTION_WORDS }))
      for (const form of forms) expect(TIME_WORDS.get(form)?.tag, form).toBe(tag);
    for (const word of ONGOING_ADVERBS) expect(TIME_WORDS.get(word)?.tag).toBe("ongoing");
    for (const word of Object.keys(RULE_ADVERBS)) expect(TIME_WORDS.get(word)?.tag).toBe("rule");
  });

  it("declines ordinals", () => {
    expect(TIME_WORDS.get("второго")).toEqual({ tag: "ordinal", value: 2 });
    expect(TIME_WORDS.get("последнюю")).toEqual({ tag: "ordinal", value: -1 });
  });

  it("knows stems by their beginning alone", () => {
    expect(hasStem("графику", events.PLAN_STEMS)).toBe(true);
    expect(hasStem("телеграфику", events.PLAN_STEMS)).toBe(false);
  });
});
