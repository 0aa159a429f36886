import type { ActivityDoubt } from "../../model/types.ts";
import type { Evidence } from "../evidence.ts";

/** One thing that may speak against the reading of an activity. */
export interface Signal {
  readonly name: ActivityDoubt;
  applies(evidence: Evidence): boolean;
}
