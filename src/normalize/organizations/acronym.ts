import { NAME_LINKS } from "../../lexicon/governance-fields.ts";
import type { BodyPrint } from "./print.ts";
import { stemOf } from "./stems.ts";

const LINKS: ReadonlySet<string> = new Set(NAME_LINKS);

const known = new WeakMap<readonly string[], readonly string[]>();

/** The abbreviations that a name's words may make; every abbreviation of a document asks for them. */
function spellings(words: readonly string[]): readonly string[] {
  const found = known.get(words) ?? spelled(words);
  known.set(words, found);
  return found;
}

/** First letters of the words: hyphened words give each part's letter or the first alone; «и» may count or not. */
function spelled(words: readonly string[]): string[] {
  const plain = words.filter((word) => !LINKS.has(word));
  const first = (list: readonly string[]): string => list.map((word) => word[0] ?? "").join("");
  const parts = (list: readonly string[]): string =>
    list.flatMap((word) => word.split("-").map((part) => part[0] ?? "")).join("");
  return [...new Set([first(plain), parts(plain), first(words), parts(words)])];
}

/** Letters that places put before or behind: the body's own, its legal form's and the region's. */
function affixes(body: BodyPrint, regions: ReadonlySet<string>): Set<string> {
  const out = new Set<string>(regions);
  for (const { initials } of body.places) if (initials !== "") out.add(initials);
  // «СОГАУ»: the region's letters open the legal form
  const region = /^([а-я]{1,3})г/.exec(body.legal.split(" ")[0] ?? "");
  if (region && body.legal.length >= 5) out.add(region[1] as string);
  return out;
}

/** So many letters name a body although its full name goes on. */
const LONG = 5;

/** Whether letters abbreviate a body's full name: «РЦО», «ПОИПКРО» of an institute in Приламская область, «ДОО ПО». */
export function abbreviates(letters: string, body: BodyPrint, regions: ReadonlySet<string>): boolean {
  if (body.acronym !== null || body.part || body.words.length < 2) return false;
  for (const own of spellings(body.words)) {
    if (own.length < 2) continue;
    // «ЦНППМ» of «Центр непрерывного повышения профессионального мастерства педагогических работников»
    if (own === letters || (letters.length >= LONG && own.startsWith(letters))) return true;
    const at = letters.indexOf(own);
    if (at < 0 || letters.length - own.length > 4) continue;
    const rest = letters.slice(0, at) + letters.slice(at + own.length);
    if (rest.length > 0 && affixes(body, regions).has(rest)) return true;
  }
  return false;
}

/** Whether letters are some of the first letters of the words, in order: what «(далее – …)» may call a body. */
export function picksFrom(letters: string, words: readonly string[]): boolean {
  const first = words.flatMap((word) => word.split("-").map((part) => part[0] ?? "")).join("");
  let at = 0;
  for (const letter of letters) {
    at = first.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.length > 1;
}

/** «ГДТ «Парус»» of «Городской дом творчества «Парус»»: letters for the first words, the rest in full. */
export function abbreviatesBeginning(small: BodyPrint, big: BodyPrint): boolean {
  const [letters, ...rest] = small.words;
  if (
    letters === undefined ||
    letters.length < 2 ||
    letters.length > 6 ||
    rest.length === 0 ||
    big.words.length <= rest.length
  )
    return false;
  const cut = big.words.length - rest.length;
  if (!rest.every((word, i) => stemOf(big.words[cut + i] as string) === stemOf(word))) return false;
  return spellings(big.words.slice(0, cut)).includes(letters);
}
