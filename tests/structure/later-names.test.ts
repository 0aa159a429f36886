import { expect, test } from "vitest";
import { documentOf } from "./reading.ts";

const HEAD = "План на 2023 год\n\n№\tМероприятие\tСрок\tОтветственные\n1\tСеминар\tмай 2023\tметодист\n";
const othersOf = (text: string) => documentOf(text).roadmaps[0]?.activities.map(({ other }) => other);

test("a column that a later header gives another role has the name of that header", () => {
  expect(othersOf(`${HEAD}№\tМероприятие\tСрок\tУчастники\n2\tСовет\tмай 2023\tродители школы\n`)).toEqual([
    {},
    { Участники: "родители школы" },
  ]);
});

test("a name that is printed again, cut short, is the name of the first header", () => {
  const head = "№\tМероприятие\tСрок\tПримечание\n1\tСеминар\tмай 2023\tв школе\n";
  expect(othersOf(`План на 2023 год\n\n${head}№\tМероприятие\tПриме-\tСрок\n2\tСовет\tдома\tмай 2023\n`)).toEqual([
    { Примечание: "в школе" },
    { Примечание: "дома" },
  ]);
});

test("a later header that is printed again, its names cut, keeps its names", () => {
  const later = "№\tМероприятие\tСрок\tУчастники встречи\n2\tСовет\tмай 2023\tродители\n";
  const again = "№\tМероприятие\tСрок\tУчастники\n3\tСбор\tиюнь 2023\tученики\n";
  expect(othersOf(`${HEAD}${later}${again}`)).toEqual([
    {},
    { "Участники встречи": "родители" },
    { "Участники встречи": "ученики" },
  ]);
});
