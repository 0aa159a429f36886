import type { RuleId } from "../../model/rule-ids.ts";
import type { Node } from "./node.ts";
import { oneLine } from "./one-line.ts";
import type { Token } from "./token.ts";
import type { TracedItem } from "./trace.ts";

/** A finding in the offsets of the cell. */
export interface Remark {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly values: Readonly<Record<string, string>>;
}

const SPOKEN: ReadonlySet<string> = new Set(["date", "rule", "weekdays", "ongoing"]);

/** Misspelt words and letters of another script in the words of time that a node was read from. */
export function remarksOnWords(node: Node, tokens: readonly Token[], text: string): Remark[] {
  const out: Remark[] = [];
  for (let i = node.from; i < node.to; i++) {
    const token = tokens[i];
    if (!token || (!token.typo && !token.mixed)) continue;
    const { start, end, text: read } = token;
    const printed = oneLine(text.slice(start, end));
    if (token.typo) out.push({ rule: "schedule/typo", start, end, values: { printed, read } });
    const spoken = SPOKEN.has(node.atom?.type ?? "");
    if (token.mixed && spoken) out.push({ rule: "text/mixed-script", start, end, values: { text: printed, read } });
  }
  return out;
}

/** What was not understood, item by item, and once for the cell that a year was assumed. */
export function remarksOnItems(items: readonly TracedItem[]): Remark[] {
  const out: Remark[] = [];
  const years = new Set<string>();
  let first: TracedItem | undefined;
  for (const item of items) {
    const { body, start, end } = item;
    if (body.kind === "unknown") out.push({ rule: "schedule/unparsed", start, end, values: { text: body.text } });
    if (!item.assumed.includes("year")) continue;
    first ??= item;
    if (body.kind === "period") years.add((body.start ?? body.end ?? "").slice(0, 4));
  }
  if (!first) return out;
  const values = { text: first.raw, year: [...years].join(", ") };
  out.push({ rule: "schedule/year-assumed", start: first.start, end: first.end, values });
  return out;
}
