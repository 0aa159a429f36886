import { describe, expect, it } from "vitest";
import * as time from "../../src/lexicon/time.ts";
import * as events from "../../src/lexicon/time-events.ts";
import { FUNCTION_WORDS, ONGOING_ADJECTIVES, ONGOING_ADVERBS, RULE_ADVERBS } from "../../src/lexicon/time-function.ts";
import { STEM, TIME_WORDS } from "../../src/lexicon/time-index.ts";
import { NOT_MISSPELT } from "../../src/lexicon/time-lookalikes.ts";
import { joinedWord, stemsOf, timeWord } from "../../src/lexicon/time-lookup.ts";
import * as notes from "../../src/lexicon/time-notes.ts";
import * as places from "../../src/lexicon/time-places.ts";

/** Lower case, Cyrillic letters only, «е» for «ё»; one space between words. */
const FOLDED = /^[а-я]+(?: [а-я]+)*$/;

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
  "whole short words": time.WHOLE_SHORT,
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
      for (const form of forms) expect(timeWord(form)).toEqual({ form, tag: "month", value: i + 1 });
    for (const [i, forms] of time.WEEKDAYS.entries())
      for (const form of forms) expect(timeWord(form)).toEqual({ form, tag: "weekday", value: i + 1 });
    for (const [tag, forms] of Object.entries({ ...time.UNITS, ...FUNCTION_WORDS }))
      for (const form of forms) expect(timeWord(form)?.tag, form).toBe(tag);
    for (const word of ONGOING_ADVERBS) expect(timeWord(word)?.tag).toBe("ongoing");
    for (const word of Object.keys(RULE_ADVERBS)) expect(timeWord(word)?.tag).toBe("rule");
    expect([time.MONTHS.length, time.WEEKDAYS.length]).toEqual([12, 7]);
    expect([ONGOING_ADVERBS.length, Object.keys(RULE_ADVERBS).length].every((count) => count > 3)).toBe(true);
  });

  it("declines ordinals", () => {
    expect(timeWord("второго")).toEqual({ form: "второго", tag: "ordinal", value: 2 });
    expect(timeWord("последнюю")).toEqual({ form: "последнюю", tag: "ordinal", value: -1 });
  });

  it("finds a word where it stands, «ё» as «е», and no piece of one", () => {
    expect(timeWord("до трёх дней", 3, 7)?.form).toBe("трех");
    expect(timeWord("до трёх дней", 3, 6)).toBeUndefined();
    expect(timeWord("")).toBeUndefined();
    expect(timeWord("web")).toBeUndefined();
    expect(timeWord("мая".repeat(20))).toBeUndefined();
    expect(joinedWord("сентяб", "", "ря")?.form).toBe("сентября");
    expect(joinedWord("сен", "тяб", "ря")?.form).toBe("сентября");
    expect(joinedWord("", "", "май")).toBeUndefined();
    for (const { form } of TIME_WORDS) expect(timeWord(`!${form}?`, 1, form.length + 1)?.form).toBe(form);
  });

  it("knows stems by their beginning alone", () => {
    expect(stemsOf("графику") & STEM.plan).toBe(STEM.plan);
    expect(stemsOf("телеграфику")).toBe(0);
    expect(stemsOf("г")).toBe(0);
    expect(stemsOf("план") & STEM.span).toBe(STEM.span);
    expect(stemsOf("плана", 0, 3)).toBe(0);
  });

  it("knows every stem of every list", () => {
    const lists = {
      plan: events.PLAN_STEMS,
      need: events.NEED_STEMS,
      after: events.AFTER_STEMS,
      event: events.EVENT_STEMS,
      span: events.PLAN_SPAN_STEMS,
      set: events.SET_STEMS,
      place: places.PLACE_STEMS,
      label: notes.LABEL_STEMS,
      later: events.FIXED_LATER_STEMS,
      others: events.OTHERS_STEMS,
      paper: events.PAPER_STEMS,
      validity: events.VALIDITY_STEMS,
      hours: notes.HOURS_STEMS,
      occasion: notes.OCCASION_STEMS,
      crowd: notes.CROWD_STEMS,
      people: notes.PEOPLE_STEMS,
      class: notes.CLASS_STEMS,
      void: notes.VOID_STEMS,
      own: events.OWN_EVENT_STEMS,
    };
    expect(Object.keys(lists)).toEqual(Object.keys(STEM));
    for (const [name, stems] of Object.entries(lists))
      for (const stem of stems) expect(stemsOf(`${stem}ами`) & STEM[name as keyof typeof STEM], stem).not.toBe(0);
  });
});
