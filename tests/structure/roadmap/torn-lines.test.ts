import { describe, expect, test } from "vitest";
import { documentOf, shortActivities, table } from "../reading.ts";

const HEADER = "№ | Мероприятие | Сроки | Ответственные | Результат";
const plan = (line: string, rest: string): string => {
  const above = table(HEADER, "1 | Неделя юннатов: походы | 12.05.2024 | СЮН, МБУ | Отчёт");
  return `План мероприятий на 2024 год\n${above}${line}\n${table(rest, "2 | Собрать отчёты | декабрь | Отдел | Отчёт")}`;
};

describe("a line of text between the halves of a row", () => {
  test.each(["Отдел культуры Луговского района", "План 2024\n4", "\nОтдел культуры Луговского района\n"])(
    "%j",
    (line) => {
      const source = plan(line, " | слёты, посадка леса |  | «Лесной дом» | ");
      expect(shortActivities(source)[0]).toContain("походы слёты, посадка леса / 12.05.2024 / СЮН, МБУ «Лесной дом»");
      const document = documentOf(source);
      expect(document.roadmaps[0]?.sections).toEqual([]);
      expect(document.unclaimed.map(({ reason }) => reason)).toContain("running-header");
    },
  );

  test.each([" | слёты и посадка леса | июнь | Лесхоз | ", " | Слёты и посадка леса |  | Лесхоз | "])(
    "%j is no half: the line heads it",
    (rest) => {
      expect(documentOf(plan("Раздел 2. Работа в лесу", rest)).roadmaps[0]?.sections).toHaveLength(1);
    },
  );
});
