import type { Finding } from "../../model/finding.ts";
import type { ScheduleItem, Span } from "../../model/types.ts";
import type { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import type { Trace, TracedRange } from "./told.ts";
import type { Assumption, ItemBody, Place, ScheduleReading } from "./types.ts";

function sourceRange(cell: Mapped, { start, end }: TracedRange): Range {
  return cell.range(start, end) ?? cell.range() ?? { start: 0, end: 0 };
}

/** The item of the model: everything that its kind says, then what all items have. */
function placedItem(body: ItemBody, raw: string, span: Span, assumed: Assumption[]): ScheduleItem {
  if (body.kind !== "period") return { ...body, raw, span, assumed };
  const { kind, start, end, edtf, part } = body;
  if (part !== undefined) return { kind, start, end, edtf, part, raw, span, assumed };
  return { kind, start, end, edtf, raw, span, assumed };
}

/** A trace as items and findings of the model, each with its place in the source. */
export function placed(cell: Mapped, read: Trace, place: Place): ScheduleReading {
  const items: ScheduleItem[] = [];
  for (const item of read.items)
    items.push(placedItem(item.body, item.raw, place(sourceRange(cell, item)), item.assumed.slice()));
  const findings: Finding[] = [];
  for (const remark of read.remarks)
    findings.push({ rule: remark.rule, range: sourceRange(cell, remark), values: remark.values });
  return { items, findings };
}
