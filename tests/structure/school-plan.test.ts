import { describe, expect, it } from "vitest";
import { documentOf } from "./reading.ts";

const STAMPS = `МБОУ «Луговская СОШ»

РАССМОТРЕНО                              УТВЕРЖДАЮ
на заседании совета                      Директор школы
протокол от 30.08.2023 № 1               ____________ О.П. Ветрова
                                         Приказ от 31.08.2023 № 112-о

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

describe("stamps that spaces set side by side", () => {
  const head = (below: string): string =>
    `СОГЛАСОВАНО                    УТВЕРЖДАЮ\nПредседатель совета            Директор школы\n________ К.К. Жук              ________ О.П. Ветрова\n${below}`;

  it("end above the act that stands right below them", () => {
    const { order, unclaimed } = documentOf(
      head("ПРИКАЗ\nот 31.08.2023 № 112\nО плане работы\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n"),
    );
    expect(order).toMatchObject({ kind: "order", number: "112", date: "2023-08-31", title: "О плане работы" });
    expect(unclaimed).toHaveLength(3);
  });

  it("end above a title that is none of theirs", () => {
    const { roadmaps } = documentOf(
      head("Работа с отстающими на 2023 год\n№\tМероприятие\tСроки\tОтветственные\n1\tАнализ\tмай\tЗавуч\n"),
    );
    expect(roadmaps[0]).toMatchObject({ title: "Работа с отстающими на 2023 год", period: { edtf: "2023" } });
  });
});
