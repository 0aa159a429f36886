import type { Activity, ExecutorItem, Roadmap, ScheduleItem, Section } from "../../model/types.ts";
import {
  activitiesOf,
  type CellItem,
  executorsOf,
  type InPlan,
  type PlanScope,
  type Scope,
  scheduleOf,
  sectionsOf,
} from "./scope.ts";
import { defineTable, list } from "./table.ts";
import { TIME_COLUMNS } from "./time.ts";

const at = <Thing>(keys: ReadonlyMap<Thing, string>, thing: Thing): string | null => keys.get(thing) ?? null;
const find = (keys: ReadonlyMap<string, string>, number: string | null): string | null =>
  number === null ? null : at(keys, number);

export const plans = defineTable<PlanScope>({
  name: "plans",
  ru: "Планы",
  key: "id",
  columns: [
    ["id", "Ключ", "string", ({ id }) => id],
    ["plan", "План", "integer", ({ index }) => index],
    ["title", "Название", "string", ({ plan }) => plan.title],
    ["start", "Начало", "date", ({ plan }) => plan.period?.start ?? null],
    ["end", "Окончание", "date", ({ plan }) => plan.period?.end ?? null],
    ["edtf", "Период (EDTF)", "string", ({ plan }) => plan.period?.edtf ?? null],
    ["period_from", "Откуда период", "string", ({ plan }) => plan.period?.from ?? null],
    ["activities", "Мероприятий", "integer", ({ plan }) => plan.activities.length],
  ],
  rows: (scope) => scope.plans,
  span: ({ plan }: { plan: Roadmap }) => plan.span,
});

export const sections = defineTable<InPlan<Section>>({
  name: "sections",
  ru: "Разделы",
  key: "id",
  foreignKeys: { plan_id: "plans.id", parent_id: "sections.id" },
  columns: [
    ["id", "Ключ", "string", ({ plan, thing }) => at(plan.sections.of, thing)],
    ["plan", "План", "integer", ({ plan }) => plan.index],
    ["number", "Номер", "string", ({ thing }) => thing.number],
    ["label", "Печатный номер", "string", ({ thing }) => thing.label],
    ["title", "Название", "string", ({ thing }) => thing.title],
    ["parent", "Выше", "string", ({ thing }) => thing.parent],
    ["plan_id", "Ключ плана", "string", ({ plan }) => plan.id],
    ["parent_id", "Ключ раздела выше", "string", ({ plan, thing }) => find(plan.sections.byNumber, thing.parent)],
  ],
  rows: sectionsOf,
  span: ({ thing }) => thing.span,
});

const otherText = (other: Activity["other"]): string | null =>
  list(Object.entries(other).map(([header, text]) => `${header}: ${text}`));

export const activities = defineTable<InPlan<Activity>>({
  name: "activities",
  ru: "Мероприятия",
  key: "id",
  foreignKeys: { plan_id: "plans.id", section_id: "sections.id", parent_id: "activities.id" },
  columns: [
    ["id", "Ключ", "string", ({ plan, thing }) => at(plan.activities.of, thing)],
    ["plan", "План", "integer", ({ plan }) => plan.index],
    ["number", "Номер", "string", ({ thing }) => thing.number],
    ["label", "Печатный номер", "string", ({ thing }) => thing.label],
    ["ordinal", "По порядку", "integer", ({ thing }) => thing.ordinal],
    ["section", "Раздел", "string", ({ thing }) => thing.section],
    ["parent", "Выше", "string", ({ thing }) => thing.parent],
    ["title", "Мероприятие", "string", ({ thing }) => thing.title],
    ["schedule", "Срок", "string", ({ thing }) => thing.schedule.raw],
    ["start", "Начало", "date", ({ thing }) => bounds(thing.schedule.items).start],
    ["end", "Окончание", "date", ({ thing }) => bounds(thing.schedule.items).end],
    ["schedule_inherited", "Срок от пункта выше", "boolean", ({ thing }) => thing.schedule.inherited],
    ["executors", "Исполнители", "string", ({ thing }) => thing.executors.raw],
    ["executors_inherited", "Исполнители от пункта выше", "boolean", ({ thing }) => thing.executors.inherited],
    ["indicator", "Показатель", "string", ({ thing }) => thing.indicator],
    ["result", "Результат", "string", ({ thing }) => thing.result],
    ["completion", "Отметка о выполнении", "string", ({ thing }) => thing.completion],
    ["other", "Прочее", "string", ({ thing }) => otherText(thing.other)],
    ["plan_id", "Ключ плана", "string", ({ plan }) => plan.id],
    ["section_id", "Ключ раздела", "string", ({ plan, thing }) => find(plan.sections.byNumber, thing.section)],
    ["parent_id", "Ключ пункта выше", "string", ({ plan, thing }) => find(plan.activities.byNumber, thing.parent)],
    ["confidence", "Уверенность", "string", ({ thing }) => thing.confidence?.level ?? null],
    ["confidence_score", "Оценка уверенности", "number", ({ thing }) => thing.confidence?.score ?? null],
    ["doubts", "Сомнения", "string", ({ thing }) => list(thing.confidence?.doubts ?? [])],
  ],
  rows: activitiesOf,
  span: ({ thing }) => thing.span,
});

