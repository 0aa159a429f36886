import type { Reported } from "../../../src/export/html/index.ts";
import { parseSource } from "../../../src/pipeline.ts";
import { sourceOfText } from "../../../src/text/source.ts";
import { fixtureText } from "../../tools/fixtures.ts";

/** A document read from a text, with the text. */
export function reported(text: string, name = "plan.txt"): Reported {
  return { document: parseSource(sourceOfText(name, text), { lang: "ru" }), source: text };
}

export function reportedFixture(slug: string): Reported {
  return reported(fixtureText(slug), `${slug}.txt`);
}

const HEAD = `ПРИКАЗ
от 12.01.2023 № 7
Об утверждении плана работы со школами на 2023 год
ПРИКАЗЫВАЮ:
1. Утвердить план мероприятий на 2023 год согласно приложению 1.
Начальник отдела Н.П. Ручейкова

Приложение 1
План мероприятий («дорожная карта») на 2023 год

№\tМероприятие\tСрок\tОтветственные
`;

const TIMES = [
  "март 2023 г.",
  "до 15 мая 2023 г.",
  "ежемесячно",
  "постоянно",
  "сентябрь - ноябрь 2023 г.",
  "24 мая 2023 г.",
  "в течение года",
  "по мере поступления",
];
const DOERS = [
  "Отдел образования",
  "Ручейкова Н.П., начальник отдела",
  "Методический центр, школы района",
  "руководители школ",
];

/** A plan of so many activities in sections of fifty. */
export function longPlan(count: number): string {
  const rows: string[] = [HEAD];
  for (let i = 0; i < count; i++) {
    if (i % 50 === 0) rows.push(`Раздел ${i / 50 + 1}. Направление работы номер ${i / 50 + 1}\t\t\t\n`);
    const title = `Проведение совещания о ходе работы со школами группы ${i + 1} и подготовка предложений по адресной помощи`;
    rows.push(`${i + 1}.\t${title}\t${TIMES[i % TIMES.length]}\t${DOERS[i % DOERS.length]}\n`);
  }
  return rows.join("");
}

/** Values that would like to be more than text. */
export const HOSTILE = [
  "<script>window.hurt=1</script>",
  "</script><script>window.hurt=2</script>",
  '"><img src=x onerror="window.hurt=3">',
  "<!--",
  "]]>",
  "javascript:window.hurt=4",
  "&lt;b&gt;&amp;",
  "{{7*7}} #{7*7} `x`",
  "\u202eвдох\u202c",
  "\u0000\u0007\u001b[31m",
  "=cmd|'/c calc'!A1",
  "__proto__",
  "</style><style>*{display:none}",
  "x".repeat(10_000),
] as const;

/** A plan whose every cell is hostile, its header too. */
export function hostilePlan(): string {
  const rows = HOSTILE.map(
    (value, i) => `${i + 1}.\tСовещание ${value} о работе\tмай 2023 г. ${value}\tОтдел ${value}\n`,
  );
  return `${HEAD.replace("Ответственные", "Ответственные\t__proto__\tconstructor").replace("плана работы", `плана ${HOSTILE[0]} работы`)}${rows.join("")}`;
}
