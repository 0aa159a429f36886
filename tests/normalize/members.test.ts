import { describe, expect, test } from "vitest";
import { parseSource } from "../../src/pipeline.ts";
import { samplePlan } from "../../src/rules/explain/sample.ts";
import { sourceOfText } from "../../src/text/source.ts";

const LAST = "2\tСбор отчётов о посещённых уроках\tмай 2024\tМетодический центр";

/** The first executor's members as «name» or «name = body», and the names of all bodies. */
function read(cell: string): { members: string[]; bodies: string[] } {
  const source = sourceOfText("x.txt", samplePlan([`1\tСеминар для вожатых\tмарт 2024\t${cell}`, LAST]));
  const { roadmaps, organizations } = parseSource(source, { lang: "ru" });
  const members = roadmaps[0]?.activities[0]?.executors.items[0]?.members ?? [];
  const named = new Map(organizations.map(({ id, name }) => [id, name]));
  return {
    members: members.map(({ name, ref }) => (ref ? `${name} = ${named.get(ref)}` : name)),
    bodies: organizations.map(({ name }) => name),
  };
}

describe("members of an executor in brackets", () => {
  test.each([
    [
      "Штаб (завуч, зам. заведующего по АХЧ, руководители кафедр)",
      ["завуч", "зам. заведующего по АХЧ", "руководители кафедр"],
    ],
    ["Кураторы (завуч, логопед)", ["завуч", "логопед"]],
  ])("offices are in no registry: «%s»", (cell, members) => {
    const found = read(cell);
    expect(found.members).toEqual(members);
    for (const member of members) expect(found.bodies).not.toContain(member);
  });

  test("bodies are", () => {
    expect(read("Кураторы (СОШ № 4, СОШ № 6)").members).toEqual(["СОШ № 4 = СОШ № 4", "СОШ № 6 = СОШ № 6"]);
  });

  test.each(["Учителя (нач. школа)", "Педагоги (начальная школа, основная школа)"])("a level is none: «%s»", (cell) => {
    const found = read(cell);
    expect(found.members).toEqual([]);
    expect(found.bodies.filter((name) => /школа/.test(name) && !/центр/i.test(name))).toEqual([]);
  });
});
