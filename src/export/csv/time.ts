import type { ScheduleItem } from "../../model/types.ts";
import type { Cell } from "./profile.ts";
import type { FieldType } from "./table.ts";

type Key = "start" | "end" | "edtf" | "part" | "rrule" | "times" | "per" | "offset" | "direction" | "anchor";
type Time = { readonly item: ScheduleItem };

/** A field that only some kinds of items have. */
function own(item: ScheduleItem, key: Key): string | number | null {
  return key in item ? ((item as Partial<Record<Key, string | number | null>>)[key] ?? null) : null;
}

const conditionOf = (item: ScheduleItem): string | null =>
  item.kind === "unknown" ? item.text : "condition" in item ? item.condition : null;

/** What is said of a time, whether it stands in a plan or in a clause. */
export const TIME_COLUMNS: readonly (readonly [string, string, FieldType, (row: Time) => Cell])[] = [
  ["kind", "Вид", "string", ({ item }) => item.kind],
  ["start", "Начало", "date", ({ item }) => own(item, "start")],
  ["end", "Окончание", "date", ({ item }) => own(item, "end")],
  ["edtf", "Период (EDTF)", "string", ({ item }) => own(item, "edtf")],
  ["part", "Часть периода", "string", ({ item }) => own(item, "part")],
  ["rrule", "Правило (RRULE)", "string", ({ item }) => own(item, "rrule")],
  ["times", "Сколько раз", "integer", ({ item }) => own(item, "times")],
  ["per", "За какое время", "string", ({ item }) => own(item, "per")],
  ["at_least", "Не реже", "boolean", ({ item }) => (item.kind === "recurring" ? item.atLeast : null)],
  ["offset", "Отсчёт", "string", ({ item }) => own(item, "offset")],
  ["working_days", "Рабочие дни", "boolean", ({ item }) => (item.kind === "relative" ? item.workingDays : null)],
  ["direction", "До или после", "string", ({ item }) => own(item, "direction")],
  ["anchor", "От какого события", "string", ({ item }) => own(item, "anchor")],
  ["condition", "Условие", "string", ({ item }) => conditionOf(item)],
  ["assumed", "Принято по умолчанию", "string", ({ item }) => item.assumed.join("; ") || null],
  ["raw", "Как напечатано", "string", ({ item }) => item.raw],
];
