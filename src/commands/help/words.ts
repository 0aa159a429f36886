import type { Lang } from "../../rules/rule.ts";
import type { Said } from "../exit.ts";

/** What to try first. */
export const FIRST_STEPS: readonly (readonly [command: string, does: Said])[] = [
  [
    "shnor parse order.txt --summary -o order.json",
    {
      ru: "прочитать приказ: модель в файл, сводка на экран",
      en: "read an order: the model in a file, a summary here",
    },
  ],
  [
    "shnor export order.txt --to xlsx -o order.xlsx",
    { ru: "сделать из него книгу Excel", en: "make a workbook for Excel of it" },
  ],
  ["shnor validate submissions", { ru: "проверить папку с приказами", en: "check a folder of orders" }],
];

/** The words around the help's lists. */
export const WORDS = {
  ru: {
    what: "shnor читает приказы о школах с низкими результатами (ШНОР) и их дорожные карты в данные.",
    begin: "Начните так",
    examples: "Примеры",
    usage: "Вызов",
    flags: "флаги",
    arguments: "Что указать",
    options: "Флаги",
    common: "Общие флаги",
    commands: "Команды",
    usually: "обычно",
    byLocale: "как в системе",
    statuses: "Код завершения: 0 — готово, 1 — есть находки, 2 — работу не сделать, 3 — сбой программы.",
    more: "Подробнее о команде: shnor help parse",
    all: "Все команды: shnor help. О команде: shnor help parse.",
  },
  en: {
    what: "shnor reads Russian orders on schools with low results (ШНОР) and their roadmaps into data.",
    begin: "Begin with",
    examples: "Examples",
    usage: "Usage",
    flags: "flags",
    arguments: "Arguments",
    options: "Flags",
    common: "Common flags",
    commands: "Commands",
    usually: "default",
    byLocale: "by locale",
    statuses: "Exit status: 0 done, 1 findings, 2 the work could not be done, 3 a fault of the program.",
    more: "More on a command: shnor help parse",
    all: "All commands: shnor help. On one of them: shnor help parse.",
  },
} as const satisfies Readonly<Record<Lang, Readonly<Record<string, string>>>>;

/** What stands for a value in flags and arguments. */
export const PLACEHOLDERS: Readonly<Record<string, Said>> = {
  command: { ru: "команда", en: "command" },
  file: { ru: "файл", en: "file" },
  folder: { ru: "папка", en: "folder" },
  form: { ru: "форма", en: "form" },
  format: { ru: "форма", en: "format" },
  input: { ru: "вход", en: "input" },
  lang: { ru: "язык", en: "lang" },
  n: { ru: "число", en: "n" },
  name: { ru: "имя", en: "name" },
  new: { ru: "новый", en: "new" },
  old: { ru: "прежний", en: "old" },
  rule: { ru: "правило", en: "rule" },
  severity: { ru: "важность", en: "severity" },
  shell: { ru: "оболочка", en: "shell" },
  size: { ru: "размер", en: "size" },
  stage: { ru: "этап", en: "stage" },
  when: { ru: "когда", en: "when" },
};
