import type { Chance } from "./chance.ts";
import { MARKS, ODD_CHARACTERS, ODD_NUMBERS, PAGES, TAGS } from "./letters.ts";

/** One way to spoil a text; `other` is a piece of another document. */
export type Mutation = (text: string, chance: Chance, other: string) => string;

const LATIN = "aceopxyABCEHKMOPTX30";
const CYRILLIC = "асеорхуАВСЕНКМОРТХЗО";
/** What opens a row, parts its cells and closes it where another converter printed it. */
const SEPARATORS = [
  ["| ", " | ", " |"],
  ["|", "|", "|"],
  ["", " | ", ""],
  ["", "\\|", "\\|"],
  ["│", "│", "│"],
  ["", "¦", ""],
  ["", ";", ""],
  ["", "    ", ""],
  ["", "\t\t", ""],
] as const;
const COLUMNS = [4, 24, 16, 20, 20];
const EDGES = ["", "|", "\\|", "\\", "> ", "- ", "• ", "    ", '"', ";", "│"];
const MANY = [20, 60, 200, 700];

const cutAt = (text: string, chance: Chance): number => chance.below(text.length + 1);
const inserted = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

/** Drops, doubles, moves or swaps parts of a list, or puts a foreign one among them. */
function disordered(parts: readonly string[], chance: Chance, foreign: readonly string[]): string[] {
  const [i, j] = [chance.below(parts.length), chance.below(parts.length)];
  const count = chance.chance(0.7) ? 1 : chance.between(2, 6);
  const out = [...parts];
  switch (chance.below(6)) {
    case 0:
      out.splice(i, count);
      break;
    case 1:
      out.splice(i, 0, ...parts.slice(i, i + count));
      break;
    case 2:
      [out[i], out[j]] = [parts[j] ?? "", parts[i] ?? ""];
      break;
    case 3:
      out.splice(j, 0, ...out.splice(i, count));
      break;
    case 4:
      out.splice(i, chance.below(2), ...foreign.slice(0, count));
      break;
    default:
      out.splice(i, count, ...out.slice(i, i + count).reverse());
  }
  return out;
}

const byGrain =
  (grain: RegExp): Mutation =>
  (text, chance, other) =>
    disordered(text.split(grain), chance, other.split(grain).slice(chance.below(3))).join("");

/** Rewrites a line or some lines in a row. */
function lines(text: string, chance: Chance, change: (line: string, i: number) => string, most = 1): string {
  const all = text.split("\n");
  const start = chance.below(all.length);
  const end = start + chance.between(1, most);
  return all.map((line, i) => (i >= start && i < end ? change(line, i - start) : line)).join("\n");
}

/** Rewrites the cells of some rows that follow each other. */
const rows = (text: string, chance: Chance, change: (cells: string[], i: number) => string[]): string =>
  lines(text, chance, (line, i) => change(line.split("\t"), i).join("\t"), 8);

const swapColumns: Mutation = (text, chance) => {
  const [from, to] = [chance.below(5), chance.below(5)];
  return rows(text, chance, (cells) => {
    const [a, b] = [cells[from] ?? "", cells[to] ?? ""];
    return cells.map((cell, i) => (i === from ? b : i === to ? a : cell));
  });
};

const shiftColumn: Mutation = (text, chance) => {
  const column = chance.below(5);
  let held = "";
  return rows(text, chance, (cells) => {
    const kept = cells[column];
    if (kept === undefined) return cells;
    const out = cells.with(column, held);
    held = kept;
    return out;
  });
};

const lookAlikes: Mutation = (text, chance) => {
  const [from, to] = chance.chance(0.5) ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC];
  const i = chance.below(from.length);
  return lines(text, chance, (line) => line.replaceAll(from[i] as string, to[i] as string), 3);
};

