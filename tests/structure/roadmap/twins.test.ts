import { expect, test } from "vitest";
import { documentOf } from "../reading.ts";

const HEAD = "План мероприятий на 2024 год\n\n№\tМероприятие\tСрок\tОтветственные\n";
const ROW = "2\tСбор отчётов\tмай\tМетодисты";

test.each<[again: string, rows: number]>([
  [ROW, 2],
  // Latin letters
  ["2\tCбор oтчётов\tмай\tМетодисты", 2],
  ["2\tСбор отчётов\tмай\tMeтодисты", 2],
  // another word, and another row
  ["2\tСпор отчётов\tмай\tМетодисты", 3],
  ["3\tСбор отчётов\tмай\tМетодисты", 3],
])("a row and «%s» behind it", (again, rows) => {
  const { roadmaps, unclaimed } = documentOf(`${HEAD}1\tСлёт\tмарт\tМетодисты\n${ROW}\n${again}\n`);
  expect(roadmaps[0]?.activities).toHaveLength(rows);
  expect(unclaimed.filter(({ reason }) => reason === "repeated-row")).toHaveLength(3 - rows);
});
