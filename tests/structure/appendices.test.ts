import { describe, expect, test } from "vitest";
import { documentOf, HEADER, table } from "./reading.ts";

const ORDER =
  "ПРИКАЗ\n03.04.2023 № 12\nО поддержке школ\n\nПРИКАЗЫВАЮ:\n1. Утвердить план (приложение 1).\n2. Утвердить состав группы (приложение 2).\n3. Контроль оставляю за собой.\n\nДиректор\tИ.П. Луговая\n\n";
const PLAN = table(HEADER, "1. | Провести семинар | май 2023 г. | ИМЦ", "2. | Собрать отчёты | июнь 2023 г. | ИМЦ");
const GROUP = "1. Осинина М.П., методист – руководитель группы;\n2. Берёзов К.К., учитель.\n";

const short = (text: string): string[] =>
  (documentOf(ORDER + text).order?.appendices ?? []).map(({ label, title, kind }) => `${label} ${kind}: ${title}`);

describe("appendices", () => {
  test.each<[string, string, string[]]>([
    [
      "a plan",
      `Приложение 1\nк приказу от 03.04.2023 № 12\n\nПлан мероприятий на 2023 год\n\n${PLAN}`,
      ["1 roadmap: План мероприятий на 2023 год"],
    ],
    ["«№»", `Приложение № 1\n\nПлан мероприятий на 2023 год\n${PLAN}`, ["1 roadmap: План мероприятий на 2023 год"]],
    [
      "no label",
      `Приложение\nк приказу\n\nПлан мероприятий на 2023 год\n${PLAN}`,
      ["null roadmap: План мероприятий на 2023 год"],
    ],
    [
      "a stamp alone",
      `УТВЕРЖДЕНО\nприказом управления\nот 03.04.2023 № 12\n\nПлан мероприятий на 2023 год\n${PLAN}`,
      ["null roadmap: План мероприятий на 2023 год"],
    ],
    [
      "a heading and a stamp",
      `Приложение 1\nУТВЕРЖДЕН\nприказом управления\nот 03.04.2023 № 12\n\nПлан мероприятий на 2023 год\n${PLAN}`,
      ["1 roadmap: План мероприятий на 2023 год"],
    ],
    [
      "parted by tabs",
      `\t\tПриложение 1\n\t\tк приказу от 03.04.2023 № 12\n\nПлан мероприятий на 2023 год\n${PLAN}`,
      ["1 roadmap: План мероприятий на 2023 год"],
    ],
    [
      "a plan behind a statement of its aim",
      `Приложение 1\n\nПлан мероприятий\nна 2023 год\n\nЦель: помощь школам.\n\n1. Задачи района.\n\n${PLAN}`,
      ["1 roadmap: План мероприятий на 2023 год"],
    ],
    [
      "a regulation with a plan in it",
      `Приложение 1\n\nПоложение о смотре\n\nСмотр проводится весной.\n\nПлан мероприятий на 2023 год\n\n${PLAN}`,
      ["1 text: Положение о смотре"],
    ],
    ["a roster", `Приложение 2\n\nСостав рабочей группы\n${GROUP}`, ["2 roster: Состав рабочей группы"]],
    [
      "a plan and a roster",
      `Приложение 1\n\nПлан мероприятий на 2023 год\n${PLAN}\nПриложение 2\n\nСостав рабочей группы\n${GROUP}`,
      ["1 roadmap: План мероприятий на 2023 год", "2 roster: Состав рабочей группы"],
    ],
    [
      "a table",
      `Приложение 1\n\nСписок школ района\n\n${table("№ | Школа | Адрес", "1 | СОШ № 3 | ул. Лесная", "2 | СОШ № 5 | ул. Полевая")}`,
      ["1 table: Список школ района"],
    ],
    [
      "a text",
      `Приложение 1\n\nПоложение о группе\n\n1. Группа создаётся приказом.\n2. Группа собирается раз в месяц.\n`,
      ["1 text: Положение о группе"],
    ],
    [
      "a programme",
      `Приложение 1\n\nПАСПОРТ\nпрограммы «Рост»\n\n${table("Наименование | Программа «Рост»", "Цель | Развитие школ", "Сроки реализации | 2023 год", "Исполнители | ИМЦ")}`,
      ["1 programme: ПАСПОРТ программы «Рост»"],
    ],
    ["nothing below", "Приложение 1\n", ["1 unknown: null"]],
    ["none", "", []],
  ])("%s", (_, text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test("the print of the heading is kept whole", () => {
    const { order } = documentOf(
      `${ORDER}Приложение 1\nк приказу управления\nот 03.04.2023 № 12\n\nПлан мероприятий\n${PLAN}`,
    );
    expect(order?.appendices[0]?.raw).toBe("Приложение 1 к приказу управления от 03.04.2023 № 12");
  });

  test("without an order a stamp belongs to nothing", () => {
    const { order, roadmaps, unclaimed } = documentOf(
      `УТВЕРЖДАЮ\nДиректор\n________ И.П. Луговая\n«03» апреля 2023 г.\n\nПлан мероприятий на 2023 год\n${PLAN}`,
    );
    expect(order).toBeNull();
    expect(roadmaps[0]?.title).toBe("План мероприятий на 2023 год");
    expect(unclaimed.map(({ reason }) => reason)).toEqual(["stamp", "stamp", "stamp", "stamp"]);
  });

  test("a sheet of agreement belongs to nothing", () => {
    const { order, unclaimed } = documentOf(
      `${ORDER}С приказом ознакомлены:\n______ М.П. Осинина\n______ К.К. Берёзов\n`,
    );
    expect(order?.appendices).toEqual([]);
    expect(unclaimed.map(({ reason }) => reason)).toEqual(["stamp", "stamp", "stamp"]);
  });

  test("an appendix that a clause names and that is not there is told", () => {
    const rules = documentOf(`${ORDER}Приложение 1\n\nПлан мероприятий\n${PLAN}`).diagnostics.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === "reference/missing-appendix")).toEqual(["reference/missing-appendix"]);
  });
});

