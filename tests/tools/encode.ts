import type { Encoding } from "../../src/text/decode/encodings.ts";

function utf16(text: string, little: boolean): Uint8Array {
  const out = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out[i * 2 + (little ? 0 : 1)] = code & 0xff;
    out[i * 2 + (little ? 1 : 0)] = code >> 8;
  }
  return out;
}

/** The bytes of a text in an encoding; null where a character has no place in it. */
export function encode(text: string, encoding: Encoding): Uint8Array | null {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-16le" || encoding === "utf-16be") return utf16(text, encoding === "utf-16le");
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const codes = new Map([...table].map((character, byte) => [character, byte]));
  const bytes = [...text].map((character) => codes.get(character));
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : null;
}

/** The same bytes behind a byte order mark. */
export function marked(bytes: Uint8Array, ...mark: number[]): Uint8Array {
  return Uint8Array.from([...mark, ...bytes]);
}
