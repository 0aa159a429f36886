/** What the program's exit status says. */
export const EXIT = {
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** The work could not be done: usage, an unreadable input, nothing to read. */
  failed: 2,
  /** A fault of the program itself. */
  internal: 3,
} as const;

/** A command that was asked for wrongly: one line for the user, status 2. */
export class UsageError extends Error {}
