import { EXIT, UsageError } from "./exit.ts";
import { checkGiven, stdinUses } from "./given.ts";
import { messagesTo } from "./messages.ts";
import { conclude } from "./validate/conclude.ts";
import { loadConfig } from "./validate/config-file.ts";
import { judgeEach } from "./validate/each.ts";
import { batchRunOf, inputsOf, openSession } from "./validate/session.ts";
import { ConfigError, settle, type ValidateOptions } from "./validate/settings.ts";

export type { ValidateOptions } from "./validate/settings.ts";

/** Refuses what makes no sense before anything is read. */
function checkOptions(args: readonly string[], options: ValidateOptions): void {
  checkGiven(args, options);
  if (options.watch && stdinUses(args, options) > 0)
    throw new UsageError({
      ru: "--watch не читает стандартный ввод (-)",
      en: "--watch has no use for standard input (-)",
    });
  if (options.watch && options.updateBaseline)
    throw new UsageError({
      ru: "--watch и --update-baseline вместе не бывают",
      en: "--watch and --update-baseline exclude each other",
    });
}

/** `shnor validate`: texts or models to findings; the exit status. */
export async function validate(
  args: readonly string[],
  options: ValidateOptions,
  langIsGiven: boolean,
): Promise<number> {
  checkOptions(args, options);
  try {
    const loaded = await loadConfig(options);
    const settings = settle(options, loaded, langIsGiven);
    const session = await openSession({ args, options, settings, config: loaded.path });
    if (options.watch) return await (await import("./validate/watch.ts")).watchOver(session);
    const whole = await inputsOf(session);
    const { each, seconds } = await judgeEach(whole, await batchRunOf(session, whole));
    return await conclude(session, { whole, each, seconds }, null);
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
