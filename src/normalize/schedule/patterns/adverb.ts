import { RULE_ADVERBS } from "../../../lexicon/time-function.ts";
import { type Frequency, type Match, PLAIN_RULE, type Reader, type Rule, type RuleAtom } from "../atom.ts";
import { atLeast, count, within } from "../counts.ts";
import { timesIn, unitOf } from "../frequency.ts";
import type { Pattern } from "../pattern.ts";
import { at, type Token } from "../token.ts";

const ATOMS: ReadonlyMap<string, RuleAtom> = new Map(
  Object.entries(RULE_ADVERBS).map(([word, { freq, interval }]) => [
    word,
    { type: "rule", rule: { ...PLAIN_RULE, freq: freq as Frequency, interval } },
  ]),
);

/** «еженедельно – 2 раза», «ежегодно (не менее 2 раз)»: how often in each of them. */
function counted(tokens: readonly Token[], from: number, every: Rule): Match | undefined {
  const unit = unitOf(every);
  const mark = at(tokens, from + 1).kind;
  const open = mark === "(";
  const start = open || mark === "-" || mark === "," || mark === ":" ? from + 2 : from + 1;
  const least = atLeast(tokens, start);
  const read = count(tokens, least);
  const end = read && open ? read.end + 1 : read?.end;
  if (!unit || !read || end === undefined || within(tokens, read.end) > read.end) return undefined;
  if (open && at(tokens, read.end).kind !== ")") return undefined;
  const rule = timesIn(read.value.times, unit, 1);
  return rule && { atom: { type: "rule", rule: { ...rule, atLeast: read.value.atLeast || least > start } }, end };
}

