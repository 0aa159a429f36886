import { describe, expect, it } from "vitest";
import { inShort, readCell } from "./reading.ts";

/** [a cell, its items, other cells of the document] */
const EXAMPLES: readonly (readonly [cell: string, items: readonly string[], cells?: readonly string[]])[] = [
  ["Дроздова ЛП", ["Дроздова Л.П."]],
  ["Дроздова ЛП.", ["Дроздова Л.П."]],
  ["Дроздова Л П", ["Дроздова Л.П."]],
  ["Дроздова ЛП, Соколов КМ", ["Дроздова Л.П.", "Соколов К.М."]],
  ["Дроздова ЛП Соколов КМ", ["Дроздова Л.П.", "Соколов К.М."]],
  ["завхоз Дроздова ЛП", ["Дроздова Л.П. | завхоз"]],
  ["Зам. директора по ХЧ Дроздова ЛП", ["Дроздова Л.П. | Зам. директора по ХЧ"]],
  ["Дроздова ЛП, медсестра", ["Дроздова Л.П. | медсестра"]],
  // a word without a surname's ending, and letters that a table knows, where the document prints people so
  ["Гусь ЛП", ["Гусь Л.П."], ["Дроздова ЛП"]],
  ["повар Гусь ЛП", ["Гусь Л.П. | повар"], ["Дроздова ЛП"]],
  ["Соколов МС", ["Соколов М.С."], ["Дроздова ЛП"]],
  ["Гусь ЛП", ["Гусь ЛП"]],
  ["Соколов МС", ["Соколов МС"]],
  // letters of bodies, subjects and places
  ["Методисты ЛП", ["Методисты ЛП"], ["Дроздова ЛП"]],
  ["Специалистов УО", ["Специалистов УО"], ["Дроздова ЛП"]],
  ["Кураторов ЛП", ["Кураторов ЛП"], ["Дроздова ЛП"]],
  ["Заречинская РБ", ["Заречинская РБ"], ["Дроздова ЛП"]],
  ["Никольский СК", ["Никольский СК"], ["Дроздова ЛП"]],
  ["Школа АБ", ["Школа АБ"], ["Дроздова ЛП"]],
  // periods that are commas, one too many or before a small letter
  ["Дроздова Л,П., Соколов К.М.", ["Дроздова Л.П.", "Соколов К.М."]],
  ["Гусь. Л.П.", ["Гусь Л.П."]],
  ["Гусь л.П.", ["Гусь Л.П."]],
  ["Зам. Л.П. Дроздова", ["Дроздова Л.П. | Зам."]],
];

describe("initials that are misprinted", () => {
  it.each(EXAMPLES.map(([cell, items, cells = []]) => ({ cell, items, cells })))(
    "«$cell»",
    ({ cell, items, cells }) => {
      expect(inShort(readCell(cell, { cells }))).toEqual(items);
    },
  );

  it("keeps the print in `raw`", () => {
    expect(readCell("Дроздова ЛП, Соколов КМ").items.map(({ raw }) => raw)).toEqual(["Дроздова ЛП", "Соколов КМ"]);
  });
});
