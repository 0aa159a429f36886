import { describe, expect, test } from "vitest";
import type { Order } from "../../../src/model/types.ts";
import { documentOf } from "../reading.ts";

const HEAD =
  "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n2. Контроль оставляю за собой.\n\n";

function signed(tail: string): Order {
  return documentOf(HEAD + tail).order as Order;
}

describe("signatures", () => {
  test.each<[string, string | null, string]>([
    // one line
    ["Директор\tИ.П. Луговая", "Директор", "Луговая И.П."],
    ["Директор          И.П. Луговая", "Директор", "Луговая И.П."],
    ["Директор И.П.Луговая", "Директор", "Луговая И.П."],
    ["Директор Луговая И.П.", "Директор", "Луговая И.П."],
    ["Директор школы ____________ И.П. Луговая", "Директор школы", "Луговая И.П."],
    ["Директор школы ____________ /И.П. Луговая/", "Директор школы", "Луговая И.П."],
    ["И.о. начальника управления\tК.К. Берёзов", "И.о. начальника управления", "Берёзов К.К."],
    ["Исполняющий обязанности директора\tК.К. Берёзов", "Исполняющий обязанности директора", "Берёзов К.К."],
    ["Врио начальника отдела\tК.К. Берёзов", "Врио начальника отдела", "Берёзов К.К."],
    ["Первый заместитель министра\tК.К. Берёзов", "Первый заместитель министра", "Берёзов К.К."],
    ["Заведующая отделом образования\tН.П. Осинина", "Заведующая отделом образования", "Осинина Н.П."],
    ["Глава района\tК.К. Берёзов-Полянский", "Глава района", "Берёзов-Полянский К.К."],
    ["Министр (подпись) Н.П. Осинина", "Министр", "Осинина Н.П."],
    // two lines and more
    ["Директор\nИ.П. Луговая", "Директор", "Луговая И.П."],
    ["Директор\n\nИ.П. Луговая", "Директор", "Луговая И.П."],
    [
      "Начальник управления образования\nадминистрации Луговского района\tК.К. Берёзов",
      "Начальник управления образования администрации Луговского района",
      "Берёзов К.К.",
    ],
    [
      "Заместитель главы района –\nначальник управления\nобразования\nК.К. Берёзов",
      "Заместитель главы района – начальник управления образования",
      "Берёзов К.К.",
    ],
    // the name first
    ["К.К. Берёзов\nДиректор", "Директор", "Берёзов К.К."],
    [
      "К.К. Берёзов\nНачальник управления образования\nадминистрации района",
      "Начальник управления образования администрации района",
      "Берёзов К.К.",
    ],
    // a full name
    ["Директор\tЛуговая Ирина Петровна", "Директор", "Луговая Ирина Петровна"],
  ])("%j", (tail, position, name) => {
    const { signatory, clauses } = signed(tail);
    expect({ position: signatory?.position, name: signatory?.name }).toEqual({ position, name });
    expect(clauses.map(({ text }) => text)).toEqual(["Утвердить план.", "Контроль оставляю за собой."]);
  });

  test("an office that the scan ate leaves the name", () => {
    expect(signed("Днpект0p щ В.А. Ковылин").signatory?.name).toBe("Ковылин В.А.");
  });

  test("none is null, and the last clause stays whole", () => {
    const { signatory, clauses } = signed("");
    expect(signatory).toBeNull();
    expect(clauses.length).toBe(2);
  });

  test("a clause that begins with an office is none", () => {
    const text =
      "ПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n1. Назначить:\nДиректор школы Осинина М.П. отвечает за отчёт;\n2. Сообщить.\n\nНачальник\tК.К. Берёзов\n";
    expect(documentOf(text).order?.signatory?.name).toBe("Берёзов К.К.");
  });
});

