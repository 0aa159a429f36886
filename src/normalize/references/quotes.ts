const OPEN = "«„“\"'";
const STRAIGHT = "\"'";

/** What stands behind a quotation that is over, though a mark inside it was never closed. */
const BEHIND = /^[»"]\s*(?:от\s*\d|№|[,;)]|$)/;
/** «… «Изменения в школах» постановляю:» */
const VERB_BEHIND = /^[»"][\sA-ZА-ЯЁa-zа-яё]{3,60}:/;

/** An opening mark among straight ones: a space or a bracket before it, a word behind it. */
const opensStraight = (text: string, i: number): boolean =>
  /[\s(]/.test(text[i - 1] ?? " ") && /[^\s,.;:)]/.test(text[i + 1] ?? " ");

/** Follows quotations inside a quotation from its opening mark to its end. */
class Quotation {
  private depth = 0;
  private brackets = 0;
  private firstClose = -1;
  private lastClose = -1;

  constructor(
    private readonly text: string,
    private readonly at: number,
    private readonly isOpen: (char: string, i: number) => boolean,
    private readonly isClose: (char: string) => boolean,
  ) {}

  /** The offset behind it; -1 where it never ends. `last`: a mark left open ends with the last one, else with the first. */
  end(limit: number, last: boolean): number {
    for (let i = this.at; i < limit; i++) {
      const char = this.text[i] as string;
      if (char === "(") this.brackets++;
      else if (char === ")") this.brackets = Math.max(0, this.brackets - 1);
      else if (i === this.at || this.isOpen(char, i)) this.depth++;
      else if (this.isClose(char) && this.closes(i)) return i + 1;
    }
    return last ? this.lastClose : this.firstClose;
  }

  private closes(i: number): boolean {
    this.depth--;
    this.lastClose = i + 1;
    if (this.firstClose < 0) this.firstClose = i + 1;
    if (this.depth <= 0) return true;
    // «О программе «Шаг» (one closing mark for both) ends before the number or the date that follows
    const behind = this.text.slice(i, i + 80);
    if (this.brackets > 0 && /^.\s*\)/.test(behind)) return false;
    return BEHIND.test(behind.slice(0, 12)) || VERB_BEHIND.test(behind);
  }
}

/** The offset behind the quotation that opens here, with quotes inside quotes; -1 where none opens or it never ends. */
export function quoteEnd(text: string, at: number, limit = 1200): number {
  const open = text[at] as string;
  if (!OPEN.includes(open)) return -1;
  const last = Math.min(text.length, at + limit);
  if (STRAIGHT.includes(open)) {
    const inner = new Quotation(
      text,
      at,
      (char, i) => char === open && opensStraight(text, i),
      (char) => char === open,
    );
    const end = inner.end(last, false);
    if (end > 0) return end;
  }
  if (STRAIGHT.includes(open) || open === "“") {
    const close = open === "“" ? "”" : open;
    const length = text.slice(at + 1, last).indexOf(close);
    return length < 0 ? -1 : at + length + 2;
  }
  const close = open === "„" ? "“" : "»";
  return new Quotation(
    text,
    at,
    (char) => char === open,
    (char) => char === close,
  ).end(last, true);
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
