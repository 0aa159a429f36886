import { describe, expect, test } from "vitest";
import { layout } from "../../src/layout/index.ts";
import { planColumns } from "../../src/structure/columns.ts";
import { closeSpilledLines } from "../../src/structure/repair/spilled-lines.ts";
import { shortActivities, table } from "./reading.ts";

const linesOf = (source: string): string[] =>
  closeSpilledLines(layout(source)).lines.map((line) =>
    line.cells.map((cell) => cell.text.text.replaceAll("\n", "/")).join(" | "),
  );
const ROW = "1\tСлёт юннатов\tмай\tСЮН\tОтчёт\n";

describe("a header on two lines", () => {
  test.each<[string, string, string]>([
    ["№\tМероприятие\tСрок\tИсполнитель\tИтог\n", "п/п\t\tисполнения\t\t\n", "№/п/п | Мероприятие | Срок/исполнения"],
    ["№\tМероприятие\tСрок\tИсполнитель\tИтог\n", "п.п.\n", "№/п.п. | Мероприятие | Срок | Исполнитель | Итог"],
    ["№\tДела\tДата\tКто отвечает\tИтог\n", "п/п\tкружка\t\t\t\n", "№/п/п | Дела/кружка | Дата | Кто отвечает"],
    ["№\tНазвание\tСроки\tОтветственные\tИтог\n", "\tмероприятий\tреализации\tлица\t\n", "№ | Название/мероприятий"],
    [
      "№\tМероприятие\tСро-\tОтветст-\tИтог\n",
      "п/п\t\tки\tвенные\t\n",
      "№/п/п | Мероприятие | Сро-/ки | Ответст-/венные",
    ],
    ["Мероприятие\tСрок\tОтветственный\n", "\tисполнения\tза выполнение\n", "Мероприятие | Срок/исполнения"],
  ])("%j with %j", (head, more, expected) => {
    const lines = linesOf(head + more + ROW);
    expect(lines[0]).toContain(expected);
    expect(lines).toHaveLength(linesOf(head + ROW).length);
  });

  test.each([
    "\tСлёт юннатов\tисполнения\t\t\n",
    "\tлесничества\t\t\t\n",
    "1\tисполнения\t\t\t\n",
    "п/п\t\t12 мая\t\t\n",
    "\tмероприятия 2\t\t\t\n",
  ])("%j is no part of it", (row) => {
    expect(linesOf(`№\tМероприятие\tСрок\tИсполнитель\tИтог\n${row}${ROW}`)[0]).toBe(
      "№ | Мероприятие | Срок | Исполнитель | Итог",
    );
  });

  test("the rest of a torn row under a repeated header stays the row's, the header's own line does not", () => {
    const head = "№\tМероприятие\tСрок\tИсполнитель\tИтог\n";
    const torn = `${head}1\tПлан летних\tмай\tСЮН\tОтчёт\n${head}\tмероприятий\t\t\t\n`;
    expect(linesOf(torn)).toHaveLength(4 + linesOf("").length);
    const whole = `${head}\t\tисполнения\t\t\n${ROW}${head}\t\tисполнения\t\t\n2${ROW.slice(1)}`;
    expect(linesOf(whole)[2]).toContain("Срок/исполнения");
  });
});

describe("a spilled line is no header", () => {
  const roles = (row: string) => planColumns(layout(row).lines[0]?.cells ?? []);

  test.each([
    "\tслёты, лесную деятельность\tграфику\tтворчества\tпобедителей\n",
    "\tдеятельность отрядов\tграфик\tДом\tпобед\n",
    "\tОрганизация деятельности отрядов\tПо графику\tСЮН\n",
    "\tзадач лесничества\tпериод\tорганизаторы, лесники\tитог\n",
  ])("%j", (row) => {
    expect(roles(row)).toBeNull();
  });

  test.each([
    "№\tмероприятие\tсроки\tисполнитель\tпримечание\n",
    "мероприятие\tсроки\tисполнитель\n",
    "\tмероприятия\tсроки\tответственные\tрезультат\n",
  ])("%j is one", (row) => {
    expect(roles(row)).not.toBeNull();
  });

  test("later rows keep their columns", () => {
    const read = shortActivities(
      `План мероприятий на 2024 год\n${table(
        "№ | Мероприятие | Сроки | Ответственные | Результат",
        "1 | Привлечение ребят в слёты, | по отдельному | Лесхоз, дом | Рост",
        " | походы, лесную деятельность | графику | природы | побед",
        "2 | Собрать отчёты | декабрь | Отдел | Отчёт",
      )}`,
    );
    expect(read).toEqual([
      "1 [1] Привлечение ребят в слёты, походы, лесную деятельность / по отдельному графику / Лесхоз, дом природы",
      "2 [2] Собрать отчёты / декабрь / Отдел",
    ]);
  });
});
