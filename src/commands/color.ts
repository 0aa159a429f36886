import type { ColorLevel } from "../report/paint.ts";

export const COLOR_MODES = ["auto", "always", "never"] as const;
export type ColorMode = (typeof COLOR_MODES)[number];

interface Stream {
  readonly isTTY?: boolean;
}

/** How many colours to use on a stream: `--color` first, then NO_COLOR, FORCE_COLOR, and what the stream is. */
export function colorLevel(mode: ColorMode, stream: Stream, environment: NodeJS.ProcessEnv = process.env): ColorLevel {
  if (mode === "never") return 0;
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const forced = FORCE_COLOR === undefined ? undefined : forcedLevel(FORCE_COLOR);
  if (mode === "always") return forced || 1;
  if (NO_COLOR) return 0;
  if (forced !== undefined) return forced;
  return stream.isTTY && TERM !== "dumb" ? 1 : 0;
}

function forcedLevel(value: string): ColorLevel {
  if (value === "0" || value === "false") return 0;
  return value === "2" || value === "3" ? (Number(value) as ColorLevel) : 1;
}
