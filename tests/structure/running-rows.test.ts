import { describe, expect, test } from "vitest";
import { documentOf, HEADER, table } from "./reading.ts";

const TITLE = "План мероприятий на 2025 год\n\n";
const ONE = table(HEADER, "1 | Провести сбор | май | завуч", "2 | Разослать памятки | июнь | методист");
const TWO = table("3 | Проверить дневники | июль | завуч", "4 | Обновить стенд | август | методист");
const THREE = table("5 | Подвести итоги | сентябрь | завуч");
const row = (cells: string) => `${cells.split(" | ").join("\t")}\n`;

/** A plan of three pages: what is printed at the end of each, `#` for its number. */
const pages = (footer: string, gap = "\n") =>
  TITLE + [ONE, TWO, THREE].map((rows, i) => `${rows}${gap}${row(footer.replace("#", String(i + 1)))}`).join(gap);

const titles = (text: string) =>
  documentOf(text).roadmaps.map(({ activities }) => activities.map(({ title }) => title).join(", "));

const WHOLE = ["Провести сбор, Разослать памятки, Проверить дневники, Обновить стенд, Подвести итоги"];

describe("a footer printed with tabs", () => {
  test.each([
    "05.02.2025 | Справочник «Омега» | #/3",
    "Справочник «Омега» | #/3",
    "#/3 | Справочник «Омега»",
    "Справочник | Страница # из 3 | omega.example",
    "с. Ключи | План на 2025 год | стр. #",
    "План работы («дорожная карта») | #",
    "# | План работы («дорожная карта»)",
    "Исполнитель: Быстрова П.П. | #",
    "Распоряжение № 8-р, лист # | с. Ключи",
    "Распоряжение № 8-р | с. Ключи",
    "Распоряжение № 8-р |  |  | с. Ключи",
    "Страница | #",
    " |  |  | #",
    " | #",
    "# | ",
    " |  | - # -",
  ])("«%s» parts no plan and stands in none", (footer) => {
    const text = pages(footer);
    const { roadmaps, unclaimed, diagnostics } = documentOf(text);
    expect(titles(text)).toEqual(WHOLE);
    expect(roadmaps[0]?.sections).toEqual([]);
    expect(unclaimed).toHaveLength(3);
    expect(diagnostics.map(({ rule }) => rule).filter((rule) => rule !== "schedule/year-assumed")).toEqual(
      unclaimed.map(() => "text/ocr-noise"),
    );
  });

  test.each(["05.02.2025 | Справочник «Омега» | #/3", "Справочник | Страница # из 3", "План работы | #"])(
    "«%s» with no blank lines around it",
    (footer) => {
      const { unclaimed } = documentOf(pages(footer, ""));
      expect(titles(pages(footer, ""))).toEqual(WHOLE);
      expect(unclaimed).toHaveLength(3);
    },
  );

  test("on even pages the number stands at the other end", () => {
    const text = `${TITLE}${ONE}\n${row("План школы | 1")}\n${TWO}\n${row("2 | План школы")}\n${THREE}`;
    expect(titles(text)).toEqual(WHOLE);
  });

  test("inside a row that the page cut, before a repeated header too", () => {
    const half = table("1 | Провести сбор вожатых из | май | завуч,");
    const rest = table(" | школ посёлка |  | методист");
    const footer = row("05.02.2025 | «Омега» | 1/2");
    for (const header of ["", table(HEADER)]) {
      const { roadmaps } = documentOf(`${TITLE}${table(HEADER)}${half}\n${footer}\n${header}${rest}${TWO}`);
      expect(roadmaps).toHaveLength(1);
      expect(roadmaps[0]?.activities.map(({ title }) => title)).toEqual([
        "Провести сбор вожатых из школ посёлка",
        "Проверить дневники",
        "Обновить стенд",
      ]);
    }
  });

  test("once: a counter with its sign, not a bare number", () => {
    expect(titles(`${TITLE}${ONE}\n${row("«Омега» | 2/4")}\n${TWO}`)).toHaveLength(1);
    expect(titles(`${TITLE}${ONE}\n${row("05.02.2025 | «Омега» | 2/2")}`)).toHaveLength(1);
    expect(documentOf(`${TITLE}${ONE}\n${row("«Омега» | 2")}\n${TWO}`).unclaimed).toEqual([]);
  });
});

describe("what looks like a footer", () => {
  const kept = (text: string) => {
    const { unclaimed } = documentOf(text);
    return unclaimed.filter(({ reason }) => reason === "running-header" || reason === "page-number");
  };

  test.each([
    // sections with numbers
    ["1 | Работа с кадрами", "2 | Работа с семьёй", "3 | Работа с детьми"],
    ["Этап | 1", "Этап | 2", "Этап | 3"],
    ["Приложение | 1", "Приложение | 2", "Приложение | 3"],
    ["I | Работа с семьёй", "I | Работа с семьёй", "I | Работа с семьёй"],
  ])("«%s», «%s», «%s» are kept", (a, b, c) => {
    expect(kept(`${TITLE}${ONE}\n${row(a)}\n${TWO}\n${row(b)}\n${THREE}\n${row(c)}`)).toEqual([]);
  });

  test("rows that are alike but for their labels", () => {
    const rows = [1, 2, 3, 4].map((n) => `${n} | Заседание штаба | ежемесячно | завуч`);
    const text = `${TITLE}${table(HEADER)}\n${rows.map(row).join("\n")}`;
    expect(titles(text)).toEqual(["Заседание штаба, Заседание штаба, Заседание штаба, Заседание штаба"]);
    expect(kept(text)).toEqual([]);
  });

  test("a number that a cell above owes", () => {
    const text = `${TITLE}${table(HEADER, "1 | Провести сбор | май | школа №")}\n${row(" |  |  | 2")}\n${TWO}`;
    expect(kept(text)).toEqual([]);
  });

  test("a signature below each plan, a small table's header", () => {
    const sign = row("Директор | П.П. Быстрова");
    const plans = ["школы", "района", "центра"].map((who) => `План мероприятий ${who} на 2025 год\n\n${ONE}\n${sign}`);
    expect(kept(plans.join("\n"))).toEqual([]);
    const small = `${row("Школа | Куратор")}${row("Ключевская школа | методист")}`;
    expect(kept(`${TITLE}${ONE}\n${small}\n${small}\n${small}`)).toEqual([]);
  });

  test("an order's date and number set apart by a tab", () => {
    const text = `ПРИКАЗ\n\n${row("04.03.2025 | 8/12")}\nО плане\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n\n${row("Директор | П.П. Быстрова")}`;
    expect(documentOf(text).order?.number).toBe("8/12");
    expect(kept(text)).toEqual([]);
  });
});
