import { ACT_WORDS, PLURAL_ENDINGS } from "../../lexicon/acts.ts";

export type ActWord = (typeof ACT_WORDS)[number];

/** A kind word in its place: «приказом», «Федеральным законом», «ФЗ-273». */
export interface KindAt {
  readonly kind: ActWord["kind"];
  readonly needs: ActWord["needs"];
  /** «приказами»: the word alone names no certain act. */
  readonly plural: boolean;
  readonly start: number;
  /** Where its citation is read on: behind the word, but «ФЗ-273» holds its own number. */
  readonly read: number;
}

const FORMS = new Map<string, { word: ActWord; plural: boolean }>();
for (const word of ACT_WORDS)
  for (const ending of word.endings)
    FORMS.set(word.stem + ending, { word, plural: PLURAL_ENDINGS.includes(ending) || word.stem === "писем" });

const stems = [...new Set(ACT_WORDS.map((word) => word.stem))].sort((a, b) => b.length - a.length);
// «приказ», «Приказ», «ПРИКАЗ»: to fold the case of every character would take several times as long
const cases = stems.flatMap((stem) => [stem, (stem[0] as string).toUpperCase() + stem.slice(1), stem.toUpperCase()]);
const STEM = new RegExp(`(?:${cases.join("|")})[А-Яа-яЁё]{0,3}`, "g");
const FEDERAL = /федеральн[а-яё]{2,4}\s{1,3}(?:конституционн[а-яё]{2,4}\s{1,3})?$/i;
// a bare «ФЗ», «273-ФЗ», «№ 273 – ФЗ»
const LAW = /(?<![A-Za-zА-Яа-яЁё\d])(?:(?:№\s?)?\d{1,4}\s?[-–]\s?)?ФК?З(?![A-Za-zА-Яа-яЁё])/g;
const LETTER = /[A-Za-zА-Яа-яЁё\d]/;

function words(text: string, out: KindAt[]): void {
  // matchAll copies the pattern on every call, which costs more than the search in a text of one line
  STEM.lastIndex = 0;
  for (let match = STEM.exec(text); match; match = STEM.exec(text)) {
    const form = FORMS.get(match[0].toLowerCase());
    const end = match.index + match[0].length;
    if (!form || LETTER.test(text[match.index - 1] ?? "") || LETTER.test(text[end] ?? "")) continue;
    const { kind, needs } = form.word;
    const federal = kind === "law" ? FEDERAL.exec(text.slice(Math.max(0, match.index - 36), match.index)) : null;
    out.push({ kind, needs, plural: form.plural, start: match.index - (federal?.[0].length ?? 0), read: end });
  }
}

function laws(text: string, out: KindAt[]): void {
  for (const match of text.matchAll(LAW)) {
    const end = match.index + match[0].length;
    const holds = /\d/.test(match[0]) || /^\s?[-–]\s?\d/.test(text.slice(end, end + 4));
    out.push({ kind: "law", needs: "any", plural: false, start: match.index, read: holds ? match.index : end });
  }
}

/** Every kind word of a text, in order. */
export function kindWords(text: string): KindAt[] {
  const out: KindAt[] = [];
  words(text, out);
  if (text.includes("ФЗ") || text.includes("ФКЗ")) {
    laws(text, out);
    out.sort((a, b) => a.start - b.start);
  }
  return out;
}
