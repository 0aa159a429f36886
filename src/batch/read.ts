import { closeSync, createReadStream, fstatSync, open, openSync, readSync, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import type { Encoding } from "../text/decode/encodings.ts";
import { openSource, type Source } from "../text/source.ts";
import type { Input } from "./inputs.ts";
import { type Problem, problemOf } from "./problem.ts";

export interface ReadOptions {
  readonly encoding?: Encoding | undefined;
  readonly maxBytes: number;
}

const opened = promisify(open);

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

/** A plain file at one go, which is several times quicker than a stream; null where it has grown meanwhile. */
function atOnce(path: string, { size }: Stats): Uint8Array | null {
  const descriptor = openSync(path, "r");
  try {
    const bytes = Buffer.allocUnsafe(size + 1);
    let at = 0;
    while (at <= size) {
      const count = readSync(descriptor, bytes, at, size + 1 - at, null);
      if (count === 0) return bytes.subarray(0, at);
      at += count;
    }
    return null;
  } finally {
    closeSync(descriptor);
  }
}

/** A pipe is waited for by the system and not by a thread, so that one that is given up keeps nobody waiting. */
async function pipeAt(path: string): Promise<Readable> {
  return new Socket({ fd: await opened(path, "r"), readable: true, writable: false });
}

/** Standard input; a folder in its place would pass for an empty file. */
export function standardInput(): AsyncIterable<Buffer> & Readable {
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error("standard input is a folder"), { code: "EISDIR" });
  return process.stdin;
}

async function bytesOf({ path }: Input, maxBytes: number): Promise<Uint8Array> {
  if (path === null) return drain(standardInput(), maxBytes);
  const found = await stat(path);
  if (found.size > maxBytes) throw new TooLarge();
  if (found.isFIFO()) return drain(await pipeAt(path), maxBytes);
  const whole = found.isFile() ? atOnce(path, found) : null;
  // A stream, not a plain read: a pipe or a growing file must not pass the limit either.
  return whole ?? drain(createReadStream(path, { highWaterMark: 1 << 20 }), maxBytes);
}

/** Reads an input; whatever is wrong with it is a problem, never an exception. */
export async function readBytes(input: Input, maxBytes: number): Promise<Uint8Array | Problem> {
  try {
    return await bytesOf(input, maxBytes);
  } catch (error) {
    if (error instanceof TooLarge) return { input: input.name, code: "too-large", detail: String(maxBytes) };
    return problemOf(input.name, error);
  }
}

/** Decodes what was read; bytes that are no text are a problem. */
export function decodeInput(input: Input, bytes: Uint8Array, encoding: Encoding | undefined): Source | Problem {
  const opened = openSource(input.name, bytes, encoding);
  return opened.ok ? opened.source : { input: input.name, code: opened.refusal };
}

/** Reads and decodes an input; whatever is wrong with it is a problem, never an exception. */
export async function readInput(input: Input, options: ReadOptions): Promise<Source | Problem> {
  const bytes = await readBytes(input, options.maxBytes);
  return "code" in bytes ? bytes : decodeInput(input, bytes, options.encoding);
}
