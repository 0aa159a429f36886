/** Lines, and characters (UTF-16 units) of one: beyond them a file is a dump and no document, and engines run out of stack or memory. */
export const MOST_LINES = 1 << 21;
export const LONGEST_LINE = 1 << 22;

/** What keeps a text from being read, and the 1-based line that goes too far. */
export interface Excess {
  readonly code: "line-too-long" | "too-many-lines";
  readonly line: number;
}

/** Looks for a line that is too long or one too many; texts that are shorter than either are not looked through. */
export function excessOf(text: string): Excess | null {
  if (text.length <= LONGEST_LINE) return null;
  let line = 1;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13 && i < text.length) continue;
    if (i - start > LONGEST_LINE) return { code: "line-too-long", line };
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
    if (start < text.length && ++line > MOST_LINES) return { code: "too-many-lines", line };
  }
  return null;
}
