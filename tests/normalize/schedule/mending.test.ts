import { describe, expect, it } from "vitest";
import { compactAll, PLANS } from "./cells.ts";

describe("print damage in cells of time", () => {
  it.each<[string, string[]]>([
    // a phrase printed twice in a row
    ["в течение в течение года", ["2024"]],
    ["не позднее не позднее 20 мая", ["../2024-05-20"]],
    ["не реже не реже 1 раза в квартал", ["R:FREQ=MONTHLY;INTERVAL=3 atLeast 2024-01-01/2024-12-31"]],
    ["по мере необходимости по мере необходимости", ["on-demand"]],
    ["март, апрель, март", ["2024-03", "2024-04", "2024-03"]],
    ["1 раз в месяц, 1 раз в год", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31", "R:FREQ=YEARLY 2024-01-01/2024-12-31"]],
    // words that ran together
    ["по отдельномуграфику", ["by-plan"]],
    ["поутвержденному графику", ["by-plan"]],
    ["всоответствии с графиком", ["by-plan"]],
    ["вконце мая", ["2024-05 end"]],
    ["кконцу мая", ["../2024-05-31"]],
    ["1 разв полугодие", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    // the month before its day and the year behind both
    ["Ноябрь 07, 2024", ["2024-11-07"]],
    ["ноября 7 2024 г.", ["2024-11-07"]],
    ["февраль 30, 2024", ["unknown"]],
    ["ноябрь, 7", ["2024-11-07"]],
  ])("«%s»", (cell, items) => {
    expect(compactAll(cell, PLANS.year)).toEqual(items);
  });
});
