import type { Atom } from "./atoms.ts";
import { isCapital, isSign } from "./phrase.ts";

/** «Липовская», «Липовской»: what school it is, in the nominative or a case of one; «Городская» says it of none. */
const OWN = /(?:[сц]к|[оеи]нск)(ая|ой|ую)$/;
const NOT_OWN = /^(?:город|сель|рай|облас|окруж|район|поселк|муниципаль|совет|русс|совреме)/;
/** The ending of an adjective that tells a school from others, else undefined. */
const endingOf = (atom: Atom | undefined): string | undefined =>
  atom?.kind === "word" && isCapital(atom) && !atom.abbreviation && !NOT_OWN.test(atom.key)
    ? OWN.exec(atom.key)?.[1]
    : undefined;

const isJoint = (atom: Atom | undefined): boolean => isSign(atom, ",") || atom?.key === "и";

/** «СОШ», «ООШ» */
const isKind = (atom: Atom | undefined): boolean => atom?.abbreviation === "school";

/** Where the adjectives begin that share the kind of school at `at`; `at` where it has none of its own. */
function listStart(atoms: readonly Atom[], at: number): number {
  const ending = endingOf(atoms[at - 1]);
  if (!ending) return at;
  let from = at - 1;
  while (isJoint(atoms[from - 1]) && endingOf(atoms[from - 2]) === ending) from -= 2;
  return from;
}

/** «Директора |Липовской и Заречной СОШ»: two that nothing but «и» joins behind whoever leads both stay one. */
const isOnePair = (atoms: readonly Atom[], from: number, at: number): boolean =>
  at - from === 3 && atoms[from + 1]?.key === "и" && from > 0 && atoms[from - 1]?.kind === "word";

const comma = (atom: Atom): Atom => ({ ...atom, kind: "mark", text: ",", key: "," });

/**
 * «Липовской, Заречной СОШ и Кривинской ООШ» as «Липовской СОШ, Заречной СОШ, Кривинской ООШ»: schools that are told apart by
 * adjectives and print their kind once.
 */
export function withSharedKinds(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some(isKind)) return atoms;
  const out = [...atoms];
  for (let at = out.length - 1; at > 0; at--) {
    const kind = out[at] as Atom;
    if (!isKind(kind) || isSign(out[at + 1], "№")) continue;
    const from = listStart(out, at);
    if (from === at) continue;
    if (isJoint(out[from - 1]) && isKind(out[from - 2]) && endingOf(out[from - 3]) === endingOf(out[from]))
      out[from - 1] = comma(out[from - 1] as Atom);
    if (at - from < 2 || isOnePair(out, from, at)) continue;
    for (let i = at - 2; i > from; i -= 2) {
      const adjective = out[i - 1] as Atom;
      out.splice(i, 1, { ...kind, start: adjective.end, end: adjective.end }, comma(out[i] as Atom));
    }
    at = from;
  }
  return out;
}
