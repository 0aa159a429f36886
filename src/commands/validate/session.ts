import type { Inputs } from "../../batch/inputs.ts";
import { problemText } from "../../batch/problem.ts";
import type { Source } from "../../text/source.ts";
import type { BatchRun } from "../batch.ts";
import { cacheOf } from "../batch-options.ts";
import { UsageError } from "../exit.ts";
import { type Messages, messagesTo } from "../messages.ts";
import { addCompanions, gather } from "../parse.ts";
import { readingOf } from "../reading.ts";
import { type ExpectedList, readExpectedList } from "./judging.ts";
import type { Settings, ValidateOptions } from "./settings.ts";

/** What stays the same however often the inputs are judged. */
export interface Session {
  readonly args: readonly string[];
  readonly options: ValidateOptions;
  readonly settings: Settings;
  readonly messages: Messages;
  readonly expected: ExpectedList | null;
}

/** The inputs as they are now. */
export type Whole = Inputs & { readonly companions: readonly Source[] };

export async function openSession(
  args: readonly string[],
  options: ValidateOptions,
  settings: Settings,
): Promise<Session> {
  const { messageLang, expect } = settings;
  const messages = await messagesTo(process.stderr, { ...options, lang: messageLang });
  const expected = expect === null ? null : await readExpectedList(expect, options.maxBytes);
  if (expected && "code" in expected) {
    throw new UsageError(`--expect ${expected.input}: ${problemText(expected, messageLang)}`);
  }
  return { args, options, settings, messages, expected };
}

export async function inputsOf({ args, options }: Session): Promise<Whole> {
  const inputs = await gather(args, options);
  if (inputs.many && options.with?.length)
    throw new UsageError({ ru: "--with нужен только при одном входе", en: "--with belongs to a single input" });
  return addCompanions(inputs, options);
}

/** How the inputs are judged one by one. */
export async function batchRunOf({ options, settings, messages }: Session, whole: Whole): Promise<BatchRun> {
  const { lang, messageLang, batch } = settings;
  const reading = await readingOf(options, lang);
  return {
    work: "judge",
    settings: { ...reading, companions: whole.companions, cache: await cacheOf(batch) },
    options: { ...batch, lang: messageLang },
    messages,
  };
}
