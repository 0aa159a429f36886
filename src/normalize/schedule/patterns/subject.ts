import { MONTH_NOMINATIVES } from "../../../lexicon/time.ts";
import { STEM } from "../../../lexicon/time-index.ts";
import type { Match, Reader } from "../atom.ts";
import { fromTo, phrase } from "../calendar/phrase.ts";
import type { Pattern } from "../pattern.ts";
import { isNamedDay } from "../remark.ts";
import { at, begins, type Token } from "../token.ts";
import { place } from "./place.ts";

type Tokens = readonly Token[];

const LONGEST = 6;
const NOMINATIVES: ReadonlySet<string> = new Set(MONTH_NOMINATIVES);

function startsRule(tokens: Tokens, i: number): boolean {
  const token = at(tokens, i);
  if (token.key === "rule") return true;
  if (token.key === "не") return at(tokens, i + 1).key === "rarer";
  const counts = token.kind === "number" || token.key === "cardinal";
  return counts && at(tokens, i + 1).key === "times" && at(tokens, i + 2).key === "в";
}

/** A day, a month of its own or a limit: nothing that could be the attribute of the words before («отчет 2023 года»). */
function startsDate(tokens: Tokens, i: number): boolean {
  const { key, text } = at(tokens, i);
  if (key === "до" || key === "с" || (key === "в" && at(tokens, i + 1).key === "month")) {
    if (key === "с" && fromTo(tokens, i + 1)) return true;
    const unit = phrase(tokens, i + 1)?.unit;
    return unit === "day" || unit === "month" || (key === "до" && (unit === "boundary" || unit === "day-of-month"));
  }
  if (key === "не") return at(tokens, i + 1).key === "later";
  if (key === "month") return NOMINATIVES.has(text);
  return (key === "number" || key === "date") && phrase(tokens, i)?.unit === "day";
}

const opens = (tokens: Tokens, i: number): boolean => {
  const { kind } = at(tokens, i - 1);
  return kind === "end" || kind === "," || kind === ";" || at(tokens, i).line;
};

/** What a term is for, directly before it: «Заявки до 10.11», «резервный день 9 марта», «Педсостав 1 раз в три года». */
export const subject: Pattern = {
  name: "subject",
  begins: ["word", "day", "week", "decade", "ordinal", "roman"],
  match(reader: Reader, from: number): Match | undefined {
    const { tokens } = reader;
    if (!opens(tokens, from)) return undefined;
    let known = isNamedDay(tokens, from);
    let crowd = false;
    for (let i = from; i < from + LONGEST; i++) {
      const token = at(tokens, i);
      const named = i === from && (known || token.key === "ordinal" || token.key === "roman");
      if (i > from && ((known && startsDate(tokens, i)) || ((known || crowd) && startsRule(tokens, i))))
        return place.match(reader, from)?.end === i
          ? undefined
          : { atom: { type: "note", beside: true, label: true }, end: i };
      if (token.key === "day" && i > from)
        known ||= at(tokens, i - 1).text.startsWith("резервн") || at(tokens, i - 1).text.startsWith("запасн");
      else if (token.key !== "word" && !named) return undefined;
      if (begins(token, STEM.set | STEM.later)) known ||= begins(token, STEM.label);
      else known ||= begins(token, STEM.label | STEM.occasion);
      crowd ||= begins(token, STEM.crowd);
    }
    return undefined;
  },
  reads: [
    ["Заявки до 14.03.2024", ["../2024-03-14"]],
    ["прием заявок до 4 марта, итоги – 25 марта", ["../2024-03-04", "2024-03-25"]],
    ["День театра 4 марта", ["2024-03-04"]],
    ["резервный день 9 марта", ["2024-03-09"]],
    ["4 марта 2024 г., резервный день 9 марта", ["2024-03-04", "2024-03-09"]],
    ["Пед.состав 1 раз в три года", ["R:FREQ=YEARLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["Педсостав 1 раз в три года Март 2024 г.", ["R:FREQ=YEARLY;INTERVAL=3 2024-01-01/2024-12-31", "2024-03"]],
    ["педагоги ежегодно", ["R:FREQ=YEARLY 2024-01-01/2024-12-31"]],
    ["Заседания не реже 1 раза в квартал", ["R:FREQ=MONTHLY;INTERVAL=3 atLeast 2024-01-01/2024-12-31"]],
    ["Педсовет в марте", ["2024-03"]],
    ["Прием эссе с 4 по 15 марта", ["2024-03-04/2024-03-15"]],
    ["Отчет до 5 числа каждого месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=5 2024-01-01/2024-12-31"]],
    ["Первый тур до 4 марта, второй тур до 6 мая", ["../2024-03-04", "../2024-05-06"]],
    ["старт 4 марта, финиш 9 мая", ["2024-03-04", "2024-05-09"]],
    ["тур 4 марта, финал 9 марта", ["2024-03-04", "2024-03-09"]],
    ["открытие 4 марта, закрытие 9 марта", ["2024-03-04", "2024-03-09"]],
    ["заезд 4 марта; выезд 9 марта", ["2024-03-04", "2024-03-09"]],
    ["заезд 4 марта, отъезд 9 марта", ["2024-03-04", "2024-03-09"]],
    ["отчет 2023 года", ["unknown"]],
    ["мониторинг марта", ["unknown"]],
    ["Директор школы до 4 марта", ["unknown"]],
    ["непонятное слово до 4 марта", ["unknown"]],
    ["учителя до 35 лет", ["unknown"]],
  ],
  refuses: ["Заявки до", "День театра", "педсовет март-апрель-"],
};