describe("who drafted", () => {
  const SIGNATURE = "Директор\tИ.П. Луговая\n\n";
  test.each<[string, string, string | null]>([
    ["М.П. Осинина\n643-636", "Осинина М.П.", "643-636"],
    ["Осинина М.П.\n8 (3822) 21-43-65", "Осинина М.П.", "8 (3822) 21-43-65"],
    ["Исп. Осинина М.П.", "Осинина М.П.", null],
    ["Исполнитель: Осинина М.П.", "Осинина М.П.", null],
    ["Исполнитель Осинина М.П., тел. 2-15-44", "Осинина М.П.", "2-15-44"],
    ["Исп.: М.П. Осинина, 8(382)22-33-44", "Осинина М.П.", "8(382)22-33-44"],
    ["Осинина Мария Павловна\n+7 900 000-00-00", "Осинина Мария Павловна", "+7 900 000-00-00"],
    ["М.П. Осинина 2-15-44", "Осинина М.П.", "2-15-44"],
    ["Осинина 3335806", "Осинина", "3335806"],
    ["Подготовила: Осинина М.П.", "Осинина М.П.", null],
  ])("%j", (tail, name, phone) => {
    const { drafter, signatory } = signed(SIGNATURE + tail);
    expect({ name: drafter?.name, phone: drafter?.phone }).toEqual({ name, phone });
    expect(signatory?.name).toBe("Луговая И.П.");
  });

  test.each<[string, string]>([
    ["Исп. Осинина М.П., 2-15-44, каб. 12", "каб. 12"],
    ["Осинина М.П.\n2-15-44 osinina@mail.ru", "osinina@mail.ru"],
    ["Осинина М.П.\n2-15-44.", ""],
  ])("what stands behind the number is left: %j", (tail, left) => {
    const { order, unclaimed } = documentOf(HEAD + SIGNATURE + tail);
    expect(order?.drafter?.phone).toBe("2-15-44");
    expect(unclaimed.map(({ text }) => text).join(" ")).toBe(left);
  });

  test("a stamp of agreement names no drafter", () => {
    const { drafter } = signed(`${SIGNATURE}С приказом ознакомлены:\n________ М.П. Осинина\n`);
    expect(drafter).toBeNull();
  });
});

describe("hard prints, and those not yet read as printed", () => {
  test.each<[string, string, string]>([
    // Initials that are also the letters of a seal's place.
    ["Директор\tМ.П. Осинина", "Директор", "Осинина М.П."],
    ["Министр (подпись) М.П. Осинина", "Министр", "Осинина М.П."],
    ["Директор\tЛУГОВАЯ И.П.", "Директор", "Луговая И.П."],
    // Offices that the list of signing offices does not hold: the line joins the last clause.
    ["Зав. отделом образования\tК.К. Берёзов", "Зав. отделом образования", "Берёзов К.К."],
    ["Нач. отдела\tК.К. Берёзов", "Нач. отдела", "Берёзов К.К."],
    ["Ведущий специалист\tК.К. Берёзов", "Ведущий специалист", "Берёзов К.К."],
    ["Начальник управления   [SIGNED]   К.К. Берёзов", "Начальник управления", "Берёзов К.К."],
  ])("%j", (tail, position, name) => {
    const { signatory } = signed(tail);
    expect({ position: signatory?.position, name: signatory?.name }).toEqual({ position, name });
  });

  test.each<[string, string, string]>([
    // A full name behind one space, capitals before the initials.
    ["Директор Луговая Ирина Петровна", "Директор", "Луговая Ирина Петровна"],
    ["Директор:\tИ.П. Луговая", "Директор", "Луговая И.П."],
    // The office goes on below the name that stands beside its first line.
    ["Начальник управления\tК.К. Берёзов\nобразования", "Начальник управления образования", "Берёзов К.К."],
  ])("%j", (tail, position, name) => {
    const { signatory } = signed(tail);
    expect({ position: signatory?.position, name: signatory?.name }).toEqual({ position, name });
  });
});

