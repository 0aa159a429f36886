import { MONTHS } from "../../lexicon/time.ts";
import { ONGOING_ADVERBS, RULE_ADVERBS } from "../../lexicon/time-function.ts";
import { NOT_MISSPELT } from "../../lexicon/time-lookalikes.ts";

const SHORTEST = 4;
const LONGEST = 15;
const SOUND: ReadonlySet<string> = new Set(NOT_MISSPELT);
/** A word that may have been misspelt: `sense` is equal for forms that mean the same, `letters` a bit for each letter. */
interface Target {
  readonly word: string;
  readonly sense: string;
  readonly letters: number;
}

const target = (word: string, sense: string): Target => ({ word, sense, letters: lettersOf(word) });
const TARGETS: readonly Target[] = [
  ...MONTHS.flatMap((forms, month) =>
    forms.filter((form) => form.length >= SHORTEST && form !== "маем").map((word) => target(word, `${month}`)),
  ),
  ...[
    ...Object.keys(RULE_ADVERBS),
    ...ONGOING_ADVERBS,
    ...["квартал", "квартала", "квартале", "полугодие", "полугодия", "течение", "далее"],
  ].map((word) => target(word, word)),
];

/** The letters «а» to «я» of a word, each a bit. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 0x430;
    if (letter >= 0 && letter < 32) letters |= 1 << letter;
  }
  return letters;
}

/** How many bits are set. */
function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Edits between two words (insertion, deletion, change, swap of neighbours), or more than `limit` if they are further apart. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      next.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** How many letters may be wrong: one in a short word, which must begin right, two in a long one. */
function allowance(word: string): number {
  return word.length <= 6 ? 1 : 2;
}

/** The one word of time that a misspelt print can stand for («аперль», «вжегодно»); undefined where none or several can. */
export function nearest(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || SOUND.has(word)) return undefined;
  return search(word);
}

function search(word: string): string | undefined {
  const limit = allowance(word);
  let best = limit + 1;
  let found: string | undefined;
  let sense = "";
  let unique = true;
  const letters = lettersOf(word);
  for (const target of TARGETS) {
    const edits = Math.min(limit, best);
    if (Math.abs(word.length - target.word.length) > edits) continue;
    // an edit takes one letter and brings one: most words are told apart by their letters alone
    if (countBits(letters ^ target.letters) > 2 * edits) continue;
    if (word.length <= 5 && word[0] !== target.word[0]) continue;
    const far = distance(word, target.word, edits);
    if (far > limit || far > best) continue;
    if (far < best) {
      best = far;
      found = target.word;
      sense = target.sense;
      unique = true;
    } else if (target.sense !== sense) unique = false;
  }
  return unique ? found : undefined;
}
