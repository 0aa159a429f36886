import { LEGAL_FORMS, SCHOOL_TYPES } from "../../lexicon/legal-forms.ts";
import { isCapitalLetter } from "../../text/letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import { readLabel } from "../labels.ts";
import { EACH_PERSON, nameAtStart } from "../person.ts";

/** A line of an act or of a text, and how many blank lines stand before it. */
export interface ListLine {
  readonly text: Mapped;
  readonly gap: number;
}

/** An item of such a list is at most so long. */
const LONGEST_ITEM = 160;
/** A list without marks has no more lines. */
const MOST_LISTED = 300;

type Head = "person" | "school" | null;

const FIRST_WORD = /^[A-Za-zЀ-ӿ]+/u;
const SCHOOL_WORD = /^(?:школа|гимназия|лицей|интернат)$/u;
const WORD = /[а-яё]+/gu;
const INFINITIVE_ENDS = ["ть", "ться", "чь", "сти", "зти", "йти"];
const NOUN = /ость$|^(?:област|част|власт|сет)ь$/u;
const ANOTHER_SCHOOL = /(?:[,;]|\sи)\s(?:[А-Я]{3,6}|[Гг]имназия|[Лл]ицей|[Шш]кола)\s/u;

function headOf(text: string): Head {
  if (!isCapitalLetter(text.charCodeAt(0)) || text.length > LONGEST_ITEM) return null;
  const word = fold(FIRST_WORD.exec(text)?.[0] ?? "");
  if (Object.hasOwn(LEGAL_FORMS, word) || Object.hasOwn(SCHOOL_TYPES, word) || SCHOOL_WORD.test(word)) return "school";
  return nameAtStart(text) > 0 ? "person" : null;
}

/** «Иванова А.А., Петров П.П.,»: a line of a sentence that runs on, of which the list takes as many as it holds. */
function holdsSeveral(text: string, head: Head): boolean {
  return head === "school" ? ANOTHER_SCHOOL.test(text) : (text.match(EACH_PERSON)?.length ?? 0) > 1;
}

/** «утвердить», folded. */
export const isVerb = (word: string): boolean =>
  word.length > 3 && INFINITIVE_ENDS.some((end) => word.endsWith(end)) && !NOUN.test(word);

/** A verb says what to do. */
const asks = (text: string): boolean => (fold(text).match(WORD) ?? []).some(isVerb);

/** Where the unlabelled lines from `from` on end, at a blank line too. */
function runEnd(lines: readonly ListLine[], from: number): number {
  let end = from;
  for (; end < lines.length; end++) {
    const { text, gap } = lines[end] as ListLine;
    if ((end > from && gap > 0) || readLabel(text.text)) break;
  }
  return end;
}

/** What is seen of a line that several lists may hold, looked at once. */
function once<V>(look: (text: string) => V): (line: ListLine) => V {
  const known = new Map<ListLine, V>();
  return (line) => {
    if (!known.has(line)) known.set(line, look(line.text.text));
    return known.get(line) as V;
  };
}

interface Looks {
  readonly head: (line: ListLine) => Head;
  readonly asks: (line: ListLine) => boolean;
}

const looksOf = (): Looks => ({ head: once(headOf), asks: once(asks) });

/** Those of the lines below a colon that begin alike, each with a person or each with a school; none where they are a sentence. */
function headsIn(run: readonly ListLine[], looks: Looks): ListLine[] {
  const kind = run[0] ? looks.head(run[0]) : null;
  if (!kind) return [];
  const heads = run.filter((line) => looks.head(line) === kind);
  if (heads.length < 2 || heads.some(({ text }) => holdsSeveral(text.text, kind))) return [];
  const acting = run.filter((line) => looks.asks(line));
  // «МБОУ СОШ № 5, ⏎ МБОУ СОШ № 7 ⏎ обеспечить участие»: one sentence about all of them
  return acting.length === 0 || acting.length >= heads.length ? heads : [];
}

const opensList = ({ text }: ListLine): boolean => text.text.trimEnd().endsWith(":");

/** Lines without a mark that each begin an item of the list below a colon: «Закрепить кураторов: ⏎ Школа № 5 – Иванова А.А. ⏎ …». */
export function listedLines(lines: readonly ListLine[]): ReadonlySet<ListLine> {
  const out = new Set<ListLine>();
  const looks = looksOf();
  let end = lines.length;
  // From the last line up: where a run ends is known, whatever number of colons stands in it.
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as ListLine;
    if (opensList(line) && end - i > 2)
      for (const head of headsIn(lines.slice(i + 1, Math.min(end, i + 1 + MOST_LISTED)), looks)) out.add(head);
    if (readLabel(line.text.text)) end = i;
  }
  return out;
}

const CLOSED = /[.:;!?]$/u;

/** The same in a text of its own, where a blank line or the end of a sentence is enough before the first item. */
export function listedParagraphs(lines: readonly ListLine[]): ReadonlySet<ListLine> {
  const out = new Set<ListLine>();
  const looks = looksOf();
  for (let i = 0; i + 1 < lines.length; i++) {
    const { text, gap } = lines[i] as ListLine;
    if (headOf(text.text) === null) continue;
    if (i > 0 && gap === 0 && !CLOSED.test((lines[i - 1] as ListLine).text.text.trimEnd())) continue;
    const end = runEnd(lines, i);
    for (const line of headsIn(lines.slice(i, end), looks)) out.add(line);
    i = Math.max(i, end - 1);
  }
  return out;
}
