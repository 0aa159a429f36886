import type { Encoding } from "../../src/text/decode/encodings.ts";
import { encode } from "../tools/encode.ts";
import type { Chance } from "./chance.ts";

const ENCODINGS: readonly Encoding[] = ["utf-8", "windows-1251", "koi8-r", "ibm866", "utf-16le", "utf-16be"];
const MARKS = [[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xff, 0xfe, 0, 0], [0]];
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

function encoded(text: string, chance: Chance): Uint8Array {
  return encode(text, chance.pick(ENCODINGS)) ?? Buffer.from(text, "utf8");
}

type ByteMutation = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const MUTATIONS: readonly ByteMutation[] = [
  (bytes) => bytes,
  (bytes, chance) => joined(Uint8Array.from(chance.pick(MARKS)), bytes),
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1)),
  (bytes, chance) => bytes.slice(chance.below(3)),
  (bytes, chance) => {
    const out = Uint8Array.from(bytes);
    for (let i = chance.between(1, 8); i > 0 && out.length > 0; i--) out[chance.below(out.length)] = chance.below(256);
    return out;
  },
  (bytes, chance) => {
    const at = chance.below(bytes.length + 1);
    return joined(bytes.slice(0, at), bytes.slice(at + chance.between(1, 9)));
  },
  (bytes, chance) => {
    const at = chance.below(bytes.length + 1);
    return joined(bytes.slice(0, at), new Uint8Array(chance.between(1, 3)).fill(chance.below(256)), bytes.slice(at));
  },
];

/** The bytes of a text as somebody may have saved and a disk may have kept them: at times one half another way. */
export function mutatedBytes(text: string, chance: Chance): Uint8Array {
  const at = chance.chance(0.15) ? chance.below(text.length + 1) : text.length;
  const whole = joined(encoded(text.slice(0, at), chance), encoded(text.slice(at), chance));
  return chance.pick(MUTATIONS)(whole, chance);
}
