import { describe, expect, it } from "vitest";
import { documentOf } from "./reading.ts";

const STAMPS = `МБОУ «Луговская СОШ»

РАССМОТРЕНО                              УТВЕРЖДАЮ
на заседании совета                      Директор школы
протокол от 30.08.2023 № 1               ____________ О.П. Ветрова
                                         приказ от 31.08.2023 № 112-о

ПЛАН
мероприятий на 2023 – 2024 учебный год

№	Мероприятие	Сроки	Ответственные	Результат	Отметка о выполнении
1	Анализ	сентябрь	Завуч	Справка
2	Пробный экзамен
- русский язык;
- математика	декабрь

март	Завуч	Справка
3	Собрание	май	Директор	Протокол
`;

describe("a school's own plan", () => {
  const { order, roadmaps, unclaimed, tables } = documentOf(STAMPS);

  it("has stamps that spaces set side by side, and is no order for them", () => {
    expect(order).toBeNull();
    expect(unclaimed.map(({ reason }) => reason)).toEqual(["stamp", "stamp", "stamp", "stamp"]);
  });

  it("keeps rows over several lines whose last column is empty throughout", () => {
    expect(tables).toEqual([]);
    expect(roadmaps[0]?.activities.map(({ number, title, result }) => [number, title, result])).toEqual([
      ["1", "Анализ", "Справка"],
      ["2", "Пробный экзамен", "Справка"],
      ["2.1", "- русский язык;", null],
      ["2.2", "- математика", null],
      ["3", "Собрание", "Протокол"],
    ]);
  });
});
