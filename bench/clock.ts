import { performance } from "node:perf_hooks";

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

export function median(values: readonly number[]): number {
  const all = sorted(values);
  const middle = all.length >> 1;
  return all.length % 2 === 1 ? (all[middle] as number) : ((all[middle - 1] as number) + (all[middle] as number)) / 2;
}

/** Two works in turn, A B A B …, so that a machine that slows down slows both: their medians in milliseconds. */
export function race(a: () => unknown, b: () => unknown, runs: number): { a: number; b: number } {
  a();
  b();
  const took = { a: [] as number[], b: [] as number[] };
  for (let i = 0; i < runs; i++) {
    for (const [key, work] of [
      ["a", a],
      ["b", b],
    ] as const) {
      const start = performance.now();
      work();
      took[key].push(performance.now() - start);
    }
  }
  return { a: median(took.a), b: median(took.b) };
}
