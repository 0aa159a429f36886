import { TIME_WORDS, type TimeTag, type TimeWord } from "../../lexicon/time-index.ts";
import { joinedWord, timeWord } from "../../lexicon/time-lookup.ts";
import { SHORT_NOUNS } from "../../lexicon/time-shortened.ts";
import { append } from "../../text/append.ts";
import { isGoverned } from "./shortened.ts";
import { nearest } from "./spelling.ts";
import { at, END, type Token } from "./token.ts";

const LONGEST = 16;

function unknown(token: Token): boolean {
  return token.kind === "word" && token.key === "word";
}

/** The token with another word in place of its own. */
function respelt(token: Token, word: TimeWord): Token {
  return { ...token, kind: "word", key: word.tag, value: word.value, text: word.form };
}

/** What is cut short with a hyphen. */
const CONTRACTED: ReadonlySet<string> = new Set<TimeTag>([
  ...(["during", "school", "rule", "ongoing", "every", "whole", "current", "period", "deadline", "portion"] as const),
  ...(["part-start", "part-middle", "part-end", "month-unit", "week", "quarter", "half", "weekday"] as const),
]);
/** Before these a single letter may be all that is left of a unit: «1 раз в м-ц», «в т-е года». */
const BEFORE_LETTER: ReadonlySet<string> = new Set<TimeTag>(["в", "every", "times"]);
const NOUNS: readonly string[] = Object.keys(SHORT_NOUNS);

/** The one word that begins and ends with the pieces, leaving something out; undefined where several mean different things. */
function between(head: string, tail: string, tag: string | undefined): TimeWord | undefined {
  let found: TimeWord | undefined;
  for (const word of TIME_WORDS) {
    const { form } = word;
    if ((tag === undefined ? !CONTRACTED.has(word.tag) : word.tag !== tag) || !form.startsWith(head)) continue;
    if (form.length <= head.length + tail.length || !form.endsWith(tail)) continue;
    if (found && (found.tag !== word.tag || found.value !== word.value)) return undefined;
    found ??= word;
  }
  return found;
}

/** «теч-е», «теч-нии», «уч-го», «м-ц», «гр-ку»: a shortened word with its ending behind a hyphen. */
function contracted(tokens: readonly Token[], from: number): { token: Token; next: number } | undefined {
  const first = at(tokens, from);
  const ending = at(tokens, from + 2);
  if (!unknown(first) && !CONTRACTED.has(first.key)) return undefined;
  if (at(tokens, from + 1).kind !== "-" || at(tokens, from + 1).gap || ending.gap) return undefined;
  if (ending.kind !== "word" || ending.text.length > 4) return undefined;
  const before = at(tokens, from - 1).key;
  if (first.text.length < 2 && !BEFORE_LETTER.has(before)) return undefined;
  const word = between(first.text, ending.text, unknown(first) ? undefined : first.key);
  const end = { end: ending.end, dot: ending.dot };
  if (word) return { token: { ...respelt(first, word), ...end }, next: from + 3 };
  const noun =
    unknown(first) && isGoverned(tokens, from)
      ? NOUNS.find((one) => one.startsWith(first.text) && one.endsWith(ending.text))
      : undefined;
  return noun === undefined ? undefined : { token: { ...first, text: noun, ...end }, next: from + 3 };
}

/** One word out of two or three that a narrow column cut: «сентяб рь», «ежеквар-\nтально»; undefined where they make none. */
function joined(tokens: readonly Token[], from: number): { token: Token; next: number } | undefined {
  const first = at(tokens, from);
  let middle = "";
  let strange = unknown(first);
  for (let i = from + 1, pieces = 1; pieces < 3 && first.text.length + middle.length < LONGEST; pieces++) {
    const hyphen = at(tokens, i).kind === "-" && !at(tokens, i).gap;
    const part = at(tokens, hyphen ? i + 1 : i);
    if (part.kind !== "word") return undefined;
    strange ||= unknown(part);
    const word = strange ? joinedWord(first.text, middle, part.text) : undefined;
    i += hyphen ? 2 : 1;
    if (word) {
      const token = { ...respelt(first, word), end: part.end, dot: part.dot, mixed: first.mixed || part.mixed };
      return { token, next: i };
    }
    middle = part.text;
  }
  return undefined;
}

