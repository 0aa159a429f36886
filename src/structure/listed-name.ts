import { BODY_NOUNS } from "../lexicon/body-nouns.ts";
import { LEGAL_FORMS, SCHOOL_TYPES } from "../lexicon/legal-forms.ts";
import { PLACE_NOUNS } from "../lexicon/places.ts";
import { OTHER_PLURALS, POSITIONS } from "../lexicon/positions.ts";
import { NOT_SURNAMES } from "../lexicon/surnames.ts";
import { CAPITAL, isCapitalLetter, SMALL } from "../text/letters.ts";
import { fold } from "../text/words.ts";

const WORD = `[${CAPITAL}][${SMALL}]+(?:-[${CAPITAL}${SMALL}]+)?`;
/** «Пак Су Хён, …», «Дамба Аржаана – …»: two or three words with a capital each, and nothing else before a mark. */
const LISTED = new RegExp(`^${WORD} ${WORD}(?: ${WORD})?(?=$|[,;(]| [(–—-]|[–—])`, "u");

/** Words that open the name of an office, a body or a place. */
const NO_NAME: ReadonlySet<string> = new Set([
  ...NOT_SURNAMES,
  ...Object.keys(PLACE_NOUNS),
  ...Object.keys(LEGAL_FORMS),
  ...Object.keys(SCHOOL_TYPES),
  ...BODY_NOUNS.flatMap((noun) => [noun.one, noun.of, noun.many]),
  ...POSITIONS.flatMap((position) => [position.one, position.many]),
  ...OTHER_PLURALS,
  "член",
  "члены",
  "представитель",
  "представители",
]);

/**
 * The name without a Russian patronymic that opens a text, where the text stands among people: its length, 0 where the
 * words may be an office or a body.
 */
export function listedNameAtStart(text: string): number {
  if (!isCapitalLetter(text.charCodeAt(0))) return 0;
  const name = LISTED.exec(text)?.[0];
  if (!name || name.split(/[ -]/u).some((word) => NO_NAME.has(fold(word)))) return 0;
  return name.length;
}
