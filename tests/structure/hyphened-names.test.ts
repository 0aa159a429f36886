import { expect, test } from "vitest";
import { documentOf } from "./reading.ts";

const HEAD = "ПРИКАЗ\n05.09.2022 № 198\nО плане\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n2. Контроль оставляю за собой.\n";

test.each(["Кара-оол С.Х.", "Мамед-заде А.Б.", "Ооржак Ч.Д.-С."])("«%s» signs an act", (name) => {
  const { order } = documentOf(`${HEAD}\nНачальник:                    ${name}\n`);
  expect(order?.clauses).toHaveLength(2);
  expect(order?.signatory?.position).toBe("Начальник");
});

test.each(["УО, Иванова А.Д.", "УО, Ооржак Ч.Д.-С."])("a line «%s» right below a row goes on in its doers", (line) => {
  const { roadmaps } = documentOf(
    `План на 2022 год\n\n№\tМероприятие\tСрок\tОтветственные\n1\tДиагностика\tмай\tИРО\n${line}\n2\tСбор\tиюнь\tРМК\n`,
  );
  expect(roadmaps[0]?.sections).toEqual([]);
  expect(roadmaps[0]?.activities[0]?.executors.items.map(({ name }) => name.slice(0, 3))).toEqual([
    "ИРО",
    "УО",
    line.slice(4, 7),
  ]);
});

test.each(["Цыренов Б.-Д. О.", "Цыренов Б.-Д.О.", "Ооржак Ч.Д.-С."])("«%s» is a member, whole", (name) => {
  const { rosters } = documentOf(
    `СОСТАВ РАБОЧЕЙ ГРУППЫ\n\nДорн Э.Ф., методист, председатель;\n${name}, тьютор.\n\nПлан\n\n№\tМероприятие\tСрок\n1\tСбор\tмай\n`,
  );
  expect(rosters[0]?.members.map(({ position }) => position?.split(",")[0])).toEqual(["методист", "тьютор"]);
});

test("a deputy in short is no head of the body", () => {
  const text = `Комитет образования\n${HEAD.replace("2. Контроль оставляю за собой.", "2. Контроль возложить на зам. председателя Комитета образования Гусева Э.Э.")}\nПредседатель Комитета образования\tЖукова М.М.\n`;
  expect(documentOf(text).diagnostics.map(({ rule }) => rule)).not.toContain("order/signatory-mismatch");
});
