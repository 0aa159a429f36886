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

const TITLE = "План поддержки лицея на 2024-2025 учебный год";

describe("a heading below a plan's title", () => {
  test.each([
    "Задачи плана:\n- поднять чтение;\n- обучить вожатых.\n",
    "Основные задачи плана работы:\n1) поднять чтение;\n2) обучить вожатых.\n",
    "Цели и задачи плана\n- поднять чтение;\n- обучить вожатых.\n",
    "Ожидаемые результаты реализации плана:\n- рост чтения.\n",
    "Приоритетные направления дорожной карты:\n- чтение.\n",
    "План реализуется по направлениям:\n- чтение;\n- счёт.\n",
    "Перечень мероприятий\n",
    "Содержание плана\n",
    "План-график\n",
  ])("does not take its place: %s", (below) => {
    for (const gap of ["\n", "\n\n"]) {
      const above = `${TITLE}${/^(?:Перечень|План-)/u.test(below) ? "\n\n" : gap}${below}`;
      const { roadmaps, unclaimed } = documentOf(`${above}\n${PLAN}`);
      expect(roadmaps.map(({ title, period }) => [title, period?.edtf])).toEqual([[TITLE, "2024-09/2025-08"]]);
      expect(unclaimed).toEqual([]);
    }
  });

  test("names whoever leads the plan, on the line right below", () => {
    const { roadmaps, texts } = documentOf(`${TITLE}\nКоординатор плана: Носова А.А.\n\n${PLAN}`);
    expect(roadmaps[0]?.title).toBe(TITLE);
    expect(texts).toHaveLength(1);
  });

  test.each([
    "Перечень мероприятий лицея на 2023 год",
    "План-график семинаров на 2023 год",
    "Мероприятия по поддержке школ",
  ])("with a name of its own is the title: %s", (own) => {
    expect(titleOf(`${TITLE}\n\n${own}\n`)).toBe(own);
  });

  test("is the title where there is no other", () => {
    expect(titleOf("Перечень мероприятий\n")).toBe("Перечень мероприятий");
  });
});

const FIGURES = "№ | Показатель | 2023 | 2024\n1 | Читатели | 40 | 60\n2 | Призёры | 3 | 5\n";

describe("a table between a plan's title and the plan", () => {
  test.each([
    `${FIGURES}`,
    `Показатели\n${FIGURES}`,
    `Показатели\n${FIGURES}\nПеречень мероприятий\n`,
    `${FIGURES}\nМероприятия`,
    `${FIGURES}\nПлан-график\n`,
    `${FIGURES}\nЗадачи плана:\n- рост чтения.\n`,
    `${FIGURES}\n${FIGURES}`,
  ])("leaves the title to the plan: %s", (between) => {
    const { roadmaps, tables, unclaimed } = documentOf(`${TITLE}\n\n${between}\n${PLAN}`);
    expect(roadmaps.map(({ title, period }) => [title, period?.edtf])).toEqual([[TITLE, "2024-09/2025-08"]]);
    expect(tables.length).toBeGreaterThan(0);
    expect(unclaimed).toEqual([]);
  });

  test.each([
    `${TITLE}\n\n${FIGURES}`,
    `${TITLE}\n\n${FIGURES}\nДорожная карта на 2023 год\n\n${PLAN}`,
    `Читатели на 2024 год\n\n${FIGURES}\n${PLAN}`,
  ])("keeps it where no plan waits for it: %s", (text) => {
    const { roadmaps, tables } = documentOf(text);
    expect(tables[0]?.title).toBe(text.split("\n")[0]);
    expect(roadmaps.map(({ title }) => title)).not.toContain(TITLE);
  });
});
