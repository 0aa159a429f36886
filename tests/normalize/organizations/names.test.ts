import { describe, expect, it, test } from "vitest";
import { documentOf } from "../../structure/reading.ts";

const HEAD = "№\tМероприятие\tСроки\tОтветственные\n";
const ORDER = (issuer: string, clause = "Контроль оставляю за собой."): string =>
  `${issuer}\n\nПРИКАЗ\n\n12.01.2023\t№ 5\n\nОб утверждении плана на 2023 год\n\nПРИКАЗЫВАЮ:\n\n1. Утвердить план (приложение).\n2. ${clause}\n\nНачальник\tА.А. Лось\n\nПриложение\n\nПлан мероприятий на 2023 год\n\n${HEAD}`;
const row = (title: string, executors: string): string => `1\t${title}\tмай\t${executors}\n`;

const bodiesOf = (text: string): string[] => documentOf(text).organizations.map(({ name }) => name);
const inCell = (cell: string): string[] => bodiesOf(`План мероприятий на 2023 год\n\n${HEAD}${row("Семинар", cell)}`);

describe("one body of the issuer", () => {
  it.each([
    "ТЕРРИТОРИАЛЬНЫЙ ОТДЕЛ ОБРАЗОВАНИЯ\nЛУГОВСКОГО РАЙОНА",
    "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\nИСПОЛНИТЕЛЬНОГО КОМИТЕТА\nЛУГОВСКОГО РАЙОНА",
    "ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ МЭРИИ ГОРОДА ЛУГОВСК",
    "БЮДЖЕТНОЕ УЧРЕЖДЕНИЕ\n«ЛУГОВСКОЙ ИНСТИТУТ ОБРАЗОВАНИЯ»\nМИНИСТЕРСТВА ОБРАЗОВАНИЯ РЕСПУБЛИКИ",
    "МБОУ «Мэҥэлээх СОШ»\nмуниципального района «Ытык-Арыы улус» Республики Саха (Якутия)",
  ])("%s", (issuer) => {
    expect(bodiesOf(ORDER(issuer) + row("Семинар", "педагоги"))).toEqual([issuer.replace(/\n/g, " ")]);
  });
});

describe("what a body is sent", () => {
  it.each([
    "представлять в Министерство информацию о школах",
    "Направить в Комитет документацию до 5 мая",
    "Передать в Департамент образовательную программу",
  ])("%s", (clause) => {
    const names = bodiesOf(ORDER("ОТДЕЛ ОБРАЗОВАНИЯ ЛУГОВСКОГО РАЙОНА", clause) + row("Семинар", "педагоги"));
    expect(names.filter((name) => /информац|документац|образовательную/.test(name))).toEqual([]);
  });
});

describe("what is no part of a name, and no body", () => {
  it.each([
    ["Управление образования и руководители гимназий", ["Управление образования"]],
    ["Управление образования и науки", ["Управление образования и науки"]],
    ["Отдел образования, методисты и завучи", ["Отдел образования"]],
    ["учителя биологии, ИЗО и родных языков", []],
    ["педагоги музыки, ИЗО", []],
    ["Методист совместно с Ассоциацией педагогов", ["Ассоциация педагогов"]],
    ["Методист совместно с Управлением культуры", ["Управление культуры"]],
  ])("%s", (cell, names) => expect(inCell(cell)).toEqual(names));

  it.each([
    ["Зимняя академия молодых учителей", []],
    ["Педагогический совет «Пути роста»", []],
    ["Итоговый педагогический совет", []],
    ["Расширенный методический совет школ", []],
    ["Районный методический совет: итоги года", ["Районный методический совет"]],
    ["Экскурсия в Технопарк «Орбита»", ["Технопарк «Орбита»"]],
  ])("the activity «%s»", (title, names) => {
    expect(bodiesOf(`План мероприятий на 2023 год\n\n${HEAD}${row(title, "педагоги")}`)).toEqual(names);
  });

  it("counts a council that meets where it is named as an executor", () => {
    const text = `План мероприятий на 2023 год\n\n${HEAD}${row("Методический совет «Итоги»", "Методический совет")}`;
    expect(bodiesOf(text)).toEqual(["Методический совет"]);
  });
});

describe("executors", () => {
  const items = (cell: string): string[] =>
    documentOf(
      `План мероприятий на 2023 год\n\n${HEAD}${row("Семинар", cell)}`,
    ).roadmaps[0]?.activities[0]?.executors.items.map(
      ({ name, kind, ref }) => `${name}: ${kind}${ref ? " ref" : ""}`,
    ) ?? [];

  it.each([
    [
      "учителя биологии, ИЗО и родных языков",
      ["учителя биологии: group", "учителя ИЗО: group", "учителя родных языков: group"],
    ],
    ["зам. директора по УВР, ВР", ["зам. директора по УВР: position", "зам. директора по ВР: position"]],
    ["Завуч совместно с Ассоциацией педагогов", ["Завуч: position", "Ассоциацией педагогов: organization ref"]],
    ["Завуч совместно с методистом", ["Завуч: position", "методистом: position"]],
    ["Аппарат Губернатора Приламской области", ["Аппарат Губернатора Приламской области: organization ref"]],
    ["Приемная комиссия", ["Приемная комиссия: organization ref"]],
    ["Завуч совместно с учителями", ["Завуч: position", "учителями: group"]],
  ])("%s", (cell, names) => expect(items(cell)).toEqual(names));

  it("says nothing of a region's letters behind a body's", () => {
    const { diagnostics } = documentOf(`План мероприятий на 2023 год\n\n${HEAD}${row("Семинар", "ИРО РБ, ЩЩЦ")}`);
    const found = diagnostics.filter(({ rule }) => rule === "executors/unknown-abbreviation");
    expect(found.map(({ message }) => /“(.+?)”/.exec(message)?.[1])).toEqual(["ЩЩЦ"]);
  });
});

