import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import { ANY_BODY, LED_OFFICES } from "../../lexicon/executor-words.ts";
import type { Atom } from "./atoms.ts";
import type { Head } from "./nouns.ts";

/** «школ», «групп», «комиссий», «советов»: genitive plurals of bodies, to their nominative. */
const MANY_OF: ReadonlyMap<string, string> = new Map(
  BODY_NOUNS.flatMap(({ one, of }): [string, string][] => {
    const stem = of.slice(0, -1);
    if (/и[яе]$/.test(one)) return [[`${stem}й`, one]];
    if (/[ао]$/.test(one)) return [[stem, one]];
    return ["ов", "ев", "ей"].map((end) => [stem + end, one]);
  }),
);

/** Letters of associations or of classes: «ШМО», «ОО» */
const isOfMany = ({ abbreviation }: Atom): boolean => abbreviation === "association" || abbreviation === "class";

/** The noun of «кафедр», «школ-партнеров» */
const manyOf = ({ kind, key }: Atom): string | undefined => {
  if (kind !== "word") return undefined;
  const hyphen = key.indexOf("-");
  return MANY_OF.get(hyphen < 0 ? key : key.slice(0, hyphen));
};

/** The bodies in the genitive plural, or their letters, that begin at an atom behind adjectives; -1 where none do. */
function ledAt(atoms: readonly Atom[], from: number): number {
  let at = from;
  while (atoms[at]?.oblique || atoms[at]?.kind === "break") at++;
  const atom = atoms[at];
  return atom && (isOfMany(atom) || manyOf(atom)) ? at : -1;
}

/** What several leaders lead, where nothing else stands behind it: «Руководители предметных |кафедр»; else null. */
export function ledByMany(atoms: readonly Atom[], head: Head | null): Atom | null {
  if (head?.class !== "people" || !LED_OFFICES.has(head.noun)) return null;
  const headAt = atoms.findIndex((atom) => atom.head === head);
  const at = headAt < 0 ? -1 : ledAt(atoms, headAt + 1);
  return at > 0 && at === atoms.length - 1 ? (atoms[at] as Atom) : null;
}

/** «Руководители ШМО и творческих групп», «директора школ и лицеев»: behind «и» those whom others of them lead. */
export function leadsSecond(led: Atom, atoms: readonly Atom[], from: number): boolean {
  const second = atoms[ledAt(atoms, from)];
  if (!second) return false;
  return isOfMany(led) || isOfMany(second) || !ANY_BODY.has(manyOf(led) ?? "");
}
