import type { Severity } from "../model/rule-ids.ts";

export const FAIL_ON = ["error", "warning", "info", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Whether one of the severities is as grave as asked for, or graver. */
export function reaches(severities: readonly Severity[], failOn: FailOn): boolean {
  const limit = FAIL_ON.indexOf(failOn);
  return failOn !== "never" && severities.some((severity) => FAIL_ON.indexOf(severity) <= limit);
}
