import type { RuleId } from "../../model/rule-ids.ts";
import type { Node } from "./node.ts";
import { oneLine } from "./one-line.ts";
import { at, type Token } from "./token.ts";
import type { TracedItem } from "./told.ts";

/** A finding in the offsets of the cell. */
export interface Remark {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly values: Readonly<Record<string, string>>;
}

const SPOKEN: ReadonlySet<string> = new Set(["date", "rule", "weekdays", "ongoing"]);

/** Adds misspelt words and letters of another script in the words that a node was read from; says whether any was misspelt. */
export function remarkOnWords(out: Remark[], node: Node, tokens: readonly Token[], text: string): boolean {
  let misspelt = false;
  for (let i = node.from; i < node.to; i++) {
    const token = at(tokens, i);
    if (!token.typo && !token.mixed) continue;
    const { start, end, text: read } = token;
    const printed = oneLine(text, start, end);
    if (token.typo) {
      misspelt = true;
      out.push({ rule: "schedule/typo", start, end, values: { printed, read } });
    }
    const spoken = SPOKEN.has(node.type ?? "");
    if (token.mixed && spoken) out.push({ rule: "text/mixed-script", start, end, values: { text: printed, read } });
  }
  return misspelt;
}

/** What a term leaves out and its value does not. */
export function remarkOnRest(text: string, start: number, end: number): Remark {
  return { rule: "schedule/exception-unread", start, end, values: { text: oneLine(text, start, end) } };
}

const NONE: readonly Remark[] = [];

/** Whether there is something to say of an item. */
const remarkable = ({ body, assumed }: TracedItem): boolean => body.kind === "unknown" || assumed.includes("year");

/** What was not understood, item by item, and once for the cell that a year was assumed. */
export function remarksOnItems(items: readonly TracedItem[]): readonly Remark[] {
  if (!items.some(remarkable)) return NONE;
  const out: Remark[] = [];
  const years: string[] = [];
  let first: TracedItem | undefined;
  for (const item of items) {
    const { body, start, end } = item;
    if (body.kind === "unknown") out.push({ rule: "schedule/unparsed", start, end, values: { text: body.text } });
    if (!item.assumed.includes("year")) continue;
    first ??= item;
    const year = body.kind === "period" ? (body.start ?? body.end ?? "").slice(0, 4) : undefined;
    if (year !== undefined && !years.includes(year)) years.push(year);
  }
  if (!first) return out;
  const values = { text: first.raw, year: years.join(", ") };
  out.push({ rule: "schedule/year-assumed", start: first.start, end: first.end, values });
  return out;
}
