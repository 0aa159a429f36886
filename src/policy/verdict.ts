import type { Severity } from "../model/rule-ids.ts";

export interface Limits {
  /** The least severity that makes a run fail. */
  readonly failOn: Severity | "never";
  readonly maxWarnings: number | null;
}

const RANK = { error: 0, warning: 1, info: 2, never: -1 } as const;

/** Whether a finding of this severity makes the run fail. */
export function fails(severity: Severity, failOn: Limits["failOn"]): boolean {
  return RANK[severity] <= RANK[failOn];
}

/** Whether what was found makes the run fail. */
export function isFailure(severities: readonly Severity[], { failOn, maxWarnings }: Limits): boolean {
  if (severities.some((severity) => fails(severity, failOn))) return true;
  return maxWarnings !== null && severities.filter((severity) => severity === "warning").length > maxWarnings;
}