/** Every mutation of a text, by the level that it works at. */
export const TEXT_MUTATIONS: Readonly<Record<string, Mutation>> = {
  characters: byGrain(/(?:)/u),
  words: byGrain(/(?<= )/u),
  cells: byGrain(/(?=[\t\n])|(?<=[\t\n])/u),
  lines: byGrain(/(?<=\n)/u),
  pages: (text, chance) => inserted(text, cutAt(text, chance), chance.pick(PAGES)),
  "a page at a line": (text, chance) => lines(text, chance, (line) => chance.pick(PAGES) + line),
  tags: (text, chance) => inserted(text, cutAt(text, chance), chance.pick(TAGS)),
  "cells in tags": (text, chance) => {
    const [open, close] = chance.chance(0.5) ? ["<td>", "</td>"] : ["| ", " "];
    return rows(text, chance, (cells) => [cells.map((cell) => open + cell + close).join("")]);
  },
  "other separators": (text, chance) => {
    const [open, between, close] = chance.pick(SEPARATORS);
    return text.replace(/.*\t.*/g, (row) =>
      chance.chance(0.1) ? row : open + row.replaceAll("\t", between) + (chance.chance(0.1) ? "" : close),
    );
  },
  "columns of blanks": (text) =>
    text.replace(/.*\t.*/g, (row) =>
      row
        .split("\t")
        .map((cell, i) => cell.padEnd(COLUMNS[i] ?? 16))
        .join("  "),
    ),
  "quoted cells": (text, chance) =>
    text.replace(/.*\t.*/g, (row) =>
      row
        .split("\t")
        .map((cell) => (chance.chance(0.2) ? `"${chance.chance(0.5) ? cell : cell.replaceAll(" ", "\n")}"` : cell))
        .join("\t"),
    ),
  "a mark at each end": (text, chance) =>
    lines(text, chance, (line) => chance.pick(EDGES) + line + chance.pick(EDGES), 6),
  "odd characters": (text, chance) => inserted(text, cutAt(text, chance), chance.pick(ODD_CHARACTERS)),
  marks: (text, chance) => inserted(text, cutAt(text, chance), chance.pick(MARKS)),
  "many of one": (text, chance) => {
    const piece = chance.pick([...MARKS, ...ODD_CHARACTERS, "а", "1", "1.", "и ", "\tх", "до "]);
    return inserted(text, cutAt(text, chance), piece.repeat(chance.pick(MANY)));
  },
  numbers: (text, chance) => {
    const which = chance.below(text.match(/\d+/g)?.length ?? 1);
    let seen = 0;
    return text.replace(/\d+/g, (number) => (seen++ === which ? chance.pick(ODD_NUMBERS) : number));
  },
  truncated: (text, chance) => text.slice(0, cutAt(text, chance)),
  beheaded: (text, chance) => text.slice(cutAt(text, chance)),
  "line broken": (text, chance) =>
    lines(text, chance, (line) => inserted(line, cutAt(line, chance), chance.pick(["\n", "\t", "-\n", "\n\t\t"]))),
  "lines joined": (text, chance) =>
    inserted(text.replace("\n", " "), 0, "").replace(/\n(?=[^\n]*$)/u, chance.pick([" ", ""])),
  "spaces lost": (text, chance) => lines(text, chance, (line) => line.replaceAll(" ", ""), 3),
  "tabs lost": (text, chance) => lines(text, chance, (line) => line.replaceAll("\t", " "), 3),
  "tabs spread": (text, chance) => lines(text, chance, (line) => line.replaceAll(" ", "\t"), 2),
  "another case": (text, chance) => {
    const upper = chance.chance(0.5);
    return lines(text, chance, (line) => (upper ? line.toUpperCase() : line.toLowerCase()), 3);
  },
  "columns swapped": swapColumns,
  "column shifted": shiftColumn,
  "cell emptied": (text, chance) => {
    const column = chance.below(5);
    return rows(text, chance, (cells) => cells.map((cell, i) => (i === column ? "" : cell)));
  },
  "look-alikes": lookAlikes,
  "two texts": (text, chance, other) => text.slice(0, cutAt(text, chance)) + other.slice(cutAt(other, chance)),
  "one in the other": (text, chance, other) => inserted(text, cutAt(text, chance), other),
  "line ends": (text, chance) => text.replaceAll("\n", chance.pick(["\r\n", "\r", "\n\n", "\u2028", "\n\t"])),
};
