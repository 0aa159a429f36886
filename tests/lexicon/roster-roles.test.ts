import { expect, test } from "vitest";
import { ROSTER_BODIES, ROSTER_ROLE_WORDS } from "../../src/lexicon/roster-roles.ts";
import { ROSTER_ROLES } from "../../src/model/parts.ts";
import { fold } from "../../src/text/words.ts";

test("every role of the model has words", () => {
  expect(new Set(ROSTER_ROLE_WORDS.map(({ role }) => role))).toEqual(new Set(ROSTER_ROLES));
});

test("a phrase is of one role at most, but for the two ways to be the head", () => {
  const phrases = [
    "руководитель группы",
    "заместитель председателя",
    "секретарь",
    "член комиссии",
    "председатель",
    "директор",
  ];
  for (const phrase of phrases) {
    const roles = ROSTER_ROLE_WORDS.filter(({ pattern }) => pattern.test(phrase)).map(({ role }) => role);
    expect(new Set(roles).size).toBeLessThanOrEqual(1);
  }
  expect(phrases.length).toBe(6);
});

test.each<[string, boolean]>([
  ["Создать рабочую группу в составе:", true],
  ["Утвердить состав комиссии:", true],
  ["Создать проектную команду:", true],
  ["Координационный совет", true],
  ["Назначить ответственных:", false],
  ["Школам района:", false],
])("«%s» is about a body of people: %s", (text, expected) => {
  expect(ROSTER_BODIES.test(fold(text))).toBe(expected);
});
