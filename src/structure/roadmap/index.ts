import type { Layout } from "../../layout/types.ts";
import type { Finding } from "../../model/finding.ts";
import { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import type { RoadmapDraft, Stray } from "../draft.ts";
import type { Region } from "../regions.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { assemble } from "./assemble.ts";
import { alignRows, judge } from "./readings.ts";
import { type PlanItems, planItems } from "./rows.ts";

export interface RoadmapReading {
  readonly roadmap: RoadmapDraft;
  readonly findings: readonly Finding[];
  readonly strays: readonly Stray[];
}

/** Lines printed on every page: the same short text between rows three times or more. */
function runningLines(items: PlanItems["items"]): Set<string> {
  const counts = new Map<string, number>();
  for (const item of items) if (item.kind === "line") counts.set(item.text.text, (counts.get(item.text.text) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text));
}

/** Reads one plan from its region of the layout. Every cell of it is claimed or a stray. */
export function readRoadmap(
  layout: Layout,
  region: Region,
  title: Mapped | null,
  titleClaims: readonly Range[],
  words: Vocabulary,
): RoadmapReading {
  const read = planItems(layout.lines, region);
  const running = runningLines(read.items);
  const strays: Stray[] = [...read.strays];
  const findings: Finding[] = [];
  let afterRunning = false;
  const items = read.items.flatMap((item) => {
    if (item.kind === "line" && running.has(item.text.text)) {
      strays.push({ range: item.range, reason: "running-header" });
      findings.push({
        rule: "text/ocr-noise",
        range: item.range,
        values: { what: "running-header", text: item.text.text },
      });
      afterRunning = true;
      return [];
    }
    const kept = afterRunning && item.break === "none" ? { ...item, break: "page" as const } : item;
    afterRunning = false;
    return [kept];
  });
  for (const stray of read.strays)
    if (stray.reason === "page-number")
      findings.push({ rule: "text/ocr-noise", range: stray.range, values: { what: "page-number" } });
  const headers = read.headers.map((header) => ({
    cells: header.cells.map((cell) => cell.text.oneLine()),
    range: header.range,
  }));
  const first = headers.find((header) => header.cells.length > 0);
  const columns = read.columns.map((role, i) => ({ role, header: first?.cells[i] ?? Mapped.empty }));
  const assembled = assemble(
    judge(alignRows(items, read.columns)),
    columns.map((column) => column.header.text),
    words,
  );
  const from = layout.lines[region.from];
  const to = layout.lines[region.to - 1];
  const claims: Range[] = [
    ...titleClaims,
    ...headers.map((header) => header.range),
    ...items.map((item) => item.range),
  ];
  const strayed = new Set(assembled.strays.map((stray) => stray.range.start));
  return {
    roadmap: {
      title,
      columns,
      headers,
      entries: assembled.entries,
      range: { start: from?.range.start ?? 0, end: to?.range.end ?? 0 },
      claims: claims.filter((range) => !strayed.has(range.start)),
    },
    findings: [...findings, ...assembled.findings],
    strays: [...strays, ...assembled.strays],
  };
}
