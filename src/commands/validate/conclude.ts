import { type JudgedDocument, judgeProblem } from "../../batch/judge.ts";
import type { Severity } from "../../model/rule-ids.ts";
import type { StaleEntry } from "../../policy/baseline.ts";
import { isFailure } from "../../policy/verdict.ts";
import { paintFor } from "../../report/paint.ts";
import { REPORT_WORDS } from "../../report/phrases.ts";
import type { Found, Verdict } from "../../report/verdict.ts";
import type { Lang } from "../../rules/rule.ts";
import { colorLevel } from "../color.ts";
import { EXIT } from "../exit.ts";
import type { Messages } from "../messages.ts";
import { LONG_RUN } from "../parse.ts";
import type { OneJudged } from "./each.ts";
import { judgeTogether, shownPath, withLevels } from "./judging.ts";
import { type Fresh, settleKnown } from "./known.ts";
import { checkLine, totalLine, writeReports, writeSummaries } from "./output.ts";
import type { Session, Whole } from "./session.ts";
import type { Settings } from "./settings.ts";
import { verdictOf } from "./verdict.ts";

/** What became of the documents and what was found decide; nothing that was not looked at passes. */
function statusOf(
  documents: readonly JudgedDocument[],
  severities: readonly Severity[],
  faulty: boolean,
  settings: Settings,
): number {
  const problems = documents.flatMap(({ problem }) => (problem === undefined ? [] : [problem.code]));
  if (faulty || problems.includes("internal")) return EXIT.internal;
  if (problems.length > 0) return EXIT.failed;
  if (isFailure(severities, settings.limits)) return EXIT.findings;
  return documents.some(({ digest }) => digest !== undefined) ? EXIT.clean : EXIT.failed;
}

function tellStale(stale: readonly StaleEntry[], messages: Messages, lang: Lang): void {
  if (stale.length === 0) return;
  messages.say(`${REPORT_WORDS[lang].stale(stale.length)} (--update-baseline):`);
  for (const { file, rule, text, count } of stale)
    messages.say(`  ${file}: ${rule}: ${text}${count > 1 ? ` (${count})` : ""}`);
}

function tellUnread(documents: readonly JudgedDocument[], messages: Messages): void {
  for (const { problem } of documents) {
    if (problem !== undefined) messages.problem({ ...problem, input: shownPath(problem.input) });
  }
}

async function freshOf(
  findings: readonly Found[],
  documents: readonly JudgedDocument[],
  settings: Settings,
  update: boolean,
): Promise<Fresh> {
  const { baseline, messageLang: lang } = settings;
  if (baseline === null) return { findings, known: 0, stale: [] };
  const files = [
    ...documents.map(({ card }) => shownPath(card.file).replace(/#\d+$/, "")),
    ...findings.map(({ file }) => file),
  ];
  return settleKnown(baseline, findings, files, { update, lang });
}

/** All inputs with what was judged of each. */
export interface Judged {
  readonly whole: Whole;
  readonly each: readonly OneJudged[];
  readonly seconds: number;
}

/** The part of a verdict that speaks of some files. */
function partOf(verdict: Verdict, files: ReadonlySet<string>): Verdict {
  return {
    ...verdict,
    files: verdict.files.filter((file) => files.has(file)),
    findings: verdict.findings.filter(({ file }) => files.has(file)),
  };
}

/**
 * Looks at all that was judged together, writes the reports and says how it went; the exit status. `news` are the files
 * that standard output is to tell of, null for all of them.
 */
export async function conclude(
  { options, settings, messages, expected }: Session,
  { whole, each, seconds }: Judged,
  news: ReadonlySet<string> | null,
): Promise<number> {
  const { lang, messageLang, levels } = settings;
  const unread = whole.problems.map((problem) => judgeProblem(problem, lang));
  const { documents, findings } = judgeTogether([...unread, ...each.flatMap((one) => one.documents)], expected, lang);
  const fresh = await freshOf(withLevels(findings, levels), documents, settings, options.updateBaseline === true);
  const verdict = verdictOf(documents, fresh.findings, fresh.known, settings);
  const color = await paintFor(colorLevel(options.color, process.stdout)).catch(() => messages.paint);
  await writeReports(verdict, news ? partOf(verdict, news) : verdict, settings, color);
  tellUnread(documents, messages);
  tellStale(fresh.stale, messages, messageLang);
  const usual = whole.many && !options.quiet && news === null ? [{ form: "text" as const, file: null }] : [];
  await writeSummaries(verdict, settings.summaries ?? usual, messages, messageLang);
  const time = whole.inputs.length >= LONG_RUN ? `; ${seconds.toFixed(1)} ${messageLang === "ru" ? "с" : "s"}` : "";
  messages.say(totalLine(verdict.totals, messageLang) + time);
  const open = checkLine(verdict, messageLang);
  if (open !== null) messages.say(open);
  const severities = fresh.findings.map((found) => found.severity);
  const faulty = each.some((one) => one.faulty);
  return statusOf(documents, severities, faulty, settings);
}
