import { isCompound } from "../../lexicon/combining.ts";
import { monthNumber } from "../../lexicon/months.ts";
import type { Finding } from "../../model/finding.ts";
import { beginsCapital, beginsSmall, CAPITAL, SMALL } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** Text rejoined over a cut, and what had to be noticed about it. */
export interface Joined {
  readonly text: Mapped;
  readonly findings: readonly Finding[];
}

/** No word is longer; keeps the search for the last word of a text from its beginning. */
const LONGEST_WORD = 48;
const LAST_WORD = /(?<![A-Za-zЀ-ӿ])[A-Za-zЀ-ӿ]+$/u;
const FIRST_NAME = new RegExp(`^[${CAPITAL}][A-Za-zЀ-ӿ]+`, "u");
const FIRST_WORD = new RegExp(`^[${SMALL}]+`, "u");

/** «индиви-» + «дуальной»: whether the hyphen was the printer's. */
function hyphenIsPrinters(before: string, after: string, words: Vocabulary): boolean {
  const head = LAST_WORD.exec(before.slice(-LONGEST_WORD, -1))?.[0] ?? "";
  const tail = FIRST_WORD.exec(after)?.[0] ?? "";
  // «ППМС-» + «центр»: nobody cuts capitals
  if (/^[A-ZА-ЯЁ]{2,}$/u.test(head) || (monthNumber(head) > 0 && monthNumber(tail) > 0)) return false;
  if (words.has(head + tail)) return true;
  if (words.has(`${head}-${tail}`)) return false;
  if (isCompound(head, tail)) return false;
  return !(words.count(head) > 0 && head.length > 3);
}

/** «Верх-» + «Тавринская»: a hyphen between two capitals, or one that the document prints, is the name's own. */
function hyphenIsOwn(before: string, after: string, words: Vocabulary): boolean {
  const head = LAST_WORD.exec(before.slice(-LONGEST_WORD, -1))?.[0] ?? "";
  const tail = FIRST_NAME.exec(after)?.[0] ?? "";
  if (tail.length < 2 || head.length < 2) return false;
  return (
    words.has(`${head}-${tail}`) || (beginsCapital(head) && tail !== tail.toUpperCase() && !words.has(head + tail))
  );
}

/** «профессионал» + «ьной»: a word cut without a hyphen, known whole from elsewhere and not as halves. */
function isCutWord(before: string, after: string, words: Vocabulary): boolean {
  const head = LAST_WORD.exec(before.slice(-LONGEST_WORD))?.[0] ?? "";
  const tail = FIRST_WORD.exec(after)?.[0] ?? "";
  if (head.length < 2 || tail.length < 1 || head === head.toUpperCase()) return false;
  if (/^[ьъы]/u.test(tail)) return true;
  return (
    words.has(head + tail) &&
    (words.count(tail) <= 1 || words.count(head) <= 1) &&
    head.length + tail.length > 5 &&
    tail.length > 1
  );
}

/** The length of a tail printed twice: «Руководители» + «ли ГМО …» gives 2. */
export function doubledTail(before: string, after: string, words: Vocabulary): number {
  const head = LAST_WORD.exec(before.slice(-LONGEST_WORD))?.[0] ?? "";
  const tail = FIRST_WORD.exec(after)?.[0] ?? "";
  if (tail.length < 2 || tail.length >= head.length || !head.endsWith(tail)) return 0;
  return words.count(tail) > 1 ? 0 : tail.length;
}

/** Words of a text while its pieces come: each is what a cut parted, and between two of them stands a space. */
class Seams {
  private readonly words: Mapped[][] = [];
  readonly findings: Finding[] = [];
  /** The end of what has come, as far as a seam looks back. */
  private tail = "";

  constructor(private readonly known: Vocabulary) {}

  add(piece: Mapped): void {
    if (piece.length === 0) return;
    const { text } = piece;
    const doubled = this.words.length === 0 ? 0 : doubledTail(this.tail, text, this.known);
    if (doubled > 0) {
      const range = piece.range(0, doubled);
      const values = { text: text.slice(0, doubled), what: "doubled-tail" };
      if (range) this.findings.push({ rule: "text/ocr-noise", range, values });
      this.part(piece.slice(doubled).trim());
    } else if (/[A-Za-zЀ-ӿ][-\u00ad]$/u.test(this.tail) && beginsSmall(text)) {
      if (hyphenIsPrinters(this.tail, text, this.known)) this.dropLast();
      this.close(piece);
    } else if (/[A-Za-zЀ-ӿ]-$/u.test(this.tail) && hyphenIsOwn(this.tail, text, this.known)) this.close(piece);
    else if (this.words.length > 0 && isCutWord(this.tail, text, this.known)) this.close(piece);
    else this.part(piece);
  }

  whole(): Mapped {
    return Mapped.join(
      this.words.map((pieces) => Mapped.join(pieces)),
      " ",
    );
  }

  private part(piece: Mapped): void {
    this.words.push([piece]);
    this.look(` ${piece.text}`);
  }

  private close(piece: Mapped): void {
    this.words[this.words.length - 1]?.push(piece);
    this.look(piece.text);
  }

  private dropLast(): void {
    const word = this.words[this.words.length - 1] as Mapped[];
    const last = word.pop() as Mapped;
    word.push(last.slice(0, last.length - 1));
    this.tail = this.tail.slice(0, -1);
  }

  private look(more: string): void {
    this.tail = (this.tail + more.slice(-LONGEST_WORD)).slice(-LONGEST_WORD);
  }
}

/** The pieces of one cell as one text: cut words mended, doubled tails dropped, else a space between. */
export function joinPieces(pieces: readonly Mapped[], words: Vocabulary): Joined {
  const [only] = pieces;
  if (pieces.length === 1 && only && only.length > 0) return { text: only, findings: [] };
  const seams = new Seams(words);
  for (const piece of pieces) seams.add(piece);
  return { text: seams.whole(), findings: seams.findings };
}
