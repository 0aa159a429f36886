import { MONTH_GENITIVES } from "../src/lexicon/time.ts";
import { DAMAGES, type Damage, spoil } from "../tests/noise/damage/index.ts";
import { Dice } from "../tests/noise/dice.ts";
import { inventDocument } from "../tests/noise/invent/document.ts";
import { textOf } from "../tests/noise/sheet.ts";

const SEED = 20_260_000;

/** One invented document in two is damaged, each in another way; the same for every run. */
function invented(i: number): string {
  const { sheet } = inventDocument(SEED + i);
  const damage = DAMAGES[(i >> 1) % DAMAGES.length] as Damage;
  return textOf((i % 2 === 1 ? spoil(sheet, damage, new Dice(-SEED - i)) : null) ?? sheet);
}

const made: string[] = [];

/** The first `count` documents of the corpus, made by the noise harness from a fixed seed. */
export function corpus(count: number): readonly string[] {
  while (made.length < count) made.push(invented(made.length));
  return made.slice(0, count);
}

/** One order with a plan of as many rows as make up the size; the rows differ as those of a plan do. */
export function longPlan(bytes: number): string {
  const lines = [
    "Управление образования Заречного района",
    "ПРИКАЗ",
    "от 12.01.2024 № 15",
    "Об утверждении плана",
    "ПРИКАЗЫВАЮ:",
    "1. Утвердить план мероприятий на 2024 год.",
    "2. Контроль оставляю за собой.",
    "Начальник\tА.Б. Петрова",
    "",
    "Приложение 1",
    "План мероприятий («дорожная карта») на 2024 год",
    "№ п/п\tМероприятие\tСрок\tОтветственные",
  ];
  let size = 0;
  for (let i = 1; size < bytes; i++) {
    const line = `${i}.\tПровести семинар для учителей по теме ${(i * 7919) % 1000} школы № ${(i % 40) + 1}\tдо ${(i % 27) + 1} ${MONTH_GENITIVES[i % 12]} 2024 г.\tМетодический центр, директор МБОУ «СОШ № ${(i % 40) + 1}»`;
    lines.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return `${lines.join("\n")}\n`;
}
