import { expect, test } from "vitest";
import { type Growing, outgrows } from "../fuzz/growth.ts";

const HEADER = "№\tМероприятие\tСроки\tОтветственные\tРезультат\n";
const PLAN = `План на 2024 год\n\n${HEADER}1.\tСеминар\tмарт 2024\tОтдел\tсправка\n`;
const ORDER = "ПРИКАЗ\n9 января 2024 года   № 18\nОб утверждении плана на 2024 год\n\nПРИКАЗЫВАЮ:\n";
const LETTERS = "абвгдежзиклмнопр";

/** A word that no other number has. */
const word = (i: number): string => [...i.toString(16)].map((digit) => LETTERS[Number.parseInt(digit, 16)]).join("");

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
  ["headers", again(PLAN, (i) => `${i}.\tСовет\tмай 2024\tОтдел\tотчёт\n${HEADER}`)],
  ["headers over other columns", again(PLAN, (i) => `Мероприятие\tСрок исполнения\tОтветственный\n${i}\tдень\tк\n`)],
  ["underscores behind an act's number", again(ORDER.slice(0, 36), () => "_")],
  ["acts of one another", again(ORDER, (i) => `Комитет по образованию\nПРИКАЗ\n${i}) Контроль возложить на отдел.\n`)],
  [
    "words of a cell behind a comma",
    again(`${PLAN}2.\tСовет\tмай 2024\tОтдел,\tотчёт\n3.\tСовет\tмай 2024\t`, () => "раздел "),
  ],
  [
    "plans below a long title",
    both(
      again(`ПРИКАЗ\n№ 18\nОб утверждении плана на 2024 год${" и"}`, () => " &"),
      again("\n\nПРИКАЗЫВАЮ:\n1. Начать.\n\n", () => `Приложение\n${HEADER}1.\tСовет\tмай\tОтдел\tотчёт\n\n`),
    ),
  ],
  ["bodies of one kind", again(PLAN, (i) => `${i}.\tСовет\tмай 2024\tСовет района ${word(i)}овка\tотчёт\n`)],
  [
    "people of the same letters and post",
    again(PLAN, (i) => `${i}.\tСовет\tмай 2024\tК${word(i)}ов А.А., методист\tотчёт\n`),
  ],
  ["rosters' headings", again("План\n", (i) => `Члены рабочей группы:\n${i}\n`)],
  ["lines below a roster's heading", again("Состав рабочей группы:\n", (i) => `${word(i)}\n1\n`)],
  ["dashes for a name", again(`${PLAN}2.\tСовет\tмай 2024\t`, () => "__ ")],
  [
    "cells of one row above rows of few",
    both(
      again("1", () => "\tх"),
      again("\n", () => "1\tх\n"),
    ),
  ],
])("%s are read in time linear in them", { timeout: 120_000 }, (_, growing) => {
  expect(outgrows(growing)).toBeNull();
});
