import { toCheck } from "../confidence/first.ts";
import { RULE_SEVERITIES } from "../model/rule-ids.ts";
import type { Diagnostic, Document, Span } from "../model/types.ts";
import { checkLines } from "../report/check-first.ts";
import { completenessOf } from "../report/completeness.ts";
import { frameOf, linesOf, printAt } from "../report/frame.ts";
import { municipalityOf } from "../report/municipality.ts";
import type { DocumentCard, FilePlace, Found } from "../report/verdict.ts";
import { type Digest, digestOf } from "../rules/across/index.ts";
import type { DiagnoseOptions } from "../rules/engine.ts";
import { inputUnreadable } from "../rules/input-unreadable.ts";
import { rediagnose } from "../rules/model/rediagnose.ts";
import { modelInvalid } from "../rules/model-invalid.ts";
import type { Lang, Rule } from "../rules/rule.ts";
import { detached } from "../text/detached.ts";
import type { Source } from "../text/source.ts";
import { documentOf, type SourceOptions } from "./documents.ts";
import type { Input } from "./inputs.ts";
import { pathsOf } from "./model-findings.ts";
import { spansOf } from "./model-places.ts";
import { isModel, type ModelFault, type ModelFile, readModels } from "./models.ts";
import { type Problem, problemText } from "./problem.ts";

type Shown = Pick<Found, "frame" | "text">;

/** A document that was judged: what it is, what was found, and what the other documents need to know of it. Plain data. */
export interface JudgedDocument {
  readonly card: DocumentCard;
  readonly findings: readonly Found[];
  /** Absent where nothing could be read. */
  readonly digest?: Digest;
  /** The files of the document, by the parts of its places. */
  readonly files: readonly string[];
  /** For a model: where in its own file the places of its source are spoken of. */
  readonly own?: Readonly<Record<string, Span>>;
  /** What stands at the places that findings over several documents fall on: the text itself is not kept. */
  readonly kept: Readonly<Record<string, Shown>>;
  /** Why it was not read. */
  readonly problem?: Problem;
}

export interface JudgeOptions extends SourceOptions {
  readonly onFault: NonNullable<DiagnoseOptions["onFault"]>;
}

const TOP: Span = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
const NO_TEXT = { frame: null, text: "" } as const;

const spanKey = ({ part = 0, startLine, startColumn, endLine, endColumn }: Span): string =>
  [part, startLine, startColumn, endLine, endColumn].join(":");

/** A place of the document in the file that a report names. */
export function placeIn({ files, own }: Pick<JudgedDocument, "files" | "own">, span: Span): FilePlace {
  const file = files[Math.min(span.part ?? 1, files.length) - 1] ?? "";
  return { file, span: own ? (own[spanKey(span)] ?? TOP) : span };
}

/** What stands there. */
export function shownIn({ kept }: Pick<JudgedDocument, "kept">, span: Span): Shown {
  return kept[spanKey(span)] ?? NO_TEXT;
}

function cardOf(document: Document, file: string): DocumentCard {
  const { order, roadmaps } = document;
  return {
    file,
    municipality: municipalityOf(document),
    kind: order?.kind ?? null,
    number: order?.number ? detached(order.number) : null,
    date: order?.date ?? null,
    activities: roadmaps.reduce((sum, roadmap) => sum + roadmap.activities.length, 0),
    completeness: completenessOf(document),
    toCheck: document.confidence ? toCheck(document).length : null,
    checkLines: checkLines(document),
    problem: null,
  };
}

const emptyCard = (file: string, problem: string | null): DocumentCard => ({
  file,
  municipality: null,
  kind: null,
  number: null,
  date: null,
  activities: 0,
  completeness: null,
  toCheck: null,
  checkLines: [],
  problem,
});

/** A file of which nothing can be judged, with what there is to say of it. */
function unjudged(file: string, findings: readonly Found[], problem: string): JudgedDocument {
  return { card: emptyCard(file, problem), findings, files: [file], kept: {} };
}

function said(rule: Rule, file: string, span: Span, values: Record<string, string>, lang: Lang): Found {
  const message = rule.message[lang](values);
  const text = values.path ?? "";
  return { file, span, rule: rule.id, severity: RULE_SEVERITIES[rule.id], message, frame: null, text, row: 0 };
}

/** An input that gave no document, as a finding at its beginning. */
export function judgeProblem(problem: Problem, lang: Lang): JudgedDocument {
  const text = problemText(problem, lang);
  const finding = said(inputUnreadable, problem.input, TOP, { text }, lang);
  return { ...unjudged(problem.input, [finding], text), problem };
}

const MORE: Readonly<Record<Lang, (n: number) => string>> = {
  en: (n) => `${n} more like it`,
  ru: (n) => `и ещё ${n}`,
};

