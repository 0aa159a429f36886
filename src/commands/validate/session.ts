import type { Inputs } from "../../batch/inputs.ts";
import { problemText } from "../../batch/problem.ts";
import type { Source } from "../../text/source.ts";
import type { BatchRun } from "../batch.ts";
import { cacheOf } from "../batch-options.ts";
import { UsageError } from "../exit.ts";
import { type Messages, messagesTo } from "../messages.ts";
import { FilesRead, refuseShared } from "../overwriting.ts";
import { addCompanions, gather } from "../parse.ts";
import { readingOf } from "../reading.ts";
import { type ExpectedList, readExpectedList } from "./judging.ts";
import type { Settings, ValidateOptions } from "./settings.ts";

/** What stays the same however often the inputs are judged. */
export interface Session {
  readonly args: readonly string[];
  readonly options: ValidateOptions;
  readonly settings: Settings;
  /** The path of the configuration, if there is one. */
  readonly config: string | null;
  readonly messages: Messages;
  readonly expected: ExpectedList | null;
}

/** The inputs as they are now. */
export type Whole = Inputs & { readonly companions: readonly Source[] };

export async function openSession(given: Omit<Session, "messages" | "expected">): Promise<Session> {
  const { options, settings } = given;
  const { messageLang, expect, expectFrom } = settings;
  const messages = await messagesTo(process.stderr, { ...options, lang: messageLang });
  const expected = expect === null ? null : await readExpectedList(expect, options.maxBytes);
  if (expected && "code" in expected) {
    throw new UsageError(`${expectFrom} ${expected.input}: ${problemText(expected, messageLang)}`);
  }
  return { ...given, messages, expected };
}

/** Refuses a report that would land on what is read, or on another one. */
function checkOutputs({ inputs }: Inputs, { options, settings, config }: Session): void {
  const { reports, summaries, baseline, expect } = settings;
  const tables = (summaries ?? []).flatMap(({ file }) => (file === null ? [] : [file]));
  const fresh = options.updateBaseline === true && baseline !== null ? [baseline] : [];
  const outputs = [...reports.map(({ file }) => file), ...tables, ...fresh];
  refuseShared(outputs);
  const { with: companions = [], registry, filesFrom } = options;
  const known = fresh.length > 0 ? null : baseline;
  const reads = new FilesRead(inputs, [...companions, registry, filesFrom, expect, config, known]);
  for (const output of outputs) reads.refuse(output);
}

/** The inputs as they are at the moment; where a run is watched, a report of its own may have become one of them. */
export async function inputsOf(session: Session): Promise<Whole> {
  const { args, options } = session;
  const inputs = await gather(args, options);
  checkOutputs(inputs, session);
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
