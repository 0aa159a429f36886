import { expect, test } from "vitest";
import { shnor } from "./shnor.ts";

const PLAN = "План на 2023 год\n\n";

test.each<[string, string, readonly string[]]>([
  [
    "a later piece of the plan has a column of its own",
    "№\tМероприятие\tСрок\tОтветственные\n1\tСеминар\tмай 2023\tИванов И.И.\n№\tМероприятие\tСрок\tУчастники\n2\tСовет\tмай 2023\tродители школы\n",
    ["Иванов И.И.", "родители школы"],
  ],
  [
    "two columns have one name",
    `${PLAN}Мероприятие\tСрок\tПримечание\tПримечание\tОтветственные\nСеминар\tмай 2023\tзал\tучителя\tИванов И.И.\nСовет\tиюнь 2023\tдвор\tродители\tИванов И.И.\n`,
    ["зал\tучителя", "двор\tродители"],
  ],
])("fmt keeps every cell where %s", async (_, input, cells) => {
  const { status, stdout } = await shnor(["fmt", "-"], { input });
  for (const cell of cells) expect(stdout).toContain(cell);
  expect(status).toBe(0);
});

test("a cell beyond the header is printed, and where it is read otherwise then, fmt says so", async () => {
  const input = `${PLAN}№\tМероприятие\tСрок\tОтветственные\n1\tСеминар\tмай 2023\tИванов И.И.\n2\tСовет\tиюнь 2023\tПетров П.П.\t\tпротокол\n3\tОтчёт\tиюль 2023\tПетров П.П.\n`;
  const { status, stdout, stderr } = await shnor(["fmt", "-"], { input });
  expect(stdout).toContain("протокол");
  expect([status, stderr]).toEqual([1, expect.stringContaining("reads otherwise")]);
});

test("a clause that the clean text loses is no same document", async () => {
  const input = "РЕШЕНИЕ\n.\n2.\n3. 4.Контроль за исполненим\t4.Контроль за исполнени";
  expect((await shnor(["fmt", "-"], { input })).status).toBe(1);
});

test.each([
  "Состав рабочей группы\n\nРуководитель группы:\nПетров Пётр Петрович, методист\nЧлены группы:\nСидорова Анна Ивановна, учитель\nКим Олег Олегович, учитель\n",
  "Состав рабочей группы\n\n№\tФ.И.О.\tДолжность\n1.\tПетров Пётр Петрович\tметодист, руководитель группы\n2.\tСидорова Анна Ивановна\tучитель\n",
  "Состав рабочей группы\n\n№ п/п\tФамилия, имя\tДолжность\tРоль в группе\n1.\tПетров Пётр Петрович\tметодист\tруководитель\n2.\tСидорова Анна Ивановна\tучитель\tсекретарь\n",
])("headings of a list of people are printed: %j", async (roster) => {
  const input = `ПРИКАЗ\n01.02.2023 № 5\nО плане\nПРИКАЗЫВАЮ:\n1. Утвердить состав.\nДиректор\tИванов И.И.\n\n${roster}`;
  const { status, stdout } = await shnor(["fmt", "-"], { input });
  expect(stdout.replaceAll("- ", "")).toContain(roster);
  expect(status).toBe(0);
});

test("what belongs to no field is left out of the clean text, and where it stood is told", async () => {
  const input =
    "ПРИКАЗ\n01.02.2023 № 5\nО плане\n(в ред. приказа от 14.03.2023 № 9)\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n\nДиректор\tИванов И.И.\n";
  const { status, stdout, stderr } = await shnor(["fmt", "-"], { input });
  expect(stdout).not.toContain("14.03.2023");
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^shnor: -: left out .*: lines 4\n$/)]);
});
