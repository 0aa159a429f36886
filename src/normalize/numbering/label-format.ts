import type { Finding } from "../../model/finding.ts";
import type { Mapped } from "../../text/mapped.ts";

/** A label as the model keeps it: without final periods and brackets. */
export function labelOf(print: string): string | null {
  const label = print
    .replace(/\s+(?=[.)])/gu, "")
    .replace(/^\(/u, "")
    .replace(/[\s.)]+$/u, "")
    .trim();
  return label === "" ? null : label;
}

/** What closes a label: «16» nothing, «15.» a period, «2..» two, «1)» a bracket. */
const closing = (print: string): string => /[.)]*$/u.exec(print.replace(/\s+/gu, ""))?.[0] ?? "";

export interface PrintedLabel {
  readonly text: Mapped;
  readonly depth: number;
  readonly subject: string;
}

/** Labels closed in another way than most on their level; one finding for a run of them, the others related. */
export function labelFormats(labels: readonly PrintedLabel[]): Finding[] {
  const counts = new Map<number, Map<string, number>>();
  for (const { text, depth } of labels) {
    const level = counts.get(depth) ?? new Map<string, number>();
    level.set(closing(text.text), (level.get(closing(text.text)) ?? 0) + 1);
    counts.set(depth, level);
  }
  const usual = new Map(
    [...counts].map(([depth, level]) => [depth, [...level].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
  const out: {
    rule: Finding["rule"];
    range: { start: number; end: number };
    subject: string;
    related: { start: number; end: number }[];
    values: Record<string, string>;
  }[] = [];
  const running = new Map<number, (typeof out)[number]>();
  for (const { text, depth, subject } of labels) {
    const range = text.range();
    const own = closing(text.text);
    if (!range || own === usual.get(depth)) {
      running.delete(depth);
      continue;
    }
    const run = running.get(depth);
    if (run && run.values.closing === own) run.related.push(range);
    else {
      const finding = {
        rule: "numbering/format" as const,
        range,
        subject,
        related: [],
        values: { label: text.text, closing: own, usual: usual.get(depth) ?? "" },
      };
      out.push(finding);
      running.set(depth, finding);
    }
  }
  return out.map(({ related, ...finding }) => (related.length > 0 ? { ...finding, related } : finding));
}
