import type { Range } from "../text/range.ts";
import type { RuleId } from "./rule-ids.ts";

/**
 * What a stage noticed on its way, before it has a severity, a message and a line: those are given by the rule.
 * `values` fill the rule's message; `subject` is the canonical number or id that the finding is about.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly range: Range;
  readonly subject?: string;
  readonly related?: readonly Range[];
  readonly values?: Readonly<Record<string, string | number>>;
  /** What was done about it, or what would mend it, where the rule's own advice is too general. */
  readonly fix?: string;
}
