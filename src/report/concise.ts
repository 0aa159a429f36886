import type { Diagnostic } from "../model/types.ts";
import { visible } from "../text/visible.ts";

/** A finding on one line: `12:5 warning numbering/gap …`. */
export function conciseLine({
  span,
  severity,
  rule,
  message,
}: Pick<Diagnostic, "span" | "severity" | "rule" | "message">): string {
  const part = span.part === undefined ? "" : `${span.part}:`;
  return `${part}${span.startLine}:${span.startColumn} ${severity} ${rule} ${visible(message)}`;
}

/** Every finding on a line of its own. */
export function concise(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${conciseLine(diagnostic)}\n`).join("");
}
