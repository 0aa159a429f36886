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