describe("frames of a signature", () => {
  const CLAUSES = ["Утвердить план.", "Контроль оставляю за собой."];

  test.each<[string, string, string]>([
    // a colon and marks of the form between tabs
    ["Директор лицея:\t_________\t/И.П. Луговая/", "Директор лицея", "Луговая И.П."],
    ["Директор лицея:\t_________\tИ.П. Луговая", "Директор лицея", "Луговая И.П."],
    ["Директор:\t(подпись)\tИ.П. Луговая", "Директор", "Луговая И.П."],
    ["Директор:\n\n_________ (И.П. Луговая)", "Директор", "Луговая И.П."],
    ["Начальник\nотдела:\t_____\t/К.К. Берёзов/", "Начальник отдела", "Берёзов К.К."],
    // brackets that only frame the name
    ["Директор лицея _________ (И.П. Луговая)", "Директор лицея", "Луговая И.П."],
    ["Директор лицея _________ (Луговая И.П.)", "Директор лицея", "Луговая И.П."],
    ["Директор лицея ____ [Луговая Ирина Петровна]", "Директор лицея", "Луговая Ирина Петровна"],
    // bars of a table that lost its shape
    ["Глава округа |\nК.К. Берёзов |", "Глава округа", "Берёзов К.К."],
    ["Директор лицея|________|И.П. Луговая|", "Директор лицея", "Луговая И.П."],
    // the name before an office in small letters
    ["И.П. Луговая, директор лицея", "директор лицея", "Луговая И.П."],
    ["Берёзов К.К. – и.о. начальника отдела", "и.о. начальника отдела", "Берёзов К.К."],
    ["И.П. Луговая\tдиректор лицея", "директор лицея", "Луговая И.П."],
    ["К.К. Берёзов\nначальник управления\nобразования", "начальник управления образования", "Берёзов К.К."],
    // offices of other bodies
    ["Премьер-министр К.К. Берёзов", "Премьер-министр", "Берёзов К.К."],
    ["Генеральный директор К.К. Берёзов", "Генеральный директор", "Берёзов К.К."],
  ])("%j", (tail, position, name) => {
    const { signatory, clauses } = signed(tail);
    expect({ position: signatory?.position, name: signatory?.name }).toEqual({ position, name });
    expect(clauses.map(({ text }) => text)).toEqual(CLAUSES);
  });

  test.each(["Директор лицея:\t_______\t/________/", "Директор лицея __________ (__________)"])(
    "%j: an office that nobody signed for",
    (tail) => {
      const { signatory, clauses } = signed(tail);
      expect([signatory?.position, signatory?.name]).toEqual(["Директор лицея", null]);
      expect(clauses.map(({ text }) => text)).toEqual(CLAUSES);
    },
  );

  test("who read the order is no clause", () => {
    const { order, unclaimed } = documentOf(
      `${HEAD}Директор:\t_____\t/И.П. Луговая/\n\nС приказом ознакомлены:\n_______ Рысь Т.Т.\t«__» ____ 2020 г.\n`,
    );
    expect(order?.signatory?.name).toBe("Луговая И.П.");
    expect(order?.clauses.flatMap(({ children }) => children)).toEqual([]);
    expect(unclaimed.map(({ reason }) => reason)).toEqual(["stamp", "stamp"]);
  });

  test.each(["(подпись)\t(расшифровка)", "(подпись)        (расшифровка подписи)", "(инициалы, фамилия)"])(
    "%j below the line explains the form",
    (note) => {
      const { order, texts, unclaimed } = documentOf(`${HEAD}Директор\t____\tИ.П. Луговая\n${note}\n`);
      expect(order?.signatory?.name).toBe("Луговая И.П.");
      expect([texts, unclaimed.every(({ reason }) => reason === "signature")]).toEqual([[], true]);
    },
  );

  test.each(["[подпись]", "(подпись)", "<подпись>", "ЭП", "[ЭЦП]", "М.П.", "(личная подпись)", "подписано ЭП"])(
    "%j between office and name is told apart, not lost",
    (mark) => {
      const { order, unclaimed } = documentOf(`${HEAD}Директор лицея   ${mark}   И.П. Луговая\n`);
      expect([order?.signatory?.position, order?.signatory?.name]).toEqual(["Директор лицея", "Луговая И.П."]);
      expect(unclaimed.map(({ text, reason }) => [text, reason])).toEqual([[mark, "signature"]]);
    },
  );

  test("underscores and slashes of the form are the signature's own", () => {
    const { order, unclaimed } = documentOf(`${HEAD}Директор лицея ______ /И.П. Луговая/\n`);
    expect([order?.signatory?.name, unclaimed]).toEqual(["Луговая И.П.", []]);
  });

  test("a list of people behind a colon stays a list", () => {
    const { clauses, signatory } = signed(
      "3. Назначить ответственными:\n\nЛуговая И.П., директор лицея\n\nРысь Т.Т., заместитель директора\n\nНачальник\tК.К. Берёзов",
    );
    expect(clauses[2]?.children.map(({ text }) => text)).toEqual([
      "Луговая И.П., директор лицея",
      "Рысь Т.Т., заместитель директора",
    ]);
    expect(signatory?.name).toBe("Берёзов К.К.");
  });

  test("«Директор школы:» before what he has to do signs nothing", () => {
    const { signatory } = signed("Директор лицея: обеспечить отчёт.\n\nНачальник\tК.К. Берёзов");
    expect(signatory?.name).toBe("Берёзов К.К.");
  });
});

