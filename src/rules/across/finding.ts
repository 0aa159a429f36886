import type { RuleId } from "../../model/rule-ids.ts";
import type { Span } from "../../model/types.ts";
import type { Values } from "../rule.ts";

/** A document of the run, by its place among them, or the list of those that were expected. */
export type Where = number | "expected";

/** What only several documents together show. */
export interface AcrossFinding {
  readonly rule: RuleId;
  readonly where: Where;
  readonly span: Span;
  readonly subject?: string;
  readonly values: Values;
  /** The other document; its name fills the message's `file`. */
  readonly other?: { readonly where: number; readonly span: Span };
}
