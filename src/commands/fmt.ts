import { readExports } from "../batch/exports.ts";
import { collectInputs } from "../batch/inputs.ts";
import { leftOver } from "../compare/index.ts";
import type { Document } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import { visibleLines } from "../text/visible.ts";
import type { ColorMode } from "./color.ts";
import { EXIT, type Said, UsageError } from "./exit.ts";
import { messagesTo } from "./messages.ts";
import { FilesRead } from "./overwriting.ts";
import { type ReadingOptions, readingOf } from "./reading.ts";
import { openSink } from "./sink.ts";

const READ_OTHERWISE: Said = {
  ru: "чистый текст читается не так, как исходный: сравните их: shnor diff ИСХОДНЫЙ ЧИСТЫЙ",
  en: "the clean text reads otherwise than its source: compare them: shnor diff SOURCE CLEAN",
};

/** Lines that a message names one by one. */
const MOST_LINES = 10;

/** What the clean text leaves out, for it belongs to no field; null where that is nothing. */
function leftOut(documents: readonly Document[], lang: Lang): string | null {
  const lines = [...new Set(documents.flatMap(leftOver).map(({ span }) => span.startLine))];
  if (lines.length === 0) return null;
  const named = `${lines.slice(0, MOST_LINES).join(", ")}${lines.length > MOST_LINES ? " …" : ""}`;
  return lang === "ru"
    ? `не вошло в чистый текст, потому что не относится ни к одному полю: строки ${named}`
    : `left out of the clean text, for it belongs to no field: lines ${named}`;
}

/** What `shnor fmt` can be told. */
export interface FmtOptions extends ReadingOptions {
  readonly output?: string;
  readonly check?: boolean;
  readonly lang: Lang;
  readonly color: ColorMode;
  readonly stdinFilename?: string;
  readonly debug?: boolean;
}

/** `shnor fmt`: one document as clean text that reads back as the same document; the exit status. */
export async function fmt(arg: string, options: FmtOptions): Promise<number> {
  const { output, check, lang } = options;
  if (arg === "") throw new UsageError({ ru: "у входа пустое имя", en: "an input has an empty name" });
  const { inputs, problems, many } = await collectInputs([arg], options.stdinFilename);
  if (many) throw new UsageError({ ru: "fmt берёт один файл", en: "fmt takes a single file" });
  if (!check) new FilesRead(inputs, [options.registry]).refuse(output);
  const messages = await messagesTo(process.stderr, options);
  for (const problem of problems) messages.problem(problem);
  const reading = { ...(await readingOf(options, lang)), messageLang: lang };
  for await (const result of readExports(inputs, reading)) {
    if ("problem" in result) {
      messages.problem(result.problem);
      return result.problem.code === "internal" ? EXIT.internal : EXIT.failed;
    }
    if ("faults" in result) {
      messages.faults(result.input.name, result.faults);
      return EXIT.findings;
    }
    const { cleanText } = await import("./clean-text.ts");
    const clean = result.exported.map(({ document }) => cleanText(result.input, document, reading));
    const text = clean.map((part) => part.text).join("\n\f\n");
    if (check) return result.exported[0]?.source === text ? EXIT.clean : EXIT.findings;
    const sink = await openSink(output, lang, visibleLines);
    await sink.write(text);
    await sink.commit();
    const left = leftOut(
      result.exported.map(({ document }) => document),
      lang,
    );
    if (left !== null) messages.note(result.input.name, left);
    if (clean.every(({ same }) => same)) return EXIT.clean;
    messages.fault(result.input.name, READ_OTHERWISE[lang]);
    return EXIT.findings;
  }
  return EXIT.failed;
}
