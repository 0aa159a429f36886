import { visibleName } from "../text/visible.ts";
import { csvText } from "./cells.ts";
import type { Reporter } from "./reporter.ts";

const HEADER = ["file", "line", "column", "end_line", "end_column", "severity", "rule", "subject", "message", "fix"];

/** One row a finding. */
export const csv: Reporter = {
  name: "csv",
  write: ({ findings }) =>
    csvText(
      HEADER,
      findings.map(({ file, span, severity, rule, subject, message, fix }) => [
        visibleName(file),
        span.startLine,
        span.startColumn,
        span.endLine,
        span.endColumn,
        severity,
        rule,
        subject ?? null,
        message,
        fix ?? null,
      ]),
    ),
};
