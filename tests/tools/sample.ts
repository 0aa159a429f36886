import type { Document } from "../../src/model/types.ts";

const span = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 };

/** A document with the given texts and headers in it; all the rest is empty. */
export function sampleDocument(paragraphs: string[] = ["Текст"], other: Record<string, string> = {}): Document {
  return {
    schemaVersion: "1.0.0",
    source: { name: "plan.txt", sha256: "0".repeat(64), bytes: 10, encoding: "utf-8", lines: 1 },
    order: null,
    passport: null,
    roadmaps: [
      {
        title: "План работы",
        period: { start: "2024-01-01", end: "2024-12-31", edtf: "2024", from: "title" },
        columns: [{ role: "activity", header: "Мероприятие" }],
        headers: [],
        sections: [],
        activities: [
          {
            number: "1",
            label: null,
            ordinal: 1,
            section: null,
            parent: null,
            title: "Семинар",
            schedule: { raw: "", items: [], inherited: false },
            executors: { raw: "", items: [], inherited: false },
            indicator: null,
            result: null,
            completion: null,
            other,
            span,
            cells: { activity: [span] },
          },
        ],
        span,
      },
    ],
    rosters: [],
    tables: [{ title: null, columns: ["а", ""], rows: [["1", "2"], []], span }],
    texts: [{ title: null, paragraphs, items: [], span }],
    persons: [],
    organizations: [],
    unclaimed: [],
    repairs: [],
    diagnostics: [
      { rule: "numbering/gap", severity: "warning", message: "Пропущен номер 2", span, subject: "1" },
      {
        rule: "schedule/missing",
        severity: "error",
        message: "Нет срока",
        span: { ...span, startLine: 3, endLine: 3 },
      },
    ],
    coverage: { characters: 5, claimed: 5, ratio: 1 },
  };
}