describe("titles of plans", () => {
  const titleOf = (text: string): string | null | undefined => documentOf(text).roadmaps[0]?.title;
  test.each<[string, string, string | null]>([
    ["on one line", `План мероприятий на 2023 год\n${PLAN}`, "План мероприятий на 2023 год"],
    [
      "on several",
      `План мероприятий\nпо поддержке школ\nЛуговского района\nна 2023 год\n\n${PLAN}`,
      "План мероприятий по поддержке школ Луговского района на 2023 год",
    ],
    ["«дорожная карта»", `Дорожная карта\nпо поддержке школ\n${PLAN}`, "Дорожная карта по поддержке школ"],
    [
      "in quotes and brackets",
      `План мероприятий («дорожная карта») по поддержке школ\n${PLAN}`,
      "План мероприятий («дорожная карта») по поддержке школ",
    ],
    ["an adjective before", `Муниципальный план мероприятий\n${PLAN}`, "Муниципальный план мероприятий"],
    [
      "in capitals, letter-spaced",
      `П Л А Н\nмероприятий по поддержке школ\n${PLAN}`,
      "ПЛАН мероприятий по поддержке школ",
    ],
    ["plan of work", `План-график работы со школами\n${PLAN}`, "План-график работы со школами"],
    ["over a blank line", `План мероприятий\n\nпо поддержке школ\n\n${PLAN}`, "План мероприятий по поддержке школ"],
    ["printed twice", `План мероприятий школ\nПлан мероприятий школ\n${PLAN}`, "План мероприятий школ"],
    ["a number before", `2. План мероприятий\n${PLAN}`, "2. План мероприятий"],
    ["ends in «гг.»", `План мероприятий на 2023-2024 гг.\n${PLAN}`, "План мероприятий на 2023-2024 гг."],
    ["bold", `**План мероприятий**\n${PLAN}`, "План мероприятий"],
    ["none", PLAN, null],
    ["prose above is none", `Настоящий план утверждён приказом управления.\n\n${PLAN}`, null],
  ])("%s", (_, text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });
});
