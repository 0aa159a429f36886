import { expect, test } from "vitest";
import { documentOf, table } from "./reading.ts";

test.each(["Чем заканчивается", "Чем завершится", "Что получим", "Что ожидаем"])("«%s» heads the results", (header) => {
  const text = table(
    "План на 2024 год",
    `№ | Дела | Сроки | Ответственные | ${header}`,
    "1 | Слёт | май | Орлова Н.Н. | Письмо",
  );
  expect(documentOf(text).roadmaps[0]?.columns[4]).toMatchObject({ role: "result" });
});
