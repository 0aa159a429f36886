import type { Match, Reader } from "../atom.ts";
import { dateAtom } from "../calendar/lead.ts";
import { fromDash, fromTo, phrase } from "../calendar/phrase.ts";
import type { Pattern } from "../pattern.ts";
import { tailEnd } from "../tail.ts";
import { at } from "../token.ts";
import { before } from "./before.ts";

/** The index behind «с», «начиная с», «не ранее», «после» before a date; the given index where none stands there. */
function opening(reader: Reader, from: number): number {
  const { tokens } = reader;
  const first = at(tokens, from).key;
  if (first === "beginning") return at(tokens, from + 1).key === "с" ? from + 2 : from;
  if (first === "не") return at(tokens, from + 1).key === "earlier" ? from + 2 : from;
  return first === "с" || first === "после" ? from + 1 : from;
}

const ENDINGS: ReadonlySet<string> = new Set(["окончание", "завершение", "прекращение", "закрытие", "отмену"]);

/** The end of «с 1 октября до окончания …», «… по завершение …»: an event that has no date leaves the span open. */
function toEvent(reader: Reader, from: number, end: number): number {
  const { tokens } = reader;
  const opens = at(tokens, from).key;
  if (opens !== "с" && opens !== "beginning") return end;
  const i = at(tokens, end).key === "и" ? end + 1 : end;
  const { key } = at(tokens, i);
  if (key === "до") return before.match(reader, i)?.end ?? end;
  return key === "по" && ENDINGS.has(at(tokens, i + 1).text) ? tailEnd(tokens, i + 2) : end;
}

/** A term whose end is open: «с 2024 года», «начиная с сентября», «не ранее 1 октября». */
export const since: Pattern = {
  name: "since",
  begins: ["с", "beginning", "не", "после"],
  match(reader: Reader, from: number): Match | undefined {
    const i = opening(reader, from);
    if (i === from || fromTo(reader.tokens, i)) return undefined;
    if (at(reader.tokens, i - 1).key === "с" && fromDash(reader.tokens, i)) return undefined;
    const read = phrase(reader.tokens, i);
    if (!read || read.unit === "bare-day") return undefined;
    const now = at(reader.tokens, read.end).key === "по" && at(reader.tokens, read.end + 1).text === "настоящее";
    const end = now ? read.end + 3 : toEvent(reader, from, read.end);
    return { atom: dateAtom(read, { bound: "since" }), end };
  },
  reads: [
    ["с 2024 года", ["2024/.."]],
    ["с сентября 2024 года", ["2024-09/.."]],
    ["с 1 сентября", ["2024-09-01/.."]],
    ["начиная с октября 2024 г.", ["2024-10/.."]],
    ["не ранее 1 октября 2024", ["2024-10-01/.."]],
    ["с 2023 года ежегодно", ["R:FREQ=YEARLY 2023-01-01/2024-12-31"], "years"],
    [
      "С 2023 года, далее - до 1 ноября ежегодно",
      ["2023/..", "R:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1 2022-01-01/2024-12-31"],
      "years",
    ],
    ["после 15 мая 2024", ["2024-05-15/.."]],
    ["с октября 2023 года по настоящее время", ["2023-10/.."]],
    ["с января 2023 и далее постоянно", ["2023-01/..", "ongoing 2024-01-01/2024-12-31"]],
    ["с 01.01.2023 постоянно", ["ongoing 2023-01-01/2024-12-31"]],
    ["с 2022 года постоянно", ["ongoing 2022-01-01/2024-12-31"], "years"],
    ["с 15.09", ["2024-09-15/.."]],
    ["с 3 октября до окончания ярмарки", ["2024-10-03/.."]],
    ["с 03.10.2024 по завершение ярмарки", ["2024-10-03/.."]],
    ["с 3 октября и до особого распоряжения", ["2024-10-03/.."]],
    ["с 3 октября, по окончании ярмарки", ["2024-10-03/..", "relative null after «ярмарки»"]],
    ["с III квартала 2024 г.", ["2024-07/.."]],
    ["начиная с 2024/2025 учебного года", ["2024-09/.."]],
  ],
  refuses: ["с родителями", "после уроков в школе", "с 31 июня 2024"],
};
