import { relative } from "node:path";
import { type Config, type ConfigFault, settingsOf, unknownRule } from "../../policy/config.ts";
import { idsOf, LEVEL_NAMES, type LevelSetting, type Levels, levelsOf, readSetting } from "../../policy/levels.ts";
import type { Limits } from "../../policy/verdict.ts";
import { REPORT_NAMES, type ReportName } from "../../report/index.ts";
import type { Lang } from "../../rules/rule.ts";
import type { Encoding } from "../../text/decode/encodings.ts";
import type { BatchOptions } from "../batch-options.ts";
import type { ColorMode } from "../color.ts";
import { UsageError } from "../exit.ts";
import { unknownName } from "../nearest.ts";

/** What `shnor validate` can be told; what is absent may stand in the configuration. */
export interface ValidateOptions extends BatchOptions {
  readonly report?: readonly string[];
  readonly output?: string;
  readonly summary?: readonly string[];
  readonly maxFindings?: number;
  readonly failOn?: Limits["failOn"];
  readonly maxWarnings?: number;
  readonly rule?: readonly string[];
  /** A path; false for `--no-config`. */
  readonly config?: string | boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly expect?: string;
  readonly filesFrom?: string;
  readonly stdinFilename?: string;
  readonly with?: readonly string[];
  readonly watch?: boolean;
  readonly registry?: string;
  readonly encoding?: Encoding;
  readonly maxBytes: number;
  readonly lang: Lang;
  readonly color: ColorMode;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

export const SUMMARY_NAMES = ["text", "csv", "json"] as const;
export type SummaryName = (typeof SUMMARY_NAMES)[number];

/** Something to write and where: a file, or null for the stream that it belongs to. */
export interface Order<T> {
  readonly form: T;
  readonly file: string | null;
}

/** What is worth what in this run and where it goes: the configuration with the command line over it. */
export interface Settings {
  /** Of the findings. */
  readonly lang: Lang;
  /** Of what is said beside them. */
  readonly messageLang: Lang;
  readonly levels: Levels;
  readonly limits: Limits;
  readonly maxFindings: number | null;
  readonly reports: readonly Order<ReportName>[];
  /** Null where nothing was said of it. */
  readonly summaries: readonly Order<SummaryName>[] | null;
  readonly baseline: string | null;
  readonly expect: string | null;
  /** What named that list: the option, or a key of a configuration. */
  readonly expectFrom: string;
  readonly batch: BatchOptions;
}

/** The configuration of a run and the file that it stands in. */
export interface Loaded {
  readonly config: Config;
  readonly path: string | null;
}

/** A configuration that is wrong: a line for each fault, status 2. */
export class ConfigError extends UsageError {
  constructor(
    readonly file: string,
    readonly faults: readonly ConfigFault[],
  ) {
    super(`${file}: the configuration is wrong`);
  }
}

/** `sarif=out.sarif`; a name without a file goes to the form's own stream. */
function order<T extends string>(text: string, names: readonly T[], flag: string): Order<T> {
  const at = text.indexOf("=");
  const name = at < 0 ? text : text.slice(0, at);
  const form = names.find((known) => known === name);
  if (form === undefined) throw unknownName({ ru: `${flag}: нет формы`, en: `${flag}: no form` }, name, names);
  const file = at < 0 ? null : text.slice(at + 1);
  if (file === "")
    throw new UsageError({
      ru: `${flag} ${text}: у файла пустое имя`,
      en: `${flag} ${text}: the file has an empty name`,
    });
  return { form, file: file === "-" ? null : file };
}

function ruleSettings(texts: readonly string[], lang: Lang): LevelSetting[] {
  return texts.map((text) => {
    const setting = readSetting(text);
    if (!setting)
      throw new UsageError({
        ru: `--rule ${text}: пишите ПРАВИЛО=ВАЖНОСТЬ, важность — ${LEVEL_NAMES.join(", ")}`,
        en: `--rule ${text}: write RULE=SEVERITY, a severity is ${LEVEL_NAMES.join(", ")}`,
      });
    if (idsOf(setting.pattern).length === 0)
      throw new UsageError(`--rule ${text}: ${unknownRule(setting.pattern, lang)}`);
    return setting;
  });
}

function reportsOf(texts: readonly string[], from: string, output: string | undefined): Order<ReportName>[] {
  const reports = texts.map((text) => order(text, REPORT_NAMES, from));
  const loose = reports.filter((report) => report.file === null);
  if (loose.length > 1) {
    const names = loose.map((report) => report.form).join(", ");
    throw new UsageError({
      ru: `${from}: ${names}: в стандартный вывод идёт только один отчёт; укажите файлы: sarif=ФАЙЛ`,
      en: `${from}: ${names}: only one report can go to standard output; name files: sarif=FILE`,
    });
  }
  if (output === undefined || output === "-") return reports;
  if (loose.length === 0)
    throw new UsageError({ ru: "для --output не осталось отчёта", en: "--output has no report left to take" });
  return reports.map((report) => (report.file === null ? { ...report, file: output } : report));
}

/** Data must not change with the machine's locale: where nothing is said, it is in Russian, as the documents are. */
function langOf(reports: Settings["reports"], options: ValidateOptions, config: Config, langIsGiven: boolean): Lang {
  if (langIsGiven) return options.lang;
  const isRead = reports.some(({ form, file }) => file === null && (form === "pretty" || form === "concise"));
  return config.lang ?? (isRead ? options.lang : "ru");
}

function batchOf(options: BatchOptions, config: Config): BatchOptions {
  const { jobs = config.jobs, cache = config.cache, cacheDir = config.cacheDir } = options;
  return {
    ...(jobs === undefined ? {} : { jobs }),
    ...(cache === undefined ? {} : { cache }),
    ...(cacheDir === undefined ? {} : { cacheDir }),
  };
}

/** The command line over the configuration in the file `path` over the defaults. */
export function settle(options: ValidateOptions, { config, path }: Loaded, langIsGiven: boolean): Settings {
  const file = path === null ? "" : relative(process.cwd(), path) || path;
  const from = (key: "report" | "summary" | "expect"): string =>
    options[key] !== undefined || config[key] === undefined ? `--${key}` : `${file}: ${key}`;
  const reports = reportsOf(options.report ?? config.report ?? ["pretty"], from("report"), options.output);
  const lang = langOf(reports, options, config, langIsGiven);
  const messageLang = langIsGiven ? options.lang : (config.lang ?? options.lang);
  const own = ruleSettings(options.rule ?? [], messageLang);
  const asked = options.summary ?? config.summary;
  const summaries = asked?.map((text) => order(text, SUMMARY_NAMES, from("summary"))) ?? null;
  const baseline = options.baseline ?? config.baseline ?? null;
  if (options.updateBaseline && baseline === null)
    throw new UsageError({
      ru: "--update-baseline требует --baseline ФАЙЛ",
      en: "--update-baseline needs --baseline FILE",
    });
  return {
    lang,
    messageLang,
    levels: levelsOf([...settingsOf(config), ...own]),
    limits: {
      failOn: options.failOn ?? config.failOn ?? "error",
      maxWarnings: options.maxWarnings ?? config.maxWarnings ?? null,
    },
    maxFindings: options.maxFindings ?? config.maxFindings ?? null,
    reports,
    summaries,
    baseline,
    expect: options.expect ?? config.expect ?? null,
    expectFrom: from("expect"),
    batch: batchOf(options, config),
  };
}
