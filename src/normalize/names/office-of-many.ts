import { GOVERNING_VERBS } from "../../lexicon/governance.ts";
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

/** A word, adjectives, a noun in «-ов», «-ей», «-ых», «-их» and what says whose office it is. */
const OF_SEVERAL =
  /([а-яё]+)\s+((?:[а-яё]{3,20}[ыи]х\s+){0,2})([а-яё]{4,30}(?:ов|ей|[ыи]х))((?:\s[^,;:()\n]{1,80})?)\s+$/i;

/** «возложить на ведущих специалистов |Лукину А.П., …»: the one office of several, behind what governs their accusative. */
export function officeOfMany(text: string): HeldOffice | undefined {
  const [, governor = "", adjectives = "", noun = "", body = ""] = OF_SEVERAL.exec(text) ?? [];
  const lemma = OFFICES.get(fold(noun));
  if (!lemma || !(fold(governor) === "на" || GOVERNING_VERBS[fold(governor)]?.includes("acc"))) return undefined;
  const before = adjectives.split(/\s+/).flatMap((word) => {
    const one = word === "" ? undefined : officeAdjective(word.replace(/[ыи]х$/i, "ого"));
    return one === undefined ? [] : [one];
  });
  return { position: [...before, lemma].join(" ") + body, lemma, body, plural: true, named: false };
}
