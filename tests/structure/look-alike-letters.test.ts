import { expect, test } from "vitest";
import { documentOf } from "./reading.ts";

/** Letters of the print that look like Russian ones, put in as a scan has them. */
const scanned = (text: string): string =>
  text.replace(/\{([^}]*)\}/gu, (_, word: string) =>
    word.replace(/[аеосрхТ]/gu, (letter) => "aeocpxT"["аеосрхТ".indexOf(letter)] as string),
  );

const ORDER = scanned(`ПРИКАЗ
от 12 {сентября} 2023 г. Ns 114
с. {Таловка}

О поддержке школ
ПРИКАЗЫВАЮ:
1. Утвердить план мероприятий.

Начальник отдела\t{Бережкова} Л.К.

План мероприятий на 2023-2024 учебный год

№\tМероприятие\tСроки\tДокумент\t{Ответственные} {исполнители}
1\tСеминар\tмарт 2024 г.\tПротокол\tПолевая С.Ю.
2\tУрок\tмай 2024 г.\tСправка\tРябов О.Н.
`);

test("Latin letters in a header, a signature or the name of a column hide none of them", () => {
  const { order, roadmaps, diagnostics } = documentOf(ORDER);
  expect(order).toMatchObject({ date: "2023-09-12", number: "114", place: "с. Таловка" });
  expect(order?.signatory).toMatchObject({ position: "Начальник отдела", name: "Бережкова Л.К." });
  const [plan] = roadmaps;
  expect(plan?.columns.map(({ role }) => role)).toEqual(["number", "activity", "schedule", "result", "executors"]);
  expect(plan?.activities.flatMap(({ executors }) => executors.items.map(({ name }) => name))).toEqual([
    "Полевая С.Ю.",
    "Рябов О.Н.",
  ]);
  const told = diagnostics.filter(({ rule }) => rule === "text/mixed-script").map(({ span }) => span.startLine);
  expect(told).toEqual([2, 3, 9, 13, 13]);
});
