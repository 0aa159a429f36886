import { saidKey } from "./said.ts";

/** What a cell was read as: the print of the whole and of each item. */
interface Cell {
  readonly raw: string;
  readonly items: readonly { readonly raw: string }[];
}

const IN_BRACKETS = /\(([^()]*)\)/g;
/** «в 10.00», «в 9:30», «в 14 часов» */
const CLOCK = /(?<![\p{L}\p{N}])в\s{0,3}\d{1,2}(?:\s{0,3}[.:-]\s{0,3}\d{2}(?!\d|\.\d)|\s{0,3}ч(?:ас)?)/giu;
/** «каб. 5», «ауд. 12»: a word that counts no time and its number */
const NUMBERED = /(?<!\p{L})(?:каб|кабинет|ауд|аудитория|зал|корп|корпус|тел)\.?\s{0,3}(?:№\s{0,3})?[\d-]+/giu;
/** Times in brackets are items of the cell, or say the same in other words. */
const OF_TIME =
  /^(?:январ|феврал|март|апрел|ма[йяе]$|июн|июл|август|сентябр|октябр|ноябр|декабр|год|учебн|недел|месяц|четверт|кварт|полугоди|ежегодн|ежемесячн|ежеквартальн|еженедельн|постоянн|раз$|\d)/u;

const words = (text: string): string[] => saidKey(text).split(" ");

/** The words of the cell that none of its items took. */
function besideItems({ raw, items }: Cell): string[] {
  const taken = new Map<string, number>();
  for (const word of items.flatMap((item) => words(item.raw))) taken.set(word, (taken.get(word) ?? 0) + 1);
  return words(raw).filter((word) => {
    const left = taken.get(word) ?? 0;
    taken.set(word, left - 1);
    return left <= 0;
  });
}

/** What a cell says besides its items' values: hours, rooms, remarks in brackets and between the items; by its words. */
function notesOf(cell: Cell): string {
  const places = cell.items.flatMap(({ raw }) => [...raw.matchAll(CLOCK), ...raw.matchAll(NUMBERED)]);
  const remarks = cell.items.flatMap(({ raw }) =>
    [...raw.matchAll(IN_BRACKETS)].flatMap(([, note = ""]) => words(note)),
  );
  const beside = [...besideItems(cell), ...remarks].filter((word) => word.length > 1 || /\d/.test(word));
  const told = beside.every((word) => OF_TIME.test(word)) ? [] : beside;
  return [...told, ...places.map(([note]) => saidKey(note))].sort().join(" ");
}

/** Whether two prints of a cell whose items have equal values say something else beside them. */
export function notesDiffer(before: Cell, after: Cell): boolean {
  return before.raw !== after.raw && notesOf(before) !== notesOf(after);
}
