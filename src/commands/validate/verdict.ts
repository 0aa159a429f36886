import type { JudgedDocument } from "../../batch/judge.ts";
import type { Severity } from "../../model/rule-ids.ts";
import { fails } from "../../policy/verdict.ts";
import type { DocumentRow, Found, Totals, Verdict } from "../../report/verdict.ts";
import { shownPath } from "./judging.ts";
import type { Settings } from "./settings.ts";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The gravest so many, in the order in which all of them stand. */
export function gravest(findings: readonly Found[], most: number | null): readonly Found[] {
  if (most === null || findings.length <= most) return findings;
  const order = findings
    .map((found, i) => ({ i, rank: RANK[found.severity] }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i);
  const kept = new Set(order.slice(0, most).map((one) => one.i));
  return findings.filter((_, i) => kept.has(i));
}

function count(findings: readonly Found[], severity: Severity): number {
  return findings.filter((found) => found.severity === severity).length;
}

function rowsOf(documents: readonly JudgedDocument[], findings: readonly Found[]): DocumentRow[] {
  const rows = documents.map(({ card }) => ({ ...card, file: shownPath(card.file), errors: 0, warnings: 0, notes: 0 }));
  for (const { row, severity } of findings) {
    const own = rows[row];
    if (!own) continue;
    if (severity === "error") own.errors++;
    else if (severity === "warning") own.warnings++;
    else own.notes++;
  }
  return rows;
}

/** What the reports tell of a run. */
export function verdictOf(
  documents: readonly JudgedDocument[],
  findings: readonly Found[],
  known: number,
  { lang, limits, maxFindings }: Settings,
): Verdict {
  const shown = gravest(findings, maxFindings);
  const unread = documents.filter((judged) => judged.digest === undefined).length;
  const totals: Totals = {
    documents: documents.length - unread,
    unread,
    errors: count(findings, "error"),
    warnings: count(findings, "warning"),
    notes: count(findings, "info"),
    hidden: findings.length - shown.length,
    known,
  };
  const files = [...new Set(documents.map((judged) => shownPath(judged.card.file).replace(/#\d+$/, "")))];
  return {
    lang,
    files,
    findings: shown,
    rows: rowsOf(documents, findings),
    totals,
    fails: (severity) => fails(severity, limits.failOn),
    complete: unread === 0,
  };
}
