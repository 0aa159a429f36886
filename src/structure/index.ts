import type { Layout, MarkupKind } from "../layout/types.ts";
import type { Finding } from "../model/finding.ts";
import { type Range, subtract } from "../text/range.ts";
import { toBlocks } from "./blocks.ts";
import { closeCellLines } from "./cell-lines/index.ts";
import { clauseRosters } from "./clause-rosters.ts";
import type { Draft, Stray } from "./draft.ts";
import { settleLaterHeaders } from "./later-headers.ts";
import { unflattened } from "./order/flat.ts";
import { readOrder } from "./order/index.ts";
import { takeLateDrafter } from "./order/late-drafter.ts";
import { withWholeDates } from "./order/split-date.ts";
import { unglued } from "./order/unglued.ts";
import { readParts } from "./parts.ts";
import { splitCombinedColumns } from "./repair/combined-column.ts";
import { rowLoneLabels } from "./repair/lone-labels.ts";
import { closePassportLines } from "./repair/passport-lines.ts";
import { closeSpacedLetters } from "./repair/spaced-letters.ts";
import { closeSpilledLines } from "./repair/spilled-lines.ts";
import { closeSpilledTables } from "./repair/spilled-tables.ts";
import { withoutRunningLines } from "./running-lines.ts";
import { Vocabulary } from "./vocabulary.ts";

const WHITE = " \t\n\r";
/** Characters that no print shows; they need no claim. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

export type { Draft } from "./draft.ts";

/** One finding a kind of markup, at its first place, with the count. */
function markupFindings(layout: Layout): Finding[] {
  const first = new Map<MarkupKind, { finding: Finding; count: number }>();
  for (const { kind, range } of layout.markup) {
    const known = first.get(kind);
    if (known) known.count++;
    else first.set(kind, { finding: { rule: "text/markup", range }, count: 1 });
  }
  return [...first].map(([kind, { finding, count }]) => ({ ...finding, values: { kind, count } }));
}

/** What no part claimed and no stray explains: kept as strays of their own, white space at the ends cut off. */
function unrecognized(layout: Layout, taken: Draft): Stray[] {
  const claims = [
    ...(taken.order?.claims ?? []),
    ...(taken.order?.drafter?.claims ?? []),
    ...(taken.passport?.claims ?? []),
    ...[taken.appendices, taken.roadmaps, taken.rosters, taken.tables, taken.texts].flatMap((parts) =>
      parts.flatMap((part) => part.claims),
    ),
    ...taken.strays.map((stray) => stray.range),
  ];
  const whole = { start: 0, end: layout.source.length };
  return subtract(whole, claims).flatMap((gap) => visibleLines(layout.source, gap));
}

/** Most gaps are a tab or a line end. */
function isBlank(source: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) if (!WHITE.includes(source[at] as string)) return false;
  return true;
}

/** The visible text of a gap between claims, line by line. */
function visibleLines(source: string, gap: Range): Stray[] {
  const out: Stray[] = [];
  let at = gap.start;
  if (isBlank(source, gap)) return out;
  for (const print of source.slice(gap.start, gap.end).split(/\r\n?|\n/u)) {
    const text = print.replace(INVISIBLE, " ").trim();
    if (text !== "") {
      const start = at + print.indexOf(text[0] as string);
      const reason = /^[\s\-‐-―_=:|¦+*~\u2500-\u257f]+$/u.test(text) ? "separator" : "unrecognized";
      out.push({ range: { start, end: start + text.length }, reason });
    }
    at += print.length + (source.startsWith("\r\n", at + print.length) ? 2 : 1);
  }
  return out;
}

/** In the order of the source, no place twice: where drawn cells stand beside each other, one stray may lie in another. */
function apart(strays: readonly Stray[]): Stray[] {
  const out: Stray[] = [];
  let at = 0;
  const inOrder = (a: Stray, b: Stray): number => a.range.start - b.range.start || b.range.end - a.range.end;
  for (const stray of [...strays].sort(inOrder)) {
    const { start, end } = stray.range;
    if (end > at) out.push(start >= at ? stray : { ...stray, range: { start: at, end } });
    at = Math.max(at, end);
  }
  return out;
}

/** What a converter left between the parts: reported where it stands. */
function strayFindings(strays: readonly Stray[]): Finding[] {
  return strays.flatMap(({ range, reason }): Finding[] =>
    reason === "page-number" || reason === "running-header" || reason === "repeated-row"
      ? [{ rule: "text/ocr-noise", range, values: { what: reason } }]
      : [],
  );
}

/** The layout with the rows that the print cut or ran together made whole; joined rows show anew which of them are no headers. */
function withWholeTables(layout: Layout): Layout {
  const closed = closePassportLines(rowLoneLabels(closeSpilledTables(closeSpilledLines(layout))));
  return settleLaterHeaders(splitCombinedColumns(closeCellLines(closed)));
}

/** Says which block of the layout is what. Never throws on any text. */
export function structure(printed: Layout): Draft {
  const besidesPages = withoutRunningLines(settleLaterHeaders(closeSpacedLetters(printed)));
  const layout = withWholeTables(besidesPages.layout);
  const words = new Vocabulary(layout.source);
  const { blocks: lines, ...besides } = toBlocks(layout);
  const blocks = withWholeDates(unflattened(unglued(lines)));
  const reading = readOrder(blocks);
  const order = reading?.order ?? null;
  const late = order && !order.drafter ? takeLateDrafter(blocks, reading?.next ?? 0) : { drafter: null, blocks };
  const parts = readParts(
    { layout, blocks: late.blocks, words },
    reading?.next ?? 0,
    reading !== null,
    reading?.tables ?? [],
  );
  const draft: Draft = {
    source: layout.source,
    words,
    order: order && { ...order, drafter: order.drafter ?? late.drafter },
    appendices: parts.appendices,
    passport: parts.passport,
    roadmaps: parts.roadmaps,
    rosters: [...clauseRosters(reading?.order.clauses ?? []), ...parts.rosters],
    tables: parts.tables,
    texts: parts.texts,
    strays: [...besidesPages.strays, ...besides.strays, ...(reading?.strays ?? []), ...parts.strays],
    markup: layout.markup,
    findings: [...markupFindings(layout), ...(reading?.findings ?? []), ...parts.findings],
  };
  const strays = apart([...draft.strays, ...unrecognized(layout, draft)]);
  return { ...draft, strays, findings: [...draft.findings, ...strayFindings(strays)] };
}
