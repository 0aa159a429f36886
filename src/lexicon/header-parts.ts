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

/** «I кв.», «2025 год», «1 полугодие», «январь»: a time that a heading says and a mark in its column means. Folded. */
export const PERIOD_HEAD = new RegExp(
  String.raw`^(?:[ivx1-4]{1,3}\s?(?:кв(?:артал|\.)?|полугодие|четверть)|(?:19|20)\d\d(?:\s?г(?:од)?\.?)?|${MONTH_NOMINATIVES.join("|")})$`,
  "u",
);

/** What stands before the time in the heading of a column of times: «Срок исполнения», «Период реализации (». Folded. */
const TIME_LEAD =
  /^(?:(?:сроки?|даты?|периоды?|время|исполнения|проведения|реализации|выполнения|мероприяти[йя]|на|в|за|по (?:годам|кварталам|месяцам))(?![а-я])[\s(),:–—-]*)+/u;

/** Where the time begins that a heading of its column says: 0 in «I кв.», 16 in «Срок исполнения 2022». Folded. */
export const timeStart = (key: string): number => TIME_LEAD.exec(key)?.[0].length ?? 0;

/** «2022 I», «квартал III»: a quarter by its number alone, below a year or below what it is. Folded. */
export const QUARTER_ALONE = /^(?:((?:19|20)\d\d)(?:\s?г(?:од)?\.?)?|кварталы?\)?)\s([ivx]{1,3})$/u;

/** «Сроки 2022», «I кв.»: the heading is a time, which a mark in its column means. Folded. */
export function isTimeHead(key: string): boolean {
  const time = key.slice(timeStart(key)).replace(/\)$/u, "").trim();
  return PERIOD_HEAD.test(time) || QUARTER_ALONE.test(time);
}
