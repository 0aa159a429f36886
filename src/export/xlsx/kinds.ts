import { DOUBT_WORDS, LEVEL_WORDS } from "../../confidence/words.ts";
import type {
  Activity,
  Clause,
  ConfidenceLevel,
  Diagnostic,
  Document,
  ExecutorItem,
  Roadmap,
  ScheduleItem,
} from "../../model/types.ts";
import { timeText } from "../time-text.ts";
import { ASSUMED_WORDS, EXECUTOR_WORDS, SEVERITY_WORDS, TIME_WORDS } from "../words.ts";
import type { Column, SheetKind, Value } from "./sheet.ts";

/** What every row knows of where it comes from. */
export interface Origin {
  readonly document: Document;
  readonly name: string;
}
interface PlanRow extends Origin {
  readonly plan: Roadmap;
  readonly activity: Activity;
  readonly sections: ReadonlyMap<string, string>;
}
interface ExecutorRow extends PlanRow {
  readonly item: ExecutorItem;
}
interface TimeRow extends PlanRow {
  readonly item: ScheduleItem;
}
interface ClauseRow extends Origin {
  readonly clause: Clause;
}
interface FindingRow extends Origin {
  readonly finding: Diagnostic;
}

const FILLS: Readonly<Record<Diagnostic["severity"], string>> = {
  error: "#F8CBAD",
  warning: "#FFE699",
  info: "#DDEBF7",
};

const CONFIDENCE_FILLS: Readonly<Record<ConfidenceLevel, string | undefined>> = {
  sure: undefined,
  likely: FILLS.info,
  doubtful: FILLS.warning,
};

const origin: Column<Origin> = { header: "Документ", width: 24, value: ({ name }) => name };
const planTitle: Column<PlanRow> = { header: "План", width: 24, value: ({ plan }) => plan.title };
const number: Column<PlanRow> = { header: "№", width: 8, label: true, value: ({ activity }) => activity.number };
const title: Column<PlanRow> = { header: "Мероприятие", width: 60, value: ({ activity }) => activity.title };

const day = (date: string | null): Value => ({ date });
const bounds = (items: readonly ScheduleItem[], key: "start" | "end"): string | null => {
  const dates = items.flatMap((item) => ("start" in item ? [item[key]] : []));
  if (dates.length === 0 || dates.includes(null)) return null;
  return (dates as string[]).reduce((a, b) => (a < b === (key === "start") ? a : b));
};
const other = ({ activity }: PlanRow): string =>
  Object.entries(activity.other)
    .map(([header, text]) => `${header}: ${text}`)
    .join("\n");
const doubts = ({ activity }: PlanRow): string =>
  (activity.confidence?.doubts ?? []).map((doubt) => DOUBT_WORDS[doubt].ru).join("; ");
const times = (items: readonly ScheduleItem[]): string => items.map((item) => timeText(item, "ru")).join("; ");

export const ACTIVITIES: SheetKind<PlanRow> = {
  name: "Мероприятия",
  columns: [
    origin,
    planTitle,
    {
      header: "Раздел",
      width: 28,
      optional: true,
      value: ({ activity, sections }) => (activity.section === null ? null : (sections.get(activity.section) ?? null)),
    },
    number,
    { header: "№ в документе", width: 10, label: true, value: ({ activity }) => activity.label },
    title,
    { header: "Срок", width: 24, value: ({ activity }) => activity.schedule.raw },
    { header: "Начало", width: 12, value: ({ activity }) => day(bounds(activity.schedule.items, "start")) },
    { header: "Окончание", width: 12, value: ({ activity }) => day(bounds(activity.schedule.items, "end")) },
    { header: "Исполнители", width: 36, value: ({ activity }) => activity.executors.raw },
    { header: "Показатель", width: 30, optional: true, value: ({ activity }) => activity.indicator },
    { header: "Результат", width: 36, optional: true, value: ({ activity }) => activity.result },
    { header: "Отметка о выполнении", width: 20, optional: true, value: ({ activity }) => activity.completion },
    { header: "Прочее", width: 24, optional: true, value: other },
    {
      header: "Уверенность",
      width: 14,
      optional: true,
      value: ({ activity }) => (activity.confidence ? LEVEL_WORDS[activity.confidence.level].ru : null),
      fill: ({ activity }) => activity.confidence && CONFIDENCE_FILLS[activity.confidence.level],
    },
    { header: "Сомнения", width: 44, optional: true, value: doubts },
    { header: "Строка", width: 8, value: ({ activity }) => activity.span.startLine },
  ],
};

