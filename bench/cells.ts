import * as chrono from "chrono-node";
import type { ScheduleItem } from "../src/model/types.ts";
import { readSchedule, type ScheduleContext } from "../src/normalize/schedule/index.ts";
import { PATTERNS } from "../src/normalize/schedule/patterns/index.ts";
import { placed } from "../src/normalize/schedule/place.ts";
import { trace } from "../src/normalize/schedule/trace.ts";
import { Mapped } from "../src/text/mapped.ts";
import { compact, PLANS } from "../tests/normalize/schedule/cells.ts";
import { race } from "./clock.ts";
import { atLeast, type Measure } from "./measure.ts";

/** A deadline cell, the plan that it stands in and what has to be read. */
interface Cell {
  readonly text: string;
  readonly mapped: Mapped;
  readonly plan: ScheduleContext;
  readonly wanted: readonly string[];
}

const nowhere = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
const REFERENCE = new Date(Date.UTC(2024, 0, 1));

/** The cells that the patterns document, each once. */
function corpus(): Cell[] {
  const seen = new Map<string, Cell>();
  for (const { reads } of PATTERNS) {
    for (const [text, wanted, plan = "year"] of reads) {
      if (!seen.has(text)) seen.set(text, { text, mapped: Mapped.of(text), plan: PLANS[plan], wanted });
    }
  }
  return [...seen.values()];
}

/** A cell as if its text were met for the first time: past the memory of texts that were read before. */
const readFirst = ({ mapped, plan }: Cell): readonly ScheduleItem[] =>
  placed(mapped, trace(mapped.text, plan), () => nowhere).items;

/** A cell whose text was read before under the same plan, as most of a batch of documents are. */
const readAgain = ({ mapped, plan }: Cell): readonly ScheduleItem[] => readSchedule(mapped, plan, () => nowhere).items;

function ownIsRight(cell: Cell): boolean {
  const got = readFirst(cell).map(compact);
  return got.length === cell.wanted.length && cell.wanted.every((want) => got.includes(want));
}

const two = (n: number | null): string => String(n ?? 0).padStart(2, "0");

/** The printed precision of a date that the library read: only what it says it knows. */
function edtf(date: chrono.ParsedComponents): string {
  const year = String(date.get("year"));
  if (!date.isCertain("month")) return year;
  const month = `${year}-${two(date.get("month"))}`;
  return date.isCertain("day") ? `${month}-${two(date.get("day"))}` : month;
}

/** Right where the library's ranges, in their own precision, are the periods that the cell means. */
function libraryIsRight({ text, wanted }: Cell): boolean {
  const got = chrono.ru
    .parse(text, REFERENCE)
    .map(({ start, end }) => (end ? `${edtf(start)}/${edtf(end)}` : edtf(start)));
  return got.length === wanted.length && wanted.every((want) => got.includes(want.replace(/^\.\.\//, "")));
}

/** So often both read the cells before time is taken, until their code is compiled. */
const WARM_UP = 100;
const RUNS = 21;
const BUDGET = 20;

/** Deadline cells against the best public date library for Russian, on the same strings in the same run. */
export function measureCells(): Measure[] {
  const cells = corpus();
  const first = () => cells.map(readFirst);
  const again = () => cells.map(readAgain);
  const library = () =>
    cells.forEach(({ text }) => {
      chrono.ru.parse(text, REFERENCE);
    });
  for (let i = 0; i < WARM_UP; i++) for (const work of [first, again, library]) work();
  const { a, b } = race(first, library, RUNS);
  const repeated = race(again, library, RUNS);
  const share = (right: (cell: Cell) => boolean) => (100 * cells.filter(right).length) / cells.length;
  const rate = (milliseconds: number) => (1000 * cells.length) / milliseconds;
  const own = share(ownIsRight);
  return [
    { name: "deadline cells", value: cells.length, unit: "cells" },
    { name: "  read right by shnor", value: own, unit: "%", bound: "100 %", holds: own === 100 },
    { name: "  read right by chrono-node (ru)", value: share(libraryIsRight), unit: "%" },
    { name: "  strings a second, chrono-node (ru)", value: rate(b), unit: "/s" },
    { name: "  strings a second, shnor, first reading", value: rate(a), unit: "/s" },
    { name: "  strings a second, shnor, texts met before", value: rate(repeated.a), unit: "/s" },
    { name: "  shnor / chrono-node, first reading", value: b / a, unit: "×", better: "more" },
    atLeast("  shnor / chrono-node, texts met before", repeated.b / repeated.a, "×", BUDGET),
  ];
}
