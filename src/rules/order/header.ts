import type { Order, PrintedField, Span } from "../../model/types.ts";
import type { LocatedFinding, Undiagnosed } from "../rule.ts";

/** Where a field of the header stands, else the kind word, else the first character of the order. */
export function fieldSpan(order: Order, field: PrintedField["field"]): Span {
  const printed =
    order.printed.find((item) => item.field === field) ?? order.printed.find((item) => item.field === "kind");
  if (printed) return printed.span;
  const { startLine, startColumn } = order.span;
  return { ...order.span, endLine: startLine, endColumn: startColumn };
}

/** One finding where the order has no such field; none where there is no order at all. */
export function missingField(document: Undiagnosed, field: "number" | "date" | "title"): readonly LocatedFinding[] {
  const { order } = document;
  if (!order || order[field] !== null) return [];
  const printed = order.printed.find((item) => item.field === field)?.raw;
  const values = printed === undefined ? {} : { text: printed };
  return [{ rule: `order/missing-${field}`, span: fieldSpan(order, field), values }];
}
