import type { Activity, Roadmap, Section } from "../../model/types.ts";
import { append } from "../../text/append.ts";
import { ownText } from "../../text/own.ts";
import { type Block, line, row } from "./line.ts";
import { scheduleText } from "./schedule.ts";

type Role = Roadmap["columns"][number]["role"];
/** A column as it is printed; `key` names its value among those of no role. */
interface Column {
  readonly role: Role;
  readonly header: string;
  readonly key: string;
}
type Columns = readonly Column[];

/** «+1»: a cell beyond the header. */
const BEYOND = /^\+\d+$/u;

/**
 * One column has the time; of its two halves («Начало», «Окончание») the second one is empty. The marks of a calendar
 * («2021», «2022») stand among the values of no role.
 */
function timeColumns(columns: Roadmap["columns"], activities: readonly Activity[]): Roadmap["columns"] {
  const times = columns.flatMap(({ role, header }) => (role === "schedule" ? [header] : []));
  if (times.length < 2) return columns;
  const others = new Set(columns.filter(({ role }) => role === "other").map(({ header }) => header));
  const marked = times.filter((header) => !others.has(header));
  const isCalendar = activities.some(({ other }) => marked.some((header) => ownText(other, header) !== ""));
  const [first] = isCalendar ? [] : times;
  return columns.map(({ role, header }) => ({
    role: role === "schedule" && header !== first ? "other" : role,
    header,
  }));
}

/** Columns of one name are told apart as the model does it, «Примечание (2)»; values of later headers get columns too. */
function keyed(columns: Roadmap["columns"], activities: readonly Activity[]): Columns {
  const counts = new Map<string, number>();
  const out: Column[] = timeColumns(columns, activities).map(({ role, header }) => {
    const count = (counts.get(header) ?? 0) + (role === "other" ? 1 : 0);
    counts.set(header, count);
    return { role, header, key: count > 1 ? `${header} (${count})` : header };
  });
  const known = new Set(out.filter(({ role }) => role === "other").map(({ key }) => key));
  const more = new Set(activities.flatMap(({ other }) => Object.keys(other)).filter((key) => !known.has(key)));
  const later = [...more].filter((key) => !BEYOND.test(key));
  const beyond = [...more].filter((key) => BEYOND.test(key)).sort((a, b) => Number(a) - Number(b));
  append(
    out,
    later.map((key) => ({ role: "other" as const, header: key, key })),
  );
  append(
    out,
    beyond.map((key) => ({ role: "other" as const, header: "", key })),
  );
  return out;
}

/** The columns of the plan, or those that its activities need where it has none. */
function columnsOf({ columns, activities }: Roadmap): Columns {
  if (columns.length > 0) return keyed(columns, activities);
  const used = (pick: (activity: Activity) => string | null): boolean =>
    activities.some((activity) => (pick(activity) ?? "") !== "");
  const needed: [Role, string, boolean][] = [
    ["number", "№", used(({ label }) => label)],
    ["activity", "Мероприятие", true],
    ["schedule", "Срок", used(({ schedule }) => schedule.raw)],
    ["executors", "Исполнители", used(({ executors }) => executors.raw)],
    ["indicator", "Показатель", used(({ indicator }) => indicator)],
    ["result", "Результат", used(({ result }) => result)],
    ["completion", "Отметка о выполнении", used(({ completion }) => completion)],
  ];
  const printed = needed.filter(([, , is]) => is).map(([role, header]) => ({ role, header }));
  return keyed(printed, activities);
}

/** «1.» where a column is for it; else before the title. */
function labelOf({ label }: Activity): string {
  return label === null ? "" : `${label}.`;
}

/** An activity on a row of its own, or with the parts that one cell of it lists. */
interface Entry {
  readonly activity: Activity;
  readonly parts: readonly Activity[];
}

/** A cell of a list («Цикл вебинаров: …») is one row: its parts have no number that a row could begin with. */
function entriesOf(activities: readonly Activity[]): Entry[] {
  const listed = new Map<string, Activity[]>();
  for (const { number, schedule } of activities) {
    if (schedule.raw !== "" && schedule.items.length === 0) listed.set(number, []);
  }
  const entries: Entry[] = [];
  for (const activity of activities) {
    const parts = activity.parent === null ? undefined : listed.get(activity.parent);
    if (parts) parts.push(activity);
    else entries.push({ activity, parts: listed.get(activity.number) ?? [] });
  }
  return entries;
}

const BREAK = "<br>";
const DASHED = /^[-–—•]\s/u;

/** The lead and its parts in one cell; only parts that begin with a dash are told apart without line breaks. */
function listedTitle({ title }: Activity, parts: readonly Activity[]): string {
  const lines = parts.map((part) => (part.label === null ? part.title : `${part.label}) ${part.title}`));
  return [title, ...lines].join(parts.every((part) => DASHED.test(part.title)) ? " " : BREAK);
}

function listedCell({ activity, parts }: Entry, role: Role, plan: Roadmap): string | null {
  if (parts.length === 0) return null;
  if (role === "activity") return listedTitle(activity, parts);
  if (role === "schedule") return parts.map(({ schedule }) => scheduleText(schedule, plan)).join(BREAK);
  if (role !== "executors" || activity.executors.items.length > 0) return null;
  return parts.map(({ executors }) => executors.raw).join("; ");
}

function cellOf(activity: Activity, { role, key }: Column, numbered: boolean, plan: Roadmap): string {
  switch (role) {
    case "number":
      return labelOf(activity);
    case "activity":
      return numbered || activity.label === null ? activity.title : `${labelOf(activity)} ${activity.title}`;
    case "schedule":
      return activity.schedule.inherited ? "" : scheduleText(activity.schedule, plan);
    case "executors":
      return activity.executors.inherited ? "" : activity.executors.raw;
    case "other":
      return ownText(activity.other, key);
    default:
      return activity[role] ?? "";
  }
}

/** A row of its own, whose other cells are empty: it cannot be taken for the end of the row before it. */
function sectionLine({ label, title }: Section, columns: Columns): string {
  return row(columns.map((_, i) => (i > 0 ? "" : label === null ? title : `${label} ${title}`)));
}

/** Rows with the headings of sections before the first activity of each, empty sections in their place. */
function bodyLines(plan: Roadmap, columns: Columns): string[] {
  const numbered = columns.some(({ role }) => role === "number");
  const waiting = [...plan.sections];
  const lines: string[] = [];
  for (const entry of entriesOf(plan.activities)) {
    const { activity } = entry;
    const at = waiting.findIndex(({ number }) => number === activity.section);
    append(
      lines,
      waiting.splice(0, at + 1).map((section) => sectionLine(section, columns)),
    );
    const cells = columns.map(
      (column) => listedCell(entry, column.role, plan) ?? cellOf(activity, column, numbered, plan),
    );
    lines.push(row(cells));
  }
  return [...lines, ...waiting.map((section) => sectionLine(section, columns))];
}

/** A plan as a table whose cells are parted by tabs; its title may be printed above already. */
export function planBlocks(plan: Roadmap, named: boolean): Block[] {
  const columns = columnsOf(plan);
  return [
    [line(named ? "" : (plan.title ?? ""))],
    [row(columns.map(({ header }) => header)), ...bodyLines(plan, columns)],
  ];
}
