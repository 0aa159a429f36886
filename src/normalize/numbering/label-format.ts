import type { Finding } from "../../model/finding.ts";
import { holdsLetters, labelsInDigits } from "../../text/label-letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import { findMixed } from "../../text/scripts.ts";

/** «1», «1.2.», «3)»: a label that has nothing to tidy but its end. */
const NUMBER = /^\d+(?:\.\d+)*[.)]?$/;

/** A label as the model keeps it: without final periods and brackets. */
export function labelOf(print: string): string | null {
  if (NUMBER.test(print)) return print.endsWith(".") || print.endsWith(")") ? print.slice(0, -1) : print;
  const label = print
    .replace(/(?<!\s)\s+(?=[.)])/gu, "")
    .replace(/^\(/u, "")
    .replace(/(?<![\s.)])[\s.)]+$/u, "")
    .trim();
  return label === "" ? null : label;
}

/** What closes a label: «16» nothing, «15.» a period, «2..» two, «1)» a bracket. */
function closing(print: string): string {
  const label = /\s/u.test(print) ? print.replace(/\s+/gu, "") : print;
  let start = label.length;
  while (start > 0 && (label[start - 1] === "." || label[start - 1] === ")")) start--;
  return label.slice(start);
}

/** «1О» for 10, «З.7» between 3.6 and 3.8: the label stays as printed, and what it is read as is told. */
export function mixedLabels(labels: readonly PrintedLabel[]): Finding[] {
  const out: Finding[] = [];
  const digits = labelsInDigits(labels.map(({ text }) => text.text));
  for (const [i, { text, subject }] of labels.entries()) {
    if (NUMBER.test(text.text)) continue;
    const whole = digits[i];
    if (whole && holdsLetters(text.text)) {
      const range = text.range();
      const values = { printed: labelOf(text.text) ?? text.text, read: whole };
      if (range) out.push({ rule: "text/mixed-script", range, subject, values });
      continue;
    }
    for (const { start, end, printed, read } of findMixed(text.text, () => false)) {
      const range = text.range(start, end);
      if (range) out.push({ rule: "text/mixed-script", range, subject, values: { printed, read } });
    }
  }
  return out;
}

export interface PrintedLabel {
  readonly text: Mapped;
  readonly depth: number;
  readonly subject: string;
}

/** Labels closed in another way than most on their level; one finding for a run of them, the others related. */
export function labelFormats(printed: readonly PrintedLabel[]): Finding[] {
  // a dash is no number, and closed by nothing
  const labels = printed.filter(({ text }) => /[\d\p{L}]/u.test(text.text));
  const closings = labels.map(({ text }) => closing(text.text));
  const counts = new Map<number, Map<string, number>>();
  for (const [i, { depth }] of labels.entries()) {
    const level = counts.get(depth) ?? new Map<string, number>();
    const own = closings[i] as string;
    level.set(own, (level.get(own) ?? 0) + 1);
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
  for (const [i, { text, depth, subject }] of labels.entries()) {
    const range = text.range();
    const own = closings[i] as string;
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
