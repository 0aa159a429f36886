import { describe, expect, test } from "vitest";
import { documentOf } from "../reading.ts";

const HEAD = "ПРИКАЗ\n01.02.2023 № 5\nО плане\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n\n";

describe("a stamp of an electronic signature between the office and the name is left over, whole", () => {
  test.each([
    ["Документ подписан электронной подписью", "Сертификат 00A1B2C3D4", "Действителен с 01.02.2022 по 01.05.2023"],
    ["сертификат 12345678"],
  ])("%s", (...lines) => {
    const { order, unclaimed } = documentOf(`${HEAD}Директор\n${lines.join("\n")}\nИванов И.И.\n`);
    expect(order?.signatory).toMatchObject({ position: "Директор", name: "Иванов И.И." });
    expect(unclaimed.map(({ text, reason }) => [text, reason])).toEqual(lines.map((line) => [line, "signature"]));
  });
});

test("a speck above the kind word is no issuer, and one above a header no title", () => {
  expect(documentOf(`•\n${HEAD}Директор\tИванов И.И.\n`).order?.issuer).toBeNull();
  const [plan] = documentOf("•\n№\tМероприятие\tСрок\n1\tСеминар\tмай 2023\n").roadmaps;
  expect(plan?.title).toBeNull();
});

test("a plan that begins with «1.1» has no section above it", () => {
  const text =
    "План на 2023 год\n\nМероприятия\tСроки\tОтветственные\n1.1 Работа с кадрами\n\tСеминар учителей\tмай 2023\tИванов И.И.\n";
  const sections = documentOf(text).roadmaps[0]?.sections ?? [];
  const known = new Set(sections.map(({ number }) => number));
  expect(sections.length).toBeGreaterThan(0);
  for (const { parent } of sections) expect(parent === null || known.has(parent)).toBe(true);
});
