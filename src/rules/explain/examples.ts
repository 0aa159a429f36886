import type { RuleId } from "../../model/rule-ids.ts";
import { batch } from "./examples/batch.ts";
import { order } from "./examples/order.ts";
import { people } from "./examples/people.ts";
import { plan } from "./examples/plan.ts";
import { reference } from "./examples/reference.ts";
import { schedule } from "./examples/schedule.ts";
import { text } from "./examples/text.ts";

/** Documents that a rule reports and, beside them, the same ones put right; several where only together they are wrong. */
export interface Example {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  /** The list of `--expect`, where the rule needs one. */
  readonly expected?: string;
}

export type Examples = Readonly<Partial<Record<RuleId, readonly Example[]>>>;

/** What each rule reports and what it lets pass; they are its tests. */
export const EXAMPLES: Examples = { ...order, ...reference, ...plan, ...schedule, ...people, ...text, ...batch };
