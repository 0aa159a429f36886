import { expect, test } from "vitest";
import { EXPORTERS, EXPORTS } from "../../src/export/index.ts";

import { files, parsed } from "./documents.ts";

const NAMES = ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"];
const HEAD = "Дорожная карта на 2024 год\n\n№\tМероприятие\tСрок\tОтветственные\t";

/** The first row has no text below the header: what every object has by that name must not stand for it. */
const planBelow = (name: string) =>
  parsed(`${HEAD}${name}\n1\tСеминар\tмарт 2024\tОтдел\t\n2\tСовет\tмай 2024\tОтдел\tдоклад\n`);

test.each(NAMES)("a column headed «%s» is data in every form", async (name) => {
  const document = planBelow(name);
  expect(document.roadmaps[0]?.activities.map(({ other }) => Object.entries(other))).toEqual([[], [[name, "доклад"]]]);
  for (const to of EXPORTS) {
    const made = await files(await EXPORTERS[to](), [document]);
    const text = [...made.values()].filter((content) => typeof content === "string").join("");
    expect(made.size, to).toBeGreaterThan(0);
    expect(text, to).not.toMatch(/\[object|native code/);
    if (to !== "xlsx" && to !== "ics") expect(text, to).toContain("доклад");
  }
  expect(EXPORTS.length).toBeGreaterThan(5);
});
