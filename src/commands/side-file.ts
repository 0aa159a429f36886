import { createReadStream } from "node:fs";
import { type Said, UsageError } from "./exit.ts";

const MEBIBYTES = 16;
/** No list of settings, bodies or known findings comes near it; a device would be read without end. */
const MOST_BYTES = MEBIBYTES * 1024 * 1024;

const REASONS: Readonly<Record<string, Said>> = {
  ENOENT: { ru: "нет такого файла", en: "no such file" },
  EISDIR: { ru: "это папка", en: "this is a folder" },
  EACCES: { ru: "нет права на чтение", en: "no permission to read it" },
  EPERM: { ru: "нет права на чтение", en: "no permission to read it" },
};

/** Why a file beside the inputs could not be read; the system's own word where there is no other. */
export function reasonOf(error: unknown): Said {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return REASONS[code] ?? { ru: code, en: code };
}

/** The text of a file beside the inputs without its mark: settings, a registry, known findings. One that is too large is refused. */
export async function sideText(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES)
      throw new UsageError({
        ru: `${path}: больше ${MEBIBYTES} МиБ: таким этот файл быть не может`,
        en: `${path}: larger than ${MEBIBYTES} MiB, which this file cannot be`,
      });
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks, size));
  } catch {
    throw new UsageError({
      ru: `${path}: файл не в UTF-8; сохраните его в UTF-8`,
      en: `${path}: the file is not UTF-8; save it as UTF-8`,
    });
  }
}
