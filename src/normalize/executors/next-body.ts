import { FIELD_STEMS } from "../../lexicon/governance-fields.ts";
import { GENERIC_NOUNS, PLACE_MARKERS } from "../../lexicon/places.ts";
import { HEADS as BODY_FORMS } from "../organizations/nouns.ts";
import { beginnings, beginsWithAny } from "../organizations/stems.ts";
import type { Atom } from "./atoms.ts";
import { isCapital, type Phrase } from "./phrase.ts";

const FIELDS = beginnings(FIELD_STEMS);
const PLACES: ReadonlySet<string> = new Set([...Object.keys(GENERIC_NOUNS), ...PLACE_MARKERS, "обл", "р-на"]);

/** Its place, number or quote closes it: «… города Лугова», «… района», «Школа № 5»; no field can follow. */
function isComplete({ atoms }: Phrase): boolean {
  const last = atoms.findLast(({ kind }) => kind !== "bracket" && kind !== "note");
  if (!last || last === atoms[0]) return false;
  if (last.kind === "quote" || last.kind === "number" || PLACES.has(last.key)) return true;
  return last.kind === "word" && isCapital(last) && PLACES.has(atoms[atoms.indexOf(last) - 1]?.key ?? "");
}

/** «студия», «пекарня»: may be a nominative, and is neither a field nor a body or a place in the genitive. */
const mayBegin = ({ kind, key, oblique, adjective }: Atom): boolean =>
  kind === "word" &&
  !oblique &&
  !adjective &&
  /(?:[ая]|[ьф]е)$/.test(key) &&
  !PLACES.has(key) &&
  !BODY_FORMS.has(key) &&
  !beginsWithAny(key, FIELDS);

/** «Управление образования города Лугова, студия «Лад»»: behind a body whose name is closed, a noun begins another one. */
export const isNextBody = (before: Phrase, phrase: Phrase): boolean =>
  phrase.link === "comma" && mayBegin(phrase.atoms[0] as Atom) && isComplete(before);
