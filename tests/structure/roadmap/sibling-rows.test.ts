import { describe, expect, test } from "vitest";
import { documentOf, HEADER, table } from "../reading.ts";

/** «2.2.1 ⊂ 2.2 § 2»: the number of each row, what it stands under and in which section. */
function places(...list: readonly string[]): string[] {
  const { roadmaps } = documentOf(table("План мероприятий на 2025 год", HEADER, ...list));
  return roadmaps.flatMap((plan) =>
    plan.activities.map((row) => `${row.number}${row.parent ? ` ⊂ ${row.parent}` : ""} § ${row.section ?? "-"}`),
  );
}

const row = (label: string) => `${label} | Провести смотр ${label} | май 2025 | Методкабинет`;
const head = (label: string, title = "Смотр кабинетов") => `${label} | ${title} |  | `;

describe("a numbered row with nothing beside it", () => {
  test.each<[string, string[], string[]]>([
    [
      "first among its siblings",
      [head("1.", "Смотры"), head("1.1."), row("1.1.1."), row("1.1.2."), row("1.2.")],
      ["1.1 § 1", "1.1.1 ⊂ 1.1 § 1", "1.1.2 ⊂ 1.1 § 1", "1.2 § 1"],
    ],
    [
      "in the middle, with a colon",
      [head("1.", "Смотры"), row("1.1."), head("1.2.", "Смотр:"), row("1.2.1."), row("1.3."), head("2."), row("2.1.")],
      ["1.1 § 1", "1.2 § 1", "1.2.1 ⊂ 1.2 § 1", "1.3 § 1", "2.1 § 2"],
    ],
    [
      "last of its section",
      [head("1.", "Смотры"), row("1.1."), head("1.2."), row("1.2.1."), row("1.2.2."), head("2."), row("2.1.")],
      ["1.1 § 1", "1.2 § 1", "1.2.1 ⊂ 1.2 § 1", "1.2.2 ⊂ 1.2 § 1", "2.1 § 2"],
    ],
    [
      "begun with a small letter",
      [head("1.", "Смотры"), head("1.1.", "смотр залов"), row("1.1.1."), row("1.2."), head("2."), row("2.1.")],
      ["1.1 § 1", "1.1.1 ⊂ 1.1 § 1", "1.2 § 1", "2.1 § 2"],
    ],
  ])("is a parent among rows: %s", (_, list, expected) => {
    expect(places(...list)).toEqual(expected);
  });

  test("is a heading where all of its siblings are", () => {
    const list = [head("1.", "Смотры"), head("1.1."), row("1.1.1."), head("1.2."), row("1.2.1."), head("2.")];
    expect(places(...list, head("2.1."), row("2.1.1."))).toEqual(["1.1.1 § 1.1", "1.2.1 § 1.2", "2.1.1 § 2.1"]);
  });

  test("is a heading beside rows of another section", () => {
    const list = [head("1.", "Смотры"), row("1.1."), row("1.2."), head("2."), head("2.1."), row("2.1.1.")];
    expect(places(...list, head("2.2."), row("2.2.1."))).toEqual(["1.1 § 1", "1.2 § 1", "2.1.1 § 2.1", "2.2.1 § 2.2"]);
  });
});
