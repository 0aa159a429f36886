import { FOLLOWS, LETTERS } from "./bigrams.ts";
import { SINGLE_BYTE, type SingleByte } from "./encodings.ts";

const BREAK = LETTERS.length - 1;
const LATIN = 33;
const BOX = 34;
const ODD = 35;
const CONTROL = 36;
/** Marks that Russian texts do use beyond ASCII; they part words. */
const MARKS = new Set("«»№–—…“”„’‘•·°§\u00a0\u00ad");

/** What each byte of an encoding is: a letter's index, a break, or one of the classes above; and whether it is a capital. */
interface Reading {
  readonly kinds: Uint8Array;
  readonly capitals: Uint8Array;
}

function kindOf(character: string): number {
  const letter = LETTERS.indexOf(character.toLowerCase().replace("ё", "е"));
  if (letter >= 0) return letter;
  if (/[A-Za-z]/.test(character)) return LATIN;
  const code = character.charCodeAt(0);
  if (code < 0x80 || MARKS.has(character)) return BREAK;
  if (code >= 0x2500 && code <= 0x25a0) return BOX;
  return code < 0xa0 || code === 0xfffd ? CONTROL : ODD;
}

function readingOf(encoding: SingleByte): Reading {
  const characters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return {
    kinds: Uint8Array.from(characters, kindOf),
    capitals: Uint8Array.from(characters, (character) => (character !== character.toLowerCase() ? 1 : 0)),
  };
}

/** How much two neighbouring bytes speak for an encoding; above zero: they look like Russian. */
function weigh(reading: Reading, first: number, second: number): number {
  const a = reading.kinds[first] as number;
  const b = reading.kinds[second] as number;
  if (b === CONTROL) return -12;
  if (b === ODD) return -5;
  if (a <= BREAK && b <= BREAK) {
    if (a === BREAK && b === BREAK) return second >= 0x80 ? 1 : 0;
    const turned = a < BREAK && b < BREAK && !reading.capitals[first] && reading.capitals[second];
    return Number((FOLLOWS[a] as string)[b]) - 5 - (turned ? 6 : 0);
  }
  if (a > LATIN) return b < BREAK && a === BOX ? -4 : 0;
  if (b === BOX) return a < BREAK ? -4 : 0;
  return a < BREAK || b < BREAK ? -3 : 0;
}

/** Pairs of neighbouring bytes and how often each occurs, ends of the file counted as spaces. */
function pairsOf(bytes: Uint8Array): Map<number, number> {
  const counts = new Uint32Array(0x10000);
  let previous = 0x20;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    const pair = (previous << 8) | byte;
    counts[pair] = (counts[pair] as number) + 1;
    previous = byte;
  }
  const last = (previous << 8) | 0x20;
  counts[last] = (counts[last] as number) + 1;
  const pairs = new Map<number, number>();
  counts.forEach((count, pair) => {
    if (count > 0) pairs.set(pair, count);
  });
  return pairs;
}

/** The single-byte encoding in which the whole file reads most like Russian, and how much so a pair of bytes. */
export function guessSingleByte(bytes: Uint8Array): { encoding: SingleByte; score: number } {
  const pairs = pairsOf(bytes);
  let best: { encoding: SingleByte; score: number } = { encoding: SINGLE_BYTE[0], score: Number.NEGATIVE_INFINITY };
  for (const encoding of SINGLE_BYTE) {
    const reading = readingOf(encoding);
    let score = 0;
    for (const [pair, count] of pairs) score += count * weigh(reading, pair >> 8, pair & 0xff);
    if (score > best.score) best = { encoding, score };
  }
  return { encoding: best.encoding, score: best.score / (bytes.length + 1) };
}
