import type { Diagnostic } from "../model/types.ts";

export const FAIL_ON = ["error", "warning", "info", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Whether a finding is as grave as asked for, or graver. */
export function reaches(diagnostics: readonly Diagnostic[], failOn: FailOn): boolean {
  const limit = FAIL_ON.indexOf(failOn);
  return failOn !== "never" && diagnostics.some(({ severity }) => FAIL_ON.indexOf(severity) <= limit);
}
