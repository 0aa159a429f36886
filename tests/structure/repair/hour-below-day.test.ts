import { expect, test } from "vitest";
import { activitiesOf, documentOf } from "../reading.ts";

const plan = (...rows: string[]): string =>
  `План на 2023 год\n\nДата\tМероприятие\tМесто\tОтветственный\n${rows.join("\n")}\n`;

test.each([
  ["16.03", "(14.00)"],
  ["16.03.2023", "(с 14:00)"],
  ["16.03.", "(14-00 ч.)"],
])("«%s» over «%s» is the first cell of its row", (day, hour) => {
  const text = plan(
    "до 10.02\tАнкета\tшкола\tЖилин Р.Р.",
    day,
    `${hour}\tУрок\tСОШ № 3\tЖилин Р.Р.`,
    "май\tСбор\tшкола\tТен А.С.",
  );
  expect(activitiesOf(text).map(({ title, schedule }) => [title, schedule.items.map((item) => item.kind)])).toEqual([
    ["Анкета", ["period"]],
    ["Урок", ["period"]],
    ["Сбор", ["period"]],
  ]);
  expect(activitiesOf(text)[1]?.schedule.items[0]).toMatchObject({ edtf: "2023-03-16" });
  expect(documentOf(text).roadmaps[0]?.sections).toEqual([]);
});
