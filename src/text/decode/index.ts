import type { Encoding } from "./encodings.ts";
import { looksBinary, type Refusal, signatureOf } from "./refusal.ts";
import { guessSingleByte } from "./score.ts";
import { markedEncoding, unmarkedUtf16, utf8Census } from "./unicode.ts";

/** Bytes that did not decode: how many, and where the first of them stand in the text (as U+FFFD). */
export interface Damage {
  readonly count: number;
  readonly first: readonly number[];
}

/** The text of a file without its byte order mark, or why it holds none. */
export type Decoding =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly damaged: Damage | null }
  | { readonly ok: false; readonly refusal: Refusal };

const REPLACEMENT = "\ufffd";
const FIRST = 5;

/** A sign that Russian texts hardly use, or a control: only where there is one, the bytes must be weighed. */
const UNUSUAL = /[^\t-\r\u0020-\u00bf\u0400-\u047f\u2000-\u203f\u2100-\u213f]/;

/** The encoding by the whole file; null where the bytes are no text. */
function detect(bytes: Uint8Array): Encoding | null {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return marked;
  if (looksBinary(bytes)) return null;
  const { multi, familiar, bad } = utf8Census(bytes);
  if (bad === 0 && familiar * 2 >= multi) return "utf-8";
  const guess = guessSingleByte(bytes);
  // A few bad bytes in a file that is UTF-8 otherwise; or foreign letters that read as no Russian.
  if (bad === 0 ? guess.score <= 0 : familiar > bad) return "utf-8";
  return guess.encoding;
}

function damageOf(text: string): Damage | null {
  const first: number[] = [];
  let count = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
    if (count++ < FIRST) first.push(at);
  }
  return count > 0 ? { count, first } : null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads bytes in the given encoding, or in the one that fits the whole file best. Never throws. */
export function decode(bytes: Uint8Array, encoding?: Encoding): Decoding {
  if (bytes.length === 0) return { ok: false, refusal: "empty" };
  const signature = signatureOf(bytes);
  if (signature) return { ok: false, refusal: signature };
  const utf8 = encoding === undefined || encoding === "utf-8" ? validUtf8(bytes) : null;
  const isPlain = utf8 !== null && !UNUSUAL.test(utf8);
  const used = encoding ?? (isPlain ? "utf-8" : detect(bytes));
  if (used === null) return { ok: false, refusal: "binary" };
  const clean = used === "utf-8" ? utf8 : null;
  let text = clean ?? new TextDecoder(used).decode(bytes);
  // The one byte that Windows-1251 leaves undefined.
  if (used === "windows-1251") text = text.replaceAll("\u0098", REPLACEMENT);
  if (text.trim() === "") return { ok: false, refusal: "empty" };
  return { ok: true, text, encoding: used, damaged: clean === null ? damageOf(text) : null };
}

/**
 * Reads a list of file names. Names are no prose: NULs between them are no sign of UTF-16 nor of a binary file, and one
 * that begins with «RIFF» makes no picture of the list. So only a mark and bytes that are no UTF-8 speak for another encoding,
 * and these only where no name is UTF-8 beyond ASCII: else it is the one name that is broken.
 */
export function decodeNames(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const whole = validUtf8(bytes);
  if (whole !== null) return whole;
  const encoding = namesOf(bytes).some(isWordyUtf8) ? "utf-8" : guessSingleByte(bytes).encoding;
  return new TextDecoder(encoding).decode(bytes);
}

/** The bytes between line ends and NULs. */
function namesOf(bytes: Uint8Array): Uint8Array[] {
  const out: Uint8Array[] = [];
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0 && bytes[i] !== LINE_FEED) continue;
    out.push(bytes.subarray(start, i));
    start = i + 1;
  }
  return out;
}

const LINE_FEED = 10;
const ASCII = 0x80;

/** UTF-8 that tells itself from other encodings. */
const isWordyUtf8 = (name: Uint8Array): boolean => name.some((byte) => byte >= ASCII) && validUtf8(name) !== null;
