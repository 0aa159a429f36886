import { type ExportReading, readExports } from "../batch/exports.ts";
import { collectInputs } from "../batch/inputs.ts";
import { compare, differs } from "../compare/index.ts";
import { diffMarkdown, diffText } from "../compare/print.ts";
import type { Document } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import { escapedLines, visibleLines } from "../text/visible.ts";
import type { ColorMode } from "./color.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { DIFF_FORMATS } from "./flags.ts";
import { type Messages, messagesTo } from "./messages.ts";
import { FilesRead } from "./overwriting.ts";
import { type ReadingOptions, readingOf } from "./reading.ts";
import { openSink } from "./sink.ts";

/** What `shnor diff` can be told. */
export interface DiffOptions extends ReadingOptions {
  readonly format: (typeof DIFF_FORMATS)[number];
  readonly output?: string;
  readonly lang: Lang;
  readonly color: ColorMode;
  readonly debug?: boolean;
}

/** The one document of an input, or the status of having none. */
async function documentAt(arg: string, reading: ExportReading, messages: Messages): Promise<Document | number> {
  const { inputs, problems, many } = await collectInputs([arg]);
  if (many) throw new UsageError({ ru: "diff сравнивает два файла", en: "diff takes two files" });
  for (const problem of problems) messages.problem(problem);
  for await (const result of readExports(inputs, reading)) {
    if ("problem" in result) {
      messages.problem(result.problem);
      return result.problem.code === "internal" ? EXIT.internal : EXIT.failed;
    }
    if ("faults" in result) {
      messages.faults(result.input.name, result.faults);
      return EXIT.failed;
    }
    const [only, ...more] = result.exported;
    if (!only || more.length > 0)
      throw new UsageError({
        ru: `${arg}: diff сравнивает по одному документу`,
        en: `${arg}: diff compares single documents`,
      });
    return only.document;
  }
  return EXIT.failed;
}

/** `shnor diff`: what changed between two versions; 0 where nothing did, 1 where they differ. */
export async function diff(old: string, fresh: string, options: DiffOptions, dataLang: Lang): Promise<number> {
  if (old === "" || fresh === "") throw new UsageError({ ru: "у входа пустое имя", en: "an input has an empty name" });
  if (old === "-" && fresh === "-")
    throw new UsageError({
      ru: "стандартный ввод (-) читается только один раз",
      en: "standard input (-) can be read once only",
    });
  const messages = await messagesTo(process.stderr, options);
  new FilesRead([], [old, fresh, options.registry]).refuse(options.output);
  const reading = { ...(await readingOf(options, dataLang)), messageLang: options.lang };
  const before = await documentAt(old, reading, messages);
  const after = await documentAt(fresh, reading, messages);
  if (typeof before === "number") return before;
  if (typeof after === "number") return after;
  const comparison = compare(before, after, dataLang);
  const print = {
    text: () => diffText(comparison, dataLang),
    md: () => diffMarkdown(comparison, dataLang),
    json: () => `${JSON.stringify(comparison, null, 2)}\n`,
  };
  const sink = await openSink(options.output, options.lang, options.format === "json" ? escapedLines : visibleLines);
  await sink.write(print[options.format]());
  await sink.commit();
  return differs(comparison) ? EXIT.findings : EXIT.clean;
}
