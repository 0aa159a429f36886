import { describe, expect, test } from "vitest";
import { readMember } from "../../src/structure/roster.ts";
import { rosterRole } from "../../src/structure/roster-role.ts";
import { Mapped } from "../../src/text/mapped.ts";
import { documentOf, table } from "./reading.ts";

describe("one member", () => {
  const read = (line: string) => {
    const member = readMember(Mapped.of(line), null);
    return member && [member.name.text, member.position?.text ?? null, member.role];
  };
  test.each<[string, [string, string | null, string]]>([
    ["Осинина М.П., методист", ["Осинина М.П.", "методист", "member"]],
    ["1. Осинина М.П., методист – руководитель группы;", ["Осинина М.П.", "методист", "head"]],
    ["1) Осинина М.П. – методист, руководитель рабочей группы", ["Осинина М.П.", "методист", "head"]],
    ["- Осинина М.П. - методист - секретарь", ["Осинина М.П.", "методист", "secretary"]],
    [
      "Осинина Мария Павловна, методист – заместитель председателя комиссии",
      ["Осинина Мария Павловна", "методист", "deputy"],
    ],
    ["Осинина М.П. – председатель комиссии, методист", ["Осинина М.П.", "методист", "head"]],
    ["Председатель: Осинина М.П., методист", ["Осинина М.П.", "методист", "head"]],
    ["Председатель комиссии – Осинина М.П., методист", ["Осинина М.П.", "методист", "head"]],
    ["Секретарь комиссии Осинина М.П.", ["Осинина М.П.", null, "secretary"]],
    ["Осинина М.П., методист (секретарь)", ["Осинина М.П.", "методист", "secretary"]],
    ["Осинина М.П., член группы", ["Осинина М.П.", null, "member"]],
    ["М.П. Осинина – методист", ["М.П. Осинина", "методист", "member"]],
    ["методист Осинина М.П.", ["Осинина М.П.", "методист", "member"]],
    ["Осинина М.П.", ["Осинина М.П.", null, "member"]],
    ["Осинина М.П., директор музея (по согласованию);", ["Осинина М.П.", "директор музея", "member"]],
    ["Осинина М.П. – методист (по согласованию), секретарь", ["Осинина М.П.", "методист", "secretary"]],
    ["Осинина М.П. – директор музея, по согласованию", ["Осинина М.П.", "директор музея", "member"]],
    ["Осинина М.П. (по согласованию)", ["Осинина М.П.", null, "member"]],
    ["Осинина М.П. – эксперт по согласованию программ", ["Осинина М.П.", "эксперт по согласованию программ", "member"]],
    [
      "Осинина М.П., директор школы № 5, руководитель объединения учителей",
      ["Осинина М.П.", "директор школы № 5, руководитель объединения учителей", "member"],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test.each(["методист", "", "1.", "Представители школ"])("%j names nobody", (line) => {
    expect(read(line)).toBeNull();
  });

  test.each<[string, string | null]>([
    ["председатель", "head"],
    ["Председатель комиссии:", "head"],
    ["руководитель рабочей группы", "head"],
    ["заместитель председателя", "deputy"],
    ["Зам. руководителя группы", "deputy"],
    ["секретарь", "secretary"],
    ["Ответственный секретарь комиссии", "secretary"],
    ["Члены комиссии:", "member"],
    ["член рабочей группы", "member"],
    ["директор школы", null],
    ["руководитель объединения учителей", null],
    ["заместитель директора", null],
    ["", null],
  ])("«%s» is %s", (phrase, role) => {
    expect(rosterRole(phrase)).toBe(role);
  });
});

describe("rosters of a document", () => {
  const short = (text: string): string[] =>
    documentOf(text).rosters.flatMap(({ title, headings, members }) => [
      `${title}${headings.length > 0 ? ` / ${headings.join(" / ")}` : ""}`,
      ...members.map(({ name, position, role }) => `${role} ${name}: ${position}`),
    ]);
  const ROWS = ["head Осинина М.П.: методист", "member Берёзов К.К.: учитель"];

  test.each<[string, string, string[]]>([
    [
      "lines",
      "Состав рабочей группы\nОсинина М.П., методист – руководитель группы\nБерёзов К.К., учитель\n",
      ["Состав рабочей группы", ...ROWS],
    ],
    [
      "numbered lines",
      "Состав рабочей группы\n\n1. Осинина М.П., методист – руководитель группы;\n2. Берёзов К.К., учитель.\n",
      ["Состав рабочей группы", ...ROWS],
    ],
    [
      "wrapped lines",
      "Состав рабочей группы\n\n1. Осинина М.П., методист –\nруководитель группы;\n2. Берёзов К.К., учитель.\n",
      ["Состав рабочей группы", ...ROWS],
    ],
    [
      "headings of roles",
      "Состав комиссии\n\nПредседатель комиссии:\nОсинина М.П., методист\nЧлены комиссии:\nБерёзов К.К., учитель\n",
      ["Состав комиссии / Председатель комиссии: / Члены комиссии:", ...ROWS],
    ],
    [
      "a title on two lines",
      "Состав рабочей группы\nпо поддержке школ\n\nОсинина М.П., методист – руководитель группы\nБерёзов К.К., учитель\n",
      ["Состав рабочей группы по поддержке школ", ...ROWS],
    ],
    [
      "a table",
      `Состав рабочей группы\n\n${table("Осинина М.П. | методист, руководитель группы", "Берёзов К.К. | учитель")}`,
      ["Состав рабочей группы", ...ROWS],
    ],
    [
      "a table with a header",
      `Состав рабочей группы\n\n${table("№ | Ф.И.О. | Должность | Роль", "1 | Осинина М.П. | методист | руководитель группы", "2 | Берёзов К.К. | учитель | член группы")}`,
      ["Состав рабочей группы / № / Ф.И.О. / Должность / Роль", ...ROWS],
    ],
    [
      "a table with dashes between",
      `Состав рабочей группы\n\n${table("Осинина М.П. | – | методист, руководитель группы", "Берёзов К.К. | – | учитель")}`,
      ["Состав рабочей группы", ...ROWS],
    ],
    [
      "a table with headings of roles",
      `Состав комиссии\n\n${table("Председатель комиссии: | ", "Осинина М.П. | методист", "Члены комиссии: | ", "Берёзов К.К. | учитель")}`,
      ["Состав комиссии / Председатель комиссии: / Члены комиссии:", ...ROWS],
    ],
  ])("%s", (_, text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test("a row of a table that names nobody is left, not lost", () => {
    const rows = ["Ф.И.О. | Должность", "Осинина М.П. | методист", "вакансия | логопед", "Берёзов К.К. | учитель"];
    const { rosters, unclaimed } = documentOf(`Состав рабочей группы\n\n${table(...rows)}`);
    expect(rosters[0]?.members.map(({ name }) => name)).toEqual(["Осинина М.П.", "Берёзов К.К."]);
    expect(unclaimed.map(({ text, reason }) => [text, reason])).toEqual([["вакансия\tлогопед", "unrecognized"]]);
  });

  test.each<[string, string, string]>([
    ["Телефон", "3-21-44", "8 (30144) 2-10-10, osina@bor.ru"],
    ["Контактные данные", "т. 3-21-44", "каб. 5"],
    ["E-mail", "a.b@bor.ru", "c@bor.ru"],
    ["Стаж", "12", "3"],
  ])("a column «%s» gives no position and no school", (header, one, two) => {
    const rows = [
      `№ | Ф.И.О. | Школа | ${header}`,
      `1 | Осинина М.П. | СОШ № 4 | ${one}`,
      `2 | Берёзов К.К. | СОШ № 6 | ${two}`,
    ];
    const { rosters, unclaimed, organizations } = documentOf(`Состав рабочей группы\n\n${table(...rows)}`);
    expect(rosters[0]?.members.map(({ position }) => position)).toEqual(["СОШ № 4", "СОШ № 6"]);
    expect(organizations.map(({ name }) => name)).toEqual(["СОШ № 4", "СОШ № 6"]);
    expect(unclaimed.map(({ text }) => text)).toEqual([one, two]);
  });

  test("a column of years stays with the position", () => {
    const rows = ["Ф.И.О. | Должность | Годы", "Осинина М.П. | методист | 2022-2024", "Берёзов К.К. | учитель | 2023"];
    const { rosters } = documentOf(`Состав рабочей группы\n\n${table(...rows)}`);
    expect(rosters[0]?.members.map(({ position }) => position)[0]).toBe("методист, 2022-2024");
  });

  test("a page number among rows that name nobody is left once", () => {
    const { unclaimed } = documentOf(
      "Осинина Мария Павловна\tметодист\n\tи\n3\nБерёзов Клим Кузьмич\t\nЛипов Антон Ильич\t",
    );
    expect(unclaimed.map(({ text, reason }) => [text, reason])).toEqual([
      ["и", "unrecognized"],
      ["3", "page-number"],
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      "two rows with dashes",
      "Состав рабочей группы\n\nОсинина М.П.\t- методист, руководитель группы\nБерёзов К.К.\t- учитель\n",
      ["Состав рабочей группы", ...ROWS],
    ],
    [
      "roles in the first column",
      "Состав рабочей группы\n\nРуководитель группы\tОсинина М.П., методист\nЧлены группы\tБерёзов К.К., учитель\n\tЛипов А.А., учитель\n",
      ["Состав рабочей группы", ...ROWS, "member Липов А.А.: учитель"],
    ],
    [
      "several on one line",
      "Состав комиссии\n\nПредседатель – Осинина М.П., методист;\nЧлены комиссии: Берёзов К.К., учитель; Липов А.А., учитель.\n",
      ["Состав комиссии", ...ROWS, "member Липов А.А.: учитель"],
    ],
    [
      "roles beside the positions, of a body that the title names",
      "Состав\nмуниципального совета наставников\n\nОсинина М.П.\t–\tметодист, руководитель совета наставников\nСекретарь совета наставников:\nЖданова О.О.\t–\tсекретарь приёмной\nЧлены совета наставников:\nБерёзов К.К.\t–\tучитель\n",
      [
        "Состав муниципального совета наставников / Секретарь совета наставников: / Члены совета наставников:",
        "head Осинина М.П.: методист",
        "secretary Жданова О.О.: секретарь приёмной",
        "member Берёзов К.К.: учитель",
      ],
    ],
    [
      "a list of curators",
      "Список кураторов школ\n\n1. Осинина М.П., методист – руководитель группы\n2. Берёзов К.К., учитель\n",
      ["Список кураторов школ", ...ROWS],
    ],
  ])("%s", (_, text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test("people that a clause lists are a roster too", () => {
    const text =
      "ПРИКАЗ\n03.04.2023 № 12\nО группе\n\nПРИКАЗЫВАЮ:\n1. Создать рабочую группу в составе:\n- Осинина М.П., методист – руководитель группы;\n- Берёзов К.К., учитель.\n2. Сообщить.\n\nДиректор\tИ.П. Луговая\n";
    expect(short(text).slice(1)).toEqual(ROWS);
  });

  test.each([
    ["a heading without people", "Состав рабочей группы\n\nГруппа создаётся в мае.\n"],
    [
      "schools and their directors",
      table("№ | Школа | Директор", "1 | СОШ № 3 | Осинина М.П.", "2 | СОШ № 5 | Берёзов К.К."),
    ],
  ])("%s: none", (_, text) => {
    expect(documentOf(text).rosters).toEqual([]);
  });
});

describe("a sheet that people sign is no roster", () => {
  const clauses = Array.from({ length: 12 }, (_, i) => `${i + 1}. Создать рабочую группу ${i + 1} класса.\n`);
  const ACT = `ПРИКАЗ\n04.03.2025 № 81\nО рабочих группах\nПРИКАЗЫВАЮ:\n${clauses.join("")}\nДиректор\tП.П. Быстрова\n\n`;
  test.each<[string, number, string]>([
    [
      "ЛИСТ СОГЛАСОВАНИЯ",
      2,
      table("Должность | Подпись | Дата | Ф.И.О.", "Юрист |  | 01.03.2025 | Волков С.С.", "Завхоз |  |  | Рысь Т.Т."),
    ],
    [
      "Лист ознакомления с приказом",
      3,
      table("ФИО | Должность", "Волков С.С. | учитель", "Рысь Т.Т. | завхоз", "Щукин О.О. | повар"),
    ],
    [
      "",
      2,
      table("№ | Ф.И.О. | Дата ознакомления | Подпись", "1 | Волков С.С. | 01.03.2025 | ", "2 | Рысь Т.Т. |  | "),
    ],
    [
      "",
      4,
      table(
        "Волков С.С. | ________ | 01.03.2025",
        "Рысь Т.Т. | ________ | 02.03.2025",
        "Щукин О.О. | | 03.03.2025",
        "Ершов И.И. | ____ |",
      ),
    ],
  ])("«%s» %#", (heading, count, sheet) => {
    const { rosters, tables, persons, diagnostics } = documentOf(`${ACT}${heading}\n\n${sheet}`);
    expect(rosters).toEqual([]);
    expect(tables.map(({ title, rows }) => [title ?? "", rows.length])).toEqual([[heading, count]]);
    expect(persons.flatMap(({ positions }) => positions).filter((position) => /\d|_/u.test(position))).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a group's list with a column to sign is one, and what is signed is no position", () => {
    const { rosters, unclaimed } = documentOf(
      `${ACT}Состав рабочей группы\n\n${table("Ф.И.О. | Должность | Подпись", "Волков С.С. | учитель | 01.03.2025", "Рысь Т.Т. | завхоз | ____")}`,
    );
    expect(rosters.map(({ members }) => members.map(({ name, position }) => `${name}, ${position}`))).toEqual([
      ["Волков С.С., учитель", "Рысь Т.Т., завхоз"],
    ]);
    expect(unclaimed.map(({ text }) => text)).toEqual(["01.03.2025", "____"]);
  });

  test("a list of people with their dates of birth or of courses under a heading of its own stays", () => {
    const { rosters } = documentOf(
      `${ACT}Состав комиссии\n\n${table("Ф.И.О. | Должность", "Волков С.С. | учитель", "Рысь Т.Т. | завхоз")}`,
    );
    expect(rosters[0]?.members.length).toBe(2);
  });
});

describe("names on two lines", () => {
  const HEAD = "СОСТАВ\nсовета по поддержке школ\n\n";
  const MEMBERS = [
    ["Осинин Пётр Ильич", "начальник отдела", "head"],
    ["Ольхова Тамара Тихоновна", "методист", "secretary"],
  ];

  test.each([
    "Осинин\nПётр Ильич\t–\tначальник отдела, председатель\nОльхова\nТамара Тихоновна\t–\tметодист, секретарь\n",
    "ОСИНИН\nПётр Ильич\t- начальник отдела, председатель\nОЛЬХОВА\nТамара Тихоновна\t- методист, секретарь\n",
    "Осинин\nПётр Ильич – начальник отдела, председатель\n\nОльхова\nТамара Тихоновна – методист, секретарь\n",
    "Осинин\t\nПётр Ильич\t- начальник отдела, председатель\nОльхова\t\nТамара Тихоновна\t- методист, секретарь\n",
    "Осинин\t–\tначальник отдела, председатель\nПётр Ильич\nОльхова\t–\tметодист, секретарь\nТамара Тихоновна\n",
    "Осинин\tначальник отдела, председатель\nПётр Ильич\t\nОльхова\tметодист, секретарь\nТамара Тихоновна\t\n",
    "1. Осинин\nПётр Ильич – начальник отдела, председатель\n2. Ольхова\nТамара Тихоновна – методист, секретарь\n",
  ])("%j", (lines) => {
    const { rosters, texts, tables, persons } = documentOf(HEAD + lines);
    expect(rosters[0]?.members.map(({ name, position, role }) => [name, position, role])).toEqual(MEMBERS);
    expect([rosters[0]?.title, texts, tables]).toEqual(["СОСТАВ совета по поддержке школ", [], []]);
    expect(persons.map(({ name }) => name)).toEqual(MEMBERS.map(([name]) => name));
  });

  test("with a line for the members between them, and no blank line below the title", () => {
    const { rosters, texts } = documentOf(
      "СОСТАВ\nсовета по поддержке школ\nОсинин\nПётр Ильич\t–\tначальник отдела,\nпредседатель совета\nЧлены совета:\nОльхова\nТамара Тихоновна\t–\tметодист\n\nСовет собирается раз в год.\n",
    );
    expect(rosters[0]?.members.map(({ name, role }) => [name, role])).toEqual([
      ["Осинин Пётр Ильич", "head"],
      ["Ольхова Тамара Тихоновна", "member"],
    ]);
    expect(texts.flatMap(({ paragraphs }) => paragraphs)).toEqual(["Совет собирается раз в год."]);
  });

  test("a table of schools under the members stays a table", () => {
    const { rosters, tables } = documentOf(
      `${HEAD}Осинин\nПётр Ильич – начальник отдела, председатель\nОльхова\nТамара Тихоновна – методист, секретарь\n\nШколы совета\n\nШкола\tАдрес\tКлассов\nСОШ № 1\tМирная, 2\t11\nСОШ № 2\tЛесная, 4\t9\n`,
    );
    expect([rosters[0]?.members.length, tables.length]).toEqual([2, 1]);
  });
});

describe("entries that begin with a role", () => {
  const membersOf = (lines: string) =>
    documentOf(`СОСТАВ\nсовета по поддержке школ\n\n${lines}`).rosters[0]?.members.map((one) => [
      one.name,
      one.position,
      one.role,
    ]);

  test("in small letters", () => {
    expect(
      membersOf(
        "председатель – Осинин П.И., начальник отдела;\nзаместитель председателя – Луговая И.П., методист;\nсекретарь – Рысь Т.Т., методист;\nчлены – Берёзов К.К., Ольхова А.А., директора школ.\n",
      ),
    ).toEqual([
      ["Осинин П.И.", "начальник отдела", "head"],
      ["Луговая И.П.", "методист", "deputy"],
      ["Рысь Т.Т.", "методист", "secretary"],
      ["Берёзов К.К.", "директора школ", "member"],
      ["Ольхова А.А.", "директора школ", "member"],
    ]);
  });

  test("behind one that begins with a capital or with the name", () => {
    expect(
      membersOf(
        "Председатель совета – Осинин П.И., начальник отдела;\nсекретарь – Рысь Т.Т., методист;\nчлены совета:\nБерёзов К.К., учитель;\nОльхова А.А., учитель.\n",
      )?.map(([name, , role]) => [name, role]),
    ).toEqual([
      ["Осинин П.И.", "head"],
      ["Рысь Т.Т.", "secretary"],
      ["Берёзов К.К.", "member"],
      ["Ольхова А.А.", "member"],
    ]);
  });

  test("an office that goes on in small letters begins no entry", () => {
    expect(
      membersOf(
        "Осинин П.И., начальник отдела –\nпредседатель;\nРысь Т.Т., методист,\nпомощник Осинина П.И. в совете\n",
      ),
    ).toEqual([
      ["Осинин П.И.", "начальник отдела", "head"],
      ["Рысь Т.Т.", "методист, помощник Осинина П.И. в совете", "member"],
    ]);
  });
});

describe("names that no Russian patronymic tells", () => {
  const rosterOf = (text: string) => {
    const { rosters, tables, persons } = documentOf(
      `ПРИКАЗ\nот 03.04.2020 № 12\nО группе\nПРИКАЗЫВАЮ:\n1. Утвердить состав.\nДиректор\tЛ.Л. Осинина\n\nСостав рабочей группы\n\n${text}`,
    );
    return {
      members: rosters[0]?.members.map(({ name, position, person }) => [name, position, person !== null]),
      tables: tables.length,
      persons: persons.length,
    };
  };
  const MEMBERS = [
    ["Осинин Павел Ильич", "учитель", true],
    ["Гасанова Лейла Фикрет кызы", "методист", true],
    ["Гусейнов Эмин Тофик оглы", "учитель", true],
    ["Куулар Айдыс Шолбан-оолович", "педагог", true],
    ["Рысь Марта Ивановна", "методист", true],
    ["Пак Чун Хо", "учитель", true],
    ["Лю Вэй", "методист", true],
  ];

  test.each<[string, (member: (typeof MEMBERS)[number], i: number) => string, string]>([
    ["a table", ([name, position], i) => `${i + 1}.\t${name}\t${position}`, ""],
    ["a table with a header", ([name, position], i) => `${i + 1}.\t${name}\t${position}`, "№\tФИО\tДолжность\n"],
    ["a table of names and offices", ([name, position]) => `${name}\t– ${position};`, ""],
    ["lines", ([name, position]) => `${name} – ${position};`, ""],
    ["numbered lines", ([name, position], i) => `${i + 1}. ${name}, ${position};`, ""],
  ])("%s", (_, print, header) => {
    const { members, tables, persons } = rosterOf(`${header}${MEMBERS.map(print).join("\n")}\n`);
    expect(members).toEqual(MEMBERS);
    expect(tables).toBe(0);
    expect(persons).toBe(MEMBERS.length + 1);
  });

  test("«член группы» in the first row heads nothing", () => {
    const { members } = rosterOf(
      "1.\tОсинин Павел Ильич\tучитель\tчлен группы\n2.\tРысь Анна Ивановна\tметодист\tчлен группы\n",
    );
    expect(members?.map(([name]) => name)).toEqual(["Осинин Павел Ильич", "Рысь Анна Ивановна"]);
  });

  test("a table of schools stays a table", () => {
    const { members, tables } = rosterOf(
      "Школа\tКласс\tУчеников\nКрасный Яр\t5\t20\nНовый Мост\t6\t21\nБелый Камень\t7\t19\n",
    );
    expect(members).toBeUndefined();
    expect(tables).toBe(1);
  });
});

describe("columns of a table of people that say nothing of their posts", () => {
  const HEAD =
    "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\n\nПРИКАЗ\n\n12.09.2023 № 40\n\nО школах\n\nПРИКАЗЫВАЮ:\n1. Утвердить список (приложение).\n2. Контроль оставляю за собой.\n\nНачальник\tИ.П. Луговая\n\nПриложение\nк приказу от 12.09.2023 № 40\n\n";
  const read = (title: string, ...rows: readonly string[]) => documentOf(`${HEAD}${title}\n\n${table(...rows)}`);

  test.each([
    [
      "a school in charge",
      [
        "№ | ФИО куратора | Должность | Курируемая школа",
        "1 | Осинина М.П. | директор Лицея № 2 | МБОУ СОШ № 7",
        "2 | Берёзов К.К. | методист | МБОУ СОШ № 9",
      ],
    ],
    [
      "other people",
      [
        "№ | ФИО наставника | Должность | ФИО наставляемого",
        "1 | Осинина М.П. | учитель | Лесных П.П.",
        "2 | Берёзов К.К. | учитель | Громова А.А.",
      ],
    ],
    [
      "subjects",
      ["№ | ФИО | Должность | Предмет", "1 | Осинина М.П. | учитель | химия", "2 | Берёзов К.К. | учитель | физика"],
    ],
    [
      "a school before who is in charge of it",
      [
        "Школа | ФИО куратора | Должность куратора",
        "МБОУ СОШ № 7 | Осинина М.П. | методист",
        "МБОУ СОШ № 9 | Берёзов К.К. | методист",
      ],
    ],
    [
      "a school beside an office that names another",
      [
        "№ | ФИО | Должность | Школа",
        "1 | Осинина М.П. | директор Лицея № 2 | МБОУ СОШ № 7",
        "2 | Берёзов К.К. | методист МКУ «Центр» | МБОУ СОШ № 9",
      ],
    ],
    [
      "schools of people whose posts nothing tells, however many",
      [
        "№ | Куратор | Школа",
        ...["Осинина М.П.", "Берёзов К.К.", "Лесных П.П.", "Громова А.А.", "Ельников Б.Б."].map(
          (name, i) => `${i + 1} | ${name} | МБОУ СОШ № ${i + 2}`,
        ),
      ],
    ],
  ])("keep the table whole: %s", (_, rows) => {
    const { rosters, tables, persons, unclaimed } = read("Кураторы школ", ...rows);
    expect([rosters.length, tables.length, unclaimed.length]).toEqual([0, 1, 0]);
    expect(tables[0]?.rows.length).toBe(rows.length - 1);
    for (const { positions } of persons) expect(positions.join()).not.toMatch(/СОШ|химия|Лесных/u);
  });

  test("stay out of the posts of a working group, which is a roster", () => {
    const { rosters, unclaimed } = read(
      "Состав рабочей группы",
      "№ | ФИО | Должность | Предмет",
      "1 | Осинина М.П. | учитель | химия",
      "2 | Берёзов К.К. | учитель | физика",
    );
    expect(rosters[0]?.members.map(({ position }) => position)).toEqual(["учитель", "учитель"]);
    expect(unclaimed.map(({ text }) => text)).toEqual(["химия", "физика"]);
  });

  test.each([
    ["a place of work", "Образовательная организация | Должность", "МБОУ СОШ № 7 | директор", "МБОУ СОШ № 7, директор"],
    ["a place of work behind", "Должность | Место работы", "директор | МБОУ СОШ № 7", "директор, МБОУ СОШ № 7"],
    ["a column that is empty", "Должность | Курируемая школа", "директор | ", "директор"],
  ])("are not %s", (_, header, cells, position) => {
    const { rosters } = read(
      "Список экспертов",
      `№ | ФИО | ${header}`,
      `1 | Осинина М.П. | ${cells}`,
      `2 | Берёзов К.К. | ${cells}`,
    );
    expect(rosters[0]?.members.map((member) => member.position)).toEqual([position, position]);
  });
});

describe("numbers before the people of a table", () => {
  const ORDER_HEAD = "ПРИКАЗ\n01.02.2023 № 5\nО плане\nПРИКАЗЫВАЮ:\n1. Утвердить состав.\nДиректор\tИванов И.И.\n\n";
  const leftOf = (numbers: readonly string[]): string[] => {
    const rows = ["Петров Пётр Петрович", "Сидорова Анна Ивановна", "Ким Олег Олегович"].map(
      (name, i) => `${numbers[i]} | ${name} | методист`,
    );
    const document = documentOf(`${ORDER_HEAD}Состав рабочей группы\n\n${table(...rows)}`);
    expect(document.rosters[0]?.members).toHaveLength(3);
    return document.unclaimed.map(({ text }) => text);
  };
  test.each([[["1", "2", "3"]], [["1.", "2.", "3."]], [["14", "15", "16"]], [["1", "3", "2"]]])(
    "%j count them",
    (numbers) => expect(leftOf(numbers)).toEqual([]),
  );
  test.each([[["1987", "1975", "2001"]], [["001", "002", "003"]], [["40", "12", "77"]]])(
    "%j say something else and are left over",
    (numbers) => expect(leftOf(numbers)).toEqual(numbers),
  );
});

test("the heading of an appendix right below the last member is none of his post", () => {
  const text =
    "ПРИКАЗ\n01.02.2024 № 5\nО группе\nПРИКАЗЫВАЮ:\n1. Утвердить состав (приложение 1) и перечень (приложение 2).\nДиректор\tИванов И.И.\n\nПриложение 1\nСостав рабочей группы\n1. Петров Пётр Петрович – методист, руководитель группы;\n2. Ким О.О. – директор школы.\nПриложение 2\nПеречень школ\n№\tШкола\tГород\n1\tЛицей\tЗаречный\n2\tГимназия\tОзёрск\n";
  const { rosters, tables, order } = documentOf(text);
  expect(rosters[0]?.members.map(({ position }) => position)).toEqual(["методист", "директор школы"]);
  expect(order?.appendices.map(({ label, title }) => [label, title])).toEqual([
    ["1", "Состав рабочей группы"],
    ["2", "Перечень школ"],
  ]);
  expect(tables[0]?.title).toBe("Перечень школ");
});

describe("groups of a roster under headings that say no role", () => {
  const HEAD =
    "ПРИКАЗ\n01.02.2024 № 5\nО группах\nПРИКАЗЫВАЮ:\n1. Утвердить состав (приложение).\nДиректор\tИванов И.И.\n\nПриложение\n\nСостав экспертных групп\n\n";

  test("are one list of people", () => {
    const { rosters, texts } = documentOf(
      `${HEAD}Группа 1 (математика):\n1. Рудь А.Я., методист – руководитель;\n2. Заяц И.И., учитель школы № 2.\nОт управления образования:\n1. Пак Э.Г., заведующий отделом – руководитель;\n2. Волк-Ким С.С., инспектор.\n`,
    );
    expect(rosters[0]?.headings).toEqual(["Группа 1 (математика):", "От управления образования:"]);
    expect(rosters[0]?.members.map(({ name, position, role }) => [name, position, role])).toEqual([
      ["Рудь А.Я.", "методист", "head"],
      ["Заяц И.И.", "учитель школы № 2", "member"],
      ["Пак Э.Г.", "заведующий отделом", "head"],
      ["Волк-Ким С.С.", "инспектор", "member"],
    ]);
    expect(texts).toEqual([]);
  });

  test("a heading over no person ends the list", () => {
    const { rosters, texts } = documentOf(
      `${HEAD}1. Рудь А.Я., методист – руководитель;\n2. Заяц И.И., учитель школы № 2.\nЗадачи группы:\n1. Посетить уроки.\n2. Собрать справки.\n`,
    );
    expect(rosters[0]?.members).toHaveLength(2);
    expect(rosters[0]?.headings).toEqual([]);
    expect(texts[0]?.items).toEqual(["1. Посетить уроки.", "2. Собрать справки."]);
  });
});
