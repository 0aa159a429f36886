import { describe, expect, test } from "vitest";
import { concise } from "../../src/report/concise.ts";
import { summarize, writtenTo } from "../../src/report/summary.ts";
import { counted } from "../../src/report/words.ts";
import { sampleDocument } from "../tools/sample.ts";

describe("the summary", () => {
  test("in English, of a plan without an order", () => {
    const look = { lang: "en" } as const;
    expect(summarize(sampleDocument(), look) + writtenTo("plan.json", look)).toBe(`plan.txt
  Parts       1 table, 1 text
  Plan        План работы
              2024-01-01 – 2024-12-31, 1 activity
  Findings    1 error, 1 warning
              3:1 error schedule/missing Нет срока
              1:1 warning numbering/gap Пропущен номер 2
  Coverage    100.0 % (5 of 5 characters)
  Written to  plan.json
`);
  });

  test("in Russian, to standard output", () => {
    const text = summarize(sampleDocument(), { lang: "ru" }) + writtenTo(null, { lang: "ru" });
    expect(text).toContain("  Состав      1 таблица, 1 текст\n");
    expect(text).toContain("  Находки     1 ошибка, 1 предупреждение\n");
    expect(text).toContain("  Записано в  стандартный вывод\n");
  });

  test("never says 100 % of what is not whole", () => {
    const document = { ...sampleDocument(), coverage: { characters: 10_000, claimed: 9_999, ratio: 0.9999 } };
    expect(summarize(document, { lang: "en" })).toContain("Coverage    99.9 % (9999 of 10000 characters)");
  });

  test("shows what the document says as text", () => {
    const document = sampleDocument();
    document.source.name = "a\u001b[2J.txt";
    expect(summarize(document, { lang: "en" }).split("\n")[0]).toBe("a\\u{1b}[2J.txt");
  });
});

test("a finding on one line", () => {
  const [finding] = sampleDocument().diagnostics;
  expect(concise([{ ...finding, message: "раз\nдва" } as never])).toBe("1:1 warning numbering/gap раз два\n");
});

test("Russian counts", () => {
  const counts = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112].map((n) => counted(n, "clause", "ru"));
  expect(counts.join(" ")).toBe(
    "0 пунктов 1 пункт 2 пункта 4 пункта 5 пунктов 11 пунктов 12 пунктов 14 пунктов 21 пункт 22 пункта 25 пунктов 101 пункт 111 пунктов 112 пунктов",
  );
});
