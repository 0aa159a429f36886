import type { ColumnRole } from "../../../src/model/types.ts";
import type { Dice } from "../dice.ts";
import { wrap } from "../print/lines.ts";
import { BLANK, type Item, isRow, type Row, row, type Sheet } from "../sheet.ts";

/** About how many characters a line of each column holds on paper. */
export const WIDTHS: Readonly<Record<ColumnRole, number>> = {
  number: 6,
  activity: 34,
  schedule: 14,
  executors: 22,
  indicator: 24,
  result: 24,
  completion: 14,
  other: 16,
};

/** The two pieces of a row that a page ends within, cell by cell. */
export interface Pieces {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Cuts a row as a page does: all its cells at one height; null for a row of one line. */
export function cutRow({ cells }: Row, columns: readonly ColumnRole[], dice: Dice): Pieces | null {
  const lines = cells.map((cell, i) => wrap(cell, WIDTHS[columns[i] ?? "other"]));
  const height = Math.max(...lines.map((cell) => cell.length));
  if (height < 2) return null;
  const at = dice.between(1, height - 1);
  return {
    first: lines.map((cell) => cell.slice(0, at).join(" ")),
    second: lines.map((cell) => cell.slice(at).join(" ")),
  };
}

/** Positions of activity rows, at least two apart, at most `most` of them. */
export function chooseRows(sheet: Sheet, dice: Dice, most: number): number[] {
  const rows = sheet.items.flatMap((item, i) => (isRow(item, "activity") ? [i] : []));
  const chosen: number[] = [];
  for (const index of dice.shuffle(rows)) {
    if (chosen.length < most && chosen.every((other) => Math.abs(other - index) > 1)) chosen.push(index);
  }
  return chosen;
}

export const headerOf = (sheet: Sheet): Row | undefined =>
  sheet.items.find((item): item is Row => isRow(item, "header"));

/** What stands between the pieces of a row that a page ends within. */
type Gap = (page: number) => readonly Item[];

export const BARE_GAP: Gap = () => [BLANK];

/** Cuts some rows over a page break; `mend` may change the pieces, or refuse them with null. */
export function breakRows(
  sheet: Sheet,
  dice: Dice,
  mend: (pieces: Pieces, whole: Row) => Pieces | null,
  gap: Gap = BARE_GAP,
): Sheet | null {
  const wanted = dice.between(2, 4);
  const broken = new Map<number, readonly Item[]>();
  for (const index of chooseRows(sheet, dice, Number.POSITIVE_INFINITY).sort((a, b) => a - b)) {
    if (broken.size >= wanted || dice.chance(0.4)) continue;
    const whole = sheet.items[index] as Row;
    const cut = cutRow(whole, sheet.columns, dice);
    const pieces = cut && mend(cut, whole);
    if (pieces) {
      broken.set(index, [row("activity", pieces.first), ...gap(broken.size + 1), row("rest", pieces.second)]);
    }
  }
  if (broken.size === 0) return null;
  return { ...sheet, items: sheet.items.flatMap((item, i) => broken.get(i) ?? [item]) };
}

/** Rewrites the texts of some items; `change` gives null for what it leaves alone. At most `most` are changed. */
export function changeSome(
  sheet: Sheet,
  dice: Dice,
  most: number,
  change: (text: string, where: Item, column: ColumnRole | null) => string | null,
): Sheet | null {
  const items = [...sheet.items];
  let changed = 0;
  for (const index of dice.shuffle(items.map((_, i) => i))) {
    if (changed >= most) break;
    const item = items[index] as Item;
    if (item.kind === "blank") continue;
    if (item.kind === "text") {
      const text = change(item.text, item, null);
      if (text === null || text === item.text) continue;
      items[index] = { ...item, text };
      changed++;
      continue;
    }
    const order = dice.shuffle(item.cells.map((_, i) => i));
    for (const cell of order) {
      const before = item.cells[cell] as string;
      const after = before === "" ? null : change(before, item, sheet.columns[cell] ?? null);
      if (after === null || after === before) continue;
      items[index] = { ...item, cells: item.cells.map((text, i) => (i === cell ? after : text)) };
      changed++;
      break;
    }
  }
  return changed === 0 ? null : { ...sheet, items };
}

/** Rewrites every text. */
export function changeAll(
  sheet: Sheet,
  change: (text: string, where: Item, column: ColumnRole | null) => string,
): Sheet {
  const items = sheet.items.map((item): Item => {
    if (item.kind === "blank") return item;
    if (item.kind === "text") return { ...item, text: change(item.text, item, null) };
    return { ...item, cells: item.cells.map((cell, i) => change(cell, item, sheet.columns[i] ?? null)) };
  });
  return { ...sheet, items };
}
