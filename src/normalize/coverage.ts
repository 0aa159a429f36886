import { entityText } from "../layout/markup.ts";
import type { Coverage, Repair, Unclaimed } from "../model/types.ts";
import type { Draft } from "../structure/draft.ts";
import { type Range, union } from "../text/range.ts";
import type { Context } from "./context.ts";
import type { Mended } from "./prose/index.ts";

/** White space and characters that print nothing. */
function isBlank(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0x2000) return code === 0xa0 || code === 0xad;
  return (
    code <= 0x200d ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000
  );
}

function visible(source: string, { start, end }: Range): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isBlank(source.charCodeAt(i))) count++;
  return count;
}

/** What no field claims, in the order of the source, and how much of the whole that is. */
export function readUnclaimed(context: Context, draft: Draft): { unclaimed: Unclaimed[]; coverage: Coverage } {
  const characters = visible(draft.source, { start: 0, end: draft.source.length });
  const lost = union(draft.strays.map((stray) => stray.range)).reduce(
    (sum, range) => sum + visible(draft.source, range),
    0,
  );
  const claimed = characters - lost;
  const ratio = characters === 0 ? 1 : Math.round((claimed / characters) * 10000) / 10000;
  const unclaimed = draft.strays
    .map(({ range, reason }) => ({
      text: draft.source.slice(range.start, range.end).trim(),
      reason,
      span: context.place(range),
    }))
    .filter(({ text }) => text !== "");
  return { unclaimed, coverage: { characters, claimed, ratio } };
}

const byPlace = (a: Mended, b: Mended): number => a.range.start - b.range.start || a.range.end - b.range.end;

/** Repairs of the text and the entities that conversion left, each place once, in the order of the source. */
export function readRepairs(context: Context, draft: Draft, mended: readonly Mended[]): Repair[] {
  const entities: Mended[] = [];
  for (const { range } of draft.markup) {
    if (!draft.source.startsWith("&", range.start)) continue;
    const printed = draft.source.slice(range.start, range.end);
    entities.push({ range, printed, read: entityText(printed) ?? "" });
  }
  const out: Repair[] = [];
  let last: Range | undefined;
  for (const { range, printed, read } of [...entities, ...mended].sort(byPlace)) {
    if (last && last.start === range.start && last.end === range.end) continue;
    last = range;
    out.push({ printed, read, span: context.place(range) });
  }
  return out;
}
