import { inventDocument } from "../noise/invent/document.ts";
import { textOf } from "../noise/sheet.ts";
import { fixtureNames, fixtureText } from "../tools/fixtures.ts";
import type { Chance } from "./chance.ts";

const INVENTED = 40;
const SMALL = 1500;

/** Lines that stand at the turns of a document, where a reader decides. */
const TURNS = [
  "ПРИКАЗ",
  "ПОСТАНОВЛЕНИЕ",
  "12.03.2024\t№ 45",
  "от 12 марта 2024 г. № 45-р",
  "ПРИКАЗЫВАЮ:",
  "Приложение № 1\nк приказу управления образования\nот 12.03.2024 № 45",
  "УТВЕРЖДЕНО\nприказом управления образования\nот 12.03.2024 № 45",
  "ПЛАН МЕРОПРИЯТИЙ\n(«дорожная карта»)",
  "№ п/п\tМероприятие\tСроки\tОтветственные\tРезультат",
  "Мероприятие\tСрок исполнения\tОтветственный",
  "1. Организационные мероприятия",
  "Раздел II. Методическая поддержка",
  "1.1.\tСеминар для завучей\tдо 30 мая 2024 г.\tМетодический центр; школы\tсправка",
  "2\tПроверка\tежеквартально\tИванова А.Б.",
  "\t\tпо отдельному плану\t",
  "ПАСПОРТ\nНаименование программы\tПрограмма поддержки",
  "Состав рабочей группы",
  "Петрова В.Г.\tначальник управления, председатель",
  "Начальник управления\tП.Р. Луговой",
  "Исп. Сидорова, 2-11-22",
  "Визы: Согласовано ____________",
  "<table><tr><td>1</td><td>Семинар</td></tr></table>",
  "| № | Мероприятие | Срок |\n| --- | --- | --- |",
];

export interface Corpus {
  readonly small: readonly string[];
  readonly all: readonly string[];
}

/** What the fuzzer starts from: the fixtures, invented documents and single turns of documents. */
export function readCorpus(): Corpus {
  const texts = fixtureNames().map(fixtureText);
  const invented = Array.from({ length: INVENTED }, (_, i) => textOf(inventDocument(900 + i).sheet));
  const all = [...texts, ...invented, ...TURNS];
  return { all, small: all.filter(({ length }) => length <= SMALL) };
}

/** A piece of a text, by lines: long texts give only a part, so that a million inputs are possible. */
export function pieceOf(text: string, most: number, chance: Chance): string {
  const lines = text.split("\n");
  if (lines.length <= most) return text;
  const start = chance.chance(0.4) ? 0 : chance.below(lines.length - 1);
  return lines.slice(start, start + chance.between(3, most)).join("\n");
}
