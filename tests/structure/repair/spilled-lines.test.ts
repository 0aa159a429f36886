import { describe, expect, test } from "vitest";
import { layout } from "../../../src/layout/index.ts";
import { closeSpilledLines } from "../../../src/structure/repair/spilled-lines.ts";

/** Rows with their cells parted by bars, line ends inside a cell as «/». */
const rowsOf = (source: string): string[] =>
  closeSpilledLines(layout(source)).lines.map((line) =>
    line.cells.map((cell) => cell.text.text.replaceAll("\n", "/")).join(" | "),
  );

const HEAD = "№\tМероприятие\tСроки\tОтветственные\n";

describe("line ends that a converter left inside cells", () => {
  test.each<[string, string, string[]]>([
    [
      "of the title",
      "1.\tПровести\nсеминар\tмай\tИМЦ\n2.\tСобрать\tиюнь\tИМЦ\n",
      ["1. | Провести/семинар | май | ИМЦ", "2. | Собрать | июнь | ИМЦ"],
    ],
    ["of two cells", "1.\tПровести\nсеминар\tмай\nиюнь\tИМЦ\n", ["1. | Провести/семинар | май/июнь | ИМЦ"]],
    ["on three lines", "1.\tПровести\nбольшой\nсеминар\tмай\tИМЦ\n", ["1. | Провести/большой/семинар | май | ИМЦ"]],
    [
      "a row that is merely short stays",
      "1.\tПровести\tмай\n2.\tСобрать\tиюнь\tИМЦ\n",
      ["1. | Провести | май", "2. | Собрать | июнь | ИМЦ"],
    ],
    [
      "a whole row takes nothing",
      "1.\tПровести\tмай\tИМЦ\nРаздел 2\n2.\tСобрать\tиюнь\tИМЦ\n",
      ["1. | Провести | май | ИМЦ", "Раздел 2", "2. | Собрать | июнь | ИМЦ"],
    ],
    [
      "too many cells together stay apart",
      "1.\tПровести\nсеминар\tмай\tИМЦ\tещё\tещё\n",
      ["1. | Провести", "семинар | май | ИМЦ | ещё | ещё"],
    ],
  ])("%s", (_, source, expected) => {
    expect(rowsOf(HEAD + source).slice(1)).toEqual(expected);
  });

  test("of a header whose first line names too few columns", () => {
    const source = "№ п/п\tМероприятие\nшколы\tСроки\tОтветственные\n1\tСеминар\tмай\tИМЦ\n";
    expect(rowsOf(source)[0]).toBe("№ п/п | Мероприятие/школы | Сроки | Ответственные");
  });

  test.each([
    [
      "№ п/п\tМероприятие\tСроки\nреализации\tОтветственные\n",
      "№ п/п | Мероприятие | Сроки/реализации | Ответственные",
    ],
    ["№\nп/п\tМероприятие\tСроки\tОтветственные\n", "№/п/п | Мероприятие | Сроки | Ответственные"],
  ])("of the header %j", (header, expected) => {
    expect(rowsOf(`${header}1\tСеминар\tмай\tИМЦ\n2\tСовет\tмай\tИМЦ\n`)[0]).toBe(expected);
  });

  test("a header on two rows is one", () => {
    const source = "№\tМероприятие\tСрок\tИтог\t\n\t\t\tПоказатель\tДокумент\n1\tСеминар\tмай\tдва\tприказ\n";
    expect(rowsOf(source)[0]).toBe("№ | Мероприятие | Срок | Итог Показатель | Итог Документ");
  });

  test("the lines still tile the source", () => {
    const source = `${HEAD}1.\tПровести\nсеминар\tмай\tИМЦ\n`;
    const { lines } = closeSpilledLines(layout(source));
    expect(lines.map(({ full }) => source.slice(full.start, full.end)).join("")).toBe(source);
  });

  test("prose and other tables are left alone", () => {
    const plain = layout("Приказ\n\nа\tб\nв\nг\tд\n");
    expect(closeSpilledLines(plain)).toBe(plain);
  });
});
