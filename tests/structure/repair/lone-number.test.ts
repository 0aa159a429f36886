import { describe, expect, test } from "vitest";
import { documentOf, shortActivities } from "../reading.ts";

const HEAD = "План на 2022 год\n\n№\tМероприятие\tСроки\tОтветственные\n";
const activities = (rows: string): string[] => shortActivities(HEAD + rows);
const unclaimed = (rows: string): string[] => documentOf(HEAD + rows).unclaimed.map(({ text }) => text);

const FIRST = "1 [1] Смотр кабинетов / май 2022 / Лаптева Р.Р.";
const SECOND = "2 [2] Декада чтения / июнь 2022 / Педсовет";

describe("a number alone on its line is that of the row below", () => {
  test.each<[string, string, string[]]>([
    ["bare", "1\tСмотр кабинетов\tмай 2022\tЛаптева Р.Р.\n2\n\tДекада чтения\tиюнь 2022\tПедсовет\n", [FIRST, SECOND]],
    [
      "with a dot",
      "1.\tСмотр кабинетов\tмай 2022\tЛаптева Р.Р.\n2.\n\tДекада чтения\tиюнь 2022\tПедсовет\n",
      [FIRST, SECOND],
    ],
    [
      "all of them",
      "1\n\tСмотр кабинетов\tмай 2022\tЛаптева Р.Р.\n2\n\tДекада чтения\tиюнь 2022\tПедсовет\n",
      [FIRST, SECOND],
    ],
    [
      "before a row with no cell for it",
      "1\tСмотр кабинетов\tмай 2022\tЛаптева Р.Р.\n2\nДекада чтения\tиюнь 2022\tПедсовет\n",
      [FIRST, SECOND],
    ],
    [
      "before a row over lines",
      "1\tСмотр\nкабинетов\tмай 2022\tЛаптева Р.Р.\n2\n\tДекада\nчтения\tиюнь 2022\tПедсовет\n",
      [FIRST, SECOND],
    ],
    [
      "of a path",
      "1.1\tСмотр кабинетов\tмай 2022\tЛаптева Р.Р.\n1.2\n\tДекада чтения\tиюнь 2022\tПедсовет\n",
      ["1 [1.1] Смотр кабинетов / май 2022 / Лаптева Р.Р.", "2 [1.2] Декада чтения / июнь 2022 / Педсовет"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(activities(rows)).toEqual(expected);
    expect(unclaimed(rows)).toEqual([]);
  });
});

describe("a page's number stays one", () => {
  test.each<[string, string, string[]]>([
    [
      "where the next row has it",
      "1\tСмотр кабинетов\tмай 2022\tЛаптева Р.Р.\n2\n\tСбор\tмай 2022\tПедсовет\n2\tДекада чтения\tиюнь 2022\tПедсовет\n",
      ["2"],
    ],
    [
      "where the row goes on",
      "1\tСмотр кабинетов и\tмай 2022\tЛаптева Р.Р.\n2\n\tмузея\t\tПедсовет\n3\tДекада чтения\tиюнь 2022\tПедсовет\n",
      ["2"],
    ],
    ["that does not follow", "1\tСмотр кабинетов\tмай 2022\tЛаптева Р.Р.\n7\n\tСбор\tмай 2022\tПедсовет\n", ["7"]],
  ])("%s", (_, rows, expected) => {
    expect(unclaimed(rows)).toEqual(expected);
  });
});