/** One word that says how often: «ежемесячно», «ежеквартально», «ежегодно». */
export const adverb: Pattern = {
  name: "adverb",
  begins: ["rule"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const atom = ATOMS.get(at(tokens, from).text);
    return atom && (counted(tokens, from, atom.rule) ?? { atom, end: from + 1 });
  },
  reads: [
    ["ежедневно", ["R:FREQ=DAILY 2024-01-01/2024-12-31"]],
    ["еженедельно", ["R:FREQ=WEEKLY 2024-01-01/2024-12-31"]],
    ["ежемесячно", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["ежеквартально", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["ежегодно", ["R:FREQ=YEARLY 2024-01-01/2024-12-31"]],
    ["ежегодно", ["R:FREQ=YEARLY 2022-01-01/2024-12-31"], "years"],
    ["еженедельно – 2 раза", ["R:FREQ=WEEKLY 2024-01-01/2024-12-31"]],
    ["ежегодно 2 раза", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["ежегодно (не менее 2 раз)", ["R:FREQ=MONTHLY;INTERVAL=6 atLeast 2024-01-01/2024-12-31"]],
    ["ежемесячно, 1 раз", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["ежегодно, 2 раза в год", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["еженедельно, 1 раз в месяц", ["R:FREQ=WEEKLY 2024-01-01/2024-12-31", "R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["2 раза в год, ежегодно", ["R:FREQ=MONTHLY;INTERVAL=6 2024-01-01/2024-12-31"]],
    ["ежегодно в сентябре", ["R:FREQ=YEARLY;BYMONTH=9 2024-01-01/2024-12-31"]],
    ["ежегодно (сентябрь - ноябрь)", ["R:FREQ=YEARLY;BYMONTH=9,10,11 2024-01-01/2024-12-31"]],
    ["Ежегодно декабрь", ["R:FREQ=YEARLY;BYMONTH=12 2024-01-01/2024-12-31"]],
    ["ежегодно, до 1 октября", ["R:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1 2024-01-01/2024-12-31"]],
    ["ежегодно до 1 октября каждого года", ["R:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1 2024-01-01/2024-12-31"]],
    ["ежегодно с 1 по 10 сентября", ["R:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1,2,3,4,5,6,7,8,9,10 2024-01-01/2024-12-31"]],
    ["ежегодно 15 мая", ["R:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=15 2024-01-01/2024-12-31"]],
    [
      "ежегодно 15 мая, 20 октября",
      [
        "R:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=15 2024-01-01/2024-12-31",
        "R:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=20 2024-01-01/2024-12-31",
      ],
    ],
    ["ежегодно, 2022-2024 годы", ["R:FREQ=YEARLY 2022-01-01/2024-12-31"], "years"],
    ["ежемесячно в течение учебного года", ["R:FREQ=MONTHLY 2023-09-01/2024-08-31"], "school"],
    ["ежегодно начиная с 2023 года", ["R:FREQ=YEARLY 2023-01-01/2024-12-31"], "years"],
    ["ежемесячно, с сентября по май", ["R:FREQ=MONTHLY 2023-09-01/2024-05-31"], "school"],
    ["ежемесячно (сентябрь-май)", ["R:FREQ=MONTHLY 2023-09-01/2024-05-31"], "school"],
    ["ежемесячно до 27 числа", ["R:FREQ=MONTHLY;BYMONTHDAY=27 2024-01-01/2024-12-31"]],
    ["ежемесячно до 31 числа", ["R:FREQ=MONTHLY;BYMONTHDAY=31 2024-01-01/2024-12-31"]],
    ["ежемесячно, не позднее 3 числа", ["R:FREQ=MONTHLY;BYMONTHDAY=3 2024-01-01/2024-12-31"]],
    ["ежемесячно к 5 числу", ["R:FREQ=MONTHLY;BYMONTHDAY=5 2024-01-01/2024-12-31"]],
    ["ежемесячно с 1 по 5 число", ["R:FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5 2024-01-01/2024-12-31"]],
    ["ежеквартально до 5 числа", ["R:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5 2024-01-01/2024-12-31"]],
    [
      "ежеквартально, до 5 числа месяца, следующего за отчетным",
      ["R:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5 2024-01-01/2024-12-31"],
    ],
    [
      "ежеквартально, до 25-го числа месяца, следующего за отчетным",
      ["R:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25 2024-01-01/2024-12-31"],
    ],
    ["ежемесячно до 5 числа следующего месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=5 2024-01-01/2024-12-31"]],
    ["еженедельно по пятницам", ["R:FREQ=WEEKLY;BYDAY=FR 2024-01-01/2024-12-31"]],
    ["еженедельно (среда)", ["R:FREQ=WEEKLY;BYDAY=WE 2024-01-01/2024-12-31"]],
    ["еженедельно, вторник, четверг", ["R:FREQ=WEEKLY;BYDAY=TU,TH 2024-01-01/2024-12-31"]],
    ["ежедневно по рабочим дням", ["R:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 2024-01-01/2024-12-31"]],
    ["ежемесячно, последняя неделя", ["R:FREQ=MONTHLY;BYMONTHDAY=-7,-6,-5,-4,-3,-2,-1 2024-01-01/2024-12-31"]],
    ["ежемесячно (2-я неделя)", ["R:FREQ=MONTHLY;BYMONTHDAY=8,9,10,11,12,13,14 2024-01-01/2024-12-31"]],
    ["ежемесячно в последний день месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=-1 2024-01-01/2024-12-31"]],
    [
      "ежеквартально до 10 апреля, 10 июля, 10 октября, 10 января",
      ["R:FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10 2024-01-01/2024-12-31"],
    ],
    ["еженедельно в мае", ["R:FREQ=WEEKLY 2024-05-01/2024-05-31"]],
    ["ежедневно с 1 по 15 июня", ["R:FREQ=DAILY 2024-06-01/2024-06-15"]],
    ["ежегодно, I квартал", ["R:FREQ=YEARLY;BYMONTH=1,2,3 2024-01-01/2024-12-31"]],
    ["ежегодно летом", ["R:FREQ=YEARLY;BYMONTH=6,7,8 2024-01-01/2024-12-31"]],
    ["Ежемесячно по графику", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31", "by-plan"]],
    ["ежегодно по мере разработки документов", ["R:FREQ=YEARLY 2024-01-01/2024-12-31", "on-demand"]],
    [
      "ежемесячно, до 5 числа; ежегодно, до 15 января",
      [
        "R:FREQ=MONTHLY;BYMONTHDAY=5 2024-01-01/2024-12-31",
        "R:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15 2024-01-01/2024-12-31",
      ],
    ],
    [
      "ежемесячно до 5 числа, ежегодно до 15 января",
      [
        "R:FREQ=MONTHLY;BYMONTHDAY=5 2024-01-01/2024-12-31",
        "R:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15 2024-01-01/2024-12-31",
      ],
    ],
    ["ежемесячнодо 5 числа", ["R:FREQ=MONTHLY;BYMONTHDAY=5 2024-01-01/2024-12-31"]],
    ["ежегодно не позднее 15 декабря", ["R:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15 2024-01-01/2024-12-31"]],
    ["ежедневно в течение смены", ["R:FREQ=DAILY 2024-01-01/2024-12-31", "by-plan"]],
    ["еженедельно, в течение учебного года", ["R:FREQ=WEEKLY 2023-09-01/2024-08-31"], "school"],
    ["ежемесячно до 31 мая 2024", ["R:FREQ=MONTHLY 2024-01-01/2024-05-31"]],
    ["ежегодно, сентябрь-октябрь", ["R:FREQ=YEARLY;BYMONTH=9,10 2024-01-01/2024-12-31"]],
    ["ежегодно в период с сентября по май", ["R:FREQ=YEARLY;BYMONTH=1,2,3,4,5,9,10,11,12 2024-01-01/2024-12-31"]],
    ["ежегодно май - июнь", ["R:FREQ=YEARLY;BYMONTH=5,6 2024-01-01/2024-12-31"]],
    ["Ежегодно (до 1 марта)", ["R:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1 2024-01-01/2024-12-31"]],
    ["ежегодно, не позднее 1 марта", ["R:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1 2024-01-01/2024-12-31"]],
    ["ежегодно в марте - апреле", ["R:FREQ=YEARLY;BYMONTH=3,4 2024-01-01/2024-12-31"]],
    ["ежеквартально (до 10 числа)", ["R:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10 2024-01-01/2024-12-31"]],
    ["еженедельно, по понедельникам", ["R:FREQ=WEEKLY;BYDAY=MO 2024-01-01/2024-12-31"]],
    ["поквартально", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["ежемесячно, 10-го числа", ["R:FREQ=MONTHLY;BYMONTHDAY=10 2024-01-01/2024-12-31"]],
    ["ежемесячно, 1 числа", ["R:FREQ=MONTHLY;BYMONTHDAY=1 2024-01-01/2024-12-31"]],
    ["Ежеквартально (март, июнь, сентябрь, декабрь)", ["R:FREQ=YEARLY;BYMONTH=3,6,9,12 2024-01-01/2024-12-31"]],
    ["ежегодно к 1 сентября", ["R:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1 2024-01-01/2024-12-31"]],
    ["ежекварталь-но", ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31"]],
    ["еже- месячно", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["ежегодно, в течение учебного года", ["R:FREQ=YEARLY 2023-09-01/2024-08-31"], "school"],
    ["ежемесячно, до 30 числа, в течение года", ["R:FREQ=MONTHLY;BYMONTHDAY=30 2024-01-01/2024-12-31"]],
    ["ежегодно до 1 сентября текущего года", ["R:FREQ=YEARLY 2024-01-01/2024-09-01"]],
    ["еженедельно (по вторникам)", ["R:FREQ=WEEKLY;BYDAY=TU 2024-01-01/2024-12-31"]],
    ["ежегодно, апрель-май, сентябрь", ["R:FREQ=YEARLY;BYMONTH=4,5,9 2024-01-01/2024-12-31"]],
    ["ежемесячно 20-го", ["R:FREQ=MONTHLY;BYMONTHDAY=20 2024-01-01/2024-12-31"]],
    ["ежемесячно, 20", ["R:FREQ=MONTHLY;BYMONTHDAY=20 2024-01-01/2024-12-31"]],
    ["ежемесячно, третий четверг", ["R:FREQ=MONTHLY;BYDAY=3TH 2024-01-01/2024-12-31"]],
    ["ежемесячно (3 четверг)", ["R:FREQ=MONTHLY;BYDAY=3TH 2024-01-01/2024-12-31"]],
    ["ежедневно до 10.00", ["R:FREQ=DAILY 2024-01-01/2024-12-31"]],
    ["еженедельно по пятницам до 16:00", ["R:FREQ=WEEKLY;BYDAY=FR 2024-01-01/2024-12-31"]],
    [
      "ежеквартально, не позднее 3 рабочих дней после окончания квартала",
      ["R:FREQ=MONTHLY;INTERVAL=3 2024-01-01/2024-12-31", "relative P3D w after «окончания квартала»"],
    ],
    [
      "Ежеквартально до 15 числа месяца следующего за отчетным периодом",
      ["R:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15 2024-01-01/2024-12-31"],
    ],
    ["Ежегодно в мае, начиная с 2023 г.", ["R:FREQ=YEARLY;BYMONTH=5 2023-01-01/2024-12-31"], "years"],
    ["Ежегодно (май - июнь, октябрь)", ["R:FREQ=YEARLY;BYMONTH=5,6,10 2022-01-01/2024-12-31"], "years"],
  ],
  refuses: ["ежегодный отчет", "ежемесячный", "ежечасно"],
};
