import type { Finding } from "../../model/finding.ts";
import type { ScheduleItem } from "../../model/types.ts";
import type { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import type { Trace, TracedRange } from "./trace.ts";
import type { Place, ScheduleReading } from "./types.ts";

function sourceRange(cell: Mapped, { start, end }: TracedRange): Range {
  return cell.range(start, end) ?? cell.range() ?? { start: 0, end: 0 };
}

/** A trace as items and findings of the model, each with its place in the source. */
export function placed(cell: Mapped, read: Trace, place: Place): ScheduleReading {
  const items: ScheduleItem[] = [];
  for (const item of read.items) {
    const span = place(sourceRange(cell, item));
    items.push({ ...item.body, raw: item.raw, span, assumed: item.assumed.slice() });
  }
  const findings: Finding[] = [];
  for (const { rule, values, ...range } of read.remarks)
    findings.push({ rule, range: sourceRange(cell, range), values });
  return { items, findings };
}
