/** One figure of the benchmark: what was measured, beside what, and whether a bound holds. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure is held against, in words. */
  readonly bound?: string;
  readonly holds?: boolean;
  /** A ratio of two measurements of one run, comparable between machines: which way is better. Such figures make the baseline. */
  readonly better?: "more" | "less";
}

/** A figure that has to reach `least`. */
export function atLeast(name: string, value: number, unit: string, least: number): Measure {
  return { name, value, unit, bound: `≥ ${least} ${unit}`, holds: value >= least, better: "more" };
}

/** A figure that has to stay at or below `most`. */
export function atMost(name: string, value: number, unit: string, most: number): Measure {
  return { name, value, unit, bound: `≤ ${most} ${unit}`, holds: value <= most, better: "less" };
}

const digits = (value: number): string =>
  Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

export function table(measures: readonly Measure[]): string {
  const rows = measures.map(({ name, value, unit, bound, holds }) => [
    name,
    `${digits(value)} ${unit}`,
    bound ?? "",
    holds === undefined ? "" : holds ? "ok" : "MISSED",
  ]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => (row[i] as string).length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 1 ? cell.padStart(widths[i] as number) : cell.padEnd(widths[i] as number)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
