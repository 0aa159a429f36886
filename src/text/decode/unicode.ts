import type { Encoding } from "./encodings.ts";

/** The encoding that a byte order mark names. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/**
 * UTF-16 without a mark: Russian text in it has 00 (ASCII) and 04 (Cyrillic) in nearly every second byte and nearly
 * nowhere else; no other encoding uses them in text.
 */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const pairs = bytes.length >> 1;
  if (pairs === 0 || (!bytes.includes(0) && !bytes.includes(4))) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0 || bytes[i] === 4) even++;
    if (bytes[i + 1] === 0 || bytes[i + 1] === 4) odd++;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.2) return "utf-16le";
  if (even > pairs * 0.7 && odd < pairs * 0.2) return "utf-16be";
  if (odd > pairs * 0.2 && writtenPairs(bytes, 1) > pairs * 0.95) return "utf-16le";
  if (even > pairs * 0.2 && writtenPairs(bytes, 0) > pairs * 0.95) return "utf-16be";
  return undefined;
}

/**
 * Pairs of bytes that are characters of a Russian text where the high byte is the one at `high`: ASCII but controls,
 * Cyrillic, dashes and №, drawn lines of a table, whose low bytes are often 00 («─» is 25 00).
 */
function writtenPairs(bytes: Uint8Array, high: 0 | 1): number {
  let count = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const [top, low] = [bytes[i + high] as number, bytes[i + 1 - high] as number];
    const isAscii = top === 0 && (low >= 0x20 || (low >= 0x09 && low <= 0x0d));
    if (isAscii || top === 0x04 || top === 0x20 || top === 0x21 || top === 0x25) count++;
  }
  return count;
}

/** What UTF-8 makes of the bytes: characters of several bytes, how many of those Russian texts use, and bad bytes. */
export interface Utf8Census {
  readonly multi: number;
  readonly familiar: number;
  readonly bad: number;
}

function followers(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

export function utf8Census(bytes: Uint8Array): Utf8Census {
  let multi = 0;
  let familiar = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    const wanted = followers(lead);
    let found = 0;
    while (found < wanted && ((bytes[i + found + 1] ?? 0) & 0xc0) === 0x80) found++;
    if (wanted === 0 || found < wanted) {
      bad++;
      continue;
    }
    multi++;
    const next = bytes[i + 1] as number;
    // D0, D1: Cyrillic; C2: no-break space, «»; E2 80: dashes, quotes; E2 84: №
    if (lead === 0xd0 || lead === 0xd1 || lead === 0xc2) familiar++;
    else if (lead === 0xe2 && (next === 0x80 || next === 0x84)) familiar++;
    i += wanted;
  }
  return { multi, familiar, bad };
}
