import { entityText } from "../layout/markup.ts";
import type { Coverage, Repair, Unclaimed } from "../model/types.ts";
import type { Draft } from "../structure/draft.ts";
import { type Range, union } from "../text/range.ts";
import type { Context } from "./context.ts";
import type { Mended } from "./prose/index.ts";

/** White space and characters that print nothing. */
function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200d) ||
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

/** Repairs of the text and the entities that conversion left, each place once, in the order of the source. */
export function readRepairs(context: Context, draft: Draft, mended: readonly Mended[]): Repair[] {
  const entities = draft.markup.flatMap(({ range }): Mended[] => {
    const printed = draft.source.slice(range.start, range.end);
    return printed.startsWith("&") ? [{ range, printed, read: entityText(printed) ?? "" }] : [];
  });
  const seen = new Set<string>();
  return [...entities, ...mended]
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .filter(({ range: { start, end } }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`) !== undefined)
    .map(({ range, printed, read }) => ({ printed, read, span: context.place(range) }));
}
