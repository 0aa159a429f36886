import type { Lang } from "../../rules/rule.ts";

/** Closed sets of the model, in words. */
const NAMES = {
  order: { en: "Order", ru: "Приказ" },
  directive: { en: "Directive", ru: "Распоряжение" },
  resolution: { en: "Resolution", ru: "Постановление" },
  decision: { en: "Decision", ru: "Решение" },
  law: { en: "Law", ru: "Закон" },
  letter: { en: "Letter", ru: "Письмо" },
  programme: { en: "Programme", ru: "Программа" },
  act: { en: "Act", ru: "Акт" },
  roadmap: { en: "roadmap", ru: "дорожная карта" },
  roster: { en: "roster", ru: "список людей" },
  table: { en: "table", ru: "таблица" },
  text: { en: "text", ru: "текст" },
  unknown: { en: "unknown", ru: "не определён" },
  head: { en: "head", ru: "руководитель" },
  deputy: { en: "deputy", ru: "заместитель" },
  secretary: { en: "secretary", ru: "секретарь" },
  member: { en: "member", ru: "член" },
  authority: { en: "authority", ru: "орган управления" },
  school: { en: "school", ru: "школа" },
  institute: { en: "institute", ru: "институт" },
  centre: { en: "centre", ru: "центр" },
  association: { en: "association", ru: "объединение" },
  other: { en: "other", ru: "иная организация" },
  organization: { en: "body", ru: "организация" },
  group: { en: "group", ru: "группа" },
  position: { en: "office", ru: "должность" },
  person: { en: "person", ru: "человек" },
  "page-number": { en: "page number", ru: "номер страницы" },
  separator: { en: "separator", ru: "разделитель" },
  stamp: { en: "stamp", ru: "штамп" },
  signature: { en: "signature", ru: "подпись" },
  "amendment-note": { en: "note of changes", ru: "отметка об изменениях" },
  "registration-note": { en: "registration", ru: "отметка о регистрации" },
  "running-header": { en: "running header", ru: "колонтитул" },
  "repeated-row": { en: "repeated row", ru: "повторённая строка" },
  "total-row": { en: "row of sums", ru: "строка с итогом" },
  "page-title": { en: "page title", ru: "заголовок страницы" },
  "form-field": { en: "form field", ru: "поле бланка" },
  letterhead: { en: "letterhead", ru: "бланк" },
  noise: { en: "noise", ru: "помехи" },
  unrecognized: { en: "not recognized", ru: "не распознано" },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

/** A word for a value of a closed set; a value that the set does not have stands for itself. */
export function nameOf(value: string, lang: Lang): string {
  return Object.hasOwn(NAMES, value) ? NAMES[value as keyof typeof NAMES][lang] : value;
}
