import { isAbsolute, relative } from "node:path";
import { type JudgedDocument, placeIn, shownIn } from "../../batch/judge.ts";
import type { Problem } from "../../batch/problem.ts";
import { readInput } from "../../batch/read.ts";
import { RULE_SEVERITIES } from "../../model/rule-ids.ts";
import type { Levels } from "../../policy/levels.ts";
import { frameOf, linesOf } from "../../report/frame.ts";
import type { Found } from "../../report/verdict.ts";
import { type AcrossFinding, type Expected, findAcross, readExpected } from "../../rules/across/index.ts";
import { RULES } from "../../rules/index.ts";
import type { Lang } from "../../rules/rule.ts";

/** Everything that was looked at, in the order of the inputs. */
export interface Judgement {
  readonly documents: readonly JudgedDocument[];
  /** By file and place; `row` is the place of the document among the documents. */
  readonly findings: readonly Found[];
}

/** The list of those who must have sent a document. */
export interface ExpectedList {
  readonly file: string;
  readonly lines: readonly string[];
  readonly entries: readonly Expected[];
}

/** A path as reports have it: below the working folder without it, with slashes. */
export function shownPath(path: string): string {
  const below = isAbsolute(path) ? relative(process.cwd(), path) : path;
  const kept = below === "" || below.startsWith("..") || isAbsolute(below) ? path : below;
  return process.platform === "win32" ? kept.replaceAll("\\", "/") : kept.replace(/^\.\//, "");
}

export async function readExpectedList(file: string, maxBytes: number): Promise<ExpectedList | Problem> {
  const source = await readInput({ path: file, name: file, relative: file }, { maxBytes });
  if ("code" in source) return source;
  return { file: shownPath(file), lines: linesOf(source.text), entries: readExpected(source.text) };
}

const rules = new Map(RULES.map((rule) => [rule.id, rule]));

/** A finding over several documents in the file that it is told of, with the other one beside it. */
function acrossFound(
  { rule, where, span, subject, values, other }: AcrossFinding,
  read: readonly JudgedDocument[],
  rows: readonly number[],
  expected: ExpectedList | null,
  lang: Lang,
): Found {
  const own = where === "expected" ? undefined : read[where];
  const place = (own && placeIn(own, span)) ?? { file: expected?.file ?? "", span };
  const there = other && read[other.where];
  const second = there && placeIn(there, other.span);
  const message =
    rules.get(rule)?.message[lang]({ ...values, ...(second ? { file: shownPath(second.file) } : {}) }) ?? rule;
  const shown = own ? shownIn(own, span) : { frame: frameOf(expected?.lines ?? [], span), text: subject ?? "" };
  return {
    ...place,
    rule,
    severity: RULE_SEVERITIES[rule],
    message,
    ...(subject === undefined ? {} : { subject }),
    ...(second ? { related: [second] } : {}),
    ...shown,
    row: where === "expected" ? -1 : (rows[where] ?? -1),
  };
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By place in the file, then by rule; the order of the documents is kept. */
function byPlace(a: Found, b: Found): number {
  return (
    a.span.startLine - b.span.startLine ||
    a.span.startColumn - b.span.startColumn ||
    text(a.rule, b.rule) ||
    text(a.message, b.message)
  );
}

function inFiles(findings: readonly Found[]): Found[] {
  const order = new Map<string, Found[]>();
  for (const found of findings) {
    const file = shownPath(found.file);
    const related = found.related?.map((place) => ({ ...place, file: shownPath(place.file) }));
    const own = order.get(file) ?? [];
    own.push({ ...found, file, ...(related ? { related } : {}) });
    order.set(file, own);
  }
  return [...order.values()].flatMap((own) => own.sort(byPlace));
}

/** Looks at documents that were judged one by one all together. */
export function judgeTogether(
  documents: readonly JudgedDocument[],
  expected: ExpectedList | null,
  lang: Lang,
): Judgement {
  const findings = documents.flatMap((judged, row) => judged.findings.map((found) => ({ ...found, row })));
  const rows = documents.flatMap((judged, row) => (judged.digest ? [row] : []));
  const read = rows.map((row) => documents[row] as JudgedDocument);
  const digests = read.flatMap((judged) => judged.digest ?? []);
  const across = findAcross(digests, expected?.entries ?? []);
  const together = across.map((finding) => acrossFound(finding, read, rows, expected, lang));
  return { documents, findings: inFiles([...findings, ...together]) };
}

/** The findings at the severity that this run gives them; rules that are off are left out. */
export function withLevels(findings: readonly Found[], levels: Levels): Found[] {
  return findings.flatMap((found) => {
    const severity = levels[found.rule];
    return severity === "off" ? [] : [{ ...found, severity }];
  });
}
