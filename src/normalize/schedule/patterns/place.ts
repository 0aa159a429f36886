import { STEM } from "../../../lexicon/time-index.ts";
import type { Match, Reader } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { dateInPlace, numberOrDay } from "../place-date.ts";
import { purpose } from "../purpose.ts";
import { startsTime } from "../tail.ts";
import { at, begins, type Token, type TokenKey } from "../token.ts";

type Tokens = readonly Token[];

const HEAD = 4;
const SPANS: ReadonlySet<TokenKey> = new Set<TokenKey>(["day", "week", "decade", "year", "ordinal"]);

/** Where the words of a place end: before a mark that a term follows, or before a full date. */
function placeEnd(tokens: Tokens, from: number): number {
  for (let i = from; ; i++) {
    const token = at(tokens, i);
    if (token.kind === ":" || (token.kind === "-" && token.gap && startsTime(tokens, i + 1))) return i;
    if (token.kind === "end" || token.kind === ";" || token.kind === ")" || token.kind === "(") return i;
    if (token.kind === "date" || token.key === "rule" || token.key === "afterwards") return i;
    if (i > from && (token.kind === "number" || token.key === "month") && dateInPlace(tokens, i)) return i;
    // «школы до 10.05.2024»
    if (i > from && (token.key === "до" || token.key === "с" || token.key === "не") && startsTime(tokens, i)) return i;
    if (token.kind === "," && startsTime(tokens, i + 1)) return i;
    if (token.line && i > from && startsTime(tokens, i)) return i;
  }
}

/** A place or a manner beside a date is a note: «12.03.2024, читальный зал», «15 мая на базе школы», «онлайн». */
export const place: Pattern = {
  name: "place",
  begins: ["word", "в", "на", "с"],
  match({ tokens }: Reader, from: number): Match | undefined {
    // «День музея» is asked about too
    if (at(tokens, from).kind !== "word" || SPANS.has(at(tokens, from).key)) return undefined;
    // «согласно графику школы»: whose paper it is
    if (at(tokens, from).text === "согласно") return undefined;
    let named = false;
    for (let i = from; i < from + HEAD && !named; i++) {
      const token = at(tokens, i);
      if (token.kind !== "word" && token.kind !== "number" && token.kind !== "roman") break;
      // «школьные каникулы»
      if (at(tokens, i + 1).key === "holidays" || at(tokens, i + 2).key === "holidays") return undefined;
      if (token.key !== "word" && i > from && token.kind === "word" && token.key !== "и") break;
      // «директор школы» is no place
      if (begins(token, STEM.people)) return undefined;
      named = token.kind === "word" && begins(token, STEM.place);
    }
    if (!named) return undefined;
    const end = placeEnd(tokens, from);
    // «Школа 9 – 11 июня»: a number of the school or the first of the days, nobody can tell
    if (numberOrDay(tokens, from, end)) return undefined;
    // «март – школьный этап» says what the month is for
    return (purpose(tokens, from)?.end ?? 0) >= end
      ? undefined
      : { atom: { type: "note", beside: true, label: false }, end };
  },
  reads: [
    ["МБОУ «Школа № 3», 15 мая 2024", ["2024-05-15"]],
    ["на базе школы № 3, март 2024", ["2024-03"]],
    ["онлайн, 15.05.2024", ["2024-05-15"]],
    ["Школы до 10.05.2024", ["../2024-05-10"]],
    ["Клубы с 06.05.2024 по 10.05.2024", ["2024-05-06/2024-05-10"]],
    ["март, директор школы", ["2024-03", "unknown"]],
    ["4 марта клуб 6 марта сквер", ["2024-03-04", "2024-03-06"]],
    ["4 марта клуб «Маяк» 6 марта школа № 3", ["2024-03-04", "2024-03-06"]],
    ["4 марта 11.00 ч. Площадь 6 марта 13.00 ч.", ["2024-03-04", "2024-03-06"]],
    ["апрель клуб июль сквер", ["2024-04", "2024-07"]],
    ["4-6 марта клуб 11-13 марта школа", ["2024-03-04/2024-03-06", "2024-03-11/2024-03-13"]],
    ["отъезд 4 марта, выезд 9 марта", ["2024-03-04", "2024-03-09"]],
    ["Гимназии 4 - 6 марта 2024 г.", ["2024-03-04/2024-03-06"]],
    ["Клубы учреждений культуры 4 - 6 марта", ["2024-03-04/2024-03-06"]],
    ["Музей 4 - 6 марта", ["2024-03-04/2024-03-06"]],
    ["Школа 4-6 марта", ["2024-03-04/2024-03-06"]],
    ["Школа № 4 - 6 марта", ["2024-03-06"]],
    ["Школа № 4 6 марта", ["2024-03-06"]],
    ["Клуб «Маяк» 4 марта", ["2024-03-04"]],
    ["на базе школы № 3 4 марта", ["2024-03-04"]],
    ["Сквер Космонавтов 4 марта 13.00", ["2024-03-04"]],
    ["школа март", ["2024-03"]],
    ["4 марта, День музея", ["2024-03-04"]],
    ["День музея 4 марта", ["2024-03-04"]],
    ["Учреждения культуры, 4 марта", ["2024-03-04"]],
    ["Образовательные учреждения 4 - 6 марта", ["2024-03-04/2024-03-06"]],
    ["Спортзал 04.03-06.03", ["2024-03-04/2024-03-06"]],
    ["ЦДТ, 4 марта, 13.00", ["2024-03-04"]],
    ["12 июня, площадь 8 Марта", ["2024-06-12"]],
    ["12 июня парк 1 мая", ["2024-06-12"]],
    ["12 июня, школа, ул. 8 марта, 5", ["2024-06-12"]],
    ["4 марта, на базе школы в мае", ["2024-03-04"]],
    ["Школа 4 - 6 марта", ["unknown"]],
  ],
  refuses: ["Актовый зал", "онлайн", "малыш", "Площадь 8 Марта"],
};
