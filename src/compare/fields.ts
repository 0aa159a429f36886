import { timeText } from "../export/time-text.ts";
import type { Activity, ExecutorItem, ScheduleItem } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import { notesDiffer } from "./notes.ts";
import { saidKey } from "./said.ts";
import type { ActivityField, FieldChange, Placed } from "./types.ts";

const DAY = 86_400_000;

type Change = FieldChange<ActivityField>;

/** What items say, without the print and what was assumed on the way. */
export function meaning(items: readonly ScheduleItem[]): string {
  const silent = new Set(["raw", "span", "assumed", "condition", "anchor", "text"]);
  return JSON.stringify(
    items.map((item) => [
      Object.entries(item).filter(([key]) => !silent.has(key)),
      "condition" in item ? saidKey(item.condition) : "",
      item.kind === "relative" ? saidKey(item.anchor) : "",
      item.kind === "unknown" ? saidKey(item.text) : "",
    ]),
  );
}

/** The times as both versions print them. */
export const timesText = (items: readonly ScheduleItem[], lang: Lang): string =>
  items.map((item) => timeText(item, lang)).join("; ");

function scheduleText({ schedule }: Activity, lang: Lang): string | null {
  if (schedule.items.length === 0) return schedule.raw === "" ? null : schedule.raw;
  return timesText(schedule.items, lang);
}

const lastDay = ({ schedule }: Activity): string | null => {
  const [item] = schedule.items;
  return schedule.items.length === 1 && item?.kind === "period" ? item.end : null;
};

function scheduleChange(before: Activity, after: Activity, lang: Lang): Change[] {
  if (meaning(before.schedule.items) === meaning(after.schedule.items)) return notesChange("schedule", before, after);
  const texts = { before: scheduleText(before, lang), after: scheduleText(after, lang) };
  const [from, to] = [lastDay(before), lastDay(after)];
  const days = from === null || to === null ? Number.NaN : Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  return [{ field: "schedule", ...texts, ...(Number.isNaN(days) || days === 0 ? {} : { days }) }];
}

/** Two cells of equal values, whose remarks differ. */
function notesChange(
  field: "schedule" | "executors",
  { [field]: before }: Activity,
  { [field]: after }: Activity,
): Change[] {
  return notesDiffer(before, after) ? [{ field, before: before.raw, after: after.raw }] : [];
}

function executorText({ name, person, position, role, members }: ExecutorItem): string {
  const inside = [person, position, role, ...members.map((member) => member.name)].filter((text) => text !== null);
  return inside.length === 0 ? name : `${name} (${inside.join(", ")})`;
}

function executorsChange(before: Activity, after: Activity): Change[] {
  const texts = (activity: Activity): string[] => activity.executors.items.map(executorText);
  const [old, fresh] = [texts(before), texts(after)];
  const [oldKeys, freshKeys] = [new Set(old.map(saidKey)), new Set(fresh.map(saidKey))];
  const added = fresh.filter((text) => !oldKeys.has(saidKey(text)));
  const removed = old.filter((text) => !freshKeys.has(saidKey(text)));
  if (added.length === 0 && removed.length === 0) return notesChange("executors", before, after);
  return [{ field: "executors", before: old.join("; ") || null, after: fresh.join("; ") || null, added, removed }];
}

/** The values of columns without a role, each behind its header. */
function otherText({ other }: Activity): string | null {
  return (
    Object.entries(other)
      .map(([header, value]) => `${header}: ${value}`)
      .join("; ") || null
  );
}

/** A change of text that is more than case, quotes, dashes, dots and spaces. */
export function textChange<Field extends string>(
  field: Field,
  before: string | null,
  after: string | null,
): FieldChange<Field>[] {
  return saidKey(before ?? "") === saidKey(after ?? "") ? [] : [{ field, before, after }];
}

const placeText = ({ sections, parentTitle }: Placed): string | null =>
  [...sections, ...(parentTitle === null ? [] : [parentTitle])].join(" › ") || null;

/** All that differs between two versions of one activity; `moved` where it changed its place among the others. */
export function changesOf(before: Placed, after: Placed, moved: boolean, lang: Lang): Change[] {
  const [a, b] = [before.activity, after.activity];
  const [from, to] = [placeText(before), placeText(after)];
  const place: Change[] = textChange("place", from, to);
  return [
    ...textChange("title", a.title, b.title),
    ...(place.length === 0 && moved ? [{ field: "place" as const, before: a.number, after: b.number }] : place),
    ...scheduleChange(a, b, lang),
    ...executorsChange(a, b),
    ...textChange("indicator", a.indicator, b.indicator),
    ...textChange("result", a.result, b.result),
    ...textChange("completion", a.completion, b.completion),
    ...textChange("other", otherText(a), otherText(b)),
  ];
}
