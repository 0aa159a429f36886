import type { Reporter } from "./reporter.ts";

/** Every form of a report; each is loaded when it is asked for. */
export const REPORTERS = {
  pretty: async () => (await import("./pretty.ts")).pretty,
  concise: async () => (await import("./lines.ts")).lines,
  json: async () => (await import("./json.ts")).json,
  ndjson: async () => (await import("./json.ts")).ndjson,
  github: async () => (await import("./github.ts")).github,
  sarif: async () => (await import("./sarif.ts")).sarif,
  junit: async () => (await import("./junit.ts")).junit,
  csv: async () => (await import("./csv.ts")).csv,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type ReportName = keyof typeof REPORTERS;
export const REPORT_NAMES = Object.keys(REPORTERS) as ReportName[];
