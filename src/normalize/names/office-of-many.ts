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

/** No office's words are longer. */
const REACH = 160;
const MOST_ADJECTIVES = 2;
const ADJECTIVE = /[ыи]х$/i;
const PARTS = /[,;:()\n]/;

/** «возложить на ведущих специалистов |Лукину А.П., …»: the one office of several, behind what governs their accusative. */
export function officeOfMany(text: string): HeldOffice | undefined {
  const words = text.slice(-REACH).trim().split(/\s+/);
  const noun = words.findLastIndex((word) => OFFICES.has(fold(word)));
  const lemma = OFFICES.get(fold(words[noun] ?? ""));
  const owner = words.slice(noun + 1).join(" ");
  if (!lemma || PARTS.test(owner)) return undefined;
  let first = noun;
  while (first > 0 && noun - first < MOST_ADJECTIVES && ADJECTIVE.test(words[first - 1] as string)) first--;
  const governor = fold(words[first - 1] ?? "");
  if (governor !== "на" && !GOVERNING_VERBS[governor]?.includes("acc")) return undefined;
  const adjectives = words.slice(first, noun).flatMap((word) => officeAdjective(word.replace(ADJECTIVE, "ого")) ?? []);
  const body = owner === "" ? "" : ` ${owner}`;
  return { position: [...adjectives, lemma].join(" ") + body, lemma, body, plural: true, named: false };
}
