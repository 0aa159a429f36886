import type { Lang } from "../rules/rule.ts";
import type { Refusal } from "../text/decode/refusal.ts";
import { type Excess, excessOf, LONGEST_LINE, MOST_LINES } from "../text/extent.ts";

/** Why an input gave no document; `detail` is the system's own word for it. */
export type ProblemCode =
  | Refusal
  | "missing"
  | "bad-name"
  | "denied"
  | "folder"
  | "unreadable"
  | "no-match"
  | "no-files"
  | "too-large"
  | Excess["code"]
  | "nothing-found"
  | "internal";

/** An input that gave no document; the batch goes on without it. */
export interface Problem {
  readonly input: string;
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly stack?: string;
}

/** What each problem says and what to do about it; `{}` is the detail. */
export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, Readonly<Record<Lang, string>>>> = {
  empty: { en: "the file is empty", ru: "файл пуст" },
  image: {
    en: "this is a picture; recognize its text first",
    ru: "это изображение; сначала распознайте текст",
  },
  pdf: { en: "this is a PDF; extract its text first", ru: "это PDF; сначала извлеките из него текст" },
  zip: {
    en: "this is a .docx, .xlsx, .odt or another archive; save it as plain text first",
    ru: "это .docx, .xlsx, .odt или другой архив; сначала сохраните его как обычный текст",
  },
  ole: {
    en: "this is a .doc or .xls; save it as plain text first",
    ru: "это .doc или .xls; сначала сохраните его как обычный текст",
  },
  rtf: { en: "this is RTF; save it as plain text first", ru: "это RTF; сначала сохраните его как обычный текст" },
  djvu: { en: "this is DjVu; extract its text first", ru: "это DjVu; сначала извлеките из него текст" },
  archive: { en: "this is an archive; unpack it first", ru: "это архив; сначала распакуйте его" },
  binary: { en: "this is no text", ru: "это не текст" },
  missing: { en: "no such file", ru: "нет такого файла" },
  "bad-name": {
    en: "no such file; if its name is not UTF-8, rename it first",
    ru: "нет такого файла; если его имя не в UTF-8, сначала переименуйте его",
  },
  denied: { en: "no permission to read it", ru: "нет права на чтение" },
  folder: { en: "this is a folder, and a file is wanted", ru: "это папка, а нужен файл" },
  unreadable: { en: "cannot be read ({})", ru: "не читается ({})" },
  "no-match": { en: "the pattern matches no file", ru: "шаблону не соответствует ни один файл" },
  "no-files": {
    en: "the folder holds no .txt, .tsv or .md file",
    ru: "в папке нет файлов .txt, .tsv или .md",
  },
  "too-large": {
    en: "larger than {} bytes; --max-bytes lifts the limit",
    ru: "больше {} байт; предел меняет --max-bytes",
  },
  "line-too-long": {
    en: `line {} is longer than ${LONGEST_LINE} characters: this is no text of a document; break it into lines`,
    ru: `строка {} длиннее ${LONGEST_LINE} знаков: это не текст документа; разбейте её на строки`,
  },
  "too-many-lines": {
    en: `more than ${MOST_LINES} lines: this is no text of a document; split it`,
    ru: `больше ${MOST_LINES} строк: это не текст документа; разделите его`,
  },
  "nothing-found": {
    en: "no order and no plan found in it (looked for an act with its kind word or its verb, and for a table of activities)",
    ru: "не найдено ни приказа, ни плана (искали акт по слову «приказ», «распоряжение», «постановление», «решение» или «приказываю» и таблицу мероприятий)",
  },
  internal: {
    en: "internal fault: {} (--debug shows where)",
    ru: "внутренняя ошибка: {} (--debug покажет, где)",
  },
};

/** What keeps a text from being read by its extent; null where nothing does. */
export function extentProblem(input: string, text: string): Problem | null {
  const excess = excessOf(text);
  return excess && { input, code: excess.code, detail: String(excess.line) };
}

/** The problem in a sentence, without the name of the input. */
export function problemText(problem: Problem, lang: Lang): string {
  return PROBLEM_TEXTS[problem.code][lang].replace("{}", () => problem.detail ?? "");
}

/** The problem that an error of the file system stands for. */
export function problemOf(input: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  // What is no UTF-8 in a name has become this mark, and the file is not found by it.
  if (code === "ENOENT") return { input, code: input.includes("\ufffd") ? "bad-name" : "missing" };
  // A NUL in a name, which no file has.
  if (code === "ERR_INVALID_ARG_VALUE") return { input, code: "missing" };
  if (code === "EACCES" || code === "EPERM") return { input, code: "denied" };
  if (code === "EISDIR") return { input, code: "folder" };
  return { input, code: "unreadable", detail: code ?? (error instanceof Error ? error.message : String(error)) };
}

/** A fault of the program, which is a problem of the input that showed it. */
export function internalProblem(input: string, error: unknown): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  return { input, code: "internal", detail, ...(stack === undefined ? {} : { stack }) };
}
