/** What a file is that holds no text to read. */
export const REFUSALS = ["empty", "image", "pdf", "zip", "ole", "rtf", "djvu", "archive", "binary"] as const;
export type Refusal = (typeof REFUSALS)[number];

const SIGNATURES: readonly (readonly [Refusal, string])[] = [
  ["image", "\x89PNG"],
  ["image", "\xff\xd8\xff"],
  ["image", "GIF87a"],
  ["image", "GIF89a"],
  ["image", "II*\0"],
  ["image", "MM\0*"],
  ["image", "RIFF"],
  ["pdf", "%PDF-"],
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["ole", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["rtf", "{\\rtf"],
  ["djvu", "AT&TFORM"],
  ["archive", "\x1f\x8b\x08"],
  ["archive", "7z\xbc\xaf\x27\x1c"],
  ["archive", "Rar!\x1a\x07"],
];

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false;
  return true;
}

/** The kind of container or picture that the first bytes announce. */
export function signatureOf(bytes: Uint8Array): Refusal | undefined {
  return SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0];
}

/** Whether a file with such bytes is no text: NULs beyond a stray few (old converters leave some other controls). */
export function looksBinary(bytes: Uint8Array): boolean {
  let nulls = 0;
  let controls = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte >= 0x20 || (byte >= 0x07 && byte <= 0x0d)) continue;
    controls++;
    if (byte === 0) nulls++;
  }
  return (nulls > 2 && nulls * 1000 > bytes.length) || (controls > 8 && controls * 20 > bytes.length);
}
