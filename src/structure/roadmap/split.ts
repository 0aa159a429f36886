import type { Mapped } from "../../text/mapped.ts";
import type { ActivityDraft } from "../draft.ts";
import { listedDates, listedExecutors, listedParts } from "../repair/split-cell.ts";

/**
 * An activity whose cell lists n parts beside n dates (and n executors) becomes a parent with n sub-activities, paired in
 * order. A column that does not list n of them is shared and stays with the parent.
 */
export function splitActivity(draft: ActivityDraft): ActivityDraft[] {
  const title = draft.cells.activity;
  const schedule = draft.cells.schedule;
  if (!title || !schedule || !mayList(title.text)) return [oneLine(draft)];
  const dates = listedDates(schedule);
  if (dates.length < 2) return [oneLine(draft)];
  const listed = listedParts(title, dates.length);
  if (!listed || listed.lead.length === 0) return [oneLine(draft)];
  const executors = draft.cells.executors ? listedExecutors(draft.cells.executors, dates.length) : null;
  const parent: ActivityDraft = { ...draft, cells: { ...draft.cells, activity: listed.lead }, split: "parent" };
  const parts = listed.parts.map((part, i): ActivityDraft => {
    const date = dates[i] as Mapped;
    const who = executors?.[i];
    return {
      kind: "activity",
      clarity: draft.clarity,
      depth: draft.depth + 1,
      label: part.label,
      cells: { activity: part.text, schedule: date, ...(who ? { executors: who } : {}) },
      other: [],
      pieces: { activity: part.text.ranges(), schedule: date.ranges(), ...(who ? { executors: who.ranges() } : {}) },
      ranges: [...(part.label?.ranges() ?? []), ...part.text.ranges(), ...date.ranges(), ...(who?.ranges() ?? [])],
      split: "part",
    };
  });
  return [oneLine(parent), ...parts];
}

/** The signs of a list: most titles have none of them. */
const mayList = (title: string): boolean => LIST_SIGNS.test(title);
const LIST_SIGNS = /[-–—•)\n]|\d\s?\./u;

const ON_ONE_LINE = ["activity", "indicator", "result", "completion"] as const;

/** Titles stand on one line; the line ends of other cells tell their readers where items part. */
function oneLine(draft: ActivityDraft): ActivityDraft {
  let { cells } = draft;
  for (const role of ON_ONE_LINE) {
    const line = cells[role]?.oneLine();
    if (line && line !== cells[role]) cells = { ...cells, [role]: line };
  }
  return cells === draft.cells ? draft : { ...draft, cells };
}
