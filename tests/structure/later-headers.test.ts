import { describe, expect, test } from "vitest";
import { documentOf, table } from "./reading.ts";

const plan = (...rows: string[]) => documentOf(`План мероприятий на 2024 год\n${table(...rows)}`);
const titlesOf = (...rows: string[]): string[][] =>
  plan(...rows).roadmaps.map(({ activities }) => activities.map(({ title }) => title));

const HEAD = "Мероприятие | Сроки | Ответственные | Кто участвует | Показатель";
const FIRST = "Слёт юннатов | май | Лугова А.П. | Кружки | Грамоты";
const LAST = "Поход | июнь | Лосев И.И. | 8 класс | Отчёт";

describe("a row in which some words are those of headings is no header", () => {
  test.each([
    "Страница школы | март | Ответственный за страницу | Все | 3 записи в месяц",
    "Содержание стенда | в срок до мая | Ответственный за стенд | Все | Снимки",
    "Работа клуба | в сроки, названные в письме | Организатор клуба | Все | Справка",
    "Мероприятия по чтению | в период смены | Библиотекарь | Все | Выставка",
  ])("«%s»", (row) => {
    const { roadmaps } = plan(HEAD, FIRST, row, LAST);
    expect(roadmaps.map(({ activities }) => activities.length)).toEqual([3]);
    expect(roadmaps[0]?.columns.map(({ role }) => role)).toEqual([
      "activity",
      "schedule",
      "executors",
      "other",
      "indicator",
    ]);
  });

  test("in a sub-activity without a number either", () => {
    const rows = [
      "1 | Сбор | май | Лугова А.П. | Отчёт",
      " | Страница | март | Ответственный за страницу | 2 раза в месяц",
    ];
    expect(titlesOf("№ | Дело | Сроки | Ответственные | Результат", ...rows)).toEqual([["Сбор", "Страница"]]);
  });
});

describe("a header that is repeated stays one", () => {
  test.each([
    HEAD,
    "Мероприятие | Срок проведения | Ответственный за исполнение | Кто участвует | Показатели",
    "Содержание деятельности | Сроки реализации | Ответственные | Участники | Ожидаемый результат",
  ])("«%s»", (again) => {
    expect(titlesOf(HEAD, FIRST, again, LAST)).toEqual([["Слёт юннатов", "Поход"]]);
  });
});

describe("a header printed again", () => {
  const NAMES = "№ | Мероприятие | Срок исполнения | Ответственные | Ожидаемый результат";
  const again = (header: string) =>
    plan(
      NAMES,
      "1 | Слёт юннатов | май 2024 г. | Лугова А.П. | Грамоты",
      header,
      "2 | Поход | июнь 2024 г. | Лосев И.И. | Отчёт",
    ).roadmaps;

  test.each([
    ["with the first lines of its cells alone", "№ | Мероприятие | Срок | Ответственные | Ожидаемый"],
    ["with hyphens of its lines", "№ | Меро-приятие | Срок испол-нения | Ответ- ственные | Ожидаемый результат"],
  ])("%s keeps its columns and is no activity", (_, header) => {
    const [one, ...others] = again(header);
    expect(others).toEqual([]);
    expect(one?.activities.map(({ title, result }) => [title, result])).toEqual([
      ["Слёт юннатов", "Грамоты"],
      ["Поход", "Отчёт"],
    ]);
  });

  test("with other names is another header", () => {
    const columns = again("№ | Мероприятие | Срок | Участники | Ответственные").at(-1)?.activities.at(-1);
    expect(columns?.executors.items.map(({ name }) => name)).toEqual(["Отчёт"]);
  });
});
