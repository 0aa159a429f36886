import { describe, expect, test } from "vitest";
import { roleOf } from "../../src/lexicon/column-roles.ts";
import { COLUMN_WORDS } from "../../src/lexicon/column-words.ts";
import {
  ABOUT_ACTIVITY_STEMS,
  ACTIVITY_RANK,
  BEFORE_HEADS,
  NOT_ACTIVITY_STEMS,
  OCCASION_STEMS,
  RESULT_STEMS,
} from "../../src/lexicon/columns.ts";
import { COLUMN_ROLES } from "../../src/model/roadmap.ts";

const stems = COLUMN_WORDS.flatMap((entry) => ("stems" in entry ? [...entry.stems] : []));
const whole = COLUMN_WORDS.flatMap((entry) => ("whole" in entry ? [...entry.whole] : []));

describe("headings of columns", () => {
  test("name every role but «other», the number first", () => {
    const roles = COLUMN_WORDS.map(({ role }): string => role);
    expect(roles[0]).toBe("number");
    expect([...new Set(roles), "other"].sort()).toEqual([...COLUMN_ROLES].sort());
  });

  test("are folded Cyrillic, each stem of one role only", () => {
    expect(stems.length).toBeGreaterThan(40);
    for (const stem of [...stems, ...NOT_ACTIVITY_STEMS, ...ABOUT_ACTIVITY_STEMS, ...ACTIVITY_RANK])
      expect(stem).toMatch(/^(?:% )?[а-я]+(?:[.,]? \(?[а-я]+\)?|-т)*[ .-]?$/u);
    expect(new Set(stems).size).toBe(stems.length);
    expect(OCCASION_STEMS.length).toBeGreaterThan(20);
    for (const stem of OCCASION_STEMS) expect(stem).toMatch(/^[а-я-]+$/u);
    expect(new Set(OCCASION_STEMS).size).toBe(OCCASION_STEMS.length);
  });

  test("whole headings of numbers are folded, each once", () => {
    expect(whole.length).toBeGreaterThan(10);
    for (const word of whole) expect(word).toBe(word.toLowerCase());
    expect(new Set(whole).size).toBe(whole.length);
  });

  test("what leads to a heading's noun names no role, and each stem of results is one of theirs", () => {
    expect(BEFORE_HEADS.size).toBeGreaterThan(5);
    for (const word of BEFORE_HEADS) expect(roleOf(word)).toBeNull();
    expect(RESULT_STEMS.length).toBeGreaterThan(1);
    for (const stem of RESULT_STEMS) expect(roleOf(stem)).toBe("result");
  });

  test("what is no activity's begins with a stem of one", () => {
    const activity = COLUMN_WORDS.flatMap((entry) =>
      entry.role === "activity" && "stems" in entry ? [...entry.stems] : [],
    );
    for (const stem of NOT_ACTIVITY_STEMS) expect(activity.some((other) => stem.startsWith(other))).toBe(true);
    expect(ACTIVITY_RANK.length).toBeGreaterThan(5);
  });

  test.each([
    "Место проведения мероприятия",
    "Форма проведения мероприятия",
    "Участники мероприятия",
    "Уровень мероприятия",
    "Источник финансирования мероприятия",
  ])("«%s» tells of an activity and names none", (header) => {
    expect(ABOUT_ACTIVITY_STEMS.some((stem) => header.toLowerCase().startsWith(stem))).toBe(true);
    expect(roleOf(header)).toBeNull();
  });
});
