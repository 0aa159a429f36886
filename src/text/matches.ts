/** Every match of a global pattern, in order; unlike `matchAll` it makes no copy of the pattern, which is most of the cost where nothing matches. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    out.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return out;
}
