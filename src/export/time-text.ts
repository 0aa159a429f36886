import type { ScheduleItem } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import { plural } from "../rules/wording.ts";
import { edtfText, monthName } from "./date-text.ts";

type Recurring = Extract<ScheduleItem, { kind: "recurring" }>;
type Relative = Extract<ScheduleItem, { kind: "relative" }>;
type Forms = readonly [one: string, few: string, many: string];

const UNITS: Readonly<Record<string, Readonly<Record<Lang, Forms>>>> = {
  H: { en: ["hour", "hours", "hours"], ru: ["час", "часа", "часов"] },
  D: { en: ["day", "days", "days"], ru: ["день", "дня", "дней"] },
  W: { en: ["week", "weeks", "weeks"], ru: ["неделя", "недели", "недель"] },
  M: { en: ["month", "months", "months"], ru: ["месяц", "месяца", "месяцев"] },
  Y: { en: ["year", "years", "years"], ru: ["год", "года", "лет"] },
};
const WORKING: Readonly<Record<Lang, Forms>> = {
  en: ["working day", "working days", "working days"],
  ru: ["рабочий день", "рабочих дня", "рабочих дней"],
};
/** `rule` of FREQ and INTERVAL. */
const RULES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  "DAILY 1": { en: "every day", ru: "ежедневно" },
  "WEEKLY 1": { en: "every week", ru: "еженедельно" },
  "WEEKLY 2": { en: "every 2 weeks", ru: "раз в 2 недели" },
  "MONTHLY 1": { en: "every month", ru: "ежемесячно" },
  "MONTHLY 3": { en: "every quarter", ru: "раз в квартал" },
  "MONTHLY 6": { en: "every half-year", ru: "раз в полгода" },
  "YEARLY 1": { en: "every year", ru: "ежегодно" },
};
const FREQUENCIES: Readonly<Record<string, string>> = { DAILY: "D", WEEKLY: "W", MONTHLY: "M", YEARLY: "Y" };
const WORKING_WEEK = "MO,TU,WE,TH,FR";
const WEEKDAYS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  MO: { en: "Mon", ru: "пн" },
  TU: { en: "Tue", ru: "вт" },
  WE: { en: "Wed", ru: "ср" },
  TH: { en: "Thu", ru: "чт" },
  FR: { en: "Fri", ru: "пт" },
  SA: { en: "Sat", ru: "сб" },
  SU: { en: "Sun", ru: "вс" },
};

function many(count: number, [one, few, more]: Forms, lang: Lang): string {
  if (lang === "en") return `${count} ${count === 1 ? one : more}`;
  return `${count} ${plural(count, one, few, more)}`;
}

/** The number and the unit of `P10D`; undefined for what is no simple duration. */
function lengthOf(duration: string, workingDays: boolean, lang: Lang): readonly [number, Forms] | undefined {
  const match = /^PT?(\d{1,4})([HDWMY])$/.exec(duration);
  const forms = workingDays && match?.[2] === "D" ? WORKING[lang] : UNITS[match?.[2] ?? ""]?.[lang];
  return match && forms ? [Number(match[1]), forms] : undefined;
}

/** «в течение 10 рабочих дней», «1 дня»: the genitive of a counted noun. */
function genitive(count: number, [one, few, more]: Forms): string {
  const singular = one === WORKING.ru[0] ? "рабочего дня" : few;
  return `${count} ${count % 10 === 1 && count % 100 !== 11 ? singular : more}`;
}

/** The parts of a recurrence rule by their names. */
export function rulePartsOf(rrule: string): ReadonlyMap<string, string> {
  return new Map(
    rrule.split(";").map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
    }),
  );
}

/** The months that a rule names, 1 to 12. */
export function ruleMonths(rrule: string): number[] {
  const named = rulePartsOf(rrule).get("BYMONTH") ?? "";
  const months = named.split(",").map(Number);
  return months.filter((month) => Number.isInteger(month) && month >= 1 && month <= 12);
}

