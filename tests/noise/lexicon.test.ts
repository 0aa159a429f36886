import { describe, expect, test } from "vitest";
import { DAMAGES } from "./damage/index.ts";
import { EXECUTORS, PEOPLE } from "./lexicon/executors.ts";
import { OF_SCHOOL_YEAR, OF_TWO_YEARS, OF_YEAR, TIMELESS } from "./lexicon/times.ts";
import { ACTIONS, LEAD_INS, OBJECTS, PARTS, SECTIONS, TAILS, WHOLE_TITLES } from "./lexicon/titles.ts";

const ITEM =
  /^(?:R:FREQ=[A-Z]+(?:;[A-Z]+=[\d,A-Z]+)*(?: atLeast)?|ongoing|on-demand|by-plan|relative|(?:\.\.\/)?(?:\{[YZ]\}(?:-\d\d)*)(?:\/\{[YZ]\}(?:-\d\d)*)?)$/u;
const LATIN = /[a-z]/iu;

const LISTS: Readonly<Record<string, readonly string[]>> = {
  actions: ACTIONS,
  objects: OBJECTS,
  tails: TAILS,
  titles: WHOLE_TITLES,
  "lead-ins": LEAD_INS,
  parts: PARTS,
  sections: SECTIONS,
  executors: EXECUTORS.map(({ print }) => print),
  people: PEOPLE.map(([surname]) => surname),
  timeless: TIMELESS.map(([print]) => print),
  year: OF_YEAR.map(([print]) => print),
  "school year": OF_SCHOOL_YEAR.map(([print]) => print),
  "two years": OF_TWO_YEARS.map(([print]) => print),
};

describe("the invented words", () => {
  test.each(Object.entries(LISTS))("%s: none twice, all Cyrillic", (_, list) => {
    expect(new Set(list).size).toBe(list.length);
    expect(list.filter((text) => LATIN.test(text.replace(/\{[YZ]\}|[IVX]+(?= квартал)/gu, "")))).toEqual([]);
  });

  test("there are enough of them", () => {
    const titles = [ACTIONS, OBJECTS, TAILS, WHOLE_TITLES, LEAD_INS, PARTS].reduce((sum, list) => sum + list.length, 0);
    expect(titles).toBeGreaterThanOrEqual(150);
    expect(EXECUTORS.length).toBeGreaterThanOrEqual(60);
    expect(TIMELESS.length + OF_YEAR.length + OF_SCHOOL_YEAR.length + OF_TWO_YEARS.length).toBeGreaterThanOrEqual(80);
    expect(DAMAGES.length).toBeGreaterThanOrEqual(25);
  });

  test("every time says what it means in gold's short form", () => {
    const forms = [...TIMELESS, ...OF_YEAR, ...OF_SCHOOL_YEAR, ...OF_TWO_YEARS];
    const wrong = forms.filter(([, ...items]) => items.length === 0 || !items.every((item) => ITEM.test(item)));
    expect(wrong).toEqual([]);
  });
});
