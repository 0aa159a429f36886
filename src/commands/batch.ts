import type { CacheSettings } from "../batch/cache.ts";
import type { Inputs } from "../batch/inputs.ts";
import { workersFor } from "../batch/jobs.ts";
import { type Result, runInputs } from "../batch/run.ts";
import type { FileSettings } from "../batch/tasks/files.ts";
import type { WorkName } from "../batch/tasks/index.ts";
import type { CacheNote } from "../batch/tasks/work.ts";
import type { Lang } from "../rules/rule.ts";
import type { BatchOptions } from "./batch-options.ts";
import type { Messages } from "./messages.ts";

const NOTES: Readonly<Record<CacheNote["code"], Readonly<Record<Lang, string>>>> = {
  damaged: {
    en: "this entry of the cache is damaged or not ours; the file is read anew",
    ru: "запись кэша повреждена или чужая; файл читается заново",
  },
  unwritable: { en: "the cache cannot be written to", ru: "в кэш не записать" },
};
const MORE: Readonly<Record<Lang, (n: number) => string>> = {
  en: (n) => `${n} more notes on the cache`,
  ru: (n) => `о кэше ещё замечаний: ${n}`,
};
/** So many notes on the cache are told one by one. */
const TOLD = 3;

function noter(messages: Messages, lang: Lang): { tell(note: CacheNote): void; end(): void } {
  let count = 0;
  return {
    tell: ({ code, path }) => {
      if (count++ < TOLD) messages.note(path, NOTES[code][lang]);
    },
    end: () => {
      if (count > TOLD) messages.note("cache", MORE[lang](count - TOLD));
    },
  };
}

export interface BatchRun {
  readonly work: WorkName;
  readonly settings: FileSettings;
  readonly options: BatchOptions & { readonly lang: Lang };
  readonly messages: Messages;
}

async function keepSmall(cache: CacheSettings | undefined): Promise<void> {
  if (cache) await (await import("../batch/cache-folder.ts")).pruneCache(cache.folder);
}

/** What becomes of the inputs, in their order; what the cache has to say is told as it comes. */
export async function* runBatch({ inputs }: Pick<Inputs, "inputs">, run: BatchRun): AsyncGenerator<Result> {
  const { work, settings, options, messages } = run;
  const workers = workersFor(options.jobs ?? "auto", inputs.length);
  const notes = noter(messages, options.lang);
  for await (const result of runInputs(inputs, { work, settings: JSON.stringify(settings), workers })) {
    if (result.reply.note) notes.tell(result.reply.note);
    yield result;
  }
  notes.end();
  await keepSmall(settings.cache);
}
