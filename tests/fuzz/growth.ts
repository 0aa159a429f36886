import { parseSource } from "../../src/pipeline.ts";
import { sourceOfText } from "../../src/text/source.ts";
import { Chance } from "./chance.ts";
import { type Corpus, pieceOf } from "./corpus.ts";
import { MARKS, ODD_CHARACTERS, TAGS } from "./letters.ts";

/** A text that can be made of any length: one thing in it, or two, come again and again. */
export interface Growing {
  readonly about: string;
  of(length: number): string;
}

/** What a scan, a converter or an ill-meaning hand may fill a file with, beside the pieces of documents. */
const ATOMS = [
  ...MARKS,
  ...ODD_CHARACTERS,
  ...TAGS,
  ...'аА1 \t(«"».,;:!?-–—_|/\\<>&*#№)\n\r\f',
  ...[
    "1.",
    "1.1.",
    "I.",
    "а)",
    "- ",
    "и ",
    "а-",
    "А.А. ",
    "Иванов И.И. ",
    "Иванова Анна Петровна",
    "ИО ",
    "МБОУ ",
    "«а»",
    "школа ",
  ],
  ...[
    "до ",
    "с ",
    "по ",
    "10.",
    "01.02.2024",
    "май ",
    "2024 ",
    "2024 г.",
    "года ",
    "ежемесячно",
    "не реже ",
    "раз в ",
    "кроме ",
  ],
  ...[
    "\n\n",
    "\n\t",
    "\t\t",
    "\t\t\t\t\n",
    "1.\t",
    "    ",
    "\u00a0",
    "<b>",
    "</td>",
    "**",
    "| ",
    "(далее – ",
    "Приложение ",
    "ПРИКАЗ\n",
  ],
  ...[
    "приказ от 01.01.2024 № ",
    "___ ",
    "№ п/п\t",
    "План ",
    "Раздел ",
    "Задача ",
    "Срок: ",
    "Ответственный: ",
    "директор ",
    "завуч ",
  ],
  ...["О1О, ", "ОО, ", "9а, ", "5-9 ", "9 кл. ", "№ 1, ", "«Школа 1», ", "1) ", "и 2 "],
];

const inner = (text: string, chance: Chance): string => {
  const from = chance.below(text.length);
  return text.slice(from, from + chance.between(1, 12));
};

/** One atom, a word, a cell, a line or some lines of a document, or a bit of one. */
function atomOf(chance: Chance, corpus: Corpus): string {
  const text = chance.pick(corpus.all);
  const one = (grain: RegExp): string => `${chance.pick(text.split(grain))}`;
  switch (chance.below(9)) {
    case 0:
      return `${one(/\s+/u)} `;
    case 1:
      return one(/[\t\n]/u);
    case 2:
      return `${one(/\n/u)}\n`;
    case 3:
      return `${pieceOf(text, 6, chance)}\n`;
    case 4:
      return inner(text, chance);
    default:
      return chance.pick(ATOMS);
  }
}

/** A unit that repeats: atoms in a row; its numbers count and its words differ where that is drawn. */
function unitOf(chance: Chance, corpus: Corpus): { print: string; at: (i: number) => string } {
  const print = Array.from({ length: chance.pick([1, 1, 2, 2, 3, 4]) }, () => atomOf(chance, corpus)).join("") || "а";
  const letters = (i: number): string =>
    String.fromCharCode(0x430 + (i % 32), 0x430 + ((i >> 5) % 32), 0x430 + ((i >> 10) % 32));
  const [counts, differs] = [chance.chance(0.3), chance.chance(0.3)];
  const at = (i: number): string => {
    let unit = print;
    if (counts) unit = unit.replace(/\d+/, String(i + 1));
    if (differs) unit = unit.replace(/[а-яё]{3,}/u, (word) => word + letters(i));
    return unit;
  };
  return { print: `${print}${counts ? " counted" : ""}${differs ? " with words that differ" : ""}`, at };
}

/** A place for what grows: anywhere, at the edge of a line or cell, or at an end. */
function placeIn(text: string, chance: Chance): number {
  const at = chance.below(text.length + 1);
  switch (chance.below(5)) {
    case 0:
      return at;
    case 1:
      return text.indexOf("\n", at) + 1 || text.length;
    case 2:
      return Math.max(text.indexOf("\t", at), 0) || text.length;
    case 3:
      return text.indexOf("\t", at) + 1 || text.length;
    default:
      return text.length;
  }
}

/** The growing text of a seed and an index. */
export function growingAt(seed: number, index: number, corpus: Corpus): Growing {
  const chance = new Chance(seed, index);
  const base = chance.chance(0.15) ? "" : pieceOf(chance.pick(corpus.all), chance.pick([6, 14, 40]), chance);
  const units = Array.from({ length: chance.chance(0.3) ? 2 : 1 }, () => ({
    ...unitOf(chance, corpus),
    place: placeIn(base, chance),
  })).sort((a, b) => b.place - a.place);
  const about = units.map(({ print, place }) => `${JSON.stringify(print)} at ${place}`).join(" and ");
  const filled = ({ at }: (typeof units)[number], length: number): string => {
    const parts: string[] = [];
    for (let size = 0; size < length; size += parts.at(-1)?.length || 1) parts.push(at(parts.length));
    return parts.join("");
  };
  return {
    about,
    of(length) {
      let text = base;
      for (const unit of units) {
        text = text.slice(0, unit.place) + filled(unit, length / units.length) + text.slice(unit.place);
      }
      return text;
    },
  };
}

/** Three lengths, each four times the one before, in characters. */
type Lengths = readonly [number, number, number];
const LENGTHS: Lengths = [12_000, 48_000, 192_000];
/** Four times the length may take so many times as long; the square is sixteen. */
const MOST = 6.5;
/** Less than this is the noise of a machine, in milliseconds. */
const LEAST = 60;

const read = (text: string): unknown => parseSource(sourceOfText("-", text), { lang: "en" });

/** The least time of some tries, in milliseconds; no more of them than it takes to keep to the bound. */
function took(text: string, work: (text: string) => unknown, bound = Number.POSITIVE_INFINITY): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && (tries === 0 || best > bound); tries++) {
    const start = performance.now();
    work(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** A find is kept at this length, in characters: long enough to see it, short enough to read. */
export const LONGEST_GROWN = LENGTHS[1];

/** How the work on a growing text outgrows its length; null where it does not. */
export function outgrows(growing: Growing, work = read, lengths: Lengths = LENGTHS): string | null {
  // the first reading of all is slow: the machine is not warm yet
  const few = took(growing.of(lengths[0]), work, 0);
  const bound = MOST * Math.max(few, LEAST / 4);
  const some = took(growing.of(lengths[1]), work, bound);
  if (some <= bound) return null;
  const many = took(growing.of(lengths[2]), work, MOST * some);
  if (many <= MOST * some) return null;
  return `${[few, some, many].map(Math.round).join(", ")} ms for ${lengths.join(", ")} characters of ${growing.about}`;
}
