import { fstatSync, writeSync } from "node:fs";
import { AtomicFile } from "../batch/atomic.ts";
import type { Lang } from "../rules/rule.ts";

/** Where a command's data goes. */
export interface Sink {
  /** False where nobody reads any more. */
  write(content: string | Uint8Array): Promise<boolean>;
  /** Nothing more comes; a file does not appear before it is committed. */
  close(): Promise<void>;
  commit(): Promise<void>;
  abort(): void;
}

/** An output that cannot be written: one line, status 2. */
export class OutputError extends Error {
  constructor(
    message: string,
    /** The system's own word for it. */
    readonly code = "",
  ) {
    super(message);
  }
}

const REASONS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  ENOENT: { en: "its folder does not exist", ru: "такой папки нет" },
  ENOTDIR: { en: "its folder does not exist", ru: "такой папки нет" },
  EEXIST: {
    en: "there is a file of that name, and a folder is wanted",
    ru: "здесь файл с таким именем, а нужна папка",
  },
  EISDIR: { en: "this is a folder; --out-dir writes into one", ru: "это папка; в папку пишет --out-dir" },
  EACCES: { en: "no permission", ru: "нет права на запись" },
  EROFS: { en: "the disk is read-only", ru: "диск только для чтения" },
  EFBIG: { en: "the system allows no file so large", ru: "система не допускает такого большого файла" },
  ENOSPC: { en: "the disk is full", ru: "на диске нет места" },
  EPERM: {
    en: "no permission, or the file is open in another program",
    ru: "нет права или файл открыт в другой программе",
  },
  ENAMETOOLONG: { en: "its name is too long", ru: "слишком длинное имя" },
  EBUSY: { en: "the file is open in another program", ru: "файл открыт в другой программе" },
};

export function outputError(path: string, error: unknown, lang: Lang): OutputError {
  if (error instanceof OutputError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const reason = REASONS[code]?.[lang] ?? code;
  return new OutputError(`${path}: ${lang === "ru" ? "не записать" : "cannot be written"}: ${reason}`, code);
}

/** How a text looks on a terminal, where some characters would do things. */
export type Look = (text: string) => string;

const STDOUT = 1;

/** The shell opened a file for standard output: «shnor parse order.txt > order.json». */
function isRedirected(): boolean {
  try {
    return fstatSync(STDOUT).isFile();
  } catch {
    return false;
  }
}

/**
 * All of a content into that file. One write of a disk that fills up takes a part and reports no error; Node's own stream
 * for files asks for no more then, so that half an output would pass for the whole.
 */
function writeWhole(content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; ) at += writeSync(STDOUT, bytes, at, bytes.length - at);
}

function stdoutSink(lang: Lang, look: Look | undefined): Sink {
  const fault = (error: unknown): OutputError =>
    outputError(lang === "ru" ? "стандартный вывод" : "standard output", error, lang);
  if (isRedirected())
    return {
      write: async (content) => {
        try {
          writeWhole(content);
        } catch (error) {
          throw fault(error);
        }
        return true;
      },
      close: async () => {},
      commit: async () => {},
      abort: () => {},
    };
  const shown = (content: string | Uint8Array): string | Uint8Array =>
    look && process.stdout.isTTY && typeof content === "string" ? look(content) : content;
  return {
    write: (content) =>
      new Promise((resolve, reject) => {
        process.stdout.write(shown(content), (error) => {
          if (!error) resolve(true);
          else if ((error as NodeJS.ErrnoException).code === "EPIPE") resolve(false);
          else reject(fault(error));
        });
      }),
    close: async () => {},
    commit: async () => {},
    abort: () => {},
  };
}

async function fileSink(path: string, lang: Lang): Promise<Sink> {
  const fail = (error: unknown): never => {
    throw outputError(path, error, lang);
  };
  const file = await AtomicFile.create(path).catch(fail);
  return {
    write: async (content) => {
      try {
        file.write(content);
        return true;
      } catch (error) {
        return fail(error);
      }
    },
    close: () => file.close().catch(fail),
    commit: () => file.commit().catch(fail),
    abort: () => file.abort(),
  };
}

/** A file that appears whole at the end, or standard output for `-` and nothing, which has its `look` on a terminal. */
export async function openSink(path: string | undefined, lang: Lang, look?: Look): Promise<Sink> {
  return path === undefined || path === "-" ? stdoutSink(lang, look) : fileSink(path, lang);
}

/** Pieces are gathered to about so many characters before they are written. */
const MOUTHFUL = 2 ** 20;

/** Writes a text and what comes behind it; false where nobody reads any more. */
export async function writeAll(sink: Sink, text: string, rest: Iterable<string> = []): Promise<boolean> {
  let waiting = text;
  for (const piece of rest) {
    if (waiting.length >= MOUTHFUL) {
      if (!(await sink.write(waiting))) return false;
      waiting = "";
    }
    waiting += piece;
  }
  return sink.write(waiting);
}
