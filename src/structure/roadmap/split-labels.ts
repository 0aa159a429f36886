import type { Cell } from "../../layout/types.ts";
import { gluedCell } from "../repair/glue.ts";
import { isLabel } from "./evidence.ts";
import { isWordLabel } from "./headings.ts";
import type { PlanLine, PlanRow } from "./rows.ts";

const labelOf = (item: PlanRow): string => item.cells[0]?.text.text ?? "";

/** Nothing but a label in the column of numbers, on the printed line right below another row. */
function isLabelAlone(item: PlanRow | PlanLine): item is PlanRow {
  if (item.kind !== "row" || item.columns[0] !== "number" || item.break !== "none" || !isLabel(labelOf(item)))
    return false;
  return item.cells.every(({ text }, i) => i === 0 || text.length === 0);
}

/**
 * «Раздел» over «1.» in a narrow column of numbers is one label: its second line is joined to the first, and nothing is
 * left of a row of its own.
 */
export function joinLabels(items: readonly (PlanRow | PlanLine)[]): readonly (PlanRow | PlanLine)[] {
  const out: (PlanRow | PlanLine)[] = [];
  for (const item of items) {
    const above = out[out.length - 1];
    if (above?.kind === "row" && isLabelAlone(item) && isWordLabel(`${labelOf(above)} ${labelOf(item)}`)) {
      const [first, ...cells] = above.cells as [Cell, ...Cell[]];
      const label = gluedCell(first, item.cells[0] as Cell);
      const range = { start: above.range.start, end: item.range.end };
      out[out.length - 1] = { ...above, cells: [label, ...cells], range };
    } else out.push(item);
  }
  return out.length === items.length ? items : out;
}
