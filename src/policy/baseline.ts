import type { RuleId } from "../model/rule-ids.ts";

/** Known findings: how many of a rule there are in a file at one text. No line numbers, so that other edits move none. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** What a finding is known by from one run to the next. */
export interface Known {
  readonly file: string;
  readonly rule: RuleId;
  readonly text: string;
}

/** An entry that no finding answers to any more. */
export interface StaleEntry {
  readonly file: string;
  readonly rule: string;
  readonly text: string;
  readonly count: number;
}

type Counts = Map<string, Map<string, Map<string, number>>>;

function add(counts: Counts, { file, rule, text }: { file: string; rule: string; text: string }, by: number): void {
  const rules = counts.get(file) ?? new Map<string, Map<string, number>>();
  const texts = rules.get(rule) ?? new Map<string, number>();
  counts.set(file, rules);
  rules.set(rule, texts);
  texts.set(text, (texts.get(text) ?? 0) + by);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a baseline file; null where it is none. */
export function readBaseline(text: string): Baseline | null {
  const counts: Counts = new Map();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || value.version !== 1 || !isObject(value.findings)) return null;
  for (const [file, rules] of Object.entries(value.findings)) {
    if (!isObject(rules)) return null;
    for (const [rule, texts] of Object.entries(rules)) {
      if (!isObject(texts)) return null;
      for (const [print, count] of Object.entries(texts)) {
        if (!Number.isSafeInteger(count) || (count as number) < 1) return null;
        add(counts, { file, rule, text: print }, count as number);
      }
    }
  }
  return counts;
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** The text of a baseline file: keys in order, so that two runs differ only where the findings do. */
export function writeBaseline(baseline: Baseline): string {
  const line = (depth: number, key: string): string => `${"  ".repeat(depth)}${JSON.stringify(key)}: `;
  const block = (depth: number, entries: readonly string[]): string =>
    entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n${"  ".repeat(depth)}}`;
  const files = sorted(baseline).map(([file, rules]) => {
    const inner = sorted(rules).map(([rule, texts]) => {
      const counts = sorted(texts).map(([text, count]) => line(4, text) + count);
      return line(3, rule) + block(3, counts);
    });
    return line(2, file) + block(2, inner);
  });
  return `{\n  "version": 1,\n  "findings": ${block(1, files)}\n}\n`;
}

/** Which findings are new, how many are known, and which entries for the files of this run answer to none. */
export function compareWith<T extends Known>(
  baseline: Baseline,
  findings: readonly T[],
  files: ReadonlySet<string>,
): { fresh: T[]; known: number; stale: StaleEntry[] } {
  const left: Counts = new Map();
  for (const [file, rules] of baseline) {
    for (const [rule, texts] of rules) for (const [text, count] of texts) add(left, { file, rule, text }, count);
  }
  const fresh = findings.filter((finding) => {
    const texts = left.get(finding.file)?.get(finding.rule);
    const count = texts?.get(finding.text) ?? 0;
    if (count > 0) texts?.set(finding.text, count - 1);
    return count === 0;
  });
  const stale: StaleEntry[] = [];
  for (const [file, rules] of sorted(left)) {
    if (!files.has(file)) continue;
    for (const [rule, texts] of sorted(rules)) {
      for (const [text, count] of sorted(texts)) if (count > 0) stale.push({ file, rule, text, count });
    }
  }
  return { fresh, known: findings.length - fresh.length, stale };
}

/** The baseline that makes this run clean; entries for files that were not looked at stay. */
export function updated(before: Baseline, findings: readonly Known[], files: ReadonlySet<string>): Baseline {
  const counts: Counts = new Map();
  for (const [file, rules] of before) {
    if (files.has(file)) continue;
    for (const [rule, texts] of rules) for (const [text, count] of texts) add(counts, { file, rule, text }, count);
  }
  for (const finding of findings) add(counts, finding, 1);
  return counts;
}
