/** A copy that holds no other text: a piece cut out of a file would keep the whole file in memory. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** FNV-1a over UTF-16 units. */
function fnv(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** A number of 53 bits that stands for a text: no secret, but the same wherever and whenever it is made. */
export function fingerprint(text: string): number {
  return fnv(text, 0x811c9dc5) * 0x200000 + (fnv(text, 0x9747b28c) & 0x1fffff);
}
