import { describe, expect, test } from "vitest";
import { documentOf, HEADER, table } from "../reading.ts";

const HEAD = "ПАСПОРТ\nпрограммы\n\nНаименование\tПрограмма «Опора»\n";
const REST = "Цель\tУспех каждого\nСроки\t2025-2027 годы\nКонтроль\tКомитет образования\n";

const fields = (text: string): string[] =>
  documentOf(text).passport?.fields.map(({ label, values }) => `${label}: ${values.join(" | ")}`) ?? [];

describe("a value of a passport that runs over lines", () => {
  test.each<[string, string, string]>([
    ["brackets", "Задачи\t1) обзор дел;\n2) помощь семьям;\n3) слёты", "Задачи: обзор дел; | помощь семьям; | слёты"],
    ["numbers", "Задачи\t1. Обзор дел.\n2. Помощь семьям.", "Задачи: Обзор дел. | Помощь семьям."],
    ["dashes", "Задачи\t- обзор дел;\n- помощь семьям", "Задачи: обзор дел; | помощь семьям"],
    ["bullets", "Задачи\t• обзор дел;\n• помощь семьям", "Задачи: обзор дел; | помощь семьям"],
    ["sentences", "Задачи\tОбзор дел.\nПомощь семьям.", "Задачи: Обзор дел. | Помощь семьям."],
    ["shares", "Результаты\t90 % школ;\n40 % семей;\n2 центра", "Результаты: 90 % школ | 40 % семей | 2 центра"],
    [
      "years",
      "Этапы\tI этап (2025 год) – обзор;\nII этап (2026 год) – помощь",
      "Этапы: I этап (2025 год) – обзор; | II этап (2026 год) – помощь",
    ],
    [
      "an act",
      "Основание\tустав города;\nУказ Президента от 07.05.2018 № 204",
      "Основание: устав города; | Указ Президента от 07.05.2018 № 204",
    ],
    ["a label alone above its list", "Задачи\n1) обзор дел;\n2) помощь семьям", "Задачи: обзор дел; | помощь семьям"],
  ])("%s", (_, print, expected) => {
    const rest = ["Цель: Успех каждого", "Сроки: 2025-2027 годы", "Контроль: Комитет образования"];
    const text = `${HEAD}${print}\n${REST}`;
    expect(fields(text)).toEqual(["Наименование: Программа «Опора»", expected, ...rest]);
    expect(documentOf(text)).toMatchObject({ tables: [], texts: [], unclaimed: [] });
    const last = fields(`${HEAD}${REST}${print}\n`);
    if (!print.startsWith("Задачи\n")) expect(last[last.length - 1]).toBe(expected);
  });
});

describe("what ends a passport", () => {
  const passport = `${HEAD}${REST}Задачи\t1) обзор дел;\n2) помощь семьям\n`;
  const whole = "Задачи: обзор дел; | помощь семьям";

  test.each([
    ["a numbered heading", "4. Характеристика дел\nШколы города работают в две смены.\n"],
    ["a heading behind a blank line", "\nХарактеристика дел\nШколы города работают в две смены.\n"],
    ["a heading in capitals", "ХАРАКТЕРИСТИКА ДЕЛ\nШколы города работают в две смены.\n"],
  ])("%s", (_, below) => {
    expect(fields(passport + below).at(-1)).toBe(whole);
    expect(documentOf(passport + below).texts.length).toBeGreaterThan(0);
  });

  test("the plan", () => {
    const { roadmaps } = documentOf(
      `${passport}\nПлан мероприятий\n${table(HEADER, "1 | Слёт | май 2025 | завуч", "2 | Сбор | июнь 2025 | завуч")}`,
    );
    expect(roadmaps.map(({ title, activities }) => [title, activities.length])).toEqual([["План мероприятий", 2]]);
    expect(fields(`${passport}План мероприятий\n`).at(-1)).toBe(whole);
  });

  test.each(["Мероприятия программы", "Перечень мероприятий программы", "Система программных мероприятий"])(
    "the title «%s» right above the plan's header, whatever field is the last",
    (title) => {
      const plan = table(HEADER, "1 | Слёт | май 2025 | завуч", "2 | Сбор | июнь 2025 | завуч");
      for (const last of [
        "Сроки реализации\t2025 год",
        "Ожидаемые результаты\tРост качества",
        "Объём средств\t2025 – 150",
      ]) {
        const { roadmaps, passport: read } = documentOf(`${HEAD}${REST}${last}\n${title}\n${plan}`);
        expect(roadmaps.map((one) => [one.title, one.columns[0]?.role, one.activities.length])).toEqual([
          [title, "number", 2],
        ]);
        expect(read?.fields.at(-1)?.values).toEqual([last.split("\t")[1]]);
      }
    },
  );

  test("an appendix with its table", () => {
    const below = `Приложение 2\nк программе\n${table("Школа | Адрес", "СОШ № 1 | ул. Речная", "СОШ № 2 | ул. Лесная")}`;
    expect(fields(passport + below).at(-1)).toBe(whole);
  });
});

test("lines below the rows of another table are none of its cells", () => {
  const text = `${table("Школа | Адрес", "СОШ № 1 | ул. Речная", "СОШ № 2 | ул. Лесная")}Всё о школах города.\n`;
  expect(documentOf(text).tables[0]?.rows).toHaveLength(2);
});
