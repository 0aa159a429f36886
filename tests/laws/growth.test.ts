import { expect, test } from "vitest";
import { type Growing, outgrows } from "../fuzz/growth.ts";

/** Long enough that even a mild square shows. */
const LENGTHS = [24_000, 96_000, 384_000] as const;
const HEADER = "№\tМероприятие\tСроки\tОтветственные\tРезультат\n";
const PLAN = `План на 2024 год\n\n${HEADER}1.\tСеминар\tмарт 2024\tОтдел\tсправка\n`;
const ORDER = "ПРИКАЗ\n9 января 2024 года   № 18\nОб утверждении плана на 2024 год\n\nПРИКАЗЫВАЮ:\n";
const LETTERS = "абвгдежзиклмнопр";

/** A word that no other number has. */
const word = (i: number): string => [...i.toString(16)].map((digit) => LETTERS[Number.parseInt(digit, 16)]).join("");

const capital = (i: number): string => word(i).charAt(0).toUpperCase() + word(i).slice(1);

/** A beginning, what comes again and again behind it, and an end. */
function again(head: string, unit: (i: number) => string, tail = ""): Growing {
  return {
    about: JSON.stringify(unit(1)),
    of(length) {
      const parts = [head];
      for (let size = head.length, i = 1; size < length; i++) size += parts[parts.push(unit(i)) - 1]?.length ?? 1;
      return parts.join("") + tail;
    },
  };
}

/** Two parts that grow together: what costs the one for each of the other shows. */
const both = (a: Growing, b: Growing): Growing => ({
  about: `${a.about} and ${b.about}`,
  of: (length) => a.of(length / 2) + b.of(length / 2),
});

test.each<[string, Growing]>([
  ["posts of one person", again(`${PLAN}2.\tСовет\tмай 2024\t`, (i) => `Иванов И.И., советник по ${word(i)}ам; `)],
  ["abbreviations", again(PLAN, (i) => `${i}.\tСовет\tмай\t${word(i + 4096).toUpperCase()}\n`)],
  ["lists below colons", again(ORDER, (i) => `Члены группы ${i}:\nа\n`)],
  ["headers without a number", again("План на 2024 год\n\n", () => "Мероприятие\tСрок исполнения\tОтветственный\n")],
  ["underscores behind an act's number", again(ORDER.slice(0, 36), () => "_")],
  [
    "words of a cell behind a comma",
    again(`${PLAN}2.\tСовет\tмай 2024\tОтдел,\tотчёт\n3.\tСовет\tмай 2024\t`, () => "раздел "),
  ],
  ["bodies of one kind", again(PLAN, (i) => `${i}.\tОтчёт на совете района ${capital(i)}ий\tмай\tОтдел\tотчёт\n`)],
  ["lines below a roster's heading", again("Состав рабочей группы:\n", () => "она\n1")],
  ["dashes for a name", again(`${PLAN}2.\tСовет\tмай 2024\t`, () => "__ ")],
  [
    "cells of one row above rows of few",
    both(
      again("1", () => "\tх"),
      again("\n", () => "1\tх\n"),
    ),
  ],
])("%s are read in time linear in them", { timeout: 120_000 }, (_, growing) => {
  expect(outgrows(growing, undefined, LENGTHS)).toBeNull();
});
