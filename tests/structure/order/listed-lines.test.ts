import { describe, expect, it } from "vitest";
import { documentOf } from "../reading.ts";

const HEAD = "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\n\nПРИКАЗ\n\n12.09.2023 № 40\n\nО школах\n\nПРИКАЗЫВАЮ:\n";
const read = (first: string, behind = "") =>
  documentOf(`${HEAD}1. ${first}\n2. Контроль оставляю за собой.\n\nНачальник\tИ.П. Луговая\n${behind}`);
const childrenOf = (first: string): string[] => read(first).order?.clauses[0]?.children.map(({ text }) => text) ?? [];

describe("lines without a mark below a colon", () => {
  it.each([
    [
      "schools and people",
      ["МБОУ СОШ № 3 – Осинина М.П., директор Лицея № 2", "МБОУ СОШ № 8 – Берёзов К.К., методист"],
    ],
    ["people and schools", ["Осинина М.П., методист – МБОУ СОШ № 3", "Берёзов К.К., методист – МБОУ СОШ № 8"]],
    ["commas", ["Гимназия № 3 – Осинина М.П.,", "МКОУ «Луговая ООШ» – Берёзов К.К.,", "Лицей № 9 – Лесных П.П."]],
    ["nothing but schools", ["МБОУ СОШ № 3", "МБОУ СОШ № 8", "МКОУ «Луговая ООШ»"]],
    ["what each shall do", ["Осининой М.П. – подготовить справку", "Берёзову К.К. – провести опрос"]],
  ])("are one child each: %s", (_, lines) => {
    expect(childrenOf(`Закрепить:\n${lines.join("\n")}`)).toEqual(lines);
  });

  it("keep an item's second line", () => {
    expect(
      childrenOf("Закрепить:\nМБОУ СОШ № 3 – Осинина М.П., директор\nлицея № 2\nМБОУ СОШ № 8 – Берёзов К.К."),
    ).toEqual(["МБОУ СОШ № 3 – Осинина М.П., директор лицея № 2", "МБОУ СОШ № 8 – Берёзов К.К."]);
  });

  it("are a roster where they are a working group", () => {
    const { rosters, persons } = read(
      "Утвердить состав рабочей группы:\nОсинина М.П., начальник отдела, руководитель\nБерёзов К.К., директор центра\nЛесных П.П., методист",
    );
    expect(rosters[0]?.members.map(({ name, position, role }) => `${name} ${position} ${role}`)).toEqual([
      "Осинина М.П. начальник отдела head",
      "Берёзов К.К. директор центра member",
      "Лесных П.П. методист member",
    ]);
    expect(persons.length).toBe(4);
  });

  it.each([
    ["a sentence about all of them", "МБОУ СОШ № 3 Осининой М.П.,\nМБОУ СОШ № 8 Берёзову К.К.\nобеспечить явку."],
    ["several in a line", "МБОУ СОШ № 3, МБОУ СОШ № 4,\nМБОУ СОШ № 8, МБОУ СОШ № 9."],
    ["several people in a line", "Осинину М.П., Берёзова К.К.,\nЛесных П.П., Громову А.А."],
    ["one of them alone", "МБОУ СОШ № 3 – участник\nпрограммы наставничества."],
    ["other words", "заместителю\nдиректора МАОУ «Лицей № 2», организовать учёт\nв школах."],
  ])("are one paragraph: %s", (_, lines) => {
    expect(childrenOf(`Рекомендовать:\n${lines}`)).toEqual([lines.replaceAll("\n", " ")]);
  });

  it("are paragraphs of an appendix", () => {
    const { texts, persons } = read(
      "Закрепить кураторов (приложение).",
      "\nПриложение\nк приказу от 12.09.2023 № 40\n\nЗакрепление кураторов\n\nМБОУ СОШ № 3 – Осинина М.П., методист\nМБОУ СОШ № 8 – Берёзов К.К., методист\n",
    );
    expect(texts.at(-1)?.paragraphs).toEqual([
      "МБОУ СОШ № 3 – Осинина М.П., методист",
      "МБОУ СОШ № 8 – Берёзов К.К., методист",
    ]);
    expect(persons.map(({ positions }) => positions)).toEqual([["Начальник"], ["методист"], ["методист"]]);
  });

  it("are prose in an appendix where a sentence runs over them", () => {
    const { texts } = read(
      "Закрепить кураторов (приложение).",
      "\nПриложение\nк приказу от 12.09.2023 № 40\n\nО школах\n\nВ проекте участвуют\nМБОУ СОШ № 3 и\nМБОУ СОШ № 8 района.\n",
    );
    expect(texts.at(-1)?.paragraphs).toEqual(["В проекте участвуют МБОУ СОШ № 3 и МБОУ СОШ № 8 района."]);
  });
});
