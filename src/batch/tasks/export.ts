import type { Exported } from "../../export/exporter.ts";
import type { Lang } from "../../rules/rule.ts";
import { exportedFrom } from "../exports.ts";
import type { ModelFault } from "../models.ts";
import { decodeInput } from "../read.ts";
import { type FileSettings, fileWork } from "./files.ts";

export interface ExportWorkSettings extends FileSettings {
  /** Whether the text of the source is wanted too. */
  readonly withSource: boolean;
  readonly messageLang: Lang;
}

export interface ExportFacts {
  /** What keeps a file from being a model. */
  readonly faults: readonly ModelFault[];
}

/** A text or a model to the documents in it. */
export const exportWork = fileWork<ExportWorkSettings>("export", async (settings) => async (input, bytes) => {
  const source = decodeInput(input, bytes, settings.encoding);
  if ("code" in source) return { problem: source, keep: false };
  const result = await exportedFrom(input, source, settings);
  if ("problem" in result) return { problem: result.problem, keep: false };
  const faults = "faults" in result ? result.faults : [];
  const exported = "faults" in result ? [] : result.exported;
  const sent: readonly Exported[] = settings.withSource ? exported : exported.map(({ document }) => ({ document }));
  const facts: ExportFacts = { faults };
  return { facts: JSON.stringify(facts), text: JSON.stringify(sent), keep: false };
});
