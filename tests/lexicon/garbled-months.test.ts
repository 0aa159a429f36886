import { describe, expect, it } from "vitest";
import { garbledMonths } from "../../src/lexicon/garbled-months.ts";

describe("months with a digit for a letter", () => {
  it.each([
    ["9 дека6ря 2023 г.", "декабря"],
    ["ОКТЯ6РЬ", "ОКТЯБРЬ"],
    ["0ктябрь", "октябрь"],
    ["до 1 ноябр9", "ноября"],
    ["сентябр6", "сентябрь"],
    ["н0ября", "ноября"],
  ])("are read in «%s»", (text, read) => {
    expect(garbledMonths(text).map((found) => found.read)).toEqual([read]);
  });

  it.each(["15октября", "май2024", "марта1", "5март", "6иблиотека", "10мая", "приказ 3а", "июл1я2"])(
    "are none in «%s»",
    (text) => {
      expect(garbledMonths(text)).toEqual([]);
    },
  );
});
