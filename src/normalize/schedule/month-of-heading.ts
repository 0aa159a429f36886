import { dayPoint } from "./calendar/point.ts";
import { stretchOf } from "./calendar/stretch.ts";
import { absorb, lacksMonth, type Node } from "./node.ts";

/** «(последний день) месяца» under the heading of a month: its own month, and no rule of all months. */
function takeOwnMonths(nodes: readonly Node[]): void {
  for (const [i, node] of nodes.entries()) {
    if (node.type !== "rule" || !node.atom.own) continue;
    const before = nodes[i - 1];
    const day = before?.date ? lacksMonth(before.date) : before?.type === "weekdays" && before.atom.nth !== undefined;
    if (!before || !day || before.absorbed) continue;
    node.acts = false;
    absorb(before, node);
  }
}

/** Days that the heading's month dates: «вторая среда» under МАРТ is one day, where no rule stands beside it. */
export function monthOfHeading(nodes: readonly Node[], month: number): void {
  if (nodes.some(({ type, atom }) => type === "rule" && !atom.own)) return;
  takeOwnMonths(nodes);
  const point = dayPoint(month, 1);
  for (const node of nodes) {
    if (node.type !== "weekdays" || node.note || !node.atom.nth) continue;
    const stretches = node.atom.nth.map((nth) => stretchOf(point, point, { nth }));
    node.date = { unit: "part-of-month", stretches, years: null, bound: null, span: false, guessed: false };
    node.rule = null;
  }
}
