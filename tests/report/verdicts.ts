import type { Severity } from "../../src/model/rule-ids.ts";
import { frameOf, linesOf } from "../../src/report/frame.ts";
import { PLAIN } from "../../src/report/paint.ts";
import type { DocumentRow, Found, Verdict } from "../../src/report/verdict.ts";

export const OPTIONS = { paint: PLAIN, version: "1.2.3" } as const;

/** A text with tabs, wide and combining characters, and things that no terminal, XML or workflow may take for its own. */
export const TEXT = [
  "План на 2024 год",
  "1\tСеминар\tмарт 2024",
  "2\t\u001b[31mкрасный\u001b[0m \u202eзадом\u0000\t%0A::error::",
  `3\t${"длинная ".repeat(40)}строка\tмай`,
].join("\n");

export const HOSTILE = 'папка/план "&<>,:%\r\n\u202e🙂.txt';

export function found(part: Partial<Found> = {}): Found {
  const span = part.span ?? { startLine: 2, startColumn: 3, endLine: 2, endColumn: 10 };
  return {
    file: "plan.txt",
    rule: "schedule/missing",
    severity: "error",
    message: "Срок не указан: впишите его",
    frame: frameOf(linesOf(TEXT), span),
    text: "Семинар",
    row: 0,
    ...part,
    span,
  };
}

export function row(part: Partial<DocumentRow> = {}): DocumentRow {
  return {
    file: "plan.txt",
    municipality: "Лугодольский район",
    kind: "order",
    number: "45",
    date: "2024-03-12",
    activities: 12,
    errors: 1,
    warnings: 2,
    notes: 0,
    completeness: 97,
    toCheck: 0,
    checkLines: [],
    problem: null,
    ...part,
  };
}

export function verdict(findings: readonly Found[] = [found()], part: Partial<Verdict> = {}): Verdict {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return {
    lang: "ru",
    files: [...new Set(findings.map((one) => one.file))],
    findings,
    rows: [row()],
    totals: {
      documents: 1,
      unread: 0,
      errors: count("error"),
      warnings: count("warning"),
      notes: count("info"),
      hidden: 0,
      known: 0,
    },
    fails: (severity) => severity === "error",
    complete: true,
    ...part,
  };
}

/** Findings that try to break out of every format. */
export const HOSTILE_FINDINGS: readonly Found[] = [
  found({
    file: HOSTILE,
    message: "Срок «\u001b[2J</failure>]]> %0A::error::\r\n\u0000\ud800\ufffe» не указан, \"&<>'",
    subject: "=cmd|' /C calc'!A0",
    fix: 'a,b;c\n"d"',
    span: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 20 },
    related: [{ file: HOSTILE, span: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 } }],
  }),
  found({
    file: HOSTILE,
    rule: "numbering/gap",
    severity: "warning",
    span: { startLine: 1, startColumn: 1, endLine: 3, endColumn: 2 },
  }),
  found({ rule: "input/unreadable", severity: "error", frame: null, file: "C:\\папка\\план.txt" }),
  found({ rule: "text/markup", severity: "info", file: "/абсолютный путь/план.txt" }),
];
