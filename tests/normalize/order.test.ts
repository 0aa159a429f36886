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

describe("a clause", () => {
  test("with a letter in its date says so once", () => {
    const { order, diagnostics } = read(sampleOrder({ clauses: ["Сдать отчёт в срок до З0.05.2024."] }));
    const [deadline] = order?.clauses[0]?.deadlines ?? [];
    expect(deadline).toMatchObject({ end: "2024-05-30", raw: "в срок до З0.05.2024" });
    expect(diagnostics.filter(({ rule }) => rule === "text/mixed-script")).toHaveLength(1);
  });
});
