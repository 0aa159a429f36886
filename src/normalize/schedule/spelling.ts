import { MONTHS } from "../../lexicon/time.ts";
import { ONGOING_ADVERBS, RULE_ADVERBS } from "../../lexicon/time-function.ts";
import { NOT_MISSPELT } from "../../lexicon/time-lookalikes.ts";

const SHORTEST = 4;
const LONGEST = 15;
const SOUND: ReadonlySet<string> = new Set(NOT_MISSPELT);
const TARGETS: readonly { readonly word: string; readonly sense: string }[] = [
  ...MONTHS.flatMap((forms, month) =>
    forms.filter((form) => form.length >= SHORTEST && form !== "маем").map((word) => ({ word, sense: `${month}` })),
  ),
  ...Object.keys(RULE_ADVERBS).map((word) => ({ word, sense: word })),
  ...ONGOING_ADVERBS.map((word) => ({ word, sense: word })),
  ...["квартал", "квартала", "квартале", "полугодие", "полугодия", "течение"].map((word) => ({ word, sense: word })),
];

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
  const known = met.get(word);
  if (known !== undefined) return known === null ? undefined : known;
  const found = search(word);
  if (met.size >= MOST_MET) met.clear();
  met.set(word, found ?? null);
  return found;
}

/** Words that were searched for already, null where nothing was found: a plan repeats its words. */
const met = new Map<string, string | null>();
const MOST_MET = 5_000;

function search(word: string): string | undefined {
  const limit = allowance(word);
  let best = limit + 1;
  let found: string | undefined;
  let sense = "";
  let unique = true;
  for (const target of TARGETS) {
    if (word.length <= 5 && word[0] !== target.word[0]) continue;
    const far = distance(word, target.word, Math.min(limit, best));
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
