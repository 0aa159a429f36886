import { describe, expect, test } from "vitest";
import { findName, isNameLine, nameAtEnd, nameAtStart } from "../../src/structure/person.ts";

const cut = (text: string): string | null => {
  const found = findName(text);
  return found ? text.slice(found.start, found.end) : null;
};

describe("a name in a text", () => {
  test.each<[string, string | null]>([
    ["назначить Осинину М.П. координатором", "Осинину М.П."],
    ["назначить М.П. Осинину координатором", "М.П. Осинину"],
    ["М.П.Осинина", "М.П.Осинина"],
    ["М. П. Осинина", "М. П. Осинина"],
    ["Осинина М. П.", "Осинина М. П."],
    ["Берёзов-Полянский К.К.", "Берёзов-Полянский К.К."],
    ["Берёзов К.", "Берёзов К."],
    ["Осинину Марию Павловну, методиста", "Осинину Марию Павловну"],
    ["Мамедов Али Гасан оглы", null],
    ["в г. Светлореченске", null],
    ["СОШ № 3 г. Луговой", null],
    ["Управление образования", null],
    ["", null],
  ])("%s", (text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});

describe("a line that is a name", () => {
  test.each<[string, boolean]>([
    ["М.П. Осинина", true],
    ["Осинина М.П.", true],
    ["____ М.П. Осинина", true],
    ["/М.П. Осинина/", true],
    ["(М.П. Осинина)", true],
    ["Осинина Мария Павловна", true],
    ["  М.П. Осинина  ", true],
    ["Директор М.П. Осинина", false],
    ["М.П. Осинина, методист", false],
    ["Осинина", false],
    ["М.П.", false],
    ["", false],
  ])("%j: %s", (text, expected) => {
    expect(isNameLine(text)).toBe(expected);
  });
});

describe("a name at an end", () => {
  test.each<[string, number, number]>([
    ["Осинина М.П., методист", 12, -1],
    ["Директор Осинина М.П.", 0, 9],
    ["Директор                                                                 М.П. Осинина ", 0, 73],
    ["М.П. Осинина", 12, 0],
    ["Осинина Мария Павловна – директор", 22, -1],
    ["методист", 0, -1],
  ])("%j", (text, atStart, atEnd) => {
    expect([nameAtStart(text), nameAtEnd(text)]).toEqual([atStart, atEnd]);
  });
});

test("the last letter of an office in capitals is no initial", () => {
  const line = "ЗАВЕДУЮЩИЙ ОТДЕЛОМ .Р.ЛИПОВА";
  expect(line.slice(nameAtEnd(line))).toBe("Р.ЛИПОВА");
  const glued = "Заведующая отделомР.К. Липова";
  expect(glued.slice(nameAtEnd(glued))).toBe("Р.К. Липова");
});
