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