export const EXECUTORS: SheetKind<ExecutorRow> = {
  name: "Исполнители",
  columns: [
    origin,
    planTitle,
    { header: "Исполнитель", width: 44, value: ({ item }) => item.name },
    { header: "Вид", width: 14, value: ({ item }) => EXECUTOR_WORDS[item.kind] },
    { header: "Человек", width: 24, optional: true, value: ({ item }) => item.person },
    { header: "Должность", width: 30, optional: true, value: ({ item }) => item.position },
    { header: "Роль", width: 18, optional: true, value: ({ item }) => item.role },
    {
      header: "Состав",
      width: 36,
      optional: true,
      value: ({ item }) => item.members.map((member) => member.name).join("\n"),
    },
    number,
    title,
    { header: "Срок", width: 24, value: ({ activity }) => activity.schedule.raw },
    { header: "Строка", width: 8, value: ({ item }) => item.span.startLine },
  ] as readonly Column<ExecutorRow>[],
};

export const TIMES: SheetKind<TimeRow> = {
  name: "Сроки",
  columns: [
    origin,
    planTitle,
    { header: "Начало", width: 12, value: ({ item }) => ("start" in item ? day(item.start) : null) },
    { header: "Окончание", width: 12, value: ({ item }) => ("end" in item ? day(item.end) : null) },
    { header: "Когда", width: 34, value: ({ item }) => timeText(item, "ru") },
    { header: "Вид", width: 20, value: ({ item }) => TIME_WORDS[item.kind] },
    { header: "Как напечатано", width: 30, value: ({ item }) => item.raw },
    {
      header: "Принято",
      width: 16,
      optional: true,
      value: ({ item }) => item.assumed.map((what) => ASSUMED_WORDS[what]).join(", "),
    },
    number,
    title,
    { header: "Исполнители", width: 36, value: ({ activity }) => activity.executors.raw },
    { header: "Строка", width: 8, value: ({ item }) => item.span.startLine },
  ] as readonly Column<TimeRow>[],
};

const personNames = ({ document, clause }: ClauseRow): string =>
  clause.persons.map((id) => document.persons.find((person) => person.id === id)?.name ?? id).join(", ");

export const CLAUSES: SheetKind<ClauseRow> = {
  name: "Поручения",
  columns: [
    origin,
    { header: "Пункт", width: 8, label: true, value: ({ clause }) => clause.number },
    { header: "Поручение", width: 90, value: ({ clause }) => clause.text },
    { header: "Срок", width: 34, value: ({ clause }) => times(clause.deadlines) },
    { header: "Начало", width: 12, value: ({ clause }) => day(bounds(clause.deadlines, "start")) },
    { header: "Окончание", width: 12, value: ({ clause }) => day(bounds(clause.deadlines, "end")) },
    { header: "Люди", width: 30, optional: true, value: personNames },
    { header: "Строка", width: 8, value: ({ clause }) => clause.span.startLine },
  ] as readonly Column<ClauseRow>[],
};

export const FINDINGS: SheetKind<FindingRow> = {
  name: "Замечания",
  columns: [
    origin,
    {
      header: "Важность",
      width: 16,
      value: ({ finding }) => SEVERITY_WORDS[finding.severity],
      fill: ({ finding }) => FILLS[finding.severity],
    },
    { header: "О чём", width: 12, label: true, value: ({ finding }) => finding.subject ?? null },
    { header: "Замечание", width: 80, value: ({ finding }) => finding.message },
    { header: "Что сделать", width: 50, optional: true, value: ({ finding }) => finding.fix ?? null },
    { header: "Правило", width: 28, value: ({ finding }) => finding.rule },
    { header: "Строка", width: 8, value: ({ finding }) => finding.span.startLine },
    { header: "Столбец", width: 8, value: ({ finding }) => finding.span.startColumn },
  ] as readonly Column<FindingRow>[],
};
