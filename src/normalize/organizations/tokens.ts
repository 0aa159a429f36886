import { isLetter, isSmallLetter } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { gluedForm } from "./glued-form.ts";
import { type Word, wordOf } from "./words.ts";

/** A word, number or mark of a text. */
export interface Token {
  readonly text: string;
  /** Folded, a space behind a hyphen dropped */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "open" | "close" | "sign" | "mark";
  /** What the tables know of a word; of a mark, nothing */
  readonly word: Word;
  readonly capital: boolean;
  readonly caps: boolean;
}

const NOTHING = wordOf("·");

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;
const isSmall = (code: number): boolean =>
  (code >= 0x430 && code <= 0x44f) || code === 0x451 || (code > 0x45f && isSmallLetter(code));
/** A hyphen, breaking or not. */
const isHyphen = (code: number): boolean => code === 45 || code === 0x2011;
const SLASH = 47;
const LATIN_N = 78;
const CYRILLIC_L = 0x41b;

/** Behind a hyphen a word goes on; after a space too where a small letter follows («психолого- педагогический»). */
function behindHyphen(source: string, at: number): number | undefined {
  if (!isHyphen(source.charCodeAt(at))) return undefined;
  let next = at + 1;
  while (next < at + 3 && isSpace(source.charCodeAt(next))) next += 1;
  const code = source.charCodeAt(next);
  if (next === at + 1 ? isLetter(code) : isSmall(code)) return next;
  return undefined;
}

function wordEnd(source: string, from: number): number {
  for (let start = from; ; ) {
    let at = start;
    while (isLetter(source.charCodeAt(at))) at += 1;
    const next = behindHyphen(source, at);
    if (next === undefined) return at;
    // «ШНОР-Боровлянской»: letters before a name are a word of their own
    const letters =
      at - start > 1 &&
      !isSmall(source.charCodeAt(at - 1)) &&
      isSmall(source.charCodeAt(next + 1)) &&
      !isSmall(source.charCodeAt(next));
    if (letters) return at;
    start = next;
  }
}

function numberEnd(source: string, start: number): number {
  let at = start;
  for (;;) {
    const code = source.charCodeAt(at);
    const joint = (code === SLASH || code === 45) && isDigit(source.charCodeAt(at + 1));
    if (!isDigit(code) && !joint) return at;
    at += 1;
  }
}

function markKind(text: string, source: string, at: number): Token["kind"] {
  if (text === "«" || text === "„") return "open";
  if (text === "»" || text === "”") return "close";
  if (text === "“") return at > 0 && /[A-Za-zЀ-ӿ0-9.!?»]/.test(source[at - 1] as string) ? "close" : "open";
  if (text === '"') return at === 0 || /[\s(«„“]/.test(source[at - 1] as string) ? "open" : "close";
  return text === "№" || text === "#" ? "sign" : "mark";
}

/** «Ne 3», «N 3», «Л№ 3»: a garbled «№» before a number. */
const SIGN = /(?:Л?№|N[eoео°]?)(?=[ \u00a0]{0,2}\d)/y;

function signEnd(source: string, start: number, code: number): number | undefined {
  if (code !== LATIN_N && (code !== CYRILLIC_L || source[start + 1] !== "№")) return undefined;
  SIGN.lastIndex = start;
  return SIGN.test(source) ? SIGN.lastIndex : undefined;
}

function wordToken(text: string, start: number, end: number): Token {
  const word = wordOf(text);
  return { text, form: word.form, start, end, kind: "word", word, capital: word.capital, caps: word.caps };
}

function tokenAt(source: string, start: number): Token {
  const code = source.charCodeAt(start);
  const sign = signEnd(source, start, code);
  if (sign !== undefined) {
    const text = source.slice(start, sign);
    return { text, form: text, start, end: sign, kind: "sign", word: NOTHING, capital: false, caps: false };
  }
  if (isLetter(code)) {
    const end = wordEnd(source, start);
    const whole = source.slice(start, end);
    const glued = end - start > 4 && !isSmall(source.charCodeAt(end - 1)) ? gluedForm(fold(whole)) : null;
    if (glued) return wordToken(source.slice(start, start + glued.form), start, start + glued.type);
    return wordToken(whole, start, end);
  }
  const end = isDigit(code) ? numberEnd(source, start) : start + 1;
  const text = source.slice(start, end);
  const kind = end > start + 1 || isDigit(code) ? "number" : markKind(text, source, start);
  return { text, form: text, start, end, kind, word: NOTHING, capital: false, caps: false };
}

/** The words, numbers and marks of a text in order; what parts them is left out. */
export function tokenize(source: string): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < source.length; ) {
    if (isSpace(source.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(source, at);
    out.push(token);
    at = token.end;
  }
  return out;
}
