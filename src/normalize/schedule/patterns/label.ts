import { CAPTIONS } from "../../../lexicon/time-events.ts";
import { STEM } from "../../../lexicon/time-index.ts";
import type { Match, Reader } from "../atom.ts";
import { isClass } from "../calendar/numerals.ts";
import { yearNoun } from "../calendar/years.ts";
import type { Pattern } from "../pattern.ts";
import { daysBehindPlural } from "../place-date.ts";
import { caption, purpose } from "../purpose.ts";
import { isAddress, isNamedDay } from "../remark.ts";
import { startsTime } from "../tail.ts";
import { at, begins, isYear, type Token } from "../token.ts";
import { byPlan } from "./by-plan.ts";

const CAPTION: ReadonlySet<string> = new Set(CAPTIONS);
const LONGEST = 8;
/** A colon alone makes so many words a label. */
const SHORT = 4;

/** What a date is for, before a colon or a dash, is a note: «I этап – 01.06.2024», «9 классы: май», «Срок: до 1 июня». */
/** A dash between spaces, or one that only a time behind it stands apart from: «срок программы- 1 ноября». */
function isDash(tokens: readonly Token[], i: number): boolean {
  const { kind, gap } = at(tokens, i);
  return (
    kind === "-" && (gap || (at(tokens, i + 1).gap && at(tokens, i - 1).kind === "word" && startsTime(tokens, i + 1)))
  );
}

export const label: Pattern = {
  name: "label",
  begins: ["word", "number", "roman", "ordinal", "deadline", "period", "day", "week", "decade", "year", "с"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const after = purpose(tokens, from);
    if (after) return after;
    const { key } = at(tokens, from);
    const address = isAddress(tokens, from);
    if ((key === "year" || key === "с") && !address) return undefined;
    let known = isNamedDay(tokens, from) || isClass(tokens, from);
    for (let i = from; i < from + LONGEST; i++) {
      const token = at(tokens, i);
      // «Подготовительный этап (сентябрь-октябрь)»
      if (i > from && known && token.kind === "(" && startsTime(tokens, i + 1))
        // «Согласно графику ВПР (март)»: a term, and no label of the bracket
        return byPlan.match({ tokens }, from)
          ? undefined
          : { atom: { type: "note", beside: true, label: true }, end: i };
      if (token.kind === ":" && i > from && isYear(at(tokens, from)) && yearNoun(tokens, from + 1).end === i)
        return undefined;
      if (i > from && token.kind === ":" && startsTime(tokens, i + 1) && i - from <= SHORT)
        return { atom: { type: "note", beside: true, label: true }, end: i + 1 };
      if (i > from && (token.kind === ":" || isDash(tokens, i))) {
        if (daysBehindPlural(tokens, i)) return undefined;
        const ends = known
          ? startsTime(tokens, i + 1) || (at(tokens, i + 1).kind === "number" && token.kind === ":")
          : caption(tokens, from, i);
        return ends ? { atom: { type: "note", beside: true, label: true }, end: i + 1 } : undefined;
      }
      // «г. Заречный, 4 марта»
      if (address && i > from + 1 && token.kind === "," && startsTime(tokens, i + 1))
        return { atom: { type: "note", beside: true, label: true }, end: i + 1 };
      if (token.key === "month" || token.key === "rule" || token.key === "times") return undefined;
      const inside = token.kind === "word" || token.kind === "number" || token.kind === "roman" || token.kind === "-";
      if (!inside) return undefined;
      known ||= token.kind === "word" && (begins(token, STEM.label) || CAPTION.has(token.text));
    }
    return undefined;
  },
  reads: [
    ["Первый этап – 01.06.2024, далее – постоянно", ["2024-06-01", "ongoing 2024-01-01/2024-12-31"]],
    ["Школьный этап: сентябрь–октябрь; муниципальный этап: ноябрь", ["2024-09/2024-10", "2024-11"]],
    ["9 классы – май, 11 классы - июнь", ["2024-05", "2024-06"]],
    ["1 группа - 15 мая, 2 группа - 16 мая", ["2024-05-15", "2024-05-16"]],
    ["Дата проведения – 15 мая 2024 г.", ["2024-05-15"]],
    ["срок исполнения - до 01.06.2024", ["../2024-06-01"]],
    ["Подготовительный этап (сентябрь-октябрь 2024)", ["2024-09/2024-10"]],
    ["I этап (январь-март), II этап (апрель-июнь)", ["2024-01/2024-03", "2024-04/2024-06"]],
    ["Школы: май; клубы: июнь", ["2024-05", "2024-06"]],
    ["10-12 ноября – слёт", ["2024-11-10/2024-11-12"]],
    ["февраль — школьный тур, март — слёт лидеров", ["2024-02", "2024-03"]],
    ["до 3 июня – квест «Тропа», подведение черты", ["../2024-06-03"]],
    ["5 мая – фестиваль для 9 классов, 7 мая – гала-концерт", ["2024-05-05", "2024-05-07"]],
    ["4 мая – фестиваль, запасной день – 6 мая", ["2024-05-04", "2024-05-06"]],
    [
      "до 3 июня – приём эссе, 5-7 июня – жюри, 9 июня – гала",
      ["../2024-06-03", "2024-06-05/2024-06-07", "2024-06-09"],
    ],
    ["ежемесячно – планёрки", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["запасная дата – 6 мая", ["2024-05-06"]],
    ["12 апреля 2024 г., резервные дни – 15, 17 и 22 апреля", ["2024-04-12", "2024-04-15", "2024-04-17", "2024-04-22"]],
    ["4 марта – День театра", ["2024-03-04"]],
    ["4.03 - День театра", ["2024-03-04"]],
    ["День театра – 4 марта", ["2024-03-04"]],
    ["День театра (4 марта)", ["2024-03-04"]],
    ["24 мая – Последний звонок", ["2024-05-24"]],
    ["24 мая (пятница) – гала", ["2024-05-24"]],
    ["04.03.2024г. 09.00-10.00 – Масленичный стол, лучший праздничный класс", ["2024-03-04"]],
    ["г. Новый Бор – 4.03.2024", ["2024-03-04"]],
    ["с. Полянка – 4 марта, д. Дубки: 5 марта", ["2024-03-04", "2024-03-05"]],
    ["с. Полянка, 4 марта", ["2024-03-04"]],
    ["заявки – до 4 марта", ["../2024-03-04"]],
    ["резервный день – 4 июня", ["2024-06-04"]],
    ["Семинары 4 - 6 марта", ["2024-03-04/2024-03-06"]],
    ["Семинар 4 - 6 марта", ["2024-03-06"]],
    ["7а – 6.06, 7б – 7.06", ["2024-06-06", "2024-06-07"]],
    ["10в: апрель; 11а: май", ["2024-04", "2024-05"]],
  ],
  refuses: ["Прочее: разное", "итоги – неизвестны", "слёт – 5", "резервный день", "май – как обычно 15"],
};
