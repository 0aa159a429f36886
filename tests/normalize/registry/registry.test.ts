import { describe, expect, test } from "vitest";
import type { Organization } from "../../../src/model/types.ts";
import { applyRegistry } from "../../../src/normalize/registry.ts";

const body = (id: string, name: string, aliases: string[] = []): Organization => ({
  id,
  name,
  shortName: null,
  kind: "other",
  aliases,
  mentions: [{ startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }],
});

const REGISTRY = {
  organizations: [
    { name: "МБОУ «Заречная СОШ № 4»", aliases: ["ЗСОШ № 4", "школа на Речной"], inn: "1234567890" },
    { name: "Центр развития", aliases: ["ЦРО"], region: "Приозёрная область" },
    { name: "Центр роста", aliases: ["ЦРО"], region: "Степной край" },
  ],
};

describe("a registry of the user's", () => {
  test("gives official names and identifiers without touching the print", () => {
    const { organizations } = applyRegistry([body("o1", "Заречная школа", ["ЗСОШ №4"])], REGISTRY, null);
    expect(organizations[0]?.name).toBe("Заречная школа");
    expect(organizations[0]?.registry).toEqual({
      name: "МБОУ «Заречная СОШ № 4»",
      inn: "1234567890",
      ogrn: null,
      region: null,
    });
  });

  test("makes one of two bodies that it knows as one, and leads the second's id to the first", () => {
    const { organizations, idOf } = applyRegistry(
      [body("o1", "ЗСОШ № 4"), body("o2", "школа на Речной"), body("o3", "ИМЦ")],
      REGISTRY,
      null,
    );
    expect(organizations.map(({ id }) => id)).toEqual(["o1", "o3"]);
    expect(organizations[0]?.aliases).toEqual(["школа на Речной"]);
    expect(organizations[0]?.mentions).toHaveLength(2);
    expect([idOf("o2"), idOf("o3")]).toEqual(["o1", "o3"]);
  });

  test("matches no print that two entries share, and only its own region's where the order names one", () => {
    expect(applyRegistry([body("o1", "ЦРО")], REGISTRY, null).organizations[0]?.registry).toBeUndefined();
    expect(applyRegistry([body("o1", "ЦРО")], REGISTRY, "Степной край").organizations[0]?.registry?.name).toBe(
      "Центр роста",
    );
  });
});