/** Words that others run together with: «вмае», «вмесяц». */
const SOLID: ReadonlySet<TimeTag> = new Set<TimeTag>([
  ...(["month", "rule", "ongoing", "quarter", "during", "month-unit", "half", "school"] as const),
  ...(["part-end", "part-middle"] as const),
]);
/** What stands before another word only: «разв», but not «сразу». */
const SOLID_HEADS: ReadonlySet<TimeTag> = new Set<TimeTag>([...SOLID, "times"]);

/** The pair of letters that stands at a place of a text. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** The forms of the words that may have run together with another one, by their pair of letters at a place. */
function solidForms(
  tags: ReadonlySet<TimeTag>,
  place: (form: string) => number,
): ReadonlyMap<number, readonly string[]> {
  const out = new Map<number, string[]>();
  for (const { form, tag } of TIME_WORDS) {
    if (!tags.has(tag)) continue;
    const pair = pairAt(form, place(form));
    const known = out.get(pair);
    if (known) known.push(form);
    else out.set(pair, [form]);
  }
  return out;
}

const NONE: readonly string[] = [];
const HEADS = solidForms(SOLID_HEADS, () => 0);
const TAILS = solidForms(SOLID, (form) => form.length - 2);

/** Whether both pieces of a text are words of the lexicon, one at least of three letters. */
function parts(text: string, cut: number): boolean {
  if (cut < 1 || cut >= text.length || (cut < 3 && text.length - cut < 3)) return false;
  return timeWord(text, 0, cut) !== undefined && timeWord(text, cut) !== undefined;
}

/** Where a word and another one that ran together part, the longest first one counting; 0 where they are none. */
function cutOf(text: string): number {
  let best = 0;
  for (const form of HEADS.get(pairAt(text, 0)) ?? NONE)
    if (form.length > best && text.startsWith(form) && parts(text, form.length)) best = form.length;
  for (const form of TAILS.get(pairAt(text, text.length - 2)) ?? NONE) {
    const cut = text.length - form.length;
    if (cut > best && text.endsWith(form) && parts(text, cut)) best = cut;
  }
  return best;
}

/** The token's print as two, parted behind `cut` letters; `word` is what the first of them is. */
function partedAt(token: Token, cut: number, word?: TimeWord): Token[] {
  const middle = token.start + cut;
  const first = word ? respelt(token, word) : { ...token, text: token.text.slice(0, cut) };
  return [
    { ...first, end: middle, dot: false },
    { ...token, text: token.text.slice(cut), start: middle, gap: false, line: false },
  ];
}

const ADJECTIVE = /[оеы]му$/;
const DEFINITE = /^(?:отдельн|утвержд[её]нн|индивидуальн|особ|установленн|согласованн|специальн|собственн)ому$/;

/** «поплану», «поотдельному плану», «по отдельномуплану», «всоответствии»: a preposition and what it rules, or an adjective and its noun. */
function splitTerm(token: Token): Token[] | undefined {
  const { text } = token;
  if (text.length !== token.end - token.start) return undefined;
  const by = text.startsWith("по") ? timeWord("по") : undefined;
  if (by && (NOUNS.includes(text.slice(2)) || DEFINITE.test(text.slice(2)))) return partedAt(token, 2, by);
  if (text === "всоответствии") return partedAt(token, 1, timeWord("в"));
  const noun = NOUNS.find((one) => text.endsWith(one) && ADJECTIVE.test(text.slice(0, -one.length)));
  return noun === undefined ? undefined : partedAt(token, text.length - noun.length);
}

