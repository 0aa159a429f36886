import { fold } from "../../text/words.ts";
import type { Mention } from "./mentions.ts";
import { isInitial } from "./shape.ts";

/** A person in the making: the mentions that are his, under one spelling of the surname. */
export interface Cluster {
  surname: string;
  given: string | null;
  patronymic: string | null;
  readonly mentions: Mention[];
  readonly variants: string[];
}

/** An initial agrees with the full name that it begins, and silence with everything. */
function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === "" || b === "") return true;
  if (!isInitial(a) && !isInitial(b)) return fold(a) === fold(b);
  return fold(a[0] as string) === fold(b[0] as string);
}

const length = (part: string | null): number => (part === null ? 0 : isInitial(part) ? 1 : part.length);

const richness = (one: { given: string | null; patronymic: string | null }): number =>
  length(one.given) * 2 + length(one.patronymic);

/** Mentions of one surname put together by given name and patronymic, the fullest first. */
function clustersOfSurname(mentions: readonly Mention[]): Cluster[] {
  const out: Cluster[] = [];
  const fullest = [...mentions].sort(
    (a, b) => richness(b.resolved) - richness(a.resolved) || a.range.start - b.range.start,
  );
  for (const mention of fullest) {
    const { surname, given, patronymic } = mention.resolved;
    const home = out.find((one) => agree(one.given, given) && agree(one.patronymic, patronymic));
    if (home) home.mentions.push(mention);
    else out.push({ surname, given, patronymic, mentions: [mention], variants: [] });
  }
  return out;
}

export function cluster(mentions: readonly Mention[]): Cluster[] {
  const bySurname = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = fold(mention.resolved.surname);
    const known = bySurname.get(key);
    if (known) known.push(mention);
    else bySurname.set(key, [mention]);
  }
  return [...bySurname.values()].flatMap(clustersOfSurname);
}
