import { availableParallelism } from "node:os";

/** How many workers: a number, or as many as pay. */
export type Jobs = "auto" | number;

/** Below this many files the start of workers and the warming of each cost more than they save. */
const WORTH_WORKERS = 50;
export const MOST_JOBS = 64;

/** How many workers a run of so many inputs gets; 1 stands for none: the program does the work itself. */
export function workersFor(jobs: Jobs, inputs: number, cores: number = availableParallelism()): number {
  if (jobs === "auto") return inputs < WORTH_WORKERS ? 1 : Math.max(1, Math.min(cores, MOST_JOBS));
  return Math.max(1, Math.min(jobs, inputs));
}
