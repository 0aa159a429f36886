import type { Reporter } from "./reporter.ts";
import type { FilePlace, Found, Verdict } from "./verdict.ts";

const place = ({ file, span: { startLine, startColumn, endLine, endColumn } }: FilePlace) => ({
  file,
  span: { startLine, startColumn, endLine, endColumn },
});

function plain({ rule, severity, message, subject, related, fix, ...at }: Found) {
  return {
    ...place(at),
    rule,
    severity,
    message,
    ...(subject === undefined ? {} : { subject }),
    ...(related?.length ? { related: related.map(place) } : {}),
    ...(fix === undefined ? {} : { fix }),
  };
}

const body = ({ totals, rows, findings }: Verdict) => ({ totals, documents: rows, findings: findings.map(plain) });

/** Everything as one value. */
export const json: Reporter = {
  name: "json",
  write: (verdict, { version }) =>
    `${JSON.stringify({ tool: { name: "shnor", version }, ...body(verdict) }, null, 2)}\n`,
};

/** One finding a line. */
export const ndjson: Reporter = {
  name: "ndjson",
  write: ({ findings }) => findings.map((found) => `${JSON.stringify(plain(found))}\n`).join(""),
};
