import { describe, expect, test } from "vitest";
import { doubledTail, joinPieces } from "../../../src/structure/repair/join-pieces.ts";
import { Vocabulary } from "../../../src/structure/vocabulary.ts";
import { Mapped } from "../../../src/text/mapped.ts";

/** Pieces of one source, which stand there one line each, before the given other words of the document. */
function joined(pieces: readonly string[], others = ""): { text: string; rules: string[]; ranges: number } {
  const source = `${pieces.join("\n")}\n${others}`;
  let at = 0;
  const mapped = pieces.map((piece) => {
    const start = at;
    at += piece.length + 1;
    return Mapped.of(source, start, start + piece.length);
  });
  const { text, findings } = joinPieces(mapped, new Vocabulary(source));
  return { text: text.text, rules: findings.map(({ rule }) => rule), ranges: text.ranges().length };
}

describe("pieces of a cell", () => {
  test.each<[string[], string, string]>([
    [["Провести", "семинар"], "", "Провести семинар"],
    [["Провести", "", "семинар"], "", "Провести семинар"],
    // a word cut by a hyphen
    [["индиви-", "дуальной работы"], "", "индивидуальной работы"],
    [["индиви-", "дуальной"], "индивидуальной", "индивидуальной"],
    [["научно-", "методической"], "", "научно-методической"],
    [["школа-", "интернат"], "школа-интернат", "школа-интернат"],
    [["план-", "график"], "план, график", "план-график"],
    [["план-", "График"], "", "план- График"],
    [["школы-", "партнёры района"], "", "школы-партнёры района"],
    [["педагогам-", "новаторам"], "", "педагогам-новаторам"],
    [["со-", "координаторы"], "сокоординаторы", "сокоординаторы"],
    // a capital keeps its hyphen
    [["ППМС-", "центр"], "", "ППМС-центр"],
    [["«Верх-", "Ключевская школа»"], "", "«Верх-Ключевская школа»"],
    [["г. юрьев-", "Польский"], "Юрьев-Польский", "г. юрьев-Польский"],
    [["КАЛЕН-", "ДАРЬ"], "", "КАЛЕН- ДАРЬ"],
    // a word cut without one
    [["профессионал", "ьной подготовки"], "", "профессиональной подготовки"],
    [["мероп", "риятия района"], "мероприятия", "мероприятия района"],
    [["план", "мероприятий"], "планмероприятий план мероприятий план мероприятий", "план мероприятий"],
    [["СОШ", "школы"], "", "СОШ школы"],
    // a tail printed twice
    [["Руководители", "ли ГМО"], "", "Руководители ГМО"],
    [["методической", "кой службы"], "", "методической службы"],
    [["учителя", "я школ"], "", "учителя я школ"],
    [["контроль и", "и анализ"], "", "контроль и и анализ"],
  ])("%j beside «%s»", (pieces, others, expected) => {
    expect(joined(pieces, others).text).toBe(expected);
  });

  test("a doubled tail is noise that is told; a mended cut is not", () => {
    expect(joined(["Руководители", "ли ГМО"]).rules).toEqual(["text/ocr-noise"]);
    expect(joined(["индиви-", "дуальной"]).rules).toEqual([]);
    expect(joined(["Провести", "семинар"]).rules).toEqual([]);
  });

  test("a tail that is a word of the document stays", () => {
    const words = new Vocabulary("или ли ли");
    expect(doubledTail("Руководители", "ли ГМО", words)).toBe(0);
    expect(doubledTail("Руководители", "ли ГМО", new Vocabulary(""))).toBe(2);
    expect(doubledTail("Руководители", "руководители", new Vocabulary(""))).toBe(0);
  });

  test("pieces keep their places", () => {
    expect(joined(["индиви-", "дуальной"]).ranges).toBe(2);
  });
});
