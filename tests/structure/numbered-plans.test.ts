import { expect, test } from "vitest";
import { documentOf } from "./reading.ts";

const table = (title: string): string =>
  `№ п/п\tМероприятие\tДата\tОтветственные\n1.\t${title}\tоктябрь\tЛисин В.В.\n2.\tСбор\tапрель\tЛисин В.В.\n`;

test("two numbered plans of one shape are two, with the period of the title over both", () => {
  const { roadmaps } = documentOf(
    `КОМПЛЕКСНЫЙ ПЛАН\nподдержки школ на 2024/2025 учебный год\n\nПояснительная записка\nШколы вошли в перечень.\n\n1. План управления образования\n\n${table("Старт")}\n2. План методического центра\n\n${table("Курсы")}`,
  );
  expect(roadmaps.map(({ title, sections, period }) => [title, sections.length, period?.edtf, period?.from])).toEqual([
    ["1. План управления образования", 0, "2024-09/2025-08", "title"],
    ["2. План методического центра", 0, "2024-09/2025-08", "title"],
  ]);
  expect(roadmaps.map(({ activities }) => activities.map(({ number }) => number))).toEqual([
    ["1", "2"],
    ["1", "2"],
  ]);
});

test("a numbered heading below a plan without a number is a section", () => {
  const { roadmaps } = documentOf(
    `План поддержки школ на 2024 год\n\n${table("Старт")}\n2. План работы с семьями\n\n${table("Курсы")}`,
  );
  expect(roadmaps.map(({ sections }) => sections.map(({ title }) => title))).toEqual([["План работы с семьями"]]);
});

test("titles of two periods give none to the plan", () => {
  const head = "План школ на 2023 год\n\nТекст.\n\nПлан школ на 2024 год\n\nТекст.\n\n1. План управления\n\n";
  expect(documentOf(head + table("Старт")).roadmaps[0]?.period).toBeNull();
});
