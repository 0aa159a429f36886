import { expect, test } from "vitest";
import { Vocabulary } from "../../src/structure/vocabulary.ts";

const TEXTS: readonly (readonly [text: string, spaced: readonly string[]])[] = [
  ["Ведо мость сдана. Ведомость принята.", ["ведо мость"]],
  ["ВЕДОМОСТЬ; ведо\u00a0мость", ["ведо мость"]],
  ["«Ново сельская СОШ», «Новосельская СОШ»", ["ново сельская"]],
  ["тет радями, тетрадями, тет радями, тетрадями", ["тет радями"]],
  // a half that is a word by itself, a word whole nowhere, or less often than in halves
  ["Ведо мость, ведомость и мость", []],
  ["Ведо мость", []],
  ["Ведо мость, ведо мость, ведомость", []],
  // a capital, a gap that is no single space, a hyphen
  ["Ведо Мость, ведомость", []],
  ["Ведо  мость, ведо\tмость, ведомость", []],
  ["Веб-ведо мость, ведомость", []],
  // little words, short words, two words that were glued elsewhere
  ["По этому делу, поэтому", []],
  ["Как то, както", []],
  ["список участниц, списокучастниц", []],
  ["качество занятий, качествозанятий", []],
];

test.each(TEXTS)("words in halves of «%s»", (text, spaced) => {
  expect([...new Vocabulary(text).spaced.keys()]).toEqual(spaced);
});
