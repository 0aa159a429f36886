import { existsSync } from "node:fs";
import type { Lang } from "../rules/rule.ts";
import type { ColorMode } from "./color.ts";
import { UsageError } from "./exit.ts";
import { messagesTo } from "./messages.ts";
import { openSink } from "./sink.ts";
import { CONFIG_NAMES } from "./validate/config-file.ts";

export interface InitOptions {
  readonly force?: boolean;
  readonly lang: Lang;
  readonly color: ColorMode;
}

const TEXTS: Readonly<Record<Lang, string>> = {
  en: `# What shnor validate thinks of findings. Everything here is optional; the command line has the last word.

# Language of messages: ru or en. By the machine's locale where absent.
# lang: en

# Findings of this severity or above make the status 1: error, warning, info, never.
failOn: error

# More warnings than this make the status 1 too.
# maxWarnings: 20

# How many findings a report shows, the gravest first chosen.
# maxFindings: 200

# Severity of single rules or of groups: error, warning, info, off. \`shnor rules\` lists them, \`shnor explain\` tells why.
# rules:
#   numbering/restart: off
#   text/*: info

# Findings that are known and not told again; \`shnor validate --update-baseline …\` fills it.
# baseline: shnor-baseline.json

# A list of municipalities, one a line: each must have a document among the inputs.
# expect: municipalities.txt

# How many files are read side by side (auto: one a core from 50 files on), and whether results are kept for the next run.
# jobs: auto
# cache: true
# cacheDir: .shnor-cache

# Reports: pretty, concise, json, ndjson, github, sarif, junit, csv. One may go to standard output.
# report:
#   - pretty
#   - sarif=shnor.sarif

# The table of documents: text, csv, json.
# summary:
#   - text
#   - csv=summary.csv
`,
  ru: `# Как shnor validate относится к находкам. Всё необязательно; последнее слово за командной строкой.

# Язык сообщений: ru или en. Если не указан, по настройкам системы.
# lang: ru

# Находки этой важности и выше дают код завершения 1: error, warning, info, never.
failOn: error

# Больше предупреждений, чем здесь, — тоже код 1.
# maxWarnings: 20

# Сколько находок показывает отчёт; остаются самые важные.
# maxFindings: 200

# Важность отдельных правил и групп: error, warning, info, off. Список: shnor rules; объяснение: shnor explain.
# rules:
#   numbering/restart: off
#   text/*: info

# Известные находки, о которых больше не сообщать; заполняет shnor validate --update-baseline …
# baseline: shnor-baseline.json

# Список муниципалитетов, по одному на строку: от каждого должен быть документ.
# expect: municipalities.txt

# Сколько файлов читать одновременно (auto: по числу ядер, начиная с 50 файлов) и хранить ли результаты до следующего раза.
# jobs: auto
# cache: true
# cacheDir: .shnor-cache

# Отчёты: pretty, concise, json, ndjson, github, sarif, junit, csv. Один может идти в стандартный вывод.
# report:
#   - pretty
#   - sarif=shnor.sarif

# Таблица документов: text, csv, json.
# summary:
#   - text
#   - csv=summary.csv
`,
};

/** \`shnor init\`: a commented configuration in the working folder. */
export async function init({ force, lang, color }: InitOptions): Promise<void> {
  const [name] = CONFIG_NAMES;
  const there = CONFIG_NAMES.find((known) => existsSync(known));
  if (there !== undefined && !(force && there === name)) {
    throw new UsageError(
      lang === "ru"
        ? `${there} уже есть (--force заменит ${name})`
        : `${there} is there already (--force writes over ${name})`,
    );
  }
  const sink = await openSink(name, lang);
  await sink.write(TEXTS[lang]);
  await sink.commit();
  (await messagesTo(process.stderr, { lang, color })).say(name);
}
