import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { Encoding } from "../text/decode/encodings.ts";
import { openSource, type Source } from "../text/source.ts";
import type { Input } from "./inputs.ts";
import { type Problem, problemOf } from "./problem.ts";

export interface ReadOptions {
  readonly encoding?: Encoding | undefined;
  readonly maxBytes: number;
}

class TooLarge extends Error {}

async function drain(stream: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

async function bytesOf(input: Input, maxBytes: number): Promise<Uint8Array> {
  if (input.path === null) return drain(process.stdin, maxBytes);
  const { size } = await stat(input.path);
  if (size > maxBytes) throw new TooLarge();
  // A stream, not a plain read: a pipe or a growing file must not pass the limit either.
  return drain(createReadStream(input.path, { highWaterMark: Math.min(Math.max(size + 1, 4096), 1 << 20) }), maxBytes);
}

/** Reads and decodes an input; whatever is wrong with it is a problem, never an exception. */
export async function readInput(input: Input, options: ReadOptions): Promise<Source | Problem> {
  try {
    const opened = openSource(input.name, await bytesOf(input, options.maxBytes), options.encoding);
    return opened.ok ? opened.source : { input: input.name, code: opened.refusal };
  } catch (error) {
    if (error instanceof TooLarge) return { input: input.name, code: "too-large", detail: String(options.maxBytes) };
    return problemOf(input.name, error);
  }
}
