import { describe, expect, test } from "vitest";
import { documentOf, table } from "./reading.ts";

const PLAN = `План мероприятий школы на 2025 год\n\n${table(
  "Мероприятие | Сроки | Ответственные | Результат",
  "Урок физики для соседей | март | Сомов П.Р. | Запись урока",
  "Беседа о чтении | апрель-май | библиотекарь | Список книг",
  "Встреча с родителями | в течение года | Лосева А.А. | Протокол",
)}`;

describe("a table below a plan without numbers", () => {
  test.each([
    [
      "Целевые показатели",
      "Показатель | 2024 (факт) | 2025 (план) | 2026 (прогноз)",
      "Доля сдавших, % | 81 | 86 | 90",
      "Число кружков | 3 | 5 | 6",
    ],
    [
      "Кадры школы",
      "Предмет | Всего учителей | Высшая категория",
      "Физика | 2 | 1",
      "Математика | 4 | 2",
      "Русский язык | 5 | 3",
    ],
    [
      "Риски",
      "Риск | Вероятность | Меры | Кто следит",
      "Уход учителя | средняя | Замена из соседей | директор",
      "Мало книг | высокая | Обмен книгами | библиотекарь",
    ],
  ])("«%s» is none of its rows", (title, ...rows) => {
    for (const gap of [`\n${title}\n\n`, `\n${title}\n`, "\n"]) {
      const { roadmaps, tables } = documentOf(`${PLAN}${gap}${table(...rows)}`);
      expect(roadmaps.map(({ activities }) => activities.length)).toEqual([3]);
      expect(tables.map((one) => one.rows.length)).toEqual([rows.length - 1]);
    }
  });

  test.each([
    table("Мероприятие | Сроки | Ответственные | Результат", "Слёт | июнь | Сомов П.Р. | Отчёт"),
    table("Слёт туристов | июнь | Сомов П.Р. | Отчёт", "Ярмарка | до 20 сентября | Лосева А.А. | Отчёт"),
    table("Слёт туристов |  | Сомов П.Р. | Отчёт", "Ярмарка |  | Лосева А.А. | Отчёт"),
  ])("another piece of the plan is: %j", (more) => {
    const { roadmaps, tables } = documentOf(`${PLAN}\nЛетние дела\n${more}`);
    expect(roadmaps.length).toBe(1);
    expect(roadmaps[0]?.activities.length).toBeGreaterThan(3);
    expect(tables).toEqual([]);
  });
});
