import { describe, expect, it } from "vitest";
import { readSchedule } from "../../../src/normalize/schedule/index.ts";
import { Mapped } from "../../../src/text/mapped.ts";
import { compactAll, PLANS, placeIn, readCell } from "./cells.ts";

const rules = (cell: string, plan = PLANS.year): string[] => readCell(cell, plan).findings.map(({ rule }) => rule);

describe("raw and span", () => {
  it("prints the words of each item, with the remark beside it", () => {
    const read = readCell("март 2024 г. (по согласованию), до 15 июля (за I полугодие)");
    expect(read.items.map(({ raw }) => raw)).toEqual(["март 2024 г. (по согласованию)", "до 15 июля (за I полугодие)"]);
  });

  it("puts a label before the item that it is for", () => {
    expect(readCell("II этап – сентябрь 2024").items.map(({ raw }) => raw)).toEqual(["II этап – сентябрь 2024"]);
  });

  it("places items by the source, also in a cell that was joined from pieces", () => {
    const source = "март\tшкола\nапрель 2024";
    const cell = Mapped.join([Mapped.of(source, 0, 4), Mapped.of(source, 11)], "\n");
    const read = readSchedule(cell, PLANS.year, placeIn(source));
    expect(read.items.map(({ span }) => [span.startLine, span.startColumn, span.endLine, span.endColumn])).toEqual([
      [1, 1, 1, 5],
      [2, 1, 2, 12],
    ]);
  });

  it.each<[string, string[]]>([
    ["ежегодно (март – май)", ["ежегодно (март – май)"]],
    ["2 раза в год (февраль, ноябрь); до 5 мая", ["2 раза в год (февраль, ноябрь)", "до 5 мая"]],
    ["до 5 мая, в день праздника «Весна»", ["до 5 мая", "в день праздника «Весна»"]],
    ["(по графику)", ["по графику"]],
    ["июль.", ["июль"]],
    ["3 раза в год.", ["3 раза в год"]],
    ["май 2024 г.", ["май 2024 г."]],
    ["1 кв.", ["1 кв."]],
    ["По особому графику в течение всего периода", ["По особому графику", "в течение всего периода"]],
    ["по запросу на протяжении года", ["по запросу", "на протяжении года"]],
  ])("reaches over what «%s» closes, and no dot of a sentence", (cell, raws) => {
    expect(readCell(cell).items.map(({ raw }) => raw)).toEqual(raws);
  });

  it("is on one line", () => {
    expect(readCell("по мере\nнеобходимости").items[0]?.raw).toBe("по мере необходимости");
  });

  it("keeps the event of a relative term as printed", () => {
    expect(readCell("в течение 5 дней после Дня открытых дверей").items[0]).toMatchObject({
      kind: "relative",
      offset: "P5D",
      anchor: "Дня открытых дверей",
    });
  });
});

describe("a plan for one month", () => {
  const november = { ...PLANS.none, period: { start: "2024-11-01", end: "2024-11-30" } };
  it.each([
    ["6", ["2024-11-06"]],
    ["6-8", ["2024-11-06/2024-11-08"]],
    ["с 6 по 8", ["2024-11-06/2024-11-08"]],
    ["6 (среда) 14.00", ["2024-11-06"]],
    ["по средам", ["R:FREQ=WEEKLY;BYDAY=WE 2024-11-01/2024-11-30"]],
  ])("gives its month to «%s»", (cell, items) => {
    expect(compactAll(cell, november)).toEqual(items);
  });
});

describe("what is assumed", () => {
  it.each([
    ["май", "year", ["year"]],
    ["май 2024", "year", []],
    ["в течение года", "year", ["period"]],
    ["постоянно", "year", ["period"]],
    ["постоянно", "none", []],
    ["ежемесячно", "years", ["period"]],
    ["ежемесячно, 2023-2024 гг.", "years", []],
    ["в течение учебного года", "school", ["school-year"]],
    ["1 полугодие", "school", ["year", "school-year"]],
    ["Октябрб 2024", "year", ["typo"]],
    ["Октябрб", "year", ["year", "typo"]],
  ] as const)("of «%s» in a plan of %s: %j", (cell, plan, assumed) => {
    expect(readCell(cell, PLANS[plan]).items[0]?.assumed).toEqual(assumed);
  });

  it("is reported once for a cell", () => {
    const { findings } = readCell("март, июнь, октябрь");
    expect(findings.map(({ rule, values }) => [rule, values])).toEqual([
      ["schedule/year-assumed", { text: "март", year: "2024" }],
    ]);
  });
});

