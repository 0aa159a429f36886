import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Mapped } from "../../src/text/mapped.ts";
import { findMixed, mend, toCyrillic } from "../../src/text/scripts.ts";

const KNOWN = new Set(["март", "МАРТ", "СОШ", "РМО"]);
const mendings = (text: string): string[] =>
  findMixed(text, (word) => KNOWN.has(word)).map(({ printed, read }) => `${printed} → ${read}`);

describe("scripts mixed inside a word or a number", () => {
  test.each<[string, string[]]>([
    // Latin look-alikes in a Cyrillic word
    ["в шкoле", ["шкoле → школе"]],
    ["Mаpт 2024", ["Mаpт → Март"]],
    ["C целью", []],
    ["Пpиказ и oтчет", ["Пpиказ → Приказ", "oтчет → отчет"]],
    // a word wholly in Latin letters, known in Cyrillic
    ["MAPT", ["MAPT → МАРТ"]],
    ["COШ", ["COШ → СОШ"]],
    ["PMO", ["PMO → РМО"]],
    // real Latin
    ["web-сайт COVID", []],
    ["XXI век, IV квартал", []],
    ["Zoom, Skype", []],
    ["e-mail", []],
    // a nought for a letter
    ["0тдел кадров, 0круг", ["0 → О", "0 → О"]],
    ["0О, МОУО", ["0О → ОО"]],
    ["10класс, 0рублей, 0,5 часа, № 0трасль, 5 0тличников", []],
    ["1О.0О", ["1О → 10", "0О → 00"]],
    // a Cyrillic look-alike in a Latin word
    ["sсhool@mail.ru", ["sсhool → school"]],
    ["wеb-сайт", ["wеb → web"]],
    ["lуceum", ["lуceum → lyceum"]],
    ["gymnaзium", []],
    // one letter printed as two signs
    ["Лебедева JI.A.", ["JI.A → Л.А"]],
    ["Лебедева А. Jl.", ["А. Jl → А. Л"]],
    ["Юшкова IO.Д.", ["IO.Д → Ю.Д"]],
    ["Jlебедева, J1яшко", ["Jlебедева → Лебедева", "J1яшко → Ляшко"]],
    ["завучьi, тьюторьI, коллегьl", ["завучьi → завучы", "тьюторьI → тьюторы", "коллегьl → коллегы"]],
    ["опьітные", ["опьітные → опытные"]],
    ["ШКОJIЬI", ["ШКОJIЬI → ШКОЛЫ"]],
    ["IOрист, коллегbl", ["IOрист → Юрист", "коллегbl → коллегы"]],
    ["портable", []],
    ["модель1, ь1, J1, JI, Jl 5, IBM.A, IO, Юlia", []],
    // letters in a number
    ["2О23 год", ["2О23 → 2023"]],
    ["З0.05", ["З0 → 30"]],
    ["1О.12.2О24", ["1О → 10", "2О24 → 2024"]],
    ["20l9", ["20l9 → 2019"]],
    ["О", []],
    ["3О класс А", ["3О → 30"]],
    ["ОО", []],
    ["ООО", []],
    // a nought in a word
    ["шк0ла", ["0 → о"]],
    ["10а класс", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(mendings(text)).toEqual(expected);
  });

  test("two-letter words in Latin are left alone", () => {
    expect(findMixed("OO", () => true)).toEqual([]);
  });
});

test.each([
  ["ПPИKA3", "ПРИКА3"],
  ["HET", "НЕТ"],
  ["Tom", "Тоm"],
  ["приказ", "приказ"],
])("%s as Cyrillic is %s", (text, expected) => {
  expect(toCyrillic(text)).toBe(expected);
});

test("a mended text keeps its places", () => {
  const text = Mapped.of("до З0 мapта");
  const mended = mend(
    text,
    findMixed(text.text, () => false),
  );
  expect(mended.text).toBe("до 30 марта");
  expect(mended.range(3, 5)).toEqual({ start: 3, end: 5 });
  expect(mended.range(6, 11)).toEqual({ start: 6, end: 11 });
});

test("mendings are in order, apart, and gone when carried out", () => {
  const unit = fc.constantFrom("а", "o", "О", "0", "1", "З", "p", " ", "T", "ш", ".", "-");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (print) => {
      const found = findMixed(print, () => true);
      found.forEach(({ start, end, printed }, i) => {
        expect(print.slice(start, end)).toBe(printed);
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
      });
      const mended = mend(Mapped.of(print), found);
      expect(mended.length).toBe(print.length);
    }),
  );
});
