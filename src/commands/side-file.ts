import { createReadStream } from "node:fs";
import { UsageError } from "./exit.ts";

const MEBIBYTES = 16;
/** No list of settings, bodies or known findings comes near it; a device would be read without end. */
const MOST_BYTES = MEBIBYTES * 1024 * 1024;

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
