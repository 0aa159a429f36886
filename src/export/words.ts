import type { Diagnostic, ExecutorItem, Order, Roster, ScheduleItem } from "../model/types.ts";

/** Russian names of the model's closed sets, for tables that people read. */
export const ACT_WORDS: Readonly<Record<Order["kind"], string>> = {
  order: "приказ",
  directive: "распоряжение",
  resolution: "постановление",
  decision: "решение",
};
export const SEVERITY_WORDS: Readonly<Record<Diagnostic["severity"], string>> = {
  error: "ошибка",
  warning: "предупреждение",
  info: "замечание",
};
export const EXECUTOR_WORDS: Readonly<Record<ExecutorItem["kind"], string>> = {
  organization: "организация",
  group: "группа",
  position: "должность",
  person: "человек",
};
export const TIME_WORDS: Readonly<Record<ScheduleItem["kind"], string>> = {
  period: "период",
  recurring: "повторяется",
  ongoing: "постоянно",
  relative: "от события",
  "on-demand": "по необходимости",
  "by-plan": "по отдельному плану",
  unknown: "не прочитано",
};
export const ASSUMED_WORDS: Readonly<Record<ScheduleItem["assumed"][number], string>> = {
  year: "год",
  period: "период плана",
  typo: "опечатка",
  "school-year": "учебный год",
};
export const ROLE_WORDS: Readonly<Record<Roster["members"][number]["role"], string>> = {
  head: "председатель",
  deputy: "заместитель председателя",
  secretary: "секретарь",
  member: "член",
};
