import { type FormatName, WRITERS } from "../../export/index.ts";
import { isLong } from "../../export/writer.ts";
import type { Severity } from "../../model/rule-ids.ts";
import { concise } from "../../report/concise.ts";
import { type ColorLevel, paintFor } from "../../report/paint.ts";
import { summarize } from "../../report/summary.ts";
import type { Lang } from "../../rules/rule.ts";
import { documentOf } from "../documents.ts";
import { decodeInput } from "../read.ts";
import { faultNotes, type RuleFault } from "./faults.ts";
import { type FileSettings, fileWork } from "./files.ts";

export interface ParseSettings extends FileSettings {
  readonly format: FormatName;
  /** Whether each document is an output of its own. */
  readonly alone: boolean;
  /** How the summary that was asked for looks. */
  readonly summary: { readonly lang: Lang; readonly color: ColorLevel } | null;
  readonly verbose: boolean;
}

/** What there is to know of a document beside its text. */
export interface ParseFacts {
  readonly findings: number;
  readonly severities: readonly Severity[];
  readonly summary: string | null;
  readonly concise: string | null;
  readonly faults: readonly RuleFault[];
}

/** A text to the model in one of its formats. */
export const parseWork = fileWork<ParseSettings>("parse", async (settings) => {
  const { format, alone, encoding, summary, verbose } = settings;
  const writer = await WRITERS[format]();
  const look = summary && { lang: summary.lang, paint: await paintFor(summary.color) };
  return async (input, bytes) => {
    const source = decodeInput(input, bytes, encoding);
    if ("code" in source) return { problem: source, keep: false };
    const { faults, onFault } = faultNotes();
    const result = documentOf(input, source, { ...settings, onFault });
    if ("problem" in result) return { problem: result.problem, keep: false };
    const { document } = result;
    const facts: ParseFacts = {
      findings: document.diagnostics.length,
      severities: [...new Set(document.diagnostics.map(({ severity }) => severity))],
      summary: look && summarize(document, look),
      concise: verbose ? concise(document.diagnostics) : null,
      faults,
    };
    const among = alone ? "one" : "item";
    if (isLong(document)) {
      return { facts: JSON.stringify(facts), text: "", rest: writer.long(document, among), keep: false };
    }
    return { facts: JSON.stringify(facts), text: writer[among](document), keep: faults.length === 0 };
  };
});
