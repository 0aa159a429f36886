import { fold } from "../text/words.ts";

/**
 * Two prints with one key say the same: case, ё, quotes, dashes, dots and spaces do not count; signs of amounts («≥»,
 * «+», «%») do.
 */
export function saidKey(text: string): string {
  return (fold(text).match(/[\p{L}\p{M}\p{N}]+|[\p{Sm}\p{Sc}%‰°]/gu) ?? []).join(" ");
}