describe("years", () => {
  it("come from the section's heading before the plan's period", () => {
    expect(compactAll("25-26", { ...PLANS.year, month: 9, year: 2023 })).toEqual(["2023-09-25/2023-09-26"]);
    expect(compactAll("май", { ...PLANS.none, year: 2023 })).toEqual(["2023-05"]);
    expect(rules("май", { ...PLANS.none, year: 2023 })).toEqual([]);
  });

  it("are never guessed without a plan", () => {
    expect(compactAll("май", PLANS.none)).toEqual(["unknown"]);
    expect(rules("май", PLANS.none)).toEqual(["schedule/unparsed"]);
  });

  it("follow the one bound of a plan that is known", () => {
    const period = { start: "2024-03-01", end: null };
    expect(compactAll("сентябрь", { ...PLANS.none, period })).toEqual(["2024-09"]);
  });

  it("of a plan of several school years: one item for each", () => {
    const plan = { ...PLANS.school, period: { start: "2022-09-01", end: "2024-08-31" } };
    expect(compactAll("октябрь", plan)).toEqual(["2022-10", "2023-10"]);
    expect(compactAll("в течение учебного года", plan)).toEqual(["2022-09/2024-08"]);
  });

  it("of a plan that lasts a few months: its own, even outside of it", () => {
    const plan = { ...PLANS.none, period: { start: "2024-09-01", end: "2024-12-31" } };
    expect(compactAll("август", plan)).toEqual(["2024-08"]);
  });

  it("of a school plan that begins in August are its own", () => {
    const plan = { ...PLANS.school, period: { start: "2023-08-01", end: "2024-05-31" } };
    expect(compactAll("октябрь", plan)).toEqual(["2023-10"]);
  });
});

