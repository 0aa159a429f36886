import { expect, test } from "vitest";
import { documentOf } from "../reading.ts";

const HEAD = "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nВ целях развития школ ПРИКАЗЫВАЮ:\n\n";
const SIGNED = "\n\nДиректор\tИ.П. Луговая\n";

type Brief = [number: string, label: string | null, beginning: string];
function clausesOf(body: string): Brief[] {
  const flat = (clauses: NonNullable<ReturnType<typeof documentOf>["order"]>["clauses"]): Brief[] =>
    clauses.flatMap(({ number, label, text, children }) => [
      [number, label, text.split(" ").slice(0, 2).join(" ")] as Brief,
      ...flat(children),
    ]);
  return flat(documentOf(HEAD + body + SIGNED).order?.clauses ?? []);
}

test("paragraphs of whole sentences one below another are clauses whose numbers were lost", () => {
  const body = [
    "Утвердить прилагаемый план поддержки школ на 2020 год.",
    "Методическому центру (Иванова А.А.) обеспечить исполнение плана.",
    "Директорам школ:",
    "- принять школьные планы до 1 мая 2020 года;",
    "- сообщать о ходе работы ежемесячно.",
    "Контроль за исполнением приказа оставляю за собой.",
  ].join("\n");
  expect(clausesOf(body)).toEqual([
    ["1", null, "Утвердить прилагаемый"],
    ["2", null, "Методическому центру"],
    ["3", null, "Директорам школ:"],
    ["3.1", "-", "принять школьные"],
    ["3.2", "-", "сообщать о"],
    ["4", null, "Контроль за"],
  ]);
});

test("parts may keep the numbers that were typed", () => {
  expect(
    clausesOf(
      "Утвердить план.\nДиректорам школ:\n2.1. Принять школьные планы.\n2.2. Назначить ответственных.\nКонтроль оставляю за собой.",
    ),
  ).toEqual([
    ["1", null, "Утвердить план."],
    ["2", null, "Директорам школ:"],
    ["2.1", "2.1.", "Принять школьные"],
    ["2.2", "2.2.", "Назначить ответственных."],
    ["3", null, "Контроль оставляю"],
  ]);
});

test("two of them, and items without marks below a colon", () => {
  expect(clausesOf("Утвердить план.\nКонтроль за исполнением оставляю за собой.")).toHaveLength(2);
  expect(
    clausesOf("Директорам школ:\nпринять планы;\nназначить ответственных.\nРазместить приказ на сайте отдела."),
  ).toEqual([
    ["1", null, "Директорам школ:"],
    ["1.1", null, "принять планы;"],
    ["1.2", null, "назначить ответственных."],
    ["2", null, "Разместить приказ"],
  ]);
});

test("in wrapped text a sentence may end where its line does", () => {
  const wrapped =
    "Утвердить план поддержки школ района на 2020 год и\nпоручить методическому центру района его исполнение.\nДиректорам школ принять участие в семинарах, которые\nпроведёт центр.\nРазместить приказ на сайте отдела образования района\nне позднее 1 мая.";
  expect(clausesOf(wrapped)).toEqual([
    ["1", null, "Утвердить план"],
    ["2", null, "Разместить приказ"],
  ]);
});

test("numbered clauses keep the sentences on lines of their own", () => {
  expect(clausesOf("1. Утвердить план.\nПлан разместить на сайте.\n2. Контроль оставляю за собой.")).toEqual([
    ["1", "1.", "Утвердить план."],
    ["2", "2.", "Контроль оставляю"],
  ]);
});

test("two sentences of prose that charge nobody are one paragraph", () => {
  expect(clausesOf("План составлен отделом.\nОн прилагается.")).toHaveLength(1);
});

test("a number without its period is the next clause's, and no other is", () => {
  expect(
    clausesOf("1. Утвердить план.\n2. Отделу:\n2.1 Вести учёт.\n2.2 Сдать отчёт.\n3 Контроль оставляю за собой."),
  ).toEqual([
    ["1", "1.", "Утвердить план."],
    ["2", "2.", "Отделу:"],
    ["2.1", "2.1", "Вести учёт."],
    ["2.2", "2.2", "Сдать отчёт."],
    ["3", "3", "Контроль оставляю"],
  ]);
  expect(clausesOf("1. Утвердить план.\n5 Школ района участвуют в нём.\n2. Контроль оставляю за собой.")).toHaveLength(
    2,
  );
});
