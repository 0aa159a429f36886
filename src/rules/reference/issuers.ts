import { fold, wordsOf } from "../../text/words.ts";

/** «Управления» and «Управление» begin alike; short words must be equal. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < 5) return false;
  const stem = Math.max(4, length - 3);
  return a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 3;
}

function initials(name: string): string {
  return wordsOf(name)
    .map((word) => word[0] as string)
    .join("");
}

/** Is this print the order's issuer, in whatever case, in short («Управления образования») or as an abbreviation («УО»)? */
export function isSameIssuer(print: string, issuer: string): boolean {
  const named = wordsOf(print);
  const full = wordsOf(issuer);
  if (named.length === 0) return false;
  if (named.length === 1 && /^[A-ZЀ-ЯӘӨҮҖҢҺ]{2,8}$/u.test(print.trim())) {
    return full.includes(fold(print.trim())) || initials(issuer).startsWith(fold(print.trim()));
  }
  let at = 0;
  for (const word of named) {
    const found = full.findIndex((other, i) => i >= at && sameWord(word, other));
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
