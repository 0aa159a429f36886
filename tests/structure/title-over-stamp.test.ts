import { expect, test } from "vitest";
import { documentOf } from "./reading.ts";

const TABLE = "Мероприятия\tСроки\tОтветственные\nСобрание\tмарт\tзавуч\nСбор\tсентябрь\tзавуч\n";
const TITLE = "План мероприятий\nМБОУ «Ключевская СОШ»\nна 2022-2023 учебный год\n";
const STAMP = "УТВЕРЖДЕН\nприказом директора МБОУ «Ключевская СОШ»\nот 01.09.2022 № 98/3\n";

test("a title stands above the stamp of approval as well as below it", () => {
  const read = [`${TITLE}\n${STAMP}\n${TABLE}`, `${STAMP}\n${TITLE}\n${TABLE}`].map((text) => documentOf(text));
  for (const { roadmaps, texts, unclaimed } of read) {
    expect(roadmaps.map(({ title, period }) => [title, period?.from])).toEqual([
      ["План мероприятий МБОУ «Ключевская СОШ» на 2022-2023 учебный год", "title"],
    ]);
    expect(roadmaps[0]?.activities.map(({ schedule }) => schedule.items)).toMatchObject([
      [{ edtf: "2023-03" }],
      [{ edtf: "2022-09" }],
    ]);
    expect(texts).toEqual([]);
    expect(unclaimed.map(({ reason }) => reason)).toEqual(["stamp", "stamp", "stamp"]);
  }
});

test("a title below the stamp is the plan's, and the one above it a text", () => {
  const { roadmaps, texts } = documentOf(`План работы на год\n\n${STAMP}\n${TITLE}\n${TABLE}`);
  expect(roadmaps.map(({ title }) => title)).toEqual([
    "План мероприятий МБОУ «Ключевская СОШ» на 2022-2023 учебный год",
  ]);
  expect(texts).toHaveLength(1);
});

test("an appendix with a programme that has no passport is a programme", () => {
  const act = "ПРИКАЗ\n25.12.2023 № 4\nО программе\nПРИКАЗЫВАЮ:\n1. Утвердить программу.\nНачальник\tТ.Т. Каримова\n\n";
  const kinds = (title: string) =>
    documentOf(
      `${act}УТВЕРЖДЕНА\nприказом от 25.12.2023 № 4\n\n${title}\n\n1. Цели\nПомочь школам.\n`,
    ).order?.appendices.map(({ kind }) => kind);
  expect(kinds("Муниципальная программа поддержки школ")).toEqual(["programme"]);
  expect(kinds("Положение о программе поддержки школ")).toEqual(["text"]);
});