describe("letters and the full name in another case", () => {
  it.each([
    ["Контроль возложить на зав. учебно-методическим центром Ежову Н.П.", "УМЦ", "учебно-методический центр"],
    [
      "Работу вести на базе центра непрерывного повышения профессионального мастерства педагогических работников.",
      "ЦНППМ",
      "центр непрерывного повышения профессионального мастерства педагогических работников",
    ],
    ["Директору института развития образования Ежовой Н.П. обеспечить явку.", "ИРО", "институт развития образования"],
  ])("%s", (clause, letters, name) => {
    const { organizations } = documentOf(
      ORDER("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ГОРОДА ЛУГОВСК", clause) + row("Курсы", letters),
    );
    const body = organizations.find((one) => one.name === name);
    expect(body?.aliases).toContain(letters);
  });

  it("names no centre in small letters that nothing abbreviates", () => {
    const text = ORDER("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ГОРОДА ЛУГОВСК", "Занятия вести на базе центра детского творчества.");
    expect(bodiesOf(text + row("Курсы", "педагоги"))).toEqual(["УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ГОРОДА ЛУГОВСК"]);
  });
});

describe("the kind of a body by its letters, or by whose it is", () => {
  it.each([
    ["ИРО ЗО", "institute"],
    ["ЦОКО ЛО", "centre"],
    ["ДОО ТО", "authority"],
    ["ИРО", "institute"],
    ["Совет муниципального образования «Луговский район»", "authority"],
    ["Совет директоров школ", "association"],
  ])("%s: %s", (cell, kind) => {
    const { organizations } = documentOf(`План мероприятий на 2023 год\n\n${HEAD}${row("Семинар", cell)}`);
    expect(organizations.map((body) => body.kind)).toEqual([kind]);
  });
});

test("the number of a settlement is none of its school", () => {
  const rows = ["школа посёлка Майский-3", "МБОУ СОШ № 3", "СОШ-3", "Лицей-3"].map((cell) => row("Семинар", cell));
  const { organizations } = documentOf(`План мероприятий на 2023 год\n\n${HEAD}${rows.join("")}`);
  const of = (name: string) => organizations.find((body) => [body.name, ...body.aliases].includes(name))?.id;
  expect(of("школа посёлка Майский-3")).not.toBe(of("МБОУ СОШ № 3"));
  expect(of("СОШ-3")).toBe(of("МБОУ СОШ № 3"));
});

test("a school is named with its legal form where any print has it", () => {
  const rows = ["МБОУ СОШ № 7", "СОШ № 7", "школы № 5, 7"].map((cell) => row("Семинар", cell));
  expect(bodiesOf(`План мероприятий на 2023 год\n\n${HEAD}${rows.join("")}`)).toEqual(["МБОУ СОШ № 7", "школа № 5"]);
});

test("a ministry is not named by its head alone, and a country's is not the act's own", () => {
  const short = ["Минпросвещения России", "Министерство"].map((cell) => row("Семинар", cell)).join("");
  const plan = `План мероприятий на 2023 год\n\n${HEAD}${short}`;
  expect(bodiesOf(plan)).toEqual(["Минпросвещения России"]);
  const own = row("Слёт", "министерство образования Приламской области");
  const { organizations } = documentOf(plan + own);
  expect(organizations.find(({ aliases }) => aliases.includes("Министерство"))?.name).toContain("Приламской");
});

test("an executor in another case is named in the nominative, one of another spelling as printed", () => {
  const rows = ["Мальцев В.В.", "Мальцеву В.В.", "Мальцов В.В."].map((cell) => row("Семинар", cell));
  const { roadmaps } = documentOf(`План мероприятий на 2023 год\n\n${HEAD}${rows.join("")}`);
  expect(roadmaps[0]?.activities.map(({ executors }) => executors.items[0]?.name)).toEqual([
    "Мальцев В.В.",
    "Мальцев В.В.",
    "Мальцов В.В.",
  ]);
});

test("the number of a settlement belongs to its name", () => {
  const text = `ПРИКАЗ\n12.01.2021 № 4\nО смотре\nПРИКАЗЫВАЮ:\n1. Директору дома культуры посёлка Озёрный-2 провести смотр.\n`;
  expect(documentOf(text).organizations.map(({ name }) => name)).toEqual(["дом культуры посёлка Озёрный-2"]);
});

test("a sector is a body whose head has it for his own", () => {
  const text = `План мероприятий на 2023 год\n\n${HEAD}${row("Семинар", "Руководитель сектора учёта Педагог-психолог")}`;
  expect(documentOf(text).roadmaps[0]?.activities[0]?.executors.items.map(({ name }) => name)).toEqual([
    "Руководитель сектора учёта",
    "Педагог-психолог",
  ]);
});
