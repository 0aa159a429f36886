import { MONTH_GENITIVES, MONTH_NOMINATIVES } from "../lexicon/time.ts";
import type { Lang } from "../rules/rule.ts";
import { type Moment, momentOf, yearOf } from "./moments.ts";

const MONTHS = {
  en: {
    name: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  },
  ru: {
    name: MONTH_NOMINATIVES,
    short: ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
  },
} as const;

export function shortMonth(index: number, lang: Lang): string {
  return MONTHS[lang].short[index % 12] as string;
}

export function monthName(month: number, lang: Lang): string {
  return MONTHS[lang].name[month - 1] as string;
}

/** «май 2023». */
export function longMonth(index: number, lang: Lang): string {
  return `${monthName((index % 12) + 1, lang)} ${yearOf(index)}`;
}

function monthWithDay(month: number, lang: Lang): string {
  return lang === "ru" ? (MONTH_GENITIVES[month - 1] as string) : monthName(month, lang);
}

/** «30 мая 2023», «май 2023», «2023». */
export function momentText({ year, month, day }: Moment, lang: Lang): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${monthName(month, lang)} ${year}` : `${day} ${monthWithDay(month, lang)} ${year}`;
}

/** A range whose halves say only what the other does not: «24–25 мая 2023», «март – июнь 2023». */
export function rangeText(from: Moment, to: Moment, lang: Lang): string {
  if (from.year !== to.year || from.month === undefined || to.month === undefined) {
    return from.year === to.year && from.month === undefined && to.month === undefined
      ? String(from.year)
      : `${momentText(from, lang)} – ${momentText(to, lang)}`;
  }
  if (from.day === undefined || to.day === undefined) {
    if (from.day !== to.day) return `${momentText(from, lang)} – ${momentText(to, lang)}`;
    const end = momentText(to, lang);
    return from.month === to.month ? end : `${monthName(from.month, lang)} – ${end}`;
  }
  if (from.month === to.month) {
    return from.day === to.day ? momentText(to, lang) : `${from.day}–${momentText(to, lang)}`;
  }
  return `${from.day} ${monthWithDay(from.month, lang)} – ${momentText(to, lang)}`;
}

const EDGE = {
  en: { until: "by", since: "from" },
  ru: { until: "до", since: "с" },
} as const;
const GENITIVE_EDGE = /^(\S+)(?= \d{4}$)/;

/** «до мая 2023», «с сентября 2023»: a month after a preposition. */
function governed(moment: Moment, lang: Lang): string {
  const text = momentText(moment, lang);
  if (lang !== "ru") return text;
  if (moment.month === undefined) return `${text} года`;
  return moment.day === undefined ? text.replace(GENITIVE_EDGE, MONTH_GENITIVES[moment.month - 1] as string) : text;
}

/** EDTF in words; what is none stands as it is. */
export function edtfText(edtf: string, lang: Lang): string {
  const halves = edtf.split("/");
  const from = momentOf(halves[0] ?? "");
  const to = momentOf(halves[1] ?? "");
  if (halves.length === 1) return from ? momentText(from, lang) : edtf;
  if (halves.length > 2) return edtf;
  if (from && to) return rangeText(from, to, lang);
  if (to && /^(?:\.\.)?$/.test(halves[0] as string)) return `${EDGE[lang].until} ${governed(to, lang)}`;
  if (from && /^(?:\.\.)?$/.test(halves[1] as string)) return `${EDGE[lang].since} ${governed(from, lang)}`;
  return edtf;
}

/** An ISO day in words; anything else as it stands. */
export function dayText(iso: string, lang: Lang): string {
  const moment = momentOf(iso);
  return moment ? momentText(moment, lang) : iso;
}
