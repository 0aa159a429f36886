import type { Activity, Roadmap, Schedule, Section } from "../../model/types.ts";
import { ownText } from "../../text/own.ts";
import { saysMore } from "../notes.ts";
import { timeText } from "../time-text.ts";
import { inline, table } from "./inline.ts";

/** A column of the tables of a plan. */
interface Column {
  readonly header: string;
  readonly of: (activity: Activity) => string;
}

/** Dates in one style, behind them the print where it says more; a time that was not read, as it was printed. */
function scheduleText({ items, raw }: Schedule): string {
  if (items.length === 0) return raw;
  const told = items.map((item) => timeText(item, "ru")).join("; ");
  return saysMore(raw, told) ? `${told} [${raw}]` : told;
}

function executorText(item: Activity["executors"]["items"][number]): string {
  const { name, position, role, person, members } = item;
  const inside = [person ?? "", ...members.map((member) => member.name)].filter((text) => text !== "");
  const bracket = inside.length === 0 ? "" : ` (${inside.join(", ")})`;
  return [name + bracket, position ?? "", role === null ? "" : `– ${role}`].filter((text) => text !== "").join(", ");
}

function executorsText({ items, raw }: Activity["executors"]): string {
  return items.length === 0 ? raw : items.map(executorText).join("; ").replaceAll(", – ", " – ");
}

function columnsOf({ activities }: Roadmap): Column[] {
  const headers = new Set(activities.flatMap(({ other }) => Object.keys(other)));
  const all: Column[] = [
    { header: "№", of: ({ number }) => number },
    { header: "Мероприятие", of: ({ title }) => title },
    { header: "Срок", of: ({ schedule }) => scheduleText(schedule) },
    { header: "Исполнители", of: ({ executors }) => executorsText(executors) },
    { header: "Показатель", of: ({ indicator }) => indicator ?? "" },
    { header: "Результат", of: ({ result }) => result ?? "" },
    { header: "Отметка о выполнении", of: ({ completion }) => completion ?? "" },
    ...[...headers].map((header) => ({ header, of: ({ other }: Activity) => ownText(other, header) })),
  ];
  return all.filter((column, i) => i < 4 || activities.some((activity) => column.of(activity) !== ""));
}

function tableOf(activities: readonly Activity[], columns: readonly Column[]): string[][] {
  if (activities.length === 0) return [];
  const headers = columns.map(({ header }) => header);
  return [
    table(
      headers,
      activities.map((activity) => columns.map(({ of }) => of(activity))),
    ),
  ];
}

const depthOf = ({ number }: Section): number => number.split(".").length;

/** A plan: its title, and one table for each section. */
export function planBlocks(plan: Roadmap): string[][] {
  const columns = columnsOf(plan);
  const bySection = new Map<string | null, Activity[]>();
  for (const activity of plan.activities) {
    const known = bySection.get(activity.section);
    if (known) known.push(activity);
    else bySection.set(activity.section, [activity]);
  }
  const numbers = new Set(plan.sections.map(({ number }) => number));
  const loose = [...bySection].flatMap(([section, rows]) => (section === null || !numbers.has(section) ? rows : []));
  return [
    [`## ${inline(plan.title ?? "План мероприятий")}`],
    ...tableOf(loose, columns),
    ...plan.sections.flatMap((section) => [
      [`${"#".repeat(Math.min(2 + depthOf(section), 6))} ${inline(section.number)}. ${inline(section.title)}`],
      ...tableOf(bySection.get(section.number) ?? [], columns),
    ]),
  ];
}
