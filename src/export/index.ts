import type { Exporter } from "./exporter.ts";
import type { Writer } from "./writer.ts";

/** Every format that documents are written in; each is loaded when it is asked for. */
export const WRITERS = {
  json: async () => (await import("./json.ts")).json,
  yaml: async () => (await import("./yaml.ts")).yaml,
  ndjson: async () => (await import("./ndjson.ts")).ndjson,
} as const satisfies Record<string, () => Promise<Writer>>;

export type FormatName = keyof typeof WRITERS;
export const FORMATS = Object.keys(WRITERS) as FormatName[];

/** Every form that documents leave in for people and other programs; each is loaded when it is asked for. */
export const EXPORTERS = {
  csv: async () => (await import("./csv/index.ts")).csv,
  xlsx: async () => (await import("./xlsx/index.ts")).xlsx,
  ics: async () => (await import("./ics/index.ts")).ics,
  md: async () => (await import("./markdown/index.ts")).md,
  text: async () => (await import("./plain/index.ts")).text,
  html: async () => (await import("./html/index.ts")).html,
} as const satisfies Record<string, () => Promise<Exporter>>;

export type ExportName = keyof typeof EXPORTERS;
export const EXPORTS = Object.keys(EXPORTERS) as ExportName[];