describe("a stamp above the name", () => {
  test.each(["Общий\nотдел\n\n", "Для\nдокументов\n\n", "Сектор\nрегистрации\n", "Канцелярия\n\n"])("%j", (stamp) => {
    const { order, unclaimed } = documentOf(`${HEAD + stamp}К.К.Берёзов\n\nРысь 2223344\n`);
    expect([order?.signatory?.position, order?.signatory?.name]).toEqual([null, "Берёзов К.К."]);
    expect(order?.drafter?.name).toBe("Рысь");
    expect(order?.clauses.at(-1)?.text).toBe("Контроль оставляю за собой.");
    expect(unclaimed.map(({ text }) => text).join("\n")).toBe(stamp.trim());
  });

  test("an office that signs no acts is kept, though it stands on its own lines", () => {
    expect(signed("Методист\nресурсного центра\n\nК.К. Берёзов").signatory?.position).toBe(
      "Методист ресурсного центра",
    );
  });
});

describe("who drafted, behind a stamp or by surname alone", () => {
  const SIGNED = "Директор\tИ.П. Луговая\n\n";
  const STAMP =
    "ДОКУМЕНТ ПОДПИСАН\nЭЛЕКТРОННОЙ ПОДПИСЬЮ\nСертификат: 00AB1255\nВладелец: Луговая И.П.\nДействителен с 01.02.2020 по 01.02.2021\n\n";

  test.each<[string, string, string]>([
    ["Рысь Тамара Тихоновна\n(831) 222-33-44", "Рысь Тамара Тихоновна", "(831) 222-33-44"],
    ["Исп. Рысь\n2-33-44", "Рысь", "2-33-44"],
    ["Осинина\n222-33-44", "Осинина", "222-33-44"],
    ["Осинина\n2223344", "Осинина", "2223344"],
  ])("%j", (lines, name, phone) => {
    for (const tail of [SIGNED + lines, SIGNED + STAMP + lines]) {
      const { order, texts } = documentOf(`${HEAD + tail}\n`);
      expect([order?.drafter?.name, order?.drafter?.phone]).toEqual([name, phone]);
      expect(texts).toEqual([]);
    }
  });

  test("a stamp alone is left out whole", () => {
    const { texts, unclaimed } = documentOf(HEAD + SIGNED + STAMP);
    expect([texts, unclaimed.map(({ reason }) => reason)]).toEqual([[], Array(5).fill("signature")]);
  });

  test.each(["План\n2020-2022", "Телефон\n2-33-44", "Отчёт\n\n2223344"])("%j names nobody", (lines) => {
    expect(signed(SIGNED + lines).drafter).toBeNull();
  });
});

