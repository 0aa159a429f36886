import type { Diagnostic, Document } from "../../model/types.ts";
import { byPlace, type DiagnoseOptions, diagnose } from "../engine.ts";
import { RULES } from "../index.ts";
import { danglingReferences } from "./dangling.ts";

/** What only the reading of the text could notice: a model keeps it. */
const FROM_READING = new Set<string>(
  RULES.filter((rule) => rule.fromReading || !(rule.check || /^(?:model|batch|input)\//u.test(rule.id))).map(
    (rule) => rule.id,
  ),
);

/** A time that was not understood and has since been put right by hand. */
function isMended({ rule, subject }: Diagnostic, document: Document): boolean {
  if (rule !== "schedule/unparsed" || subject === undefined) return false;
  const items = document.roadmaps.flatMap(({ activities }) =>
    activities.filter((activity) => activity.number === subject).flatMap(({ schedule }) => schedule.items),
  );
  return items.length > 0 && items.every((item) => item.kind !== "unknown");
}

/** The findings of a model, perhaps corrected by hand: the rules look at it anew, and what the reading noticed stays. */
export function rediagnose(document: Document, options: DiagnoseOptions): Diagnostic[] {
  const kept = document.diagnostics.filter((finding) => FROM_READING.has(finding.rule) && !isMended(finding, document));
  const all = [...kept, ...diagnose(document, danglingReferences(document), options)].sort(byPlace);
  const isRepeated = (finding: Diagnostic, i: number): boolean => {
    const before = all[i - 1];
    return (
      before !== undefined &&
      before.rule === finding.rule &&
      before.subject === finding.subject &&
      samePlace(before, finding)
    );
  };
  return all.filter((finding, i) => !isRepeated(finding, i));
}

const samePlace = ({ span: a }: Diagnostic, { span: b }: Diagnostic): boolean =>
  a.startLine === b.startLine && a.startColumn === b.startColumn && (a.part ?? 0) === (b.part ?? 0);
