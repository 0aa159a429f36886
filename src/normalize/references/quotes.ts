const OPEN = "«„“\"'";
const STRAIGHT = "\"'";

/** The offset behind the quotation that opens here, with quotes inside quotes; -1 where none opens or it never ends. */
export function quoteEnd(text: string, at: number, limit = 1200): number {
  const open = text[at] as string;
  if (!OPEN.includes(open)) return -1;
  const last = Math.min(text.length, at + limit);
  if (STRAIGHT.includes(open) || open === "“") {
    const close = open === "“" ? "”" : open;
    const length = text.slice(at + 1, last).indexOf(close);
    return length < 0 ? -1 : at + length + 2;
  }
  const close = open === "„" ? "“" : "»";
  let depth = 0;
  let lastClose = -1;
  for (let i = at; i < last; i++) {
    const char = text[i] as string;
    if (char === open) depth++;
    else if (char === close) {
      depth--;
      lastClose = i;
      // «О программе «Шаг» (one closing mark for both) ends before the number or the date that follows
      if (depth === 0 || (depth > 0 && /^»\s*(?:от\s*\d|№|[,;)]|$)/.test(text.slice(i, i + 12)))) return i + 1;
    }
  }
  return lastClose < 0 ? -1 : lastClose + 1;
}

/** «О …», «Об …» begin the titles of acts; other quotations in a citation are names of bodies. */
export function isTitle(quotation: string): boolean {
  return /^[«„“"']\s*(?:О|Об|Обо|ОБ|о|об)\s/.test(quotation);
}

/** Where a quotation ends that nobody closed. */
export function unclosedEnd(text: string, at: number): number {
  const end = text.slice(at, at + 400).search(/[,;\n]/);
  return end < 0 ? Math.min(text.length, at + 400) : at + end;
}
