import type { Layout } from "../../src/layout/types.ts";
import { HEADER_FIELDS } from "../../src/model/order.ts";
import type { Document, Span } from "../../src/model/types.ts";
import { DIGIT_LOOK_ALIKES, LATIN_LOOK_ALIKES } from "../../src/text/look-alikes.ts";
import { wordsOf } from "../../src/text/words.ts";

/** Characters that print nothing are not counted. */
const BLANK = /[\0-\u0020\u00a0\u00ad\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/gu;
const visible = (text: string): number => text.replace(BLANK, "").length;

/** Calls back for every object and text below a value. */
function walk(value: unknown, see: (value: object | string) => void): void {
  if (typeof value === "string") see(value);
  if (value === null || typeof value !== "object") return;
  see(value);
  for (const inner of Object.values(value)) walk(inner, see);
}

export function spansOf(value: unknown): Span[] {
  const found: Span[] = [];
  walk(value, (inner) => {
    if (typeof inner === "object" && "startLine" in inner) found.push(inner as Span);
  });
  return found;
}

/** Whether a place is in the text; it may also be behind its last character. */
function isOutside({ startLine, startColumn, endLine, endColumn }: Span, lines: readonly string[]): boolean {
  const width = (line: number) => (lines[line - 1] ?? "").length + 1;
  const backwards = startLine > endLine || (startLine === endLine && startColumn > endColumn);
  const before = startLine < 1 || startColumn < 1;
  return before || backwards || endLine > lines.length || startColumn > width(startLine) || endColumn > width(endLine);
}

/** The places of a document that are not in its text. */
export function outsideSpans(document: Document, text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/u);
  return spansOf(document)
    .filter((span) => isOutside(span, lines))
    .map((span) => JSON.stringify(span));
}

/** Each visible character is claimed by a field or stands in `unclaimed`, and in one of them only: what is wrong with that. */
export function unaccounted({ coverage, unclaimed }: Document, text: string): string | null {
  const left = unclaimed.reduce((sum, one) => sum + visible(one.text), 0);
  const all = visible(text);
  if (coverage.characters !== all) return `${coverage.characters} characters of ${all}`;
  return coverage.claimed + left === all ? null : `${coverage.claimed} claimed and ${left} unclaimed of ${all}`;
}

/** Letters and digits that look alike are one: which of them was meant is what a repair decides. */
function skeleton(text: string): string {
  let out = "";
  for (const sign of text) {
    const letter = LATIN_LOOK_ALIKES[sign] ?? sign;
    out += sign === "|" ? sign : (DIGIT_LOOK_ALIKES[letter] ?? letter);
  }
  return out;
}

const skeletonsOf = (text: string): string[] => wordsOf(skeleton(text));

/** A word taken apart wherever it can be. */
const splitsOf = (word: string): [string, string][] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => [word.slice(0, i + 1), word.slice(i + 1)]);

/** A word is there as it is, or as two that were printed without a space. */
const isThere = (word: string, isKnown: (part: string) => boolean): boolean =>
  isKnown(word) || splitsOf(word).some(([head, tail]) => isKnown(head) && isKnown(tail));

function countWords(words: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The source with a space in the place of each tag and entity: words that stand on its two sides are two words. */
function withoutMarkup({ source, markup }: Layout): string {
  let out = "";
  let at = 0;
  for (const { range } of [...markup].sort((a, b) => a.range.start - b.range.start)) {
    if (range.start < at) continue;
    out += `${source.slice(at, range.start)} `;
    at = range.end;
  }
  return out + source.slice(at);
}

/** The words of a text that its model has fewer times than the text, letters that a repair joined apart. */
export function lostWords({ diagnostics: _, source: __, coverage: ___, ...model }: Document, layout: Layout): string[] {
  const texts: string[] = [];
  walk(model, (inner) => {
    if (typeof inner === "string") texts.push(inner);
  });
  const had = countWords(texts.flatMap(skeletonsOf));
  const wanted = countWords(skeletonsOf(withoutMarkup(layout)));
  const short = [...wanted].filter(([word, count]) => (had.get(word) ?? 0) < count).map(([word]) => word);
  const joined = short.length === 0 ? "" : skeletonsOf(texts.join(" ")).join("");
  // The numbers that count the rows and items of a passport or a roster are its marks, not its words.
  const counts = model.passport !== null || model.rosters.length > 0;
  const isMark = (word: string): boolean => counts && /^\d{1,2}$/.test(word);
  // «ПРИКАЗ6» is a kind and a number, «ЄП.А. Ря» a mark and a name.
  const isTwo = (word: string): boolean =>
    splitsOf(word).some(
      ([head, tail]) => (had.has(head) && joined.includes(tail)) || (had.has(tail) && joined.includes(head)),
    );
  // «4елРlо0»: a repair inside of what no sign parts
  const isRepaired = (word: string): boolean =>
    model.repairs.some(({ printed, read }) => {
      const [print = "", mended = ""] = [skeletonsOf(printed).join(""), skeletonsOf(read).join("")];
      return print !== "" && word.includes(print) && joined.includes(word.replace(print, mended));
    });
  // «И<i>ЕПРИКАЗ»: the end of a word that a tag cuts, and the next one at it
  const isCut = (word: string): boolean =>
    layout.markup.length > 0 &&
    splitsOf(word).some(
      ([head, tail]) =>
        tail.length > 3 &&
        [...had.keys()].some((one) => one.endsWith(head)) &&
        [...had.keys()].some((one) => one.startsWith(tail)),
    );
  return short.filter(
    (word) => !joined.includes(word) && !isMark(word) && !isTwo(word) && !isRepaired(word) && !isCut(word),
  );
}

/** The offsets of a place in a text, by the beginnings of its lines. */
function offsetsOf(text: string): (span: Span) => { start: number; end: number } {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length);
  const at = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1;
  return (span) => ({ start: at(span.startLine, span.startColumn), end: at(span.endLine, span.endColumn) });
}

