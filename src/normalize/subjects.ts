import type { Finding } from "../model/finding.ts";
import type { Range } from "../text/range.ts";
import type { PlanInHand } from "./roadmap.ts";

interface Owned {
  readonly range: Range;
  readonly number: string;
}

/** Who holds a range, of owners that lie side by side: parts of a split cell share theirs, and the parent comes first. */
function holder(owned: Owned[]): (range: Range) => string | undefined {
  const all = owned.sort((a, b) => a.range.start - b.range.start);
  return ({ start, end }) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] as Owned).range.end < end) low = middle + 1;
      else high = middle;
    }
    const one = all[low];
    return one && one.range.start <= start ? one.number : undefined;
  };
}

/**
 * Tells the activity in which a finding of the structure stands, if it stands in one: by the pieces of its cells, so that
 * a fragment that was moved back is said of the activity it went to, else by its rows.
 */
export function subjectsOf(plans: readonly PlanInHand[]): (finding: Finding) => string | undefined {
  const pieces: Owned[] = [];
  const rows: Owned[] = [];
  for (const { activities } of plans)
    for (const { draft, number } of activities) {
      for (const cell of Object.values(draft.pieces)) for (const range of cell) pieces.push({ range, number });
      for (const range of draft.ranges) rows.push({ range, number });
    }
  const inPiece = holder(pieces);
  const inRow = holder(rows);
  return ({ range }) => inPiece(range) ?? inRow(range);
}
