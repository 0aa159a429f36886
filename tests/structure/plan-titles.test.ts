import { describe, expect, test } from "vitest";
import { documentOf, HEADER, table } from "./reading.ts";

const PLAN = table(HEADER, "1 | Слёт | май | Орлова Н.Н.", "2 | Смотр | в течение года | Орлова Н.Н.");

const titleOf = (above: string): string | null | undefined => documentOf(`${above}\n${PLAN}`).roadmaps[0]?.title;

describe("a plan's title that ends in a period", () => {
  test.each([
    "План работы лицея на 2024-2025 учебный год.\n",
    "План работы лицея на 2024-2025 учебный год.",
    "ПЛАН РАБОТЫ ЛИЦЕЯ НА 2024 ГОД.\n",
    "ПЛАН МЕРОПРИЯТИЙ.\n",
    "Дорожная карта на 2024 год.\n",
    "Муниципальная дорожная карта на 2024 год;\n",
    "План мероприятий («дорожная карта») лицея на 2024 год.\n",
    "План работы МБОУ СОШ № 8 им. П.П. Бажова на 2024 год.\n",
    "План-график семинаров на 2024 год.\n",
  ])("%s", (above) => {
    expect(titleOf(above)).toBe(above.trim());
  });

  test("under a stamp, above the plan's aim", () => {
    const { roadmaps, texts } = documentOf(
      `УТВЕРЖДАЮ\nДиректор ____ Н.Н. Орлова\n\nПлан работы на 2024 год.\n\nЦель: рост лицея.\n\n${PLAN}`,
    );
    expect(roadmaps.map(({ title, period }) => [title, period?.edtf])).toEqual([["План работы на 2024 год.", "2024"]]);
    expect(texts.map(({ title, paragraphs }) => [title, paragraphs])).toEqual([["Цель", ["рост лицея."]]]);
  });

  test("gives way to one without", () => {
    expect(titleOf("Дорожная карта района на 2024 год\n\nПлан мероприятий школ.\n")).toBe(
      "Дорожная карта района на 2024 год",
    );
  });

  test.each([
    "План мероприятий направлен на рост качества в 2024 году.\n",
    "План принят советом лицея в 2024 году.\n",
    "План мероприятий рассчитан на 2024 год.\n",
    "Мероприятия по поддержке школ проводятся в течение года.\n",
    "Комплекс мер позволит поднять результаты.\n",
    "План работы на 2024 год. Ответственные назначены.\n",
    "Контроль за исполнением плана на 2024 год.\n",
    "- план работы на 2024 год.\n",
  ])("a sentence is none: %s", (above) => {
    const { roadmaps, texts } = documentOf(`${above}\n${PLAN}`);
    expect(roadmaps[0]?.title).toBeNull();
    expect(texts).toHaveLength(1);
  });
});
