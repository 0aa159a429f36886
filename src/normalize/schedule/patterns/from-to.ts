import type { Match, Reader } from "../atom.ts";
import { dateAtom } from "../calendar/lead.ts";
import { fromTo } from "../calendar/phrase.ts";
import type { Pattern } from "../pattern.ts";
import { at } from "../token.ts";

/** A range told with prepositions: «с 1 по 20 марта», «в период с 01.09.2023 по 31.05.2024», «с сентября до мая». */
export const fromToPattern: Pattern = {
  name: "from-to",
  begins: ["с", "от", "beginning", "в", "period", "deadline", "roughly"],
  match(reader: Reader, from: number): Match | undefined {
    const { tokens } = reader;
    let i = from;
    while (at(tokens, i).key === "roughly") i++;
    if (at(tokens, i).key === "в" && (at(tokens, i + 1).key === "period" || at(tokens, i + 1).key === "deadline")) i++;
    if (at(tokens, i).key === "period" || at(tokens, i).key === "deadline") i++;
    if (at(tokens, i).key === "beginning") i++;
    const { key } = at(tokens, i);
    if (key !== "с" && key !== "от") return undefined;
    const read = fromTo(tokens, i + 1);
    return read ? { atom: dateAtom(read, { span: true }), end: read.end } : undefined;
  },
  reads: [
    ["с 1 по 3 квартал", ["2024-01/2024-09"]],
    ["с 1 по 20 марта", ["2024-03-01/2024-03-20"]],
    ["с 15 марта по 20 апреля 2024", ["2024-03-15/2024-04-20"]],
    ["с 01.09.2023 по 31.05.2024", ["2023-09-01/2024-05-31"]],
    ["с 1.09 до 31.12", ["2024-09-01/2024-12-31"]],
    ["с сентября по май", ["2023-09/2024-05"], "school"],
    ["с сентября 2023 по май 2024", ["2023-09/2024-05"]],
    ["с сентября 2023 г. до мая 2024 г.", ["2023-09/2024-05"]],
    ["в период с 10 по 15 апреля", ["2024-04-10/2024-04-15"]],
    ["в срок с 1 по 30 мая 2024 г.", ["2024-05-01/2024-05-30"]],
    ["с 2022 по 2024 год", ["2022/2024"]],
    ["с 1 сентября до конца учебного года", ["2023-09-01/2024-05"], "school"],
    ["с сентября до конца года", ["2024-09/2024-12"]],
    ["с 15 по 20 число каждого месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=15,16,17,18,19,20 2024-01-01/2024-12-31"]],
    ["с 2024 г. по 2025 г.", ["2024/2025"]],
    ["с января 2024 г. по декабрь 2024 г.", ["2024-01/2024-12"]],
    ["с 12 по 14.09.2023", ["2023-09-12/2023-09-14"]],
    ["с 12.09 по 14.09.2023", ["2023-09-12/2023-09-14"]],
    ["в период с сентября по декабрь 2024", ["2024-09/2024-12"]],
    ["с 1 сентября по 31 мая", ["2023-09-01/2024-05-31"], "school"],
    ["с 1 сентября по 31 мая ежегодно", ["R:FREQ=YEARLY;BYMONTH=1,2,3,4,5,9,10,11,12 2024-01-01/2024-12-31"]],
  ],
  refuses: ["с 1 по 4 класс", "с мая", "от школы до дома", "с 31 июня по 5 июля"],
};
