import type { JudgedDocument } from "../batch/judge.ts";
import { problemText } from "../batch/problem.ts";
import type { Severity } from "../model/rule-ids.ts";
import type { StaleEntry } from "../policy/baseline.ts";
import { isFailure } from "../policy/verdict.ts";
import { paintFor } from "../report/paint.ts";
import { REPORT_WORDS } from "../report/phrases.ts";
import type { Found } from "../report/verdict.ts";
import type { Lang } from "../rules/rule.ts";
import { cacheOf } from "./batch-options.ts";
import { colorLevel } from "./color.ts";
import { EXIT, UsageError } from "./exit.ts";
import { type Messages, messagesTo } from "./messages.ts";
import { addCompanions, gather, LONG_RUN } from "./parse.ts";
import { readingOf } from "./reading.ts";
import { loadConfig } from "./validate/config-file.ts";
import { judgeEach } from "./validate/each.ts";
import { judgeTogether, readExpectedList, shownPath, withLevels } from "./validate/judging.ts";
import { type Fresh, settleKnown } from "./validate/known.ts";
import { totalLine, writeReports, writeSummaries } from "./validate/output.ts";
import { ConfigError, type Settings, settle, type ValidateOptions } from "./validate/settings.ts";
import { verdictOf } from "./validate/verdict.ts";

export type { ValidateOptions } from "./validate/settings.ts";

/** Refuses what makes no sense before anything is read. */
function checkOptions(
  args: readonly string[],
  { filesFrom, stdinFilename, with: companions = [] }: ValidateOptions,
): void {
  if (args.length === 0 && filesFrom === undefined) throw new UsageError("nothing to read: name a file, a folder or -");
  if ([...args, filesFrom, ...companions].includes("")) throw new UsageError("an input has an empty name");
  const stdin = [...args, ...companions].filter((name) => name === "-").length + (filesFrom === "-" ? 1 : 0);
  if (stdin > 1) throw new UsageError("standard input (-) can be read once only");
  if (stdinFilename !== undefined && !args.includes("-")) {
    throw new UsageError("--stdin-filename names the input -, which is not among the inputs");
  }
}

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
  const { baseline, lang } = settings;
  if (baseline === null) return { findings, known: 0, stale: [] };
  const files = [
    ...documents.map(({ card }) => shownPath(card.file).replace(/#\d+$/, "")),
    ...findings.map(({ file }) => file),
  ];
  return settleKnown(baseline, findings, files, { update, lang });
}

async function run(args: readonly string[], options: ValidateOptions, settings: Settings): Promise<number> {
  const { lang, messageLang } = settings;
  const messages = await messagesTo(process.stderr, { ...options, lang: messageLang });
  const expected = settings.expect === null ? null : await readExpectedList(settings.expect, options.maxBytes);
  if (expected && "code" in expected) {
    throw new UsageError(`--expect ${expected.input}: ${problemText(expected, messageLang)}`);
  }
  const inputs = await gather(args, options);
  if (inputs.many && options.with?.length) throw new UsageError("--with belongs to a single input");
  const whole = await addCompanions(inputs, options);
  const { judged, faulty, seconds } = await judgeEach(whole, {
    work: "judge",
    settings: {
      ...(await readingOf(options, lang)),
      companions: whole.companions,
      cache: await cacheOf(settings.batch),
    },
    options: { ...settings.batch, lang: messageLang },
    messages,
  });
  const { documents, findings } = judgeTogether(judged, expected, lang);
  const fresh = await freshOf(
    withLevels(findings, settings.levels),
    documents,
    settings,
    options.updateBaseline === true,
  );
  const verdict = verdictOf(documents, fresh.findings, fresh.known, settings);
  const color = await paintFor(colorLevel(options.color, process.stdout)).catch(() => messages.paint);
  await writeReports(verdict, settings, color);
  tellUnread(documents, messages);
  tellStale(fresh.stale, messages, messageLang);
  const summaries =
    settings.summaries ?? (inputs.many && !options.quiet ? [{ form: "text" as const, file: null }] : []);
  await writeSummaries(verdict, summaries, messages, messageLang);
  const time = whole.inputs.length >= LONG_RUN ? `; ${seconds.toFixed(1)} ${messageLang === "ru" ? "с" : "s"}` : "";
  messages.say(totalLine(verdict.totals, messageLang) + time);
  return statusOf(
    documents,
    fresh.findings.map((found) => found.severity),
    faulty,
    settings,
  );
}

/** `shnor validate`: texts or models to findings; the exit status. */
export async function validate(
  args: readonly string[],
  options: ValidateOptions,
  langIsGiven: boolean,
): Promise<number> {
  checkOptions(args, options);
  try {
    return await run(args, options, settle(options, await loadConfig(options.config, options.lang), langIsGiven));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const messages = await messagesTo(process.stderr, options);
    for (const { path, line, column, message } of error.faults) {
      const place = line === null ? error.file : `${error.file}:${line}:${column}`;
      messages.fault(place, path === "" ? message : `${path}: ${message}`);
    }
    return EXIT.failed;
  }
}
