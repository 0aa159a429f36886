import { confide } from "./confidence/index.ts";
import { layout } from "./layout/index.ts";
import type { Finding } from "./model/finding.ts";
import type { Document, Registry, SourceInfo } from "./model/types.ts";
import { SCHEMA_VERSION } from "./model/version.ts";
import { normalize } from "./normalize/index.ts";
import { type DiagnoseOptions, diagnose } from "./rules/engine.ts";
import type { Lang, LocatedFinding } from "./rules/rule.ts";
import { structure } from "./structure/index.ts";
import { Places, type Span } from "./text/places.ts";
import type { Range } from "./text/range.ts";
import type { Source } from "./text/source.ts";

export interface ParseOptions {
  /** Language of the messages. */
  readonly lang: Lang;
  /** Official names and identifiers that the documents do not print. */
  readonly registry?: Registry;
  /** Told of a rule that failed; the other rules go on. */
  readonly onFault?: NonNullable<DiagnoseOptions["onFault"]>;
}

/** Stands between two files that make one document: a blank line, so that nothing runs on from one into the other. */
const SEAM = "\n\n";

/** Text and places of one or several files read as one; a span's `part` says which file it is in. */
interface Whole {
  readonly text: string;
  readonly info: SourceInfo;
  readonly place: (range: Range) => Span & { part?: number };
  readonly findings: readonly Finding[];
}

function infoOf({ name, sha256, bytes, encoding, text }: Source, places: Places): SourceInfo {
  return { name, sha256, bytes, encoding, lines: places.count(text) };
}

function one(source: Source): Whole {
  const places = new Places(source.text);
  return {
    text: source.text,
    info: infoOf(source, places),
    place: (range) => places.span(range),
    findings: source.decodeFindings,
  };
}

function several(sources: readonly Source[]): Whole {
  const places = sources.map((source) => new Places(source.text));
  const starts: number[] = [];
  let text = "";
  for (const source of sources) {
    if (starts.length > 0) text += SEAM;
    starts.push(text.length);
    text += source.text;
  }
  const place = (range: Range) => {
    const part = Math.max(
      0,
      starts.findLastIndex((start) => start <= range.start),
    );
    const start = starts[part] as number;
    const length = (sources[part] as Source).text.length;
    const inside = { start: Math.min(range.start - start, length), end: Math.min(range.end - start, length) };
    return { ...(places[part] as Places).span(inside), part: part + 1 };
  };
  const parts = sources.map((source, i) => infoOf(source, places[i] as Places));
  const findings = sources.flatMap((source, i) =>
    source.decodeFindings.map((finding) => ({
      ...finding,
      range: shift(finding.range, starts[i] as number),
      ...(finding.related ? { related: finding.related.map((range) => shift(range, starts[i] as number)) } : {}),
    })),
  );
  return { text, info: { ...(parts[0] as SourceInfo), parts }, place, findings };
}

const shift = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

function located(finding: Finding, of: string | undefined, place: Whole["place"]): LocatedFinding {
  const { rule, range, subject = of, related, values, fix } = finding;
  return { rule, span: place(range), subject, related: related?.map(place), values, fix };
}

function parseWhole({ text, info, place, findings }: Whole, options: ParseOptions): Document {
  const { document, noticed, traces } = normalize(structure(layout(text)), place, options.registry);
  const undiagnosed = { schemaVersion: SCHEMA_VERSION, source: info, ...document } as const;
  const all = findings.map((finding) => located(finding, undefined, place));
  for (const { finding, subject } of noticed) all.push(located(finding, subject, place));
  const diagnostics = diagnose(undiagnosed, all, options);
  const { coverage, ...rest } = undiagnosed;
  return confide({ ...rest, diagnostics, coverage }, traces);
}

/** Reads one decoded source into the model. Any text gives a document; what is wrong with it is in its diagnostics. */
export function parseSource(source: Source, options: ParseOptions): Document {
  return parseWhole(one(source), options);
}

/** Reads several files as one document: an order and the plan that was saved apart from it. */
export function parseSources(sources: readonly Source[], options: ParseOptions): Document {
  return parseWhole(sources.length === 1 ? one(sources[0] as Source) : several(sources), options);
}

export { inspectLayout, inspectStructure } from "./report/stages.ts";
