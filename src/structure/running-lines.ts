import type { Layout, Line } from "../layout/types.ts";
import { looseKey } from "../text/words.ts";
import { planColumns } from "./columns.ts";
import { isKindLine } from "./order/kind.ts";
import { isPageNumber } from "./page-number.ts";
import { incomplete } from "./roadmap/evidence.ts";
import { appendixLabel, isApproval } from "./stamps.ts";

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

/** So often a line between blank lines has to stand to be known without a page number beside it. */
const OFTEN = 3;

/** A stamp's or an appendix's heading may recur as often as it likes. */
function isHeading(text: string): boolean {
  return appendixLabel(text) !== undefined || isApproval(text) || text.length < 10 || isKindLine(text);
}

/**
 * Running headers and footers: a short line that stands on several pages. Known by standing beside a page number twice or
 * more, or between blank lines three times or more and at least once where a page cut the plan, so that a heading that merely recurs is none. Gives the keys of such lines.
 */
export function runningLines(layout: Layout): ReadonlySet<string> {
  const beside = new Map<string, number>();
  const apart = new Map<string, number>();
  const atBreak = new Set<string>();
  layout.lines.forEach((line, i) => {
    if (line.kind !== "text") return;
    const text = textOf(line);
    if (text.length > LONGEST || isPageNumber(text)) return;
    const key = looseKey(text);
    const isApart = [layout.lines[i - 1], layout.lines[i + 1]].every((other) => !other || other.kind === "blank");
    if (isApart && !isHeading(text)) apart.set(key, (apart.get(key) ?? 0) + 1);
    const below = neighbour(layout.lines, i, 1);
    if (
      below?.kind === "row" &&
      (planColumns(below.cells) !== null ||
        (below.cells[0]?.text.length === 0 && incomplete(textOf(neighbour(layout.lines, i, -1))) > 0))
    )
      atBreak.add(key);
    const near = [neighbour(layout.lines, i, -1), neighbour(layout.lines, i, 1)];
    if (near.some((other) => other?.kind === "text" && isPageNumber(textOf(other))))
      beside.set(looseKey(text), (beside.get(looseKey(text)) ?? 0) + 1);
  });
  const often = [...apart].filter(([key, count]) => count >= OFTEN && atBreak.has(key));
  return new Set(
    [...[...beside].filter(([, count]) => count > 1), ...often].map(([key]) => key).filter((key) => key !== ""),
  );
}
