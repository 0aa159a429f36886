import { describe, expect, test } from "vitest";
import { parseSource } from "../../src/pipeline.ts";
import { sampleOrder } from "../../src/rules/explain/sample.ts";
import { sourceOfText } from "../../src/text/source.ts";

const read = (text: string) => parseSource(sourceOfText("x.txt", text), { lang: "ru" });

describe("what an order cites", () => {
  test("is read from mended text and printed as it stands", () => {
    const cited = "приказом отдела образования от 12.02.2O24 № 17 «О сборе све- дений»";
    const [act] = read(sampleOrder({ clauses: [`Исполнить план, введённый ${cited}.`] })).order?.basis ?? [];
    expect(act).toMatchObject({ number: "17", date: "2024-02-12", title: "О сборе сведений", raw: cited });
  });
});

describe("a list of acts whose kind stands in the line above it", () => {
  const listed = (clause: string): (string | null)[][] =>
    (read(sampleOrder({ clauses: [clause] })).order?.basis ?? []).map((act) => [
      act.kind,
      act.issuer,
      act.number,
      act.date,
      act.title,
    ]);

  test.each<[string, (string | null)[][]]>([
    [
      "Признать утратившими силу приказы отдела:\nот 14.03.2019 № 41 «О составе группы»;\nот 02.09.2020 № 77-о.",
      [
        ["order", "отдела", "41", "2019-03-14", "О составе группы"],
        ["order", "отдела", "77-о", "2020-09-02", null],
      ],
    ],
    [
      "Отменить распоряжения:\n- Администрации округа от 14.03.2019 № 41-р;\n- от 2 сентября 2020 г. № 77-р «О плане».",
      [
        ["directive", "Администрации округа", "41-р", "2019-03-14", null],
        ["directive", null, "77-р", "2020-09-02", "О плане"],
      ],
    ],
    [
      "Считать утратившими силу приказы и распоряжения комитета:\n– № 41 от 14.03.2019;\n– «О плане» от 02.09.2020 № 77-р.",
      [
        ["act", "комитета", "41", "2019-03-14", null],
        ["act", "комитета", "77-р", "2020-09-02", "О плане"],
      ],
    ],
    [
      "Признать утратившими силу приказы отдела:\n- от 14.03.2019 № 41 «О внесении изменений в приказ от 01.02.2018 № 5».",
      [["order", "отдела", "41", "2019-03-14", "О внесении изменений в приказ от 01.02.2018 № 5"]],
    ],
    [
      "Признать утратившими силу:\n- приказ отдела от 14.03.2019 № 41;\n- письмо отдела от 02.09.2020 № 77.",
      [
        ["order", "отдела", "41", "2019-03-14", null],
        ["letter", "отдела", "77", "2020-09-02", null],
      ],
    ],
    ["Ознакомить с приказом школы:\n- № 5 имени Толмачёва;\n- № 6.", []],
    ["Ознакомить с настоящим приказом:\n- от 14.03.2019 № 41 заявителей.", []],
    [
      "Внести в приказ следующие изменения:\n- до 14.03.2024 представить отчёт № 5;\n- от 5 до 7 педагогов обучить.",
      [],
    ],
  ])("%s", (clause, expected) => {
    expect(listed(clause)).toEqual(expected);
  });
});

describe("a clause", () => {
  test("with a letter in its date says so once", () => {
    const { order, diagnostics } = read(sampleOrder({ clauses: ["Сдать отчёт в срок до З0.05.2024."] }));
    const [deadline] = order?.clauses[0]?.deadlines ?? [];
    expect(deadline).toMatchObject({ end: "2024-05-30", raw: "в срок до З0.05.2024" });
    expect(diagnostics.filter(({ rule }) => rule === "text/mixed-script")).toHaveLength(1);
  });
});

describe("times in the paragraphs under «в следующие сроки:»", () => {
  const termsOf = (...lines: string[]): string[][] =>
    (read(sampleOrder({ clauses: [lines.join("\n")] })).order?.clauses[0]?.children ?? []).map(({ deadlines }) =>
      deadlines.map((item) => (item.kind === "period" ? item.edtf : item.kind)),
    );

  test.each([
    "Провести смотр в следующие сроки:",
    "Установить следующие сроки проведения смотра:",
    "Провести смотр в сроки:",
  ])("%s", (lead) => {
    expect(termsOf(lead, "отборочный тур - март 2024 года;", "финал - 18 апреля 2024 г.")).toEqual([
      ["2024-03"],
      ["2024-04-18"],
    ]);
    expect(termsOf(lead, "18 апреля 2024 г. - пение;", "с 19 по 20 апреля 2024 года – танец.")).toEqual([
      ["2024-04-18"],
      ["2024-04-19/2024-04-20"],
    ]);
  });

  test("a date that only a paragraph's words hold is none", () => {
    expect(termsOf("Провести смотр в следующие сроки:", "по итогам тура 18 апреля 2024 г. в школах;")).toEqual([[]]);
    expect(termsOf("Утвердить составы:", "18 апреля 2024 г. - жюри пения;", "19 апреля 2024 г. - жюри танца.")).toEqual(
      [[], []],
    );
  });

  test("a day without its year is told", () => {
    const lead = "Провести смотр в следующие сроки:";
    expect(termsOf(lead, "18 апреля - пение;", "19 апреля - танец.")).toEqual([["unknown"], ["unknown"]]);
  });

  test("the span of what is allowed is no term", () => {
    const text = sampleOrder({ clauses: ["Разрешить посещение кружков в течение одного календарного года."] });
    expect(read(text).order?.clauses[0]?.deadlines).toEqual([]);
  });
});