describe("who drafted the act, not below its signature", () => {
  const SIGNED = "Директор\tИ.П. Луговая\n\n";
  const PLAN =
    "Приложение\n\nПлан мероприятий на 2020 год\n\n№\tМероприятие\tСрок\tОтветственные\n1\tПровести семинар\tмай\tметодист\n\n";
  const SHEET = "ЛИСТ СОГЛАСОВАНИЯ\n\nДолжность\tПодпись\tДата\tФ.И.О.\nЮрист\t\t01.04.2020\tВолков С.С.\n\n";

  test.each<[string, string, string | null]>([
    ["Исп. Ершова Л.Л.\nт. 2-44-18\n", "Ершова Л.Л.", "2-44-18"],
    ["Составил: методист центра Ершова Л.Л.\n", "Ершова Л.Л.", null],
    ["Исполнитель: Ершова Л.Л., методист, тел. 2-44-18\n", "Ершова Л.Л.", "2-44-18"],
    ["Подготовила Ершова Любовь Львовна\n8 (342) 22-11-33\n", "Ершова Любовь Львовна", "8 (342) 22-11-33"],
  ])("%j: below the plan, below a sheet of agreement, right below the signature", (lines, name, phone) => {
    for (const tail of [SIGNED + PLAN + lines, `${SIGNED + SHEET + lines}\n${PLAN}`, `${SIGNED + lines}\n${PLAN}`]) {
      const { order, roadmaps, texts, unclaimed } = documentOf(HEAD + tail);
      expect([order?.drafter?.name, order?.drafter?.phone]).toEqual([name, phone]);
      expect(order?.printed.find(({ field }) => field === "drafter")?.raw).toBe(lines.trim().replaceAll("\n", " "));
      expect(order?.span.endLine).toBeLessThan(14);
      expect([roadmaps[0]?.activities.length, texts, unclaimed]).toEqual([1, [], []]);
    }
  });

  test.each([
    `${SIGNED + PLAN}Разработала программу развития школы\n`,
    `${SIGNED + PLAN}Исполнитель: Отдел образования\n`,
    `${SIGNED + PLAN}Цели\n\nИсполнитель: Ершова Л.Л.\n\nПовышение качества.\n\nРазвитие школ.\n\nИтоги года.\n`,
  ])("%j names none", (tail) => {
    const { order, texts } = documentOf(HEAD + tail);
    expect(order?.drafter).toBeNull();
    expect(texts.length).toBeGreaterThan(0);
  });

  test("the one below the signature is not replaced", () => {
    const { order } = documentOf(`${HEAD + SIGNED}Исп. Ершова Л.Л., 2-44-18\n\n${PLAN}Исп. Рысь Т.Т., 2-44-19\n`);
    expect(order?.drafter?.name).toBe("Ершова Л.Л.");
  });
});

test("a page's number below a line of acquaintance is no part of it", () => {
  const { unclaimed, diagnostics } = documentOf(
    `${HEAD}Директор\tИ.П. Луговая\n\nС приказом ознакомлены: Ершова Л.Л.\n-1-\n\nПриложение\nСправка\n`,
  );
  expect(unclaimed.map(({ text, reason }) => [text, reason])).toEqual([
    ["С приказом ознакомлены: Ершова Л.Л.", "stamp"],
    ["-1-", "page-number"],
  ]);
  expect(diagnostics.map(({ rule }) => rule)).toContain("text/ocr-noise");
});
