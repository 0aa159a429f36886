import type { Activity } from "../model/types.ts";
import { incomplete } from "../structure/roadmap/evidence.ts";

/** What is asked of an activity more than once: of itself, and of the one below it. */
export interface Texts {
  /** All texts that are the activity's own. */
  readonly all: readonly string[];
  /** A text asks to be continued: «…, », «… и», «(не менее». */
  readonly open: boolean;
}

export function textsOf({ title, schedule, executors, indicator, result, completion }: Activity): Texts {
  const all: string[] = [];
  if (title !== "") all.push(title);
  if (!schedule.inherited && schedule.raw !== "") all.push(schedule.raw);
  if (!executors.inherited && executors.raw !== "") all.push(executors.raw);
  if (indicator) all.push(indicator);
  if (result) all.push(result);
  if (completion) all.push(completion);
  return { all, open: all.some((text) => incomplete(text) >= 2) };
}
