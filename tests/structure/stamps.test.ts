import { describe, expect, test } from "vitest";
import { appendixLabel, isApproval, stampEnd } from "../../src/structure/stamps.ts";
import { blocksOf } from "./reading.ts";

describe("headings of appendices", () => {
  test.each<[string, string | null | undefined]>([
    ["Приложение", null],
    ["ПРИЛОЖЕНИЕ", null],
    ["Приложение 1", "1"],
    ["Приложение № 2", "2"],
    ["Приложение №2 к приказу от 12.03.2023 № 5", "2"],
    ["ПРИЛОЖЕНИЕ N 3", "3"],
    ["Приложение к приказу", null],
    ["Прил. 1", "1"],
    ["Приложение А", "А"],
    ["Приложение II", "II"],
    ["Приложение 1.2", "1.2"],
    ["Приложение Л№ 4", "4"],
    // none
    ["Приложение: на 3 л.", undefined],
    ["Приложения, указанные в пункте 1", undefined],
    ["приложение 1", undefined],
    ["Приложенный план", undefined],
    ["План мероприятий", undefined],
    ["", undefined],
  ])("%s", (text, expected) => {
    expect(appendixLabel(text)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ["УТВЕРЖДЕНО", true],
    ["Утвержден приказом директора", true],
    ["УТВЕРЖДАЮ", true],
    ["Утверждаю:", true],
    ["«УТВЕРЖДЕНО»", true],
    ["Утверждение плана", false],
    ["утвержден приказом", false],
    ["План утвержден", false],
  ])("%s approves: %s", (text, expected) => {
    expect(isApproval(text)).toBe(expected);
  });
});

describe("where a stamp ends", () => {
  /** The line that follows the stamp that opens the text. */
  const after = (text: string): string | undefined => {
    const blocks = blocksOf(text);
    const block = blocks[stampEnd(blocks, 0)];
    return block?.kind === "text" ? block.text.text : block?.kind;
  };

  test.each<[string, string, string | undefined]>([
    ["one line", "Приложение 1\n\nПлан мероприятий\n", "План мероприятий"],
    [
      "several lines",
      "Приложение 1\nк приказу управления\nот 12.03.2023 № 5\n\nПлан мероприятий\n",
      "План мероприятий",
    ],
    ["no blank line", "Приложение\nк приказу управления\nот 12.03.2023 № 5\nПлан мероприятий\n", "План мероприятий"],
    [
      "blank lines between its lines",
      "УТВЕРЖДЕНО\n\nприказом управления\n\nот 12.03.2023 № 5\n\nПлан мероприятий\n",
      "План мероприятий",
    ],
    [
      "a sheet of acquaintance, then the stamp of an appendix",
      "С приказом ознакомлены:\nОсинина М.П. ________ «__» ________ 2023 г.\n\nУТВЕРЖДЁН\nприказом школы\n",
      "УТВЕРЖДЁН",
    ],
    [
      "a director's stamp",
      "УТВЕРЖДАЮ\nДиректор школы\n________ И.П. Луговая\n«__» ________ 2023 г.\n\nПлан мероприятий\n",
      "План мероприятий",
    ],
    [
      "a heading of its own",
      "Приложение 2\nк приказу от 12.03.2023 № 5\n\nСписок школ района\nСОШ № 3\n",
      "Список школ района",
    ],
    ["a list right behind", "Приложение 2\n1. Общие положения\n", "1. Общие положения"],
    ["a table right behind", "Приложение 2\nа\tб\tв\n1\t2\t3\n", "table"],
    ["nothing behind", "Приложение 1\nк приказу\n", undefined],
  ])("%s", (_, text, expected) => {
    expect(after(text)).toBe(expected);
  });
});
