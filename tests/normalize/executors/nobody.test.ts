import { describe, expect, it } from "vitest";
import { inShort, readCell } from "./reading.ts";

describe("words of a cell that name nobody", () => {
  it.each([
    ["Синицына Л.П., каб. 15", ["Синицына Л.П."]],
    ["Синицына Л.П., тел. 2-33", ["Синицына Л.П."]],
    ["Синицына Л.П., канд. пед. наук", ["Синицына Л.П."]],
    ["Синицына Л.П. (г. Озёрск)", ["Синицына Л.П."]],
    ["Синицына Л.П. (с. Новая Заря), методист", ["Синицына Л.П. | методист"]],
    ["по приказу", []],
    ["в соответствии с планом", []],
    ["Не назначен", []],
    ["методист; согласно графику", ["методист"]],
    ["Синицына Л.П. – рус. яз., Дроздова К.М. – матем.", ["Синицына Л.П.", "Дроздова К.М."]],
  ])("leaves them out of «%s»", (cell, items) => {
    expect(inShort(readCell(cell))).toEqual(items);
  });

  it.each([
    ["Учителя-предметники: русский язык, математика", ["Учителя-предметники"]],
    ["Учителя – физика, химия; директор", ["Учителя", "директор"]],
    ["Учителя: физика – Синицына Л.П., химия – Дроздова К.М.", ["Синицына Л.П. | Учителя", "Дроздова К.М. | Учителя"]],
  ])("takes what teachers of «%s» teach for none", (cell, items) => {
    expect(inShort(readCell(cell))).toEqual(items);
  });

  it("keeps who acts with a person", () => {
    expect(inShort(readCell("Синицына Л.П. с Дроздовым К.М."))).toEqual(["Синицына Л.П.", "Дроздов К.М."]);
    expect(inShort(readCell("Синицына Л.П. с руководителями ШМО"))).toEqual(["Синицына Л.П.", "руководителями ШМО"]);
  });

  it("takes letters of a class with a number for one body", () => {
    expect(readCell("ДОУ № 1").items[0]?.kind).toBe("organization");
    expect(readCell("ДОУ").items[0]?.kind).toBe("group");
  });
});