/** The source with blanks in the place of each tag and entity: what stands elsewhere keeps its offset. */
function blanked({ source, markup }: Layout): string {
  let out = "";
  for (const { range } of [...markup].sort((a, b) => a.range.start - b.range.start)) {
    if (range.end <= out.length) continue;
    out += source.slice(out.length, range.start);
    out += " ".repeat(range.end - out.length);
  }
  return out + source.slice(out.length);
}

/** A plan, a passport, a roster or an order: what has parts with places of their own. */
const isPart = (value: object): boolean =>
  ["activities", "fields", "members", "clauses"].some((parts) => parts in value && !("ref" in value));

/**
 * Words that stand inside the place of a field and are no part of any text there: claimed, and lost. Each word is sought
 * in the fields around it (in a whole part where no field is), a repair's joined letters beside whole words. Titles of
 * plans and the like have no place of their own, mended words read otherwise, and the numbers that count rows and items
 * of a passport or a roster are its marks.
 */
export function strayWords({ diagnostics: _, repairs, ...model }: Document, layout: Layout): string[] {
  const offsets = offsetsOf(layout.source);
  const places: { start: number; end: number; value: object }[] = [];
  walk(model, (inner) => {
    if (typeof inner === "object" && "span" in inner && inner.span)
      places.push({ ...offsets(inner.span as Span), value: inner });
  });
  places.sort((a, b) => a.end - a.start - (b.end - b.start));
  const known = new Map<object, string>();
  const joinedOf = (value: object): string => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const texts: string[] = [];
    walk(value, (inner) => {
      if (typeof inner === "string") texts.push(inner);
    });
    const print = texts.join(" ");
    // as look-alikes and, where «З» is no three, as they are
    const joined = `${skeletonsOf(print).join("")} ${wordsOf(print).join("")}`;
    known.set(value, joined);
    return joined;
  };
  const titles = joinedOf([...model.roadmaps, ...model.rosters, model.passport].map((part) => part?.title ?? null));
  const repaired = repairs.map(({ span }) => offsets(span));
  const counts = model.passport !== null || model.rosters.length > 0;
  const wanted = [...blanked(layout).matchAll(/[\p{L}\p{N}]+/gu)];
  return wanted.flatMap(({ index, 0: print }) => {
    const all = places.filter(({ start, end }) => start < index + print.length && index < end);
    const inner = all.filter(({ value }) => !isPart(value));
    const around = inner.length > 0 ? inner : all;
    const words = skeletonsOf(print);
    const isIn = (word: string): boolean =>
      titles.includes(word) || around.some(({ value }) => joinedOf(value).includes(word));
    // «ПРИКАЗПРИКАЗ» is a kind and what was printed by mistake.
    const there = [words, wordsOf(print)].some((all) => all.every((word) => isThere(word, isIn)));
    const mended = repaired.some(({ start, end }) => start < index + print.length && index < end);
    return there || mended || (counts && /^\d{1,2}$/.test(print)) ? [] : [`${print}@${index}`];
  });
}

/** Fields of an order's head that have a value and no print with a place; a kind may follow from the verb of the preamble. */
export function unprinted({ order }: Document): string[] {
  if (order === null) return [];
  const printed = new Set(order.printed.map(({ field }) => field));
  return HEADER_FIELDS.filter((field) => field !== "kind" && order[field] !== null && !printed.has(field));
}

