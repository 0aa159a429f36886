import { MONTH_NOMINATIVES } from "./time.ts";

/** What the parts of a heading are called, by the role of the heading that they part. */
export const PART_HEADS = [
  {
    role: "schedule",
    part: /^(?:начал[оа]|окончани[ея]|конец|завершени[ея]|план|факт|дата (?:начала|окончания|завершения)|(?:19|20)\d\d(?:\s?г(?:од)?\.?)?|[iv]{1,3}\s?(?:кв(?:артал|\.)?|полугодие)|[1-4]\s?(?:кв(?:артал|\.)?|полугодие))(?:\s(?:реализации|выполнения|исполнения|проведения|работ))?$/u,
  },
  {
    role: "indicator",
    part: /^(?:ед(?:\.|иница)\s?изм(?:\.|ерения)|значение|базовое|целевое|план|факт)(?:\s[а-я]+)?$/u,
  },
  { role: "executors", part: /^от\s/u },
] as const;

/** «2025», «2025 г.», «2024/2025 учебный год» */
const YEAR = String.raw`(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)\d\d|\d\d))?(?:\s?уч(?:ебный|\.))?(?:\s?г(?:од[аы]?|г?\.|г)?)?`;

/** «I кв.», «IV квартал 2025 г.», «2025 год», «2025 I полугодие», «январь»: a time that a heading says and a mark in its column means. Folded. */
const PERIOD_HEAD = new RegExp(
  String.raw`^(?:(?:(?:19|20)\d\d(?:\s?г(?:од|\.)?)?\s)?(?:[ivx1-4]{1,3}\s?(?:кв(?:артал|\.)?|полугодие|четверть|триместр)|${MONTH_NOMINATIVES.join("|")})(?:\s${YEAR})?|${YEAR})$`,
  "u",
);

/** «2022 I», «квартал III»: a quarter by its number alone, below a year or below what it is. Folded. */
export const QUARTER_ALONE = /^(?:((?:19|20)\d\d)(?:\s?г(?:од)?\.?)?|кварталы?\)?)\s([ivx]{1,3})$/u;

/** What the heading of a column of times begins with. Folded. */
const TIME_LEAD = /^(?:сроки?|даты?|период|время|график|этапы?|годы?|по (?:годам|кварталам|месяцам))(?![а-я])/u;

const isTime = (key: string): boolean => PERIOD_HEAD.test(key) || QUARTER_ALONE.test(key);

/**
 * Where the time begins that a heading of its column says: 0 in «I кв.», 16 in «Срок исполнения 2022», 22 in «Сроки (2021 –
 * 2023 гг.) I квартал»; -1 where it says none, or says it of something else: «Количество в 2022 году». Folded.
 */
export function timeStart(key: string): number {
  const time = key.replace(/\)$/u, "");
  if (isTime(time)) return 0;
  if (key.length > LONGEST || !TIME_LEAD.test(key)) return -1;
  for (const { index } of time.matchAll(WORD)) if (isTime(time.slice(index))) return index;
  return -1;
}
const WORD = /(?<=[\s(:,])(?<![-–—]\s?)[\dа-яivx]/gu;
/** A heading's words and the time behind them. */
const LONGEST = 120;

/** «Сроки 2022», «I кв.»: the heading is a time, which a mark in its column means. Folded. */
export const isTimeHead = (key: string): boolean => timeStart(key) >= 0;
