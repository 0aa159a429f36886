import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/types.ts";
import { parseSource } from "../../src/pipeline.ts";
import { ROWS, sampleOrder, samplePlan } from "../../src/rules/explain/sample.ts";
import { sourceOfText } from "../../src/text/source.ts";

const found = (text: string): readonly Diagnostic[] =>
  parseSource(sourceOfText("x.txt", text), { lang: "ru" }).diagnostics;
const rules = (text: string): string[] => found(text).map((finding) => finding.rule);

const CONTROL = "Контроль за исполнением приказа оставляю за собой.";
const stamp = (label: string): string => `Приложение${label}\nк приказу отдела образования\nот 12.03.2024 № 45\n\n`;
const PLAN = samplePlan(ROWS);
const ROSTER =
  "Состав рабочей группы\n\nРогова О.П. – заместитель начальника отдела, председатель\nЗимина Т.В. – методист, секретарь\nКозлов И.И. – директор школы, член группы\n";
const both = (first = " 1", second = " 2"): string => `${stamp(first)}${PLAN}\n${stamp(second)}${ROSTER}`;
const order = (
  clauses: readonly string[],
  after = "",
  signature = "Начальник отдела образования\tА.Н. Ветрова",
): string => sampleOrder({ clauses, after, signature });
const control = (whom: string, signature?: string): string =>
  order(["Утвердить план.", `Контроль за исполнением возложить на ${whom}`], "", signature);

/** Documents that a reviewer would send back with nothing but thanks. */
const CLEAN: readonly (readonly [string, string])[] = [
  ["a plan", PLAN],
  ["an order", sampleOrder()],
  ["appendices in a list", order(["Утвердить план и состав группы согласно приложениям 1, 2.", CONTROL], both())],
  ["appendices with №", order(["Утвердить план и состав (приложения № 1 и № 2).", CONTROL], both(" № 1", " № 2"))],
  ["what is attached", order(["Утвердить прилагаемый план.", "Утвердить состав (прилагается).", CONTROL], both())],
  [
    "one with a number, one without",
    order(["Утвердить план (приложение).", "Утвердить состав (приложение 2).", CONTROL], both()),
  ],
  [
    "Roman numbers",
    order(["Утвердить план (приложение I).", "Утвердить состав (приложение II).", CONTROL], both(" I", " II")),
  ],
  ["a plan named by its title", order(["Утвердить план поддержки школ.", CONTROL], stamp("") + PLAN)],
  [
    "an appendix that the preamble names",
    sampleOrder({ preamble: "Во исполнение плана (приложение 1)", after: stamp(" 1") + PLAN }),
  ],
  [
    "a letter's own later terms",
    sampleOrder({ preamble: "На основании приказа министерства от 20.02.2024 № 301 «О мерах на 2025 год»" }),
  ],
  [
    "someone acts for the head",
    control("начальника отдела образования Рогову О.П.", "И.о. начальника отдела образования\tА.Н. Ветрова"),
  ],
  ["the head of another body", control("Рогову О.П., начальника отдела дошкольного образования")],
  ["a deputy", control("заместителя начальника отдела образования Рогову О.П.")],
  ["the head herself", control("начальника отдела образования Ветрову А.Н.")],
  [
    "members without any position",
    order(
      ["Утвердить состав группы (приложение 1).", CONTROL],
      `${stamp(" 1")}Состав рабочей группы\n\nРогова О.П.\nЗимина Т.В.\nКозлов И.И.\n`,
    ),
  ],
  ["a report after the plan", order(["Утвердить план.", "Школам сдать отчёты до 20 января 2025 года.", CONTROL], PLAN)],
  [
    "the same work in other months",
    samplePlan([
      "1\tЗаседание методического совета\tянварь 2024\tСовет школ",
      "2\tЗаседание методического совета\tмарт 2024\tСовет школ",
    ]),
  ],
  [
    "the same work by others",
    samplePlan([
      "1\tЗаседание методического совета\tмарт 2024\tСовет школ",
      "2\tЗаседание методического совета\tмарт 2024\tОтдел образования",
    ]),
  ],
];

describe("nothing is found in", () => {
  test.each(CLEAN)("%s", (_, text) => {
    const grave = found(text).filter((finding) => finding.severity !== "info");
    expect(grave.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

describe("order/signatory-mismatch", () => {
  test.each([
    "Рогову О.П., начальника отдела образования.",
    "начальника отдела образования Рогову О.П.",
    "начальника отдела образования Рогову Ольгу Петровну.",
    "Рогову Ольгу Петровну, начальника отдела образования.",
  ])("%s", (whom) => {
    expect(rules(control(whom))).toContain("order/signatory-mismatch");
  });
});

describe("plans", () => {
  test("what was due before the order is told once, with a count", () => {
    const [finding, ...rest] = found(sampleOrder({ date: "12.05.2024", after: PLAN })).filter(
      ({ rule }) => rule === "schedule/before-order",
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: "info", subject: "1" });
    expect(finding?.message).toContain("2 мероприятий (1, 2)");
    expect(finding?.related).toHaveLength(1);
  });

  test("a column that is mostly empty asks for nothing", () => {
    const columns = "№\tМероприятие\tСрок\tОтветственные\tРезультат";
    const rows = ROWS.map((row, i) => `${row}\t${i === 0 ? "Справка" : ""}`);
    expect(rules(samplePlan(rows, undefined, columns))).not.toContain("plan/missing-result");
  });

  test("dates that run backwards, in words and in figures", () => {
    for (const time of [
      "с 20.05.2024 по 10.05.2024",
      "20.05.2024 – 10.05.2024",
      "с 15 мая по 10 мая 2024 г.",
      "май 2024 - март 2024",
    ]) {
      expect(rules(samplePlan([...ROWS, `4\tВыезды в школы\t${time}\tСовет`])), time).toContain(
        "schedule/end-before-start",
      );
    }
    for (const time of ["с 10.05.2024 по 20.05.2024", "31 июня 2024 - июль 2024", "когда-нибудь - потом"]) {
      expect(rules(samplePlan([...ROWS, `4\tВыезды в школы\t${time}\tСовет`])), time).not.toContain(
        "schedule/end-before-start",
      );
    }
  });
});
