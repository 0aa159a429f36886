import { LEVEL_WORDS } from "../confidence/words.ts";
import { CONFIDENCE_LEVELS } from "../model/doubts.ts";
import type { Diagnostic, Document, Order, Roadmap } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import { append } from "../text/append.ts";
import { visible } from "../text/visible.ts";
import { checkLines, shownLines } from "./check-first.ts";
import { conciseLine } from "./concise.ts";
import { type Paint, PLAIN } from "./paint.ts";
import { type Counted, counted, KIND_WORDS, SUMMARY_WORDS } from "./words.ts";

export interface SummaryOptions {
  readonly lang: Lang;
  readonly paint?: Paint;
}

const LABEL = 12;
const LONGEST = 110;
const SHOWN_FINDINGS = 5;
const SEVERITIES = ["error", "warning", "info"] as const;

function short(text: string): string {
  const safe = visible(text);
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 1).trimEnd()}…`;
}

function clauseCount(clauses: Order["clauses"]): number {
  return clauses.reduce((sum, clause) => sum + 1 + clauseCount(clause.children), 0);
}

function joinCounts(counts: readonly (readonly [number, Counted])[], lang: Lang): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, thing]) => counted(count, thing, lang))
    .join(", ");
}

function orderRows(order: Order, lang: Lang): [string, string][] {
  const words = SUMMARY_WORDS[lang];
  const number = order.number === null ? words.noNumber : `№ ${order.number}`;
  const act = [KIND_WORDS[order.kind][lang], number, order.date ?? words.noDate].join(", ");
  const rows: [string, string][] = [[words.act, short(act)]];
  if (order.issuer !== null) rows.push([words.issuer, short(order.issuer)]);
  rows.push([words.title, order.title === null ? words.noTitle : short(order.title)]);
  return rows;
}

function partsOf(document: Document, lang: Lang): string {
  const passport = document.passport ? SUMMARY_WORDS[lang].passport : "";
  const counts = joinCounts(
    [
      [clauseCount(document.order?.clauses ?? []), "clause"],
      [document.order?.appendices.length ?? 0, "appendix"],
      [document.rosters.length, "roster"],
      [document.tables.length, "table"],
      [document.texts.length, "text"],
    ],
    lang,
  );
  return [counts, passport].filter((part) => part !== "").join(", ");
}

function planRows(roadmap: Roadmap, lang: Lang): [string, string][] {
  const words = SUMMARY_WORDS[lang];
  const { period, sections, activities } = roadmap;
  const bounds = period ? `${period.start ?? "…"} – ${period.end ?? "…"}` : words.noPeriod;
  const nested = activities.filter((activity) => activity.parent !== null).length;
  const own = `${counted(activities.length, "activity", lang)}${nested ? ` (${counted(nested, "sub", lang)})` : ""}`;
  const parts = [bounds, ...(sections.length > 0 ? [counted(sections.length, "section", lang)] : []), own];
  return [
    [words.plan, roadmap.title === null ? words.noTitle : short(roadmap.title)],
    ["", parts.join(", ")],
  ];
}

function findingRows(diagnostics: readonly Diagnostic[], lang: Lang, paint: Paint): [string, string][] {
  const words = SUMMARY_WORDS[lang];
  const groups = SEVERITIES.map((severity) => diagnostics.filter((finding) => finding.severity === severity));
  const totals = groups.flatMap((group, i) => {
    const severity = SEVERITIES[i] as (typeof SEVERITIES)[number];
    return group.length > 0 ? [paint[severity](counted(group.length, severity, lang))] : [];
  });
  const worth = groups.slice(0, 2).flat();
  const rows: [string, string][] = [[words.findings, totals.join(", ") || words.none]];
  for (const finding of worth.slice(0, SHOWN_FINDINGS)) rows.push(["", paint.faint(short(conciseLine(finding)))]);
  if (worth.length > SHOWN_FINDINGS) rows.push(["", paint.faint(`… ${words.more} ${worth.length - SHOWN_FINDINGS}`)]);
  return rows;
}

/** How many activities are of each level, and where to look first. */
function confidenceRows(document: Document, lang: Lang, paint: Paint): [string, string][] {
  const counts = document.confidence?.activities;
  if (!counts || counts.sure + counts.likely + counts.doubtful === 0) return [];
  const parts = CONFIDENCE_LEVELS.filter((level) => counts[level] > 0).map(
    (level) => `${LEVEL_WORDS[level][lang]} ${counts[level]}`,
  );
  const rows: [string, string][] = [[SUMMARY_WORDS[lang].confidence, parts.join(", ")]];
  const lines = checkLines(document);
  if (lines.length > 0) {
    rows.push(["", paint.faint(`${SUMMARY_WORDS[lang].checkFirst} ${shownLines(lines, lang)}`)]);
  }
  return rows;
}

function coverageOf({ coverage }: Document, lang: Lang): string {
  const words = SUMMARY_WORDS[lang];
  // Rounded down: 100 % only where nothing is left over.
  const percent = (Math.floor(coverage.ratio * 1000) / 10).toFixed(1);
  return `${percent} % (${coverage.claimed} ${words.of} ${coverage.characters} ${words.characters})`;
}

function printed(rows: readonly (readonly [string, string])[], paint: Paint): string {
  return rows.map(([label, value]) => `  ${paint.faint(label.padEnd(LABEL))}${value}\n`).join("");
}

/** The last line of a summary: where the document itself went, a path or null for standard output. */
export function writtenTo(destination: string | null, { lang, paint = PLAIN }: SummaryOptions): string {
  const words = SUMMARY_WORDS[lang];
  return printed([[words.written, destination === null ? words.stdout : visible(destination)]], paint);
}

/** What a document holds, for a person at a terminal: a few aligned lines. */
export function summarize(document: Document, { lang, paint = PLAIN }: SummaryOptions): string {
  const words = SUMMARY_WORDS[lang];
  const rows: [string, string][] = document.order ? orderRows(document.order, lang) : [];
  const parts = partsOf(document, lang);
  if (parts !== "") rows.push([words.parts, parts]);
  for (const roadmap of document.roadmaps) append(rows, planRows(roadmap, lang));
  const names = joinCounts(
    [
      [document.persons.length, "person"],
      [document.organizations.length, "organization"],
    ],
    lang,
  );
  if (names !== "") rows.push([words.names, names]);
  append(rows, confidenceRows(document, lang, paint));
  append(rows, findingRows(document.diagnostics, lang, paint));
  rows.push([words.coverage, coverageOf(document, lang)]);
  return `${paint.strong(visible(document.source.name))}\n${printed(rows, paint)}`;
}
