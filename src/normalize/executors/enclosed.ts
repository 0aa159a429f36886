/** «МДОУ «»: another body's quote, so that the one before it has ended although nobody closed it. */
const FORM_BEFORE = /[А-ЯЁ]{3,6}\s{0,2}$/;

/** The end of the quote that opens at `from`, behind its closing sign; -1 where none closes. */
export function quoteEnd(text: string, from: number): number {
  if (text[from] === '"') return straightEnd(text, from);
  let depth = 0;
  let last = -1;
  let first = -1;
  for (let i = from; i < text.length; i++) {
    const sign = text[i] as string;
    if ("«„".includes(sign) || (sign === "“" && i === from)) {
      depth++;
      if (first < 0 && last > 0 && FORM_BEFORE.test(text.slice(Math.max(last, i - 12), i))) first = last;
    } else if ("»”“".includes(sign) || (sign === '"' && depth > 0)) {
      depth--;
      last = i + 1;
      // «МБУ «Центр «Росток», МБОУ …»: one sign closes both
      if (depth <= 0) return last;
      if (closesAll(text, last)) return first > 0 ? first : last;
    } else if (sign === "\n" && last > 0) return last;
  }
  return first > 0 ? first : last;
}

/** Whether the text goes on with a separator and then with another opening quote before any closing one. */
function closesAll(text: string, at: number): boolean {
  if (at >= text.length) return true;
  if (!/^\s*(?:[,;)]|$)/.test(text.slice(at, at + 8))) return false;
  const next = text.slice(at, at + 200).search(/[«»„”]/);
  return next < 0 || "«„".includes(text[at + next] as string);
}

/** A straight quote opens at a word's start and closes at its end; nested ones count. */
function straightEnd(text: string, from: number): number {
  let depth = 0;
  let last = -1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "\n" && last > 0) return last;
    if (text[i] !== '"') continue;
    const opens = i === from || (/[\s(«"]/.test(text[i - 1] as string) && /[A-Za-zЀ-ӿ\d"№]/.test(text[i + 1] ?? ""));
    depth += opens ? 1 : -1;
    if (!opens) last = i + 1;
    if (depth === 0 || (!opens && /^\s*[,;]/.test(text.slice(i + 1, i + 5)))) return i + 1;
  }
  return last;
}

/** The end of the bracket that opens at `from`; a bracket that nobody closes goes to the end of the text. */
export function bracketEnd(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const sign = text[i] as string;
    if ("([{".includes(sign)) depth++;
    else if (")]}".includes(sign) && --depth === 0) return i + 1;
  }
  return text.length;
}
