import { BLANK, type Item, isRow } from "../sheet.ts";
import type { Damage } from "./damage.ts";

/** Where a list may be cut so that its rest is clearly no beginning: behind a comma, before a small letter. */
const CUT = /, (?=[а-яё])/u;

export const movedFragment: Damage = {
  name: "moved-fragment",
  source: "the last line of a cell is printed at the head of the cell below, behind a page break",
  apply(sheet, dice) {
    const column = sheet.columns.indexOf("executors");
    const items: Item[] = [...sheet.items];
    const places = items.flatMap((item, i) => {
      const next = items[i + 1];
      if (!isRow(item, "activity") || !isRow(next, "activity")) return [];
      const capital = /^[А-ЯЁ]/u.test(next.cells[column] ?? "");
      return capital && CUT.test(item.cells[column] ?? "") ? [i] : [];
    });
    if (places.length === 0) return null;
    const at = dice.pick(places);
    const [above, below] = [items[at], items[at + 1]];
    if (!isRow(above, "activity") || !isRow(below, "activity")) return null;
    const text = above.cells[column] as string;
    const start = text.search(CUT) + 1;
    const put = (cells: readonly string[], cell: string) => cells.map((other, i) => (i === column ? cell : other));
    items.splice(at, 2, { ...above, cells: put(above.cells, text.slice(0, start)) }, BLANK, {
      ...below,
      cells: put(below.cells, `${text.slice(start + 1)} ${below.cells[column]}`),
    });
    return { ...sheet, items };
  },
};
