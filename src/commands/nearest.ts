import { distance } from "../text/distance.ts";
import { type Said, UsageError } from "./exit.ts";

/** Longer words than this are nobody's typing error. */
const LONGEST = 60;

/** The name that was probably meant: the beginning of one, or one a third of its letters away. */
export function nearest<T extends string>(typed: string, names: readonly T[]): T | undefined {
  const word = typed.slice(0, LONGEST).toLowerCase();
  const limit = Math.max(1, Math.floor(word.length / 3));
  const [best] = names.map((name) => ({ name, far: distance(word, name, limit) })).sort((a, b) => a.far - b.far);
  if (best && best.far <= limit) return best.name;
  const begun = word.length > 1 ? names.filter((name) => name.startsWith(word)) : [];
  return begun.length === 1 ? begun[0] : undefined;
}

/** «no schema “ordr”; did you mean order?», or all names where none is near. */
export function unknownName(what: Said, typed: string, names: readonly string[]): UsageError {
  const meant = nearest(typed, names);
  const all = names.join(", ");
  return new UsageError({
    ru: `${what.ru} «${typed}»; ${meant ? `может быть, ${meant}?` : `есть ${all}`}`,
    en: `${what.en} “${typed}”; ${meant ? `did you mean ${meant}?` : `there are ${all}`}`,
  });
}
