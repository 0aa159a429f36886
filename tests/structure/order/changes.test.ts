import { describe, expect, test } from "vitest";
import { BODY, documentOf } from "../reading.ts";

const HEAD = "ОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ\n03.04.2020 № 12\nО поддержке школ\n";
const ACTS = "приказом отдела от 7 июня 2021 года N 15;\nприказом отдела от 8 июля 2022 года N 21.\n";

describe("notes of changes between title and preamble", () => {
  test.each([
    `Информация об изменяющих документах\nДокумент с изменениями, внесенными:\n${ACTS}`,
    `\nИнформация об изменяющих документах\n\n________________\n\nДокумент с изменениями, внесенными:\n\n${ACTS}\n________________\n`,
    `С изменениями и дополнениями, внесенными:\n${ACTS}`,
    `Изменения внесены:\n${ACTS}`,
    "21 мая, 14 сентября 2021 г.\n",
    "25 декабря 2020 г., 8 февраля, 26 апреля и 3 июня 2021 г.\n",
    "Приказом отдела от 7 июня 2021 г. N 15 настоящий приказ признан утратившим силу с 1 июля 2021 г.\n",
  ])("%s", (note) => {
    const { order, unclaimed } = documentOf(HEAD + note.trimEnd() + BODY);
    expect(order).toMatchObject({
      title: "О поддержке школ",
      preamble: "В целях развития школ ПРИКАЗЫВАЮ:",
      basis: [],
    });
    expect(unclaimed.some(({ reason }) => reason === "amendment-note")).toBe(true);
  });

  test("dates with words of a title are the title's", () => {
    const header = "ОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ\n03.04.2020 № 12\nО смотрах\n21 мая и 14 сентября 2021 г. в школах";
    expect(documentOf(header + BODY).order?.title).toBe("О смотрах 21 мая и 14 сентября 2021 г. в школах");
  });
});

test("the title of an appendix behind a stamp of several lines", () => {
  const stamp = "Утверждена постановлением\nадминистрации района\nот 03.04.2020 № 12\n";
  const title = "Муниципальная программа\n«Школы района»\nна 2020-2022 годы\n";
  for (const foot of ["", "с. Луговое\n2019 г\n"]) {
    const [appendix] = documentOf(`${HEAD}${BODY}${stamp}${title}${foot}`).order?.appendices ?? [];
    expect(appendix?.title).toBe("Муниципальная программа «Школы района» на 2020-2022 годы");
  }
});

test("a clause between two rows that an act quotes is a clause", () => {
  const text =
    "ПРИКАЗ\n15.01.2025\t№ 34\nО внесении изменений\nПРИКАЗЫВАЮ:\n1. Внести в план изменения:\nа) пункт 2.2 изложить в следующей редакции:\n«2.2.\tСеминар\t20 марта 2025 г.\tИРО\tПрограмма»;\nб) дополнить пунктом 3.4 следующего содержания:\n«3.4.\tОпрос\tежемесячно\tМОУО\tОтчёт».\n2. Контроль оставляю за собой.\nМинистр\tЛ.К. Луговая\n";
  const { order, tables } = documentOf(text);
  expect(order?.clauses.map(({ number, children }) => [number, children.map(({ label }) => label)])).toEqual([
    ["1", ["а)", "б)"]],
    ["2", []],
  ]);
  expect(tables.map(({ columns }) => columns[1])).toEqual(["Семинар", "Опрос"]);
});
