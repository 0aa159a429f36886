/** A model nests some fifty levels deep; what reads values goes down with them, and the stack bears some thousands. */
export const DEEPEST = 200;

const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP, QUOTE, BACKSLASH] = Array.from('[]{}"\\', (sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number];

/**
 * Where the brackets of a text nest deeper than in any model, were it JSON; -1 where they do not. Asked before it is
 * read as such, for that alone takes gigabytes where each character opens a list.
 */
export function tooDeepAt(text: string): number {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString && code === BACKSLASH) i++;
    else if (code === QUOTE) inString = !inString;
    else if (inString) continue;
    else if (code === OPEN_LIST || code === OPEN_MAP) {
      if (++depth > DEEPEST) return i;
    } else if (code === CLOSE_LIST || code === CLOSE_MAP) depth--;
  }
  return -1;
}
