import type { Order } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import { plural } from "../rules/wording.ts";

/** A noun beside a count: one, two to four, five and more («пункт», «пункта», «пунктов»). */
type RussianForms = readonly [one: string, few: string, many: string];
type EnglishForms = readonly [one: string, many: string];

/** Things that reports count. */
const COUNTED = {
  clause: [
    ["clause", "clauses"],
    ["пункт", "пункта", "пунктов"],
  ],
  appendix: [
    ["appendix", "appendices"],
    ["приложение", "приложения", "приложений"],
  ],
  section: [
    ["section", "sections"],
    ["раздел", "раздела", "разделов"],
  ],
  activity: [
    ["activity", "activities"],
    ["мероприятие", "мероприятия", "мероприятий"],
  ],
  sub: [
    ["of them below another", "of them below another"],
    ["из них вложенное", "из них вложенных", "из них вложенных"],
  ],
  roster: [
    ["roster", "rosters"],
    ["список людей", "списка людей", "списков людей"],
  ],
  table: [
    ["table", "tables"],
    ["таблица", "таблицы", "таблиц"],
  ],
  text: [
    ["text", "texts"],
    ["текст", "текста", "текстов"],
  ],
  person: [
    ["person", "persons"],
    ["человек", "человека", "человек"],
  ],
  organization: [
    ["organization", "organizations"],
    ["организация", "организации", "организаций"],
  ],
  error: [
    ["error", "errors"],
    ["ошибка", "ошибки", "ошибок"],
  ],
  warning: [
    ["warning", "warnings"],
    ["предупреждение", "предупреждения", "предупреждений"],
  ],
  info: [
    ["note", "notes"],
    ["замечание", "замечания", "замечаний"],
  ],
  finding: [
    ["finding", "findings"],
    ["находка", "находки", "находок"],
  ],
  document: [
    ["document", "documents"],
    ["документ", "документа", "документов"],
  ],
} as const satisfies Record<string, readonly [EnglishForms, RussianForms]>;

export type Counted = keyof typeof COUNTED;

/** «21 пункт», «22 пункта», «11 пунктов». */
export function counted(count: number, thing: Counted, lang: Lang): string {
  const [en, ru]: readonly [EnglishForms, RussianForms] = COUNTED[thing];
  return `${count} ${lang === "ru" ? plural(count, ...ru) : en[count === 1 ? 0 : 1]}`;
}

export const KIND_WORDS: Readonly<Record<Order["kind"], Readonly<Record<Lang, string>>>> = {
  order: { en: "order (приказ)", ru: "приказ" },
  directive: { en: "directive (распоряжение)", ru: "распоряжение" },
  resolution: { en: "resolution (постановление)", ru: "постановление" },
  decision: { en: "decision (решение)", ru: "решение" },
};

/** The labels and phrases of the summary. */
export const SUMMARY_WORDS = {
  en: {
    act: "Act",
    issuer: "Issuer",
    title: "Title",
    parts: "Parts",
    plan: "Plan",
    names: "Names",
    findings: "Findings",
    coverage: "Coverage",
    confidence: "Confidence",
    checkFirst: "check first:",
    lines: "lines",
    written: "Written to",
    none: "none",
    noNumber: "no number",
    noDate: "no date",
    noTitle: "no title",
    noPeriod: "period unknown",
    passport: "passport",
    of: "of",
    characters: "characters",
    stdout: "standard output",
    more: "more",
  },
  ru: {
    act: "Акт",
    issuer: "Издал",
    title: "Название",
    parts: "Состав",
    plan: "План",
    names: "Имена",
    findings: "Находки",
    coverage: "Разобрано",
    confidence: "Уверенность",
    checkFirst: "сначала проверьте",
    lines: "строки",
    written: "Записано в",
    none: "нет",
    noNumber: "без номера",
    noDate: "без даты",
    noTitle: "без названия",
    noPeriod: "период неизвестен",
    passport: "паспорт",
    of: "из",
    characters: "знаков",
    stdout: "стандартный вывод",
    more: "ещё",
  },
} as const satisfies Record<Lang, Record<string, string>>;
