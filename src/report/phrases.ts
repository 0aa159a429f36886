import type { Severity } from "../model/rule-ids.ts";
import type { Bilingual, Lang } from "../rules/rule.ts";
import { plural } from "../rules/wording.ts";
import { counted } from "./words.ts";

export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { en: "error", ru: "ошибка" },
  warning: { en: "warning", ru: "предупреждение" },
  info: { en: "note", ru: "замечание" },
};

/** What reports of findings say beside the findings. */
export const REPORT_WORDS = {
  en: {
    fix: "fix:",
    see: "see also",
    upTo: "… to line",
    explain: "shnor explain <rule> says why a rule matters and how to mend what it found",
    toCheck: (n: number, all: number) => `to check first: ${n} of ${counted(all, "activity", "en")}`,
    hidden: (n: number) => `${counted(n, "finding", "en")} more ${n === 1 ? "is" : "are"} hidden by --max-findings`,
    notChecked: (n: number) => `${n} not read`,
    known: (n: number) => `${n} known from the baseline`,
    stale: (n: number) => `${n} ${n === 1 ? "entry" : "entries"} of the baseline ${n === 1 ? "is" : "are"} stale`,
  },
  ru: {
    fix: "исправление:",
    see: "см. также",
    upTo: "… до строки",
    explain: "shnor explain <правило> объясняет, чем важно правило и как исправить найденное",
    toCheck: (n: number, all: number) =>
      `сначала проверьте: ${n} из ${all} ${plural(all, "мероприятия", "мероприятий", "мероприятий")}`,
    hidden: (n: number) =>
      `ещё ${counted(n, "finding", "ru")} ${plural(n, "скрыта", "скрыты", "скрыто")} по --max-findings`,
    notChecked: (n: number) => `не прочитано: ${n}`,
    known: (n: number) => `известно по базовому списку: ${n}`,
    stale: (n: number) =>
      `${n} ${plural(n, "запись", "записи", "записей")} базового списка ${plural(n, "устарела", "устарели", "устарели")}`,
  },
} as const satisfies Record<Lang, Record<string, string | ((n: number, all: number) => string)>>;

/** The heads of the table of documents. */
export const TABLE_WORDS = {
  en: {
    file: "document",
    municipality: "municipality",
    number: "number",
    date: "date",
    activities: "activities",
    errors: "errors",
    warnings: "warnings",
    completeness: "complete",
    toCheck: "to check",
  },
  ru: {
    file: "документ",
    municipality: "муниципалитет",
    number: "номер",
    date: "дата",
    activities: "мероприятий",
    errors: "ошибок",
    warnings: "предупр.",
    completeness: "полнота",
    toCheck: "проверить",
  },
} as const satisfies Record<Lang, Record<string, string>>;
