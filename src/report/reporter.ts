import type { Paint } from "./paint.ts";
import type { Verdict } from "./verdict.ts";

export interface ReportOptions {
  readonly paint: Paint;
  readonly version: string;
}

/** One form of a report: pure, the same verdict gives the same text. */
export interface Reporter {
  readonly name: string;
  write(verdict: Verdict, options: ReportOptions): string;
}
