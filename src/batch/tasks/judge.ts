import { judgeSource } from "../judge.ts";
import { decodeInput } from "../read.ts";
import { faultNotes, type RuleFault } from "./faults.ts";
import { type FileSettings, fileWork } from "./files.ts";

export interface JudgeFacts {
  readonly faults: readonly RuleFault[];
}

/** A text or a model to the documents that were judged in it. */
export const judgeWork = fileWork<FileSettings>("judge", async (settings) => async (input, bytes) => {
  const source = decodeInput(input, bytes, settings.encoding);
  if ("code" in source) return { problem: source, keep: false };
  const { faults, onFault } = faultNotes();
  const judged = await judgeSource(input, source, { ...settings, onFault });
  if ("code" in judged) return { problem: judged, keep: false };
  const facts: JudgeFacts = { faults };
  return { facts: JSON.stringify(facts), text: JSON.stringify(judged), keep: faults.length === 0 };
});
