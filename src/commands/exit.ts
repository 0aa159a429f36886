import type { Lang } from "../rules/rule.ts";

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

/** One message in the languages that the program speaks. */
export type Said = Readonly<Record<Lang, string>>;

/** A command that was asked for wrongly: one line for the user, status 2. */
export class UsageError extends Error {
  /** The message by language, where it has several. */
  readonly said: Said;

  constructor(said: Said | string) {
    super(typeof said === "string" ? said : said.en);
    this.said = typeof said === "string" ? { ru: said, en: said } : said;
  }
}
