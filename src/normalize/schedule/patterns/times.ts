import type { Match, Reader } from "../atom.ts";
import { atLeast, count, within } from "../counts.ts";
import { timesIn, upTo } from "../frequency.ts";
import type { Pattern } from "../pattern.ts";
import { at } from "../token.ts";

/** How many times in which unit: «1 раз в квартал», «не реже двух раз в год», «раз в 3 месяца». */
export const times: Pattern = {
  name: "times",
  begins: ["number", "cardinal", "times", "once", "twice", "thrice", "не", "minimum", "word", "по", "от"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const start = at(tokens, from).key === "по" ? from + 1 : from;
    const least = atLeast(tokens, start);
    const read = count(tokens, least);
    if (!read) return undefined;
    let i = within(tokens, read.end);
    if (i === read.end) return undefined;
    const token = at(tokens, i);
    const counts = token.kind === "number" || token.key === "cardinal";
    if (counts) i++;
    const longer = counts ? upTo(tokens, i, token.value) : 0;
    if (longer > 0) i += 2;
    while (at(tokens, i).key === "school" || at(tokens, i).key === "calendar" || at(tokens, i).key === "current") i++;
    const found = timesIn(read.value.times, at(tokens, i).key, counts ? longer || token.value : 1);
    if (!found) return undefined;
    const end = at(tokens, i).text === "полгода" || at(tokens, i + 1).key !== "year" ? i + 1 : i + 2;
    return {
      atom: { type: "rule", rule: { ...found, atLeast: read.value.atLeast || least > start || longer > 0 } },
      end,
    };
  },
  reads: [
    ["от 1 до 3 раз в месяц", ["R:FREQ=MONTHLY atLeast 2024-01-01/2024-12-31"]],
    ["1 раз в квартал", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["сентябрь 2023 – май 2024, 1 раз в четверть", ["R:FREQ=YEARLY;BYMONTH=3,5,10,12 2023-09-01/2024-05-31"], "school"],
    ["2 раза в год (начало и конец года)", ["R:FREQ=YEARLY;BYMONTH=5,9 2023-09-01/2024-08-31"], "school"],
    ["1 раз в 3 месяца", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["раз вмесяц", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["1 разв полугодие", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["раз в месяц", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["один раз в полугодие", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["два раза в год", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["2 раза в год", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["3 раза в год", ["R:FREQ=MONTHLY;INTERVAL=4 2024-01-01/2024-12-31"]],
    ["4 раза в год", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["5 раз в год", ["R:FREQ=YEARLY 2024-01-01/2024-12-31"]],
    ["2 раза в месяц", ["R:FREQ=WEEKLY;INTERVAL=2 2024-01-01/2024-12-31"]],
    ["2 раза в неделю", ["R:FREQ=WEEKLY 2024-01-01/2024-12-31"]],
    ["1 раз в 2 недели", ["R:FREQ=WEEKLY;INTERVAL=2 2024-01-01/2024-12-31"]],
    ["1 раз в две недели", ["R:FREQ=WEEKLY;INTERVAL=2 2024-01-01/2024-12-31"]],
    ["1 раз в неделю", ["R:FREQ=WEEKLY 2024-01-01/2024-12-31"]],
    ["1 раз в 2 года", ["R:FREQ=YEARLY;INTERVAL=2 2024-01-01/2024-12-31"]],
    ["не реже 1 раза в квартал", ["R:FREQ=MONTHLY;INTERVAL=3 atLeast 2024-01-01/2024-12-31"]],
    ["не реже двух раз в год", ["R:FREQ=MONTHLY;INTERVAL=6 atLeast 2024-01-01/2024-12-31"]],
    ["Не реже одного раза в месяц", ["R:FREQ=MONTHLY atLeast 2024-01-01/2024-12-31"]],
    ["не менее 2 раз в год", ["R:FREQ=MONTHLY;INTERVAL=6 atLeast 2024-01-01/2024-12-31"]],
    ["не реже, чем 1 раз в полугодие", ["R:FREQ=MONTHLY;INTERVAL=6 atLeast 2024-01-01/2024-12-31"]],
    ["1-2 раза в месяц", ["R:FREQ=MONTHLY atLeast 2024-01-01/2024-12-31"]],
    ["1 (один) раз в год", ["R:FREQ=YEARLY 2024-01-01/2024-12-31"]],
    ["2 раза в учебный год", ["R:FREQ=MONTHLY;INTERVAL=6 2023-09-01/2024-08-31"], "school"],
    ["1 раз в четверть", ["R:FREQ=YEARLY;BYMONTH=3,5,10,12 2023-09-01/2024-08-31"], "school"],
    ["раз в полгода", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["дважды в год", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["2 раза в год (май, ноябрь)", ["R:FREQ=YEARLY;BYMONTH=5,11 2024-01-01/2024-12-31"]],
    ["2 раза в год: май, ноябрь", ["R:FREQ=YEARLY;BYMONTH=5,11 2024-01-01/2024-12-31"]],
    ["1 раз в квартал (март, июнь, сентябрь, декабрь)", ["R:FREQ=YEARLY;BYMONTH=3,6,9,12 2024-01-01/2024-12-31"]],
    ["два раза в месяц: 10 и 25 числа", ["R:FREQ=MONTHLY;BYMONTHDAY=10,25 2024-01-01/2024-12-31"]],
    ["1 раз в год начиная с 2023 года", ["R:FREQ=YEARLY 2023-01-01/2024-12-31"], "years"],
    ["2 раза в месяц (1 и 3 среда)", ["R:FREQ=MONTHLY;BYDAY=1WE,3WE 2024-01-01/2024-12-31"]],
    ["2 раза в год (до 15 июля, до 15 января)", ["R:FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=15 2024-01-01/2024-12-31"]],
    ["1 раз в месяц, в последнюю пятницу", ["R:FREQ=MONTHLY;BYDAY=-1FR 2024-01-01/2024-12-31"]],
    ["1 раз/квартал", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["1 р. в месяц", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["1 раз в 2-3 недели", ["R:FREQ=WEEKLY;INTERVAL=3 atLeast 2024-01-01/2024-12-31"]],
    ["не реже 1 раза в 3–4 месяца", ["R:FREQ=MONTHLY;INTERVAL=4 atLeast 2024-01-01/2024-12-31"]],
    ["раз в два-три года", ["R:FREQ=YEARLY;INTERVAL=3 atLeast 2024-01-01/2024-12-31"]],
    ["1 раз в 3-2 недели", ["unknown"]],
    ["раз в 10 дней", ["R:FREQ=DAILY;INTERVAL=10 2024-01-01/2024-12-31"]],
    ["2-3 раза в год", ["R:FREQ=MONTHLY;INTERVAL=6 atLeast 2024-01-01/2024-12-31"]],
    ["1 раз в неделю по средам", ["R:FREQ=WEEKLY;BYDAY=WE 2024-01-01/2024-12-31"]],
    ["1 раз в кв.", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["1раз в четверть", ["R:FREQ=YEARLY;BYMONTH=3,5,10,12 2023-09-01/2024-08-31"], "school"],
    ["1 р/кв", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["1 раз/мес.", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["1р. в месяц", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["не реже 1 раза в месяц в течение учебного года", ["R:FREQ=MONTHLY atLeast 2023-09-01/2024-08-31"], "school"],
    ["не менее двух раз в учебном году", ["R:FREQ=MONTHLY;INTERVAL=6 atLeast 2023-09-01/2024-08-31"], "school"],
    ["два раза в учебный год (октябрь, апрель)", ["R:FREQ=YEARLY;BYMONTH=4,10 2023-09-01/2024-08-31"], "school"],
    ["2 раза в год (1 раз в полугодие)", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["Один раз в год (апрель)", ["R:FREQ=YEARLY;BYMONTH=4 2024-01-01/2024-12-31"]],
    ["1 раз в год, апрель", ["R:FREQ=YEARLY;BYMONTH=4 2024-01-01/2024-12-31"]],
    ["1 раз в год в апреле", ["R:FREQ=YEARLY;BYMONTH=4 2024-01-01/2024-12-31"]],
    ["1 раз в полугодие (декабрь, май)", ["R:FREQ=YEARLY;BYMONTH=5,12 2024-01-01/2024-12-31"]],
    ["не реже одного раза в три месяца", ["R:FREQ=MONTHLY;INTERVAL=3 atLeast 2024-01-01/2024-12-31"]],
    ["один раз в три года", ["R:FREQ=YEARLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["раз в пять лет", ["R:FREQ=YEARLY;INTERVAL=5 2024-01-01/2024-12-31"]],
    ["один раз в неделю", ["R:FREQ=WEEKLY 2024-01-01/2024-12-31"]],
    ["не реже 1 раза в 2 месяца", ["R:FREQ=MONTHLY;INTERVAL=2 atLeast 2024-01-01/2024-12-31"]],
    ["один раз в год до 1 апреля", ["R:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1 2024-01-01/2024-12-31"]],
    ["1 раз в год, не позднее 15 января", ["R:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15 2024-01-01/2024-12-31"]],
    [
      "2 раза в год: до 1 июля, до 31 декабря",
      [
        "R:FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1 2024-01-01/2024-12-31",
        "R:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 2024-01-01/2024-12-31",
      ],
    ],
    ["два раза в квартал", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["три раза в четверть", ["R:FREQ=YEARLY;BYMONTH=3,5,10,12 2023-09-01/2024-08-31"], "school"],
    ["12 раз в год", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["10 раз в год", ["R:FREQ=YEARLY 2024-01-01/2024-12-31"]],
    ["минимум 2 раза в год", ["R:FREQ=MONTHLY;INTERVAL=6 atLeast 2024-01-01/2024-12-31"]],
    ["хотя бы раз в месяц", ["R:FREQ=MONTHLY atLeast 2024-01-01/2024-12-31"]],
    ["не чаще 1 раза в месяц", ["unknown"]],
    ["до 4 раз в год", ["unknown"]],
    ["не более 2 раз в год", ["unknown"]],
  ],
  refuses: ["2 раза", "раз и навсегда", "1 раз в жизни", "5 раз в школу"],
};
