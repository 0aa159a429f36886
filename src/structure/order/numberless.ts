import { beginsCapital } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { type Label, readLabel } from "../labels.ts";
import { isVerb, type ListLine } from "./listed-lines.ts";
import { ended, endsSentence } from "./sentence-ends.ts";

/** «Утвердить …», «Контроль …»: how a clause begins that says whom it charges only later, or not at all. */
function disposes(text: string): boolean {
  const word = /^[а-яё]+/u.exec(fold(text))?.[0] ?? "";
  return word === "контроль" || isVerb(word);
}

/** The last line of a wrapped paragraph rarely reaches so far into the widest line. */
const SHORT = 0.75;

/** Numbers of clauses; those of parts («4.1.») and items are often typed where the clauses' own are automatic. */
const counts = ({ style, path }: Label): boolean => style !== "dash" && style !== "letter" && path.length < 2;

/**
 * Lines that begin a clause of their own in an act whose clauses have lost their numbers, as a converter leaves them that
 * takes automatic numbers for formatting: paragraphs of whole sentences one below another. A line that begins in the middle
 * of one shows that the text is wrapped; only a line that stops short ends a paragraph then.
 */
export function ownClauses(lines: readonly ListLine[]): ReadonlySet<ListLine> {
  const shapes = lines.map(({ text }) => readLabel(text.text));
  const none: ReadonlySet<ListLine> = new Set();
  if (shapes.some((shape) => shape !== null && counts(shape))) return none;
  const texts = lines.map(({ text }) => text.text.trimEnd());
  const width = texts.reduce((most, text) => Math.max(most, text.length), 0);
  const isWrapped = texts.some(
    (text, i) => i > 0 && !shapes[i] && lines[i]?.gap === 0 && !beginsCapital(text) && !ended(texts[i - 1] as string),
  );
  const own = lines.filter((_, i) => {
    const [before, text] = [texts[i - 1] ?? "", texts[i] as string];
    if (i === 0 || shapes[i] || !beginsCapital(text) || !endsSentence(before)) return false;
    return !isWrapped || before.length < width * SHORT;
  });
  const begun = own.some(({ text }) => disposes(text.text));
  return begun || own.length > 2 ? new Set(own) : none;
}
