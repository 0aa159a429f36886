import type { Match, Reader } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { at, followsDate, type Token } from "../token.ts";

type Tokens = readonly Token[];

/** A time of day: «14.00», «14:30», «15 ч. 30 мин.», «10 часов»; the index behind, or the given one. */
function time(tokens: Tokens, from: number): number {
  const first = at(tokens, from);
  if (first.kind === "clock") return at(tokens, from + 1).key === "hour" ? from + 2 : from + 1;
  // «в 10.10» beside a date
  if (first.kind === "date" && first.year === 0 && first.value < 24) return from + 1;
  if (first.kind !== "number") return from;
  if (at(tokens, from + 1).kind === "-") return hyphened(tokens, from);
  if (at(tokens, from + 1).key !== "hour") return hoursTo(tokens, from);
  return at(tokens, from + 2).kind === "number" && at(tokens, from + 3).key === "minute" ? from + 4 : from + 2;
}

/** «(с) 10 до 12 час.»: the noun behind the second number is that of the first one; the index behind the first one. */
function hoursTo(tokens: Tokens, from: number): number {
  const { key } = at(tokens, from + 1);
  const last = at(tokens, from + 2);
  const hours = (key === "до" || key === "по") && last.kind === "number" && at(tokens, from + 3).key === "hour";
  return hours && at(tokens, from).value < last.value && last.value <= 24 ? from + 1 : from;
}

/** «14-00», «в 10-30»: minutes of two digits that cannot be the end of a range of days. */
function hyphened(tokens: Tokens, from: number): number {
  const hour = at(tokens, from);
  const minute = at(tokens, from + 2);
  if (hour.value > 23 || minute.kind !== "number" || minute.digits !== 2 || minute.value > 59 || minute.gap)
    return from;
  const said = at(tokens, from - 1).key === "в" || at(tokens, from - 1).key === "с";
  return minute.value === 0 || minute.value > 31 || said ? from + 3 : from;
}

/** A time of day beside a date is a note: «15 мая 2024 г. в 14.00», «с 10:00 до 12:00». */
export const clock: Pattern = {
  name: "clock",
  begins: ["clock", "number", "в", "с", "к", "до", "part-start"],
  match({ tokens }: Reader, from: number): Match | undefined {
    let i = from;
    if (at(tokens, i).key === "part-start") i++;
    if (at(tokens, i).kind === "-" && i > from) i++;
    const preposition = at(tokens, i).kind === "word";
    if (preposition) i++;
    const end = time(tokens, i);
    if (end === i) return undefined;
    // «15 мая в 10.10»
    if (at(tokens, i).kind === "date" && (at(tokens, i - 1).key !== "в" || !followsDate(tokens, from)))
      return undefined;
    const { kind, key } = at(tokens, end);
    const more = kind === "-" || key === "до" || key === "по" ? time(tokens, end + 1) : end;
    return { atom: { type: "note", beside: true, label: false }, end: more > end + 1 ? more : end };
  },
  reads: [
    ["14.02.2024 (17-00 ч.)", ["2024-02-14"]],
    ["до 17.00 14.02.2024", ["../2024-02-14"]],
    ["не позднее 12:00 14 февраля 2024 г.", ["../2024-02-14"]],
    ["к 15 часам 14.02.2024", ["../2024-02-14"]],
    ["до 12-00 ч. 14 февраля", ["../2024-02-14"]],
    ["до 10.10 14.02.2024", ["../2024-02-14"]],
    ["05.24", ["2024-05"]],
    ["05.26", ["unknown"]],
    ["10.30", ["unknown"]],
    ["05.24 г.", ["2024-05"]],
    ["до 05.24 г.", ["../2024-05"]],
    ["10.23 г. - 04.24 г.", ["2023-10/2024-04"]],
    ["4.03 09-30", ["2024-03-04"]],
    ["4.03. 11-30", ["2024-03-04"]],
    ["4 марта 2024 г., 10-30", ["2024-03-04"]],
    ["4 марта 10-30 – 12-00", ["2024-03-04"]],
    ["4 марта 10-15-11-45", ["2024-03-04"]],
    ["4 марта, 10-15-11-45", ["2024-03-04"]],
    ["4 марта с 10-15 до 11-45", ["2024-03-04"]],
    ["4 марта, 10-15 апреля", ["2024-03-04", "2024-04-10/2024-04-15"]],
    ["март 10-30", ["2024-03-10/2024-03-30"]],
    ["4 марта, 10-30 мая", ["2024-03-04", "2024-05-10/2024-05-30"]],
    ["4 марта, 20-25", ["2024-03-04", "unknown"]],
    ["4.03.2024 в 10.20 г. Зарянск", ["2024-03-04"]],
    ["12:00", ["unknown"]],
    ["14.00", ["unknown"]],
    ["в 14.00", ["unknown"]],
    ["6.06 в 10-11", ["2024-06-06"]],
    ["6 июня с 9 до 11 час.", ["2024-06-06"]],
    ["с 9 до 11 июня", ["2024-06-09/2024-06-11"]],
    ["14.11-15.40", ["unknown"]],
    ["с 14.11 до 15.40", ["unknown"]],
    ["6 июня 14.11-15.40", ["2024-06-06"]],
    ["6.06, 14.11-15.40", ["2024-06-06"]],
    ["по средам с 14.11 до 15.40", ["R:FREQ=WEEKLY;BYDAY=WE 2024-01-01/2024-12-31"]],
    ["14.11 – 15.40", ["2024-11-14"]],
    ["14.11-15.12", ["2024-11-14/2024-12-15"]],
  ],
  refuses: ["14.00", "25:00", "12 часов подряд", "в 10 школе"],
};
