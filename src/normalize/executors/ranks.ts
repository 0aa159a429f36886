import { RANKS } from "../../lexicon/ranks.ts";
import type { Atom } from "./atoms.ts";
import type { Phrase } from "./phrase.ts";

const CLOSE: ReadonlySet<string> = new Set(["none", "dash", "colon", "break"]);

const isRank = (phrase: Phrase | undefined): phrase is Phrase =>
  phrase?.kind === "position" && RANKS.has(phrase.head?.noun ?? "");
const isOffice = (phrase: Phrase | undefined): phrase is Phrase => phrase?.kind === "position" && !isRank(phrase);
const leadsTo = (person: Phrase | undefined): boolean => person?.kind === "person" && CLOSE.has(person.link);

/** One office of two, with a comma between them. */
function both(first: Phrase, second: Phrase, place: Phrase): Phrase {
  const mark: Atom = {
    ...(second.atoms[0] as Atom),
    kind: "mark",
    start: first.end,
    end: first.end,
    text: ",",
    key: ",",
  };
  return { ...place, atoms: [...first.atoms, mark, ...second.atoms], end: place.end };
}

/** «майор Уваров А.Б., инспектор», «Уваров А.Б., инспектор, майор»: a rank beside an office makes one with it. */
export function withRanks(phrases: readonly Phrase[]): readonly Phrase[] {
  if (!phrases.some(isRank)) return phrases;
  const out: Phrase[] = [];
  phrases.forEach((phrase, i) => {
    const [earlier, before] = [out.at(-2), out.at(-1)];
    const listed = phrase.link === "comma" && !leadsTo(phrases[i + 1]);
    if (listed && isRank(phrase) && isOffice(before) && before.link === "comma" && earlier?.kind === "person") {
      out[out.length - 1] = { ...both(before, phrase, before), end: phrase.end };
    } else if (listed && isOffice(phrase) && leadsTo(before) && isRank(earlier)) {
      out.splice(-2, 2, { ...(before as Phrase), link: earlier.link, start: earlier.start });
      out.push(both(earlier, phrase, phrase));
    } else out.push(phrase);
  });
  return out;
}