describe("findings", () => {
  it("name what was not understood", () => {
    expect(readCell("март, когда-нибудь потом").findings.at(-1)).toMatchObject({ rule: "schedule/year-assumed" });
    expect(readCell("31 ноября 2024 г.").findings).toMatchObject([
      { rule: "schedule/unparsed", values: { text: "31 ноября 2024 г." }, range: { start: 0, end: 17 } },
    ]);
  });

  it.each([
    ["Ежегодно до 1 сентября 2024–2026 годов", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1", "2024-01-01", "2026-12-31"],
    ["ежегодно к 1 сентября 2024, 2025 годов", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1", "2024-01-01", "2025-12-31"],
    ["ежегодно с 1 по 3 мая 2024-2026 годов", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1,2,3", "2024-01-01", "2026-12-31"],
    ["ежегодно до 1 сентября 2025 года", "FREQ=YEARLY", "2024-01-01", "2025-09-01"],
  ])("keep the day of a rule whose years are printed: «%s»", (cell, rrule, start, end) => {
    expect(readCell(cell).items).toMatchObject([{ kind: "recurring", rrule, start, end }]);
  });

  it("leave a conjunction that leads on out of a condition", () => {
    const { items } = readCell("по запросу, но не реже 1 раза в месяц");
    expect(items[0]).toMatchObject({ kind: "on-demand", condition: "по запросу" });
    const [event] = readCell("после получения результатов, но не позднее 29 августа 2024 г.").items;
    expect(event).toMatchObject({ kind: "relative", anchor: "получения результатов" });
  });

  it("name letters in dates, but not in the words of a condition", () => {
    expect(readCell("1О.О9.2024").findings).toMatchObject([
      { rule: "text/mixed-script", values: { text: "1О.О9.2024", read: "10.09.2024" } },
    ]);
    expect(rules("по запросу шкoлы")).toEqual([]);
  });

  it.each([
    ["еженедельно, кроме каникул", "кроме каникул"],
    ["ежемесячно, кроме июля и дней отчётов", "кроме июля и дней отчётов"],
    ["постоянно (исключая август)", "исключая август"],
    ["с 1 марта по 30 мая 2024 года, кроме каникул", "кроме каникул"],
    ["ежедневно, кроме выходных и праздничных дней", "кроме выходных и праздничных дней"],
    ["ежемесячно, кроме июля 2024 г.", "кроме июля 2024 г."],
  ])("name the exception that is not in the value: «%s»", (cell, text) => {
    expect(readCell(cell).findings).toMatchObject([{ rule: "schedule/exception-unread", values: { text } }]);
  });

  it.each([
    ["ежемесячно до 5 числа, кроме 1 сентября", "FREQ=MONTHLY;BYMONTHDAY=5"],
    ["ежедневно, кроме 1-10 января", "FREQ=DAILY"],
    ["ежедневно, кроме 1, 2 января", "FREQ=DAILY"],
    ["ежедневно, кроме 1 января, 9 мая", "FREQ=DAILY"],
    ["еженедельно, кроме последней недели августа", "FREQ=WEEKLY"],
    ["ежемесячно, кроме августа и первой недели июля", "FREQ=MONTHLY"],
    ["ежемесячно, кроме июня – первой недели июля", "FREQ=MONTHLY"],
    ["ежемесячно, кроме второй половины июня", "FREQ=MONTHLY"],
    ["ежемесячно, кроме конца июня", "FREQ=MONTHLY"],
    ["ежемесячно, кроме I полугодия", "FREQ=MONTHLY"],
    ["ежемесячно, кроме июля 2024 г.", "FREQ=MONTHLY"],
    ["ежемесячно, кроме июля и каникул", "FREQ=MONTHLY"],
    ["ежемесячно, кроме отчётов за июль", "FREQ=MONTHLY"],
    ["еженедельно, кроме праздников мая", "FREQ=WEEKLY"],
    ["еженедельно, кроме июля и субботы", "FREQ=WEEKLY"],
    ["ежедневно, кроме последней субботы месяца", "FREQ=DAILY"],
    ["ежедневно, кроме 2 и 4 субботы", "FREQ=DAILY"],
    ["ежедневно, кроме суббот июня", "FREQ=DAILY"],
    ["ежедневно, кроме суббот в июне", "FREQ=DAILY"],
    ["ежедневно, кроме выходных дней июля", "FREQ=DAILY"],
    ["ежедневно, кроме рабочих суббот", "FREQ=DAILY"],
    ["ежедневно, кроме субботников", "FREQ=DAILY"],
    ["ежедневно, кроме субботы – понедельника", "FREQ=DAILY"],
    ["ежедневно, кроме выходных и праздничных дней", "FREQ=DAILY"],
    ["ежемесячно; кроме 1 сентября", "FREQ=MONTHLY"],
  ])("leave the whole rule where the exception is read in part: «%s»", (cell, rrule) => {
    const { items, findings } = readCell(cell);
    expect(items).toMatchObject([{ kind: "recurring", rrule }]);
    expect(findings).toMatchObject([{ rule: "schedule/exception-unread" }]);
  });

  it.each([
    "ежемесячно, кроме июля и августа",
    "ежедневно (кроме воскресенья)",
    "еженедельно, за исключением летнего периода",
    "ежеквартально, кроме I квартала",
    "ежемесячно, кроме июня, а также августа месяца",
    "ежедневно, кроме июля и воскресенья",
    "ежедневно, кроме субботы-воскресенья",
    "ежедневно, кроме сб, вс",
    "ежемесячно; кроме июля",
    "ежедневно, кроме субботних и воскресных дней",
    "ежемесячно (по графику)",
  ])("are none where the rule says all: «%s»", (cell) => {
    expect(rules(cell)).toEqual([]);
  });

  it("name misspelt words", () => {
    expect(readCell("Авгсут 2024").findings).toMatchObject([
      { rule: "schedule/typo", values: { printed: "Авгсут", read: "август" }, range: { start: 0, end: 6 } },
    ]);
  });

  it("are none for an empty cell or a dash", () => {
    for (const cell of ["", " ", "-", "—", "…", "–\n–", "___"])
      expect(readCell(cell)).toEqual({ items: [], findings: [] });
  });
});

describe("dirty print", () => {
  it.each([
    ["март\u00a02024\u00a0г.", ["2024-03"]],
    ["март\u2011май 2024", ["2024-03/2024-05"]],
    ["март\u2013май\u20142024", ["2024-03/2024-05"]],
    ["мар\u00adт 2024", ["2024-03"]],
    ["ян\u00ad\nварь 2024", ["2024-01"]],
    ["<p>Март&nbsp;&ndash; май 2024&nbsp;г.</p>", ["2024-03/2024-05"]],
    ["<b>Март</b> 2024", ["2024-03"]],
    ["МАРТ - ИЮНЬ 2024 ГОДА", ["2024-03/2024-06"]],
    ["сeнтябpь 2024", ["2024-09"]],
    ["Ⅱ квартал 2024", ["2024-04/2024-06"]],
    ["ІІ квартал 2024", ["2024-04/2024-06"]],
    ["II кв.2024г", ["2024-04/2024-06"]],
    ["с01.03по15.03.2024", ["2024-03-01/2024-03-15"]],
    ["до 1 ок- тября 2024", ["../2024-10-01"]],
    ["По- стоянно", ["ongoing 2024-01-01/2024-12-31"]],
    ["март2024-май2024", ["2024-03/2024-05"]],
  ])("«%s»", (cell, items) => {
    expect(compactAll(cell)).toEqual(items);
  });

  it("reads the same with any line end", () => {
    const lines = ["12 марта 2024 г.", "19 марта 2024 г.", "постоянно"];
    const want = compactAll(lines.join("\n"));
    for (const end of ["\r\n", "\r", "\u2028", "<br>", "<br/>"]) expect(compactAll(lines.join(end))).toEqual(want);
  });
});

describe("whole cell or nothing", () => {
  it.each([
    ["март 2024 вместо каникул", ["unknown"]],
    ["не в марте 2024", ["unknown"]],
    ["март 2024, вместо каникул", ["2024-03", "unknown"]],
    ["кроме каникул", ["unknown"]],
    ["проведено 15.03.2024", ["unknown"]],
    ["15.03.2024 № 12", ["unknown"]],
    ["Иванова И.И.", ["unknown"]],
    ["Приказ", ["unknown"]],
    ["Справка, март 2024", ["unknown", "2024-03"]],
  ])("«%s»", (cell, items) => {
    expect(compactAll(cell)).toEqual(items);
  });
});

describe("a cell that holds more than its term", () => {
  it("keeps what stands before a label in the print of the rule that took it in", () => {
    const [item, ...more] = readCell("Май, открытый показ: ежедневно").items;
    expect(item?.raw).toBe("Май, открытый показ: ежедневно");
    expect(more).toEqual([]);
  });

  it("names the event of a term in brackets", () => {
    const items = readCell("II квартал (непосредственно после слёта)").items;
    expect(items[1]).toMatchObject({ kind: "relative", anchor: "слёта", raw: "непосредственно после слёта" });
  });

  it("finds no letters for digits in a date beside another number", () => {
    const { findings } = readCell("09.2023, з0 мая 2024");
    expect(findings.map(({ values }) => values?.text)).toEqual(["з0"]);
  });
});

describe("what stands beside a term", () => {
  it.each<[string, string[]]>([
    ["до 1 апреля; 1 июля", ["../2024-04-01", "../2024-07-01"]],
    ["до 1 апреля; июль", ["../2024-04-01", "2024-07"]],
  ])("%s", (cell, items) => expect(compactAll(cell, PLANS.year)).toEqual(items));
});
