import { REPORT_NAMES } from "../../report/index.ts";
import type { Said } from "../exit.ts";

/** What the help says of a command; the grammar (flags, choices, defaults) is that of cli.ts. */
export interface CommandText {
  readonly about: Said;
  /** Commands to copy, the most usual first. */
  readonly examples: readonly (readonly [command: string, does: Said])[];
  readonly arguments?: Readonly<Record<string, Said>>;
  /** Flags that mean something of their own here; the others are in options.ts. */
  readonly options?: Readonly<Record<string, Said>>;
}

const INPUTS: Said = {
  ru: "файлы, папки (в них .txt, .tsv, .md), шаблоны «2024/**/*.txt», - для стандартного ввода",
  en: "files, folders (.txt, .tsv, .md below them), patterns “2024/**/*.txt”, - for standard input",
};
const INPUTS_OR_MODELS: Said = {
  ru: `${INPUTS.ru}; тексты или модели (JSON, YAML)`,
  en: `${INPUTS.en}; texts, or models (JSON, YAML)`,
};

/** Every command, in the order that the help lists them. */
export const COMMAND_TEXTS: Readonly<Record<string, CommandText>> = {
  parse: {
    about: { ru: "прочитать приказы и дорожные карты в модель", en: "read orders and roadmaps into the model" },
    examples: [
      [
        "shnor parse order.txt --summary -o order.json",
        { ru: "модель в файл, сводка на экран", en: "the model in a file, a summary on the screen" },
      ],
      [
        "shnor parse order.txt --with roadmap.tsv -o both.json",
        { ru: "приказ и план в двух файлах — один документ", en: "an order and its plan in two files: one document" },
      ],
      ["shnor parse archive --out-dir models", { ru: "целая папка, по файлу на документ", en: "a whole folder" }],
      ["shnor parse archive --format ndjson", { ru: "по документу на строку", en: "one document a line" }],
    ],
    arguments: { input: INPUTS },
  },
  validate: {
    about: {
      ru: "проверить приказы, дорожные карты и модели по правилам; код 1, если есть серьёзное",
      en: "judge orders, roadmaps and models by the rules; status 1 where something grave was found",
    },
    examples: [
      [
        "shnor validate submissions",
        {
          ru: "каждая находка с её строкой; таблица документов",
          en: "each finding with its line; a table of documents",
        },
      ],
      ["shnor validate submissions --expect municipalities.txt", { ru: "кто не прислал", en: "who has sent nothing" }],
      [
        "shnor validate submissions --report github --report sarif=shnor.sarif",
        { ru: "для проверок в CI", en: "for checks in CI" },
      ],
      [
        "shnor validate submissions --rule numbering/restart=off --summary csv=summary.csv",
        { ru: "без одного правила; сводка для Excel", en: "without one rule; a summary as CSV" },
      ],
    ],
    arguments: { input: INPUTS_OR_MODELS },
    options: {
      "--report": {
        ru: `вид отчёта: ${REPORT_NAMES.join(", ")}; форма или форма=файл (можно повторять)`,
        en: `form of the report: ${REPORT_NAMES.join(", ")}; a form or form=file (repeatable)`,
      },
      "--output": {
        ru: "писать отчёт в этот файл, а не в стандартный вывод",
        en: "write the report to this file instead of standard output",
      },
      "--summary": {
        ru: "таблица документов: text, csv, json; форма или форма=файл (можно повторять)",
        en: "the table of documents: text, csv, json; a form or form=file (repeatable)",
      },
      "--fail-on": {
        ru: "находки этой важности и выше дают код завершения 1, обычно error",
        en: "findings of this severity or above make the status 1, by default error",
      },
      "--max-findings": {
        ru: "показать не больше стольких находок, самые важные",
        en: "tell no more findings than this, the gravest",
      },
      "--max-warnings": {
        ru: "больше предупреждений, чем здесь, — код завершения 1",
        en: "more warnings than this make the status 1",
      },
      "--rule": {
        ru: "важность правила или группы: numbering/gap=off, text/*=info (можно повторять)",
        en: "severity of a rule or a group: numbering/gap=off, text/*=info (repeatable)",
      },
      "--config": {
        ru: "файл настроек вместо ближайшего shnor.config.yaml, .json или package.json",
        en: "configuration, instead of the nearest shnor.config.yaml, .json or package.json",
      },
      "--no-config": { ru: "не искать файл настроек", en: "look for no configuration" },
      "--baseline": {
        ru: "файл известных находок, о которых больше не сообщать",
        en: "findings that are known and not told again",
      },
      "--update-baseline": {
        ru: "записать найденное в файл известных находок",
        en: "write what is found into the baseline",
      },
      "--expect": {
        ru: "список муниципалитетов, по одному на строку: от каждого нужен документ",
        en: "a list of municipalities, one a line, each of which must have a document",
      },
      "--watch": {
        ru: "проверять заново то, что сохранено, появилось или исчезло, до Ctrl-C; код — по последнему состоянию",
        en: "judge again what is saved, new or gone, until Ctrl-C; the status is that of the last state",
      },
      "--quiet": { ru: "сообщать только о находках и ошибках", en: "tell nothing but findings and errors" },
    },
  },
  export: {
    about: {
      ru: "сделать из приказов и моделей файлы для людей и других программ",
      en: "turn orders, roadmaps and models into files for people and other programs",
    },
    examples: [
      ["shnor export order.txt --to xlsx -o order.xlsx", { ru: "книга Excel", en: "a workbook for Excel" }],
      [
        "shnor export archive --to csv --excel -o tables",
        { ru: "таблицы CSV для русского Excel", en: "tables for Russian Excel" },
      ],
      ["shnor export order.txt --to ics -o order.ics", { ru: "сроки в календарь", en: "deadlines for a calendar" }],
      [
        "shnor export archive --to html -o report",
        { ru: "страница на документ и общая таблица", en: "a page a document, and an overview" },
      ],
    ],
    arguments: { input: INPUTS_OR_MODELS },
    options: {
      "--to": { ru: "что сделать", en: "what to make" },
      "--output": {
        ru: "файл или (для csv и html) папка; каждый файл появляется целиком или не появляется",
        en: "the file or (for csv and html) the folder to write; each file appears whole or not at all",
      },
      "--excel": {
        ru: "CSV, как его открывает русский Excel: точки с запятой, BOM, русские заголовки, формулы обезврежены",
        en: "CSV as Russian Excel opens it: semicolons, a BOM, Russian headers, formulas disarmed",
      },
      "--table": {
        ru: "одна таблица CSV в стандартный вывод: activities, executors, schedule …",
        en: "one table of CSV, on standard output: activities, executors, schedule …",
      },
    },
  },
  fmt: {
    about: {
      ru: "напечатать документ чистым текстом, который читается как тот же документ; о том, что не относится ни к одному полю, сообщается; код 1, если повреждённый исходник не даёт такого",
      en: "print a document as clean text that reads back as the same document; what belongs to no field is left out and told; status 1 where a damaged source allows of none",
    },
    examples: [
      ["shnor fmt order.txt -o clean.txt", { ru: "чистый текст в файл", en: "clean text in a file" }],
      [
        "shnor fmt --check clean.txt",
        { ru: "только проверить; код 1, если не так", en: "only check; status 1 if not" },
      ],
    ],
    arguments: {
      input: {
        ru: "файл или - для стандартного ввода; текст или модель (JSON, YAML)",
        en: "a file, or - for standard input; a text, or a model (JSON, YAML)",
      },
    },
    options: {
      "--check": {
        ru: "ничего не печатать; код 1, если текст не в этом виде",
        en: "print nothing; the status is 1 where the text is not in this form",
      },
    },
  },
  diff: {
    about: {
      ru: "сказать, что изменилось между двумя редакциями, во всех частях документа; код 1, если есть отличия",
      en: "tell what changed between two versions, in every part of the document; status 1 where they differ",
    },
    examples: [
      ["shnor diff old.txt new.txt", { ru: "что изменилось", en: "what changed" }],
      ["shnor diff old.txt new.txt --format md -o changes.md", { ru: "то же для письма", en: "the same for a letter" }],
    ],
    arguments: {
      old: {
        ru: "прежняя редакция: текст или модель (JSON, YAML); - для стандартного ввода",
        en: "the old version: a text, or a model (JSON, YAML); - for standard input",
      },
      new: { ru: "новая редакция", en: "the new version" },
    },
  },
  stream: {
    about: {
      ru: 'на каждую строку стандартного ввода, {"id", "text"} или {"id", "path"}, ответить строкой: моделью или ошибкой',
      en: 'answer each line of standard input, {"id", "text"} or {"id", "path"}, with a line: its model or an error',
    },
    examples: [
      [
        "shnor stream < lines.ndjson > models.ndjson",
        { ru: "для Spark, Hadoop, GNU parallel", en: "for Spark, Hadoop, GNU parallel" },
      ],
    ],
    options: {
      "--strict": {
        ru: "код 2, если на какую-то строку ответ — ошибка (обычно 0: ошибки — это данные)",
        en: "the status is 2 where a line was answered with an error (else 0: errors are data)",
      },
      "--jobs": {
        ru: "сколько строк читать одновременно: число или auto (обычно 1; auto — по числу ядер)",
        en: "how many lines are read side by side: a number or auto (default 1; auto: one a core)",
      },
    },
  },
  explain: {
    about: {
      ru: "объяснить правило: что отмечает, почему это важно, как исправить",
      en: "say what a rule reports, why it matters and how to mend what it found",
    },
    examples: [["shnor explain numbering/gap", { ru: "правило о пропуске номера", en: "the rule on skipped labels" }]],
    arguments: { rule: { ru: "имя правила: numbering/gap …", en: "the rule's name: numbering/gap …" } },
  },
  rules: {
    about: { ru: "перечислить правила", en: "list the rules" },
    examples: [["shnor rules", { ru: "список с важностью", en: "the list with severities" }]],
  },
  inspect: {
    about: {
      ru: "показать, что увидел один из этапов чтения",
      en: "show what a stage saw in one document",
    },
    examples: [
      ["shnor inspect --stage layout order.txt", { ru: "строки, абзацы, таблицы", en: "lines, paragraphs, tables" }],
      ["shnor inspect --stage structure order.txt", { ru: "что чем сочтено", en: "what was taken for what" }],
    ],
    arguments: { input: { ru: "файл или - для стандартного ввода", en: "a file, or - for standard input" } },
    options: { "--stage": { ru: "какой этап", en: "which stage" } },
  },
  schema: {
    about: {
      ru: "напечатать JSON Schema модели или её части; без имени — список имён",
      en: "print the JSON Schema of the model or a part of it; without a name, all names",
    },
    examples: [["shnor schema document", { ru: "схема всей модели", en: "the schema of the whole model" }]],
    arguments: { name: { ru: "имя схемы: document, order, roadmap …", en: "document, order, roadmap …" } },
  },
  init: {
    about: {
      ru: "записать shnor.config.yaml с пояснениями",
      en: "write a commented shnor.config.yaml",
    },
    examples: [["shnor init", { ru: "файл настроек в этой папке", en: "a configuration in this folder" }]],
    options: { "--force": { ru: "заменить тот, что есть", en: "over the one that is there" } },
  },
  completion: {
    about: {
      ru: "напечатать скрипт, по которому Tab дописывает команды, флаги и имена",
      en: "print the script by which Tab completes commands, flags and names",
    },
    examples: [
      ["shnor completion bash >> ~/.bashrc", { ru: "для bash", en: "for bash" }],
      ["shnor completion zsh >> ~/.zshrc", { ru: "для zsh", en: "for zsh" }],
      ["shnor completion fish > ~/.config/fish/completions/shnor.fish", { ru: "для fish", en: "for fish" }],
      ["shnor completion powershell >> $PROFILE", { ru: "для PowerShell", en: "for PowerShell" }],
    ],
    arguments: { shell: { ru: "какая оболочка", en: "which shell" } },
  },
  help: {
    about: { ru: "справка о команде", en: "help on a command" },
    examples: [["shnor help validate", { ru: "то же, что shnor validate --help", en: "as shnor validate --help" }]],
    arguments: { command: { ru: "имя команды", en: "the command's name" } },
  },
};
