import type { Token } from "../token.ts";

type Tokens = readonly Token[];

/**
 * A reading that several patterns ask for at the same place, worked out once: it remembers the last place alone. Tokens
 * of a list must not change any more.
 */
export function once<T>(
  read: (tokens: Tokens, i: number) => T | undefined,
): (tokens: Tokens, i: number) => T | undefined {
  let lastTokens: Tokens | undefined;
  let lastIndex = 0;
  let last: T | undefined;
  return (tokens, i) => {
    if (tokens === lastTokens && i === lastIndex) return last;
    last = read(tokens, i);
    lastTokens = tokens;
    lastIndex = i;
    return last;
  };
}
