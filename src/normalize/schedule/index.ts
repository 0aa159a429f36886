import type { Mapped } from "../../text/mapped.ts";
import { remembered } from "./memory.ts";
import { placed } from "./place.ts";

import type { Place, ScheduleContext, ScheduleReading } from "./types.ts";

export { readDeadlines } from "./deadlines.ts";
export { findDate } from "./header-date.ts";
export { underHeading } from "./heading.ts";
export { periodOfItems, readPeriod } from "./period.ts";
export { inColumn, inSection } from "./section-period.ts";
export type { Place, ScheduleContext, ScheduleReading } from "./types.ts";

/** Reads a whole schedule cell. Lines of the cell may be separated by "\n" in cell.text. */
export function readSchedule(cell: Mapped, context: ScheduleContext, place: Place): ScheduleReading {
  return placed(cell, remembered(cell.text, context), place);
}