/** The words that ran together: «вмае», «сентябрьоктябрь», «ежемесячнодо»; undefined where the print is not made of known words. */
function split(token: Token): Token[] | undefined {
  const { text } = token;
  if (text.length < 4 || text.length > 2 * LONGEST || text.length !== token.end - token.start) return undefined;
  const cut = cutOf(text);
  const head = cut === 0 ? undefined : timeWord(text, 0, cut);
  const tail = head && timeWord(text, cut);
  if (!head || !tail) return undefined;
  const middle = token.start + cut;
  const first = { ...respelt(token, head), end: middle, dot: false };
  const second = { ...respelt(token, tail), start: middle, gap: false, line: false };
  // what the print lost between two months is the hyphen of a range: a list has a comma and a space
  const range = head.tag === "month" && tail.tag === "month" && head.value !== tail.value;
  if (!range) return [first, second];
  const { start, end } = token;
  const meant = `${head.form}-${tail.form}`;
  return [first, { ...END, kind: "-", key: "-", start, end, text: meant, typo: true }, second];
}

/** A known word printed twice in a row: «по по», «раз раз»; where lines part them, each is one of its own term. */
function isDoubled(first: Token, second: Token): boolean {
  const same = first.kind === "word" && second.kind === "word" && first.text === second.text;
  return same && !unknown(first) && !second.line && second.gap && !first.dot;
}

/** No longer phrase is printed twice in a row by mistake. */
const LONGEST_DOUBLED = 3;

/** A phrase of known words printed twice in a row, the second time from `from` on: how many words it has; 0 where there is none. */
function doubledPhrase(tokens: readonly Token[], from: number): number {
  for (let count = 2; count <= LONGEST_DOUBLED; count++) {
    let same = 0;
    while (same < count && isTwice(at(tokens, from - count + same), at(tokens, from + same))) same++;
    if (same === count) return count;
  }
  return 0;
}

const isTwice = (first: Token, second: Token): boolean =>
  second.kind === "word" && first.kind === "word" && first.text === second.text && !second.line && !first.dot;

/** The tokens with every word or phrase that was printed twice as one, which reaches over both. */
export function mendDoubled(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i);
    const before = out ? at(out, out.length - 1) : at(tokens, i - 1);
    const doubled = isDoubled(before, token) ? 1 : i > 1 && !unknown(token) ? doubledPhrase(tokens, i) : 0;
    if (doubled === 0) {
      out?.push(token);
      continue;
    }
    out ??= tokens.slice(0, i);
    i += doubled - 1;
    const { end, dot } = at(tokens, i);
    out[out.length - 1] = { ...before, end, dot };
  }
  return out ?? tokens;
}

/** A word that may be cut short before a hyphen, though it is known: «теч-и», «кв-л». */
const shortens = ({ key }: Token): boolean => key === "during" || key === "school" || key === "quarter";
const mayBeCut = (token: Token): boolean => unknown(token) || (token.kind === "-" && !token.gap);

/** Cut words joined and glued words parted, wherever the result is made of known words; other tokens as they are. */
export function mendWords(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(mayBeCut)) return tokens;
  let out: Token[] | undefined;
  for (let i = 0; i < tokens.length; ) {
    const token = at(tokens, i);
    const next = at(tokens, i + 1);
    const cut =
      token.kind === "word" &&
      (next.kind === "word" || (next.kind === "-" && !next.gap)) &&
      (unknown(token) || unknown(next) || unknown(at(tokens, i + 2)) || (next.kind === "-" && shortens(token)));
    const whole = cut ? (joined(tokens, i) ?? contracted(tokens, i)) : undefined;
    const parts = !whole && unknown(token) ? (split(token) ?? splitTerm(token)) : undefined;
    if (whole || parts) out ??= tokens.slice(0, i);
    if (whole) out?.push(whole.token);
    else if (parts && out) append(out, parts);
    else out?.push(token);
    i = whole ? whole.next : i + 1;
  }
  return out ?? tokens;
}

/** Misspelt months and words of repetition read as what they must be, inside the given stretches of tokens. */
export function mendSpelling(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  let out: Token[] | undefined;
  for (let i = from; i < to; i++) {
    const token = at(tokens, i);
    if (!unknown(token)) continue;
    const meant = nearest(token.text);
    const word = meant === undefined ? undefined : timeWord(meant);
    if (!word) continue;
    out ??= tokens.slice();
    out[i] = { ...respelt(token, word), typo: true };
  }
  return out ?? tokens;
}
