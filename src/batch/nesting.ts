/** A model nests some fifty levels deep; what reads values goes down with them, and the stack bears some thousands. */
export const DEEPEST = 200;

const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP, QUOTE, BACKSLASH] = Array.from('[]{}"\\', (sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number];

/** A map that is open: the keys read so far, and whether a key is what comes next. */
interface OpenMap {
  readonly keys: Set<string>;
  awaitsKey: boolean;
}

const [COMMA, COLON] = [",".charCodeAt(0), ":".charCodeAt(0)] as const;

/** Behind the string whose opening quote stands at `from`. */
function stringEnd(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length && text.charCodeAt(i) !== QUOTE; i++) if (text.charCodeAt(i) === BACKSLASH) i++;
  return i + 1;
}

/**
 * Where a JSON text, or one of JSON lines, has a key that its map has already: `JSON.parse` would keep the last in silence
 * (RFC 8259, 4, leaves it open). -1 where each map has its keys once.
 */
export function repeatedKeyAt(text: string): number {
  const open: (OpenMap | null)[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const map = open.at(-1);
    if (code === QUOTE) {
      const end = stringEnd(text, i);
      if (map?.awaitsKey) {
        const print = text.slice(i, end);
        const key = print.includes("\\") ? (JSON.parse(print) as string) : print.slice(1, -1);
        if (map.keys.has(key)) return i;
        map.keys.add(key);
      }
      i = end - 1;
    } else if (code === OPEN_MAP) open.push({ keys: new Set(), awaitsKey: true });
    else if (code === OPEN_LIST) open.push(null);
    else if (code === CLOSE_MAP || code === CLOSE_LIST) open.pop();
    else if (map && (code === COMMA || code === COLON)) map.awaitsKey = code === COMMA;
  }
  return -1;
}

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
