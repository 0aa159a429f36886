import { POSITIONS } from "../../lexicon/positions.ts";
import { SHORT_POSITIONS } from "../../lexicon/short-positions.ts";
import { fold } from "../../text/words.ts";
import { type HeldOffice, officeAdjective } from "./held-office.ts";

/** «директоров», «учителей», «заведующих»: the genitive of several, and accusative with it, by the genitive of one. */
function genitiveOfMany(one: string, of: string): string | null {
  if (/(?:его|ого)$/.test(of)) return `${of.slice(0, -3)}${of.endsWith("его") ? "их" : "ых"}`;
  if (of.endsWith("я")) return `${of.slice(0, -1)}ей`;
  if (/[жшчщ]а$/.test(of)) return `${of.slice(0, -1)}ей`;
  return of.endsWith("а") && !/[ая]$/.test(one) ? `${of.slice(0, -1)}ов` : null;
}

const OFFICES: ReadonlyMap<string, string> = new Map(
  POSITIONS.filter(({ one }) => !one.includes("-") && !Object.hasOwn(SHORT_POSITIONS, one)).flatMap(
    ({ one, of }): [string, string][] => {
      const many = genitiveOfMany(one, of);
      return many === null ? [] : [[many, one]];
    },
  ),
);

/** Behind what stands an accusative of people: «возложить на», «назначить». */
const GOVERNED =
  /(?:^|\s)(?:на|назначить|определить|обязать|направить|включить)\s+((?:[а-яё]{3,20}[ыи]х\s+){0,2})([а-яё]{5,30})((?:\s[^,;:()\n]{1,80})?)\s+$/i;

/** «возложить на ведущих специалистов |Лукину А.П., …»: the one office of several. */
export function officeOfMany(text: string): HeldOffice | undefined {
  const [, adjectives = "", noun = "", body = ""] = GOVERNED.exec(text) ?? [];
  const lemma = OFFICES.get(fold(noun));
  if (!lemma) return undefined;
  const before = adjectives.split(/\s+/).flatMap((word) => {
    const one = word === "" ? undefined : officeAdjective(word.replace(/[ыи]х$/i, "ого"));
    return one === undefined ? [] : [one];
  });
  return { position: [...before, lemma].join(" ") + body, lemma, body, plural: true, named: false };
}
