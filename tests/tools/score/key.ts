import { looseKey } from "../../../src/text/words.ts";

/** Texts are compared by their words: case, quotes, dashes and markup do not count. */
export const key = (text: unknown): string => looseKey(String(text ?? "").replace(/<[^>]+>/g, " "));
export const alike = (a: unknown, b: unknown): boolean => key(a) === key(b);
export const starts = (text: unknown, start: string): boolean => key(text).startsWith(key(start));
