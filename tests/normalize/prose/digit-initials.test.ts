import { expect, test } from "vitest";
import { documentOf } from "../../structure/reading.ts";

test.each([
  ["Щукина 0.0.", "Щукина О.О."],
  ["Щукина 3. 0.", "Щукина З. О."],
  ["Щукина 3.Н.", "Щукина З.Н."],
  ["версию 3.0.", "версию 3.0."],
])("«%s» in a clause is «%s»", (print, read) => {
  const { order } = documentOf(
    `ПРИКАЗ\n20.01.2021 № 15\nО работе\nприказываю\n1. Контроль возложить на ${print}\nНачальник\tСидоров И.И.\n`,
  );
  expect(order?.clauses[0]?.text).toBe(`Контроль возложить на ${read}`);
});
