import type { Layout, Line } from "../layout/types.ts";
import { looseKey } from "../text/words.ts";
import { isPageNumber } from "./page-number.ts";

const LONGEST = 150;

const textOf = (line: Line | undefined): string =>
  line?.cells
    .map((cell) => cell.text.text)
    .join(" ")
    .trim() ?? "";

function neighbour(lines: readonly Line[], from: number, step: 1 | -1): Line | undefined {
  let i = from + step;
  while (lines[i]?.kind === "blank") i += step;
  return lines[i];
}

/**
 * Running headers and footers: a short line that stands on several pages. Known by standing beside a page number twice or
 * more, so that a heading that merely recurs is none. Gives the keys of such lines.
 */
export function runningLines(layout: Layout): ReadonlySet<string> {
  const beside = new Map<string, number>();
  layout.lines.forEach((line, i) => {
    if (line.kind !== "text") return;
    const text = textOf(line);
    if (text.length > LONGEST || isPageNumber(text)) return;
    const near = [neighbour(layout.lines, i, -1), neighbour(layout.lines, i, 1)];
    if (near.some((other) => other?.kind === "text" && isPageNumber(textOf(other))))
      beside.set(looseKey(text), (beside.get(looseKey(text)) ?? 0) + 1);
  });
  return new Set([...beside].filter(([key, count]) => count > 1 && key !== "").map(([key]) => key));
}