function frequencyText(parts: ReadonlyMap<string, string>, lang: Lang): string | undefined {
  const frequency = parts.get("FREQ") ?? "";
  const interval = Number(parts.get("INTERVAL") ?? "1");
  const known = RULES[`${frequency} ${interval}`];
  if (known) return known[lang];
  const unit = UNITS[FREQUENCIES[frequency] ?? ""]?.[lang];
  if (!unit || !Number.isInteger(interval)) return undefined;
  return `${lang === "ru" ? "раз в" : "every"} ${many(interval, unit, lang)}`;
}

function daysText(days: string, lang: Lang): string {
  const last = lang === "ru" ? "последний день" : "last day";
  const list = days.split(",").map((day) => (day === "-1" ? last : lang === "ru" ? `${day}-го` : day));
  return lang === "ru" ? list.join(", ") : `on day ${list.join(", ")}`;
}

function weekdaysText(days: string, lang: Lang): string {
  if (days === WORKING_WEEK) return lang === "ru" ? "по рабочим дням" : "on working days";
  return days
    .split(",")
    .map((day) => WEEKDAYS[day]?.[lang] ?? day)
    .join(", ");
}

/** «5 раз в год» where the rule alone does not say how often. */
function timesText({ times, per }: Recurring, lang: Lang): string | undefined {
  if (times === null || times < 2 || per === null) return undefined;
  const unit = /^P1([DWMY])$/.exec(per)?.[1];
  if (lang === "en") return unit ? `${times} times a ${UNITS[unit]?.en[0]}` : `${times} times in ${per}`;
  const accusative = unit === "W" ? "неделю" : unit ? UNITS[unit]?.ru[0] : per;
  return `${times} ${plural(times, "раз", "раза", "раз")} в ${accusative}`;
}

/** A recurrence in words; a rule of unknown parts stands as it is. */
export function ruleText(item: Recurring, lang: Lang): string {
  const parts = rulePartsOf(item.rrule);
  const base = timesText(item, lang) ?? frequencyText(parts, lang);
  if (base === undefined) return item.rrule;
  const months = ruleMonths(item.rrule).map((month) => monthName(month, lang));
  const details = [
    months.join(", "),
    parts.has("BYMONTHDAY") ? daysText(parts.get("BYMONTHDAY") as string, lang) : "",
    parts.has("BYDAY") ? weekdaysText(parts.get("BYDAY") as string, lang) : "",
  ].filter((text) => text !== "");
  const whole = [base, ...details].join(", ");
  return item.atLeast ? `${lang === "ru" ? "не реже" : "at least"}: ${whole}` : whole;
}

function russianTerm(offset: string, workingDays: boolean, after: boolean): string {
  const length = lengthOf(offset, workingDays, "ru");
  if (after) return `в течение ${length ? genitive(...length) : offset} после`;
  return `за ${length ? many(...length, "ru") : offset} до`;
}

function relativeText({ offset, workingDays, direction, anchor }: Relative, lang: Lang): string {
  const after = direction === "after";
  if (offset === "P0D") return `${lang === "ru" ? "в день" : "on the day of"}: ${anchor}`;
  if (offset === null) return `${lang === "ru" ? (after ? "после" : "до") : direction}: ${anchor}`;
  if (lang === "ru") return `${russianTerm(offset, workingDays, after)}: ${anchor}`;
  const length = lengthOf(offset, workingDays, lang);
  return `${after ? "within " : ""}${length ? many(...length, lang) : offset} ${direction}: ${anchor}`;
}

const PARTS = {
  start: { en: "the beginning of", ru: "начало:" },
  middle: { en: "the middle of", ru: "середина:" },
  end: { en: "the end of", ru: "конец:" },
} as const;

/** A schedule item in words, in one style whatever the print. */
export function timeText(item: ScheduleItem, lang: Lang): string {
  switch (item.kind) {
    case "period":
      return `${item.part ? `${PARTS[item.part][lang]} ` : ""}${edtfText(item.edtf, lang)}`;
    case "recurring":
      return ruleText(item, lang);
    case "ongoing":
      return lang === "ru" ? "постоянно" : "ongoing";
    case "relative":
      return relativeText(item, lang);
    case "on-demand":
    case "by-plan":
      return item.condition;
    case "unknown":
      return item.text;
  }
}
