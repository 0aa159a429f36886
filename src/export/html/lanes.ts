import type { MonthRange, Stretch } from "./calendar.ts";

/** A stretch clipped to the calendar, with the labels of all that share its month. */
export interface Bar extends Stretch {
  /** It goes on beyond the calendar's first or last month. */
  readonly cut: boolean;
}

function clip(stretch: Stretch, { from, to }: MonthRange): Bar | undefined {
  if (stretch.to < from || stretch.from > to) return undefined;
  const cut = stretch.from < from || stretch.to > to;
  return { ...stretch, from: Math.max(stretch.from, from), to: Math.min(stretch.to, to), cut };
}

/** Two days of one month share a cell: «4, 11». */
function merged(a: Bar, b: Bar): Bar | undefined {
  const alike = a.kind === b.kind && a.from === a.to && b.from === a.from && b.to === a.to;
  if (!alike) return undefined;
  const labels = [a.label, b.label].filter((label) => label !== "");
  return { ...a, label: labels.join(", "), text: a.text === b.text ? a.text : `${a.text}; ${b.text}` };
}

/** Bars in as few rows as will hold them without overlap; each row in the order of months. */
export function lanesOf(stretches: readonly Stretch[], range: MonthRange): Bar[][] {
  const bars = stretches.flatMap((stretch) => clip(stretch, range) ?? []);
  bars.sort((a, b) => a.from - b.from || b.to - a.to);
  const lanes: Bar[][] = [];
  for (const bar of bars) {
    const shared = lanes.find((lane) => merged(lane.at(-1) as Bar, bar));
    if (shared) {
      shared.push(merged(shared.pop() as Bar, bar) as Bar);
      continue;
    }
    const free = lanes.find((lane) => (lane.at(-1) as Bar).to < bar.from);
    if (free) free.push(bar);
    else lanes.push([bar]);
  }
  return lanes;
}