/** From the first start to the last end among the items; null where an item of either is open or there is none. */
function bounds(items: readonly ScheduleItem[]): { start: string | null; end: string | null } {
  const dated = items.flatMap((item) => ("start" in item ? [item] : []));
  const pick = (values: (string | null)[], after: boolean): string | null =>
    values.reduce((a, b) => (a === null || b === null ? null : a < b === after ? b : a), values[0] ?? null);
  return {
    start: pick(
      dated.map((item) => item.start),
      false,
    ),
    end: pick(
      dated.map((item) => item.end),
      true,
    ),
  };
}

const itemKey = ({ plan, thing, at: index }: CellItem<unknown>, mark: string): string =>
  `${at(plan.activities.of, thing)}-${mark}${index}`;

const memberOf = (scope: Scope, { ref }: ExecutorItem, registry: "persons" | "organizations"): string | null =>
  find(scope[registry].byNumber, ref);

export const executors = defineTable<CellItem<ExecutorItem>>({
  name: "executors",
  ru: "Исполнители",
  key: "id",
  foreignKeys: { activity_id: "activities.id", organization_id: "organizations.id", person_id: "persons.id" },
  columns: [
    ["id", "Ключ", "string", (row) => itemKey(row, "e")],
    ["plan", "План", "integer", ({ plan }) => plan.index],
    ["activity", "Мероприятие", "string", ({ thing }) => thing.number],
    ["item", "По порядку", "integer", ({ at: index }) => index],
    ["name", "Исполнитель", "string", ({ item }) => item.name],
    ["kind", "Вид", "string", ({ item }) => item.kind],
    ["person", "Человек", "string", ({ item }) => item.person],
    ["position", "Должность", "string", ({ item }) => item.position],
    ["role", "Роль", "string", ({ item }) => item.role],
    ["members", "Состав", "string", ({ item }) => list(item.members.map((member) => member.name))],
    ["raw", "Как напечатано", "string", ({ item }) => item.raw],
    ["inherited", "От пункта выше", "boolean", ({ thing }) => thing.executors.inherited],
    ["activity_id", "Ключ мероприятия", "string", ({ plan, thing }) => at(plan.activities.of, thing)],
    ["organization_id", "Ключ организации", "string", ({ item }, scope) => memberOf(scope, item, "organizations")],
    ["person_id", "Ключ человека", "string", ({ item }, scope) => memberOf(scope, item, "persons")],
  ],
  rows: executorsOf,
  span: ({ item }) => item.span,
});

export const schedule = defineTable<CellItem<ScheduleItem>>({
  name: "schedule",
  ru: "Сроки",
  key: "id",
  foreignKeys: { activity_id: "activities.id" },
  columns: [
    ["id", "Ключ", "string", (row) => itemKey(row, "t")],
    ["plan", "План", "integer", ({ plan }) => plan.index],
    ["activity", "Мероприятие", "string", ({ thing }) => thing.number],
    ["item", "По порядку", "integer", ({ at: index }) => index],
    ...TIME_COLUMNS,
    ["inherited", "От пункта выше", "boolean", ({ thing }) => thing.schedule.inherited],
    ["activity_id", "Ключ мероприятия", "string", ({ plan, thing }) => at(plan.activities.of, thing)],
  ],
  rows: scheduleOf,
  span: ({ item }) => item.span,
});