function judgeFaults(
  file: string,
  text: string,
  faults: readonly ModelFault[],
  more: number,
  lang: Lang,
): JudgedDocument {
  const lines = linesOf(text);
  const findings = faults.map(({ path, span, message }): Found => {
    const found = said(modelInvalid, file, span ?? TOP, { path, text: message }, lang);
    return { ...found, ...(path === "" ? {} : { subject: path }), frame: span ? frameOf(lines, span) : null };
  });
  if (more > 0) findings.push(said(modelInvalid, file, TOP, { text: MORE[lang](more) }, lang));
  return unjudged(file, findings, findings[0]?.message ?? "");
}

interface Reading {
  readonly place: (span: Span) => FilePlace;
  readonly frame: (span: Span) => Shown;
}

function foundOf(diagnostic: Diagnostic, { place, frame }: Reading): Found {
  const { rule, severity, message, span, subject, related, fix } = diagnostic;
  return {
    ...place(span),
    rule,
    severity,
    message: detached(message),
    ...(subject === undefined ? {} : { subject: detached(subject) }),
    ...(related ? { related: related.map(place) } : {}),
    ...(fix === undefined ? {} : { fix }),
    ...frame(span),
    row: 0,
  };
}

/** A document of one file or of several that belong together; a place knows which of them it is in. */
function judgeText(input: Input, sources: readonly Source[], document: Document): JudgedDocument {
  const lines = sources.map((source) => linesOf(source.text));
  const files = sources.map((source) => source.name);
  const place = (span: Span): FilePlace => placeIn({ files }, span);
  const frame = (span: Span): Shown => {
    const own = lines[Math.min(span.part ?? 1, lines.length) - 1] ?? [];
    return { frame: frameOf(own, span), text: printAt(own, span) };
  };
  const findings = document.diagnostics.map((diagnostic) => foundOf(diagnostic, { place, frame }));
  const digest = digestOf(document);
  const kept = Object.fromEntries(spansOfDigest(digest).map((span) => [spanKey(span), frame(span)]));
  return { card: cardOf(document, input.name), findings, digest, files, kept };
}

function spansOfDigest({ numberSpan, plans, persons, bodies }: Digest): Span[] {
  return [...(numberSpan ? [numberSpan] : []), ...[...plans, ...persons, ...bodies].map((one) => one.span)];
}

interface OwnPlaces {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
  readonly digest: Digest;
  readonly asked: readonly Span[];
}

function ownSpans(asked: readonly Span[], spans: readonly (Span | null)[]): Record<string, Span> {
  return Object.fromEntries(asked.map((span, i) => [spanKey(span), spans[i] ?? TOP]));
}

function judgeModel(
  { document, diagnostics, digest }: OwnPlaces,
  name: string,
  { files, own }: Required<Pick<JudgedDocument, "files" | "own">>,
  lines: readonly string[],
): JudgedDocument {
  const place = (span: Span): FilePlace => placeIn({ files, own }, span);
  const findings = diagnostics.map((diagnostic): Found => {
    const { span } = place(diagnostic.span);
    const { related: _, ...rest } = diagnostic;
    const found = foundOf(rest, { place, frame: () => NO_TEXT });
    const source = { file: document.source.name, span: diagnostic.span };
    return { ...found, related: [source], frame: frameOf(lines, span), text: printAt(lines, span) };
  });
  return { card: cardOf(document, name), findings, digest, files, own, kept: {} };
}

/** The documents of a model file: the rules look at each anew; places are those of the file that is at hand. */
async function judgeModels(
  file: string,
  text: string,
  { documents, places, form }: Extract<ModelFile, { documents: unknown }>,
  options: JudgeOptions,
): Promise<JudgedDocument[]> {
  const all = documents.map((document): OwnPlaces => {
    const diagnostics = rediagnose(document, options);
    const digest = digestOf(document);
    const asked = [...diagnostics.map((finding) => finding.span), ...spansOfDigest(digest)];
    return { document, diagnostics, digest, asked };
  });
  const paths = all.flatMap(({ document, asked }, i) => pathsOf(document, places[i] ?? { part: 0, path: [] }, asked));
  const spans = paths.length > 0 ? await spansOf(text, paths, form) : [];
  const lines = linesOf(text);
  let taken = 0;
  return all.map((one, i) => {
    const own = spans.slice(taken, taken + one.asked.length);
    taken += one.asked.length;
    const name = all.length > 1 ? `${file}#${i + 1}` : file;
    return judgeModel(one, name, { files: [file], own: ownSpans(one.asked, own) }, lines);
  });
}

/** What there is to say of one input that was read: a text gives one document, a model file one or several. */
export async function judgeSource(
  input: Input,
  source: Source,
  options: JudgeOptions,
): Promise<JudgedDocument[] | Problem> {
  const { lang, companions = [] } = options;
  if (isModel(input.name, source.text)) {
    const file = await readModels(source.text, options);
    if ("faults" in file) return [judgeFaults(input.name, source.text, file.faults, file.more, lang)];
    return judgeModels(input.name, source.text, file, options);
  }
  const result = documentOf(input, source, options);
  if ("problem" in result) return result.problem;
  return [judgeText(input, [source, ...companions], result.document)];
}