/** Words of a text that belong to a field and are no part of its clean text, which prints times and marks its own way. */
export function unprintedWords(document: Document, { source, markup }: Layout, clean: string): string[] {
  const { unclaimed, repairs, order, roadmaps } = document;
  const offsets = offsetsOf(source);
  const times = roadmaps.flatMap(({ activities }) => activities.flatMap(({ cells }) => cells.schedule ?? []));
  // a misspelt kind is told of, and printed as the kind that it is
  // and «Ne5» is printed with its «№»
  const ownWay = (order?.printed ?? []).filter(
    ({ field, raw }) => field === "date" || field === "kind" || (field === "number" && /^\p{L}/u.test(raw)),
  );
  const left = [...[...unclaimed, ...repairs, ...ownWay].map(({ span }) => span), ...times].map(offsets);
  const joined = [skeletonsOf(clean).join(""), wordsOf(clean).join("")];
  const isPrinted = (word: string): boolean => joined.some((text) => text.includes(word));
  return [...blanked({ source, markup } as Layout).matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ index, 0: print }) => {
    const gone = left.some(({ start, end }) => start < index + print.length && index < end);
    const there = isPrinted(wordsOf(print).join("")) || skeletonsOf(print).every((word) => isThere(word, isPrinted));
    return gone || there || print.length < 3 ? [] : [`${print}@${index}`];
  });
}

/** Whether the letters of `value` stand in `source` in their order, others perhaps between them. */
function isWithin(value: string, source: string): boolean {
  let at = 0;
  for (const letter of value) {
    at = source.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Letters as they are, and look-alikes as one: «З» is a three only where a figure was meant. */
const VIEWS = [(text: string): string[] => wordsOf(text), skeletonsOf] as const;

/** In their order; or word by word, where cells of a row were joined in another one. */
const stands = (value: string, source: string): boolean =>
  VIEWS.some((view) => {
    const there = view(source).join("");
    const words = view(value);
    return isWithin(words.join(""), there) || words.every((word) => there.includes(word));
  });

/** Values whose place in the source does not hold their letters: what they say stands elsewhere, or nowhere. */
export function misplaced(document: Document, layout: Layout): string[] {
  const offsets = offsetsOf(layout.source);
  const plain = blanked(layout);
  const repaired = document.repairs.map(({ span }) => offsets(span));
  const out: string[] = [];
  const headings = document.roadmaps.flatMap(({ columns }) => columns.filter(({ role }) => role === "schedule"));
  const isMark = (text: string): boolean => /^(?:[^\p{L}\d]|[xvху]|да)$/iu.test(text.trim());
  const times = headings.map(({ header }) => header).join(" ");
  // a mark in a calendar's column says the time that the column's heading prints
  const isMarked = (value: string, there: readonly string[]): boolean =>
    headings.length > 1 &&
    there.some(isMark) &&
    value.split(/[;,]\s/u).every((time) => stands(time, times) || stands(time, there.join(" ")));
  const ask = (what: string, value: string | null, spans: readonly Span[]): void => {
    if (value === null || value === "") return;
    const ranges = spans.map(offsets);
    const mended = repaired.some((one) => ranges.some(({ start, end }) => one.start < end && start < one.end));
    const there = ranges.map(({ start, end }) => plain.slice(start, end));
    if (!mended && !stands(value, there.join(" ")) && !isMarked(value, there))
      out.push(`${what}: ${value} at ${JSON.stringify(spans)}`);
  };
  // what is left over is kept with its tags
  walk({ ...document, unclaimed: [] }, (inner) => {
    if (typeof inner !== "object" || !("span" in inner) || !inner.span) return;
    if ("raw" in inner) ask("raw", inner.raw as string, [inner.span as Span]);
    else if ("text" in inner) ask("text", inner.text as string, [inner.span as Span]);
  });
  // a name is declined: of «Ковалёва» at least «Ков» stands wherever she is mentioned
  for (const { surname, mentions, variants } of document.persons)
    for (const span of mentions) {
      const { start, end } = offsets(span);
      // another spelling of hers is told
      if (!variants.some((print) => stands(print, plain.slice(start, end)))) ask("person", surname.slice(0, 3), [span]);
    }
  for (const { activities, sections } of document.roadmaps) {
    for (const { number, title, span } of sections) ask(`section ${number}`, title, [span]);
    for (const { number, cells, title, schedule, executors, label, ...rest } of activities) {
      ask(`title ${number}`, title, cells.activity ?? []);
      ask(`label ${number}`, label, [rest.span]);
      if (!schedule.inherited) ask(`schedule ${number}`, schedule.raw, cells.schedule ?? []);
      if (!executors.inherited) ask(`executors ${number}`, executors.raw, cells.executors ?? []);
      for (const role of ["indicator", "result", "completion"] as const)
        ask(`${role} ${number}`, rest[role], cells[role] ?? []);
      ask(`other ${number}`, Object.values(rest.other).join(" "), cells.other ?? []);
    }
  }
  return out;
}
