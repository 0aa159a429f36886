import type { Finding } from "../../model/finding.ts";
import type { Person, Span } from "../../model/types.ts";
import { least } from "../../text/append.ts";
import type { Range } from "../../text/range.ts";
import { fold } from "../../text/words.ts";
import { canonicalName, formatName, readName } from "./canonical.ts";
import type { CellHolder } from "./cell-posts.ts";
import { type ListLead, listLead } from "./list-lead.ts";
import { meant } from "./mended.ts";
import { type Mention, mentionsIn, type NameSource, type Where } from "./mentions.ts";
import { type Cluster, cluster } from "./persons.ts";
import { initialsOf } from "./resolve.ts";
import { isInitial } from "./shape.ts";
import { joinSpellings } from "./spellings.ts";
import { surnameReadings } from "./surname.ts";

export { type CellHolder, canonicalName, type ListLead, listLead, type NameSource, type Where };

/** The registry of a document's people. */
export interface PersonReading {
  readonly persons: Person[];
  readonly byId: ReadonlyMap<string, Person>;
  readonly findings: Finding[];
  /** Ids of those whose surname may be several in the nominative, and nothing in the document says which */
  readonly undecided: ReadonlySet<string>;
  /** Ids of the persons mentioned in source i, in order */
  readonly bySource: readonly (readonly string[])[];
  /** The id for a print such as an executor's or a roster's name, or null */
  readonly find: (print: string) => string | null;
}

function firstOffset(one: Cluster): number {
  return least(one.mentions.map(({ range }) => range.start));
}

function byPlace(a: Mention, b: Mention): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

/** Each once, the first print of it kept. */
function unique(prints: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const print of prints) if (!seen.has(fold(print))) seen.set(fold(print), print);
  return [...seen.values()];
}

const initial = (part: string | null): string | null => (part !== null && isInitial(part) ? `${part}.` : part);

/** The beginnings of a text before a sign, folded. */
const beginnings = (text: string, sign: string): string[] =>
  Array.from(text, (letter, i) => (letter === sign ? i : -1)).flatMap((i) => (i < 0 ? [] : fold(text.slice(0, i))));

/**
 * The offices beside the mentions, each once: «директор» is said by «директор школы № 5» too, and of «завуч, секретарь
 * группы» and «завуч» the office is what is kept.
 */
function positionsOf(mentions: readonly Mention[]): string[] {
  const all = unique(mentions.flatMap(({ post }) => post.positions));
  if (all.length < 2) return all;
  const said = new Set(all.map(fold));
  const longer = new Set(all.flatMap((one) => beginnings(one, " ")));
  return all.filter((one) => !longer.has(fold(one)) && !beginnings(one, ",").some((short) => said.has(short)));
}

function personOf(one: Cluster, id: string, place: (range: Range) => Span): Person {
  const mentions = [...one.mentions].sort(byPlace);
  return {
    id,
    name: formatName(one),
    surname: one.surname,
    givenName: initial(one.given),
    patronymic: initial(one.patronymic),
    positions: positionsOf(mentions),
    variants: unique(one.variants),
    mentions: mentions.map(({ range }) => place(range)),
  };
}

const isUndecided = ({ mentions }: Cluster): boolean =>
  mentions.every(({ resolved }) => !resolved.certain && resolved.options.length > 1);

/** Ids by folded surname with and without initials; null where several persons share a key. */
function directory(clusters: readonly Cluster[], ids: readonly string[]): Map<string, string | null> {
  const out = new Map<string, string | null>();
  const put = (key: string, id: string): void => {
    const known = out.get(key);
    out.set(key, known === undefined || known === id ? id : null);
  };
  clusters.forEach((one, i) => {
    const id = ids[i] as string;
    const seen = new Set<string>();
    for (const { name, resolved, initials } of one.mentions) {
      if (name.given !== null && !isInitial(name.given)) put(fold(formatName(name)), id);
      for (const print of [name.surname, resolved.surname, one.surname]) {
        const once = `${print} ${initials}`;
        if (seen.has(once)) continue;
        seen.add(once);
        const surname = fold(print);
        if (initials !== "") put(`${surname} ${initials}`, id);
        if (initials.length === 2) put(`${surname} ${initials[0]}`, id);
        put(surname, id);
      }
    }
  });
  return out;
}

function finder(known: ReadonlyMap<string, string | null>): (print: string) => string | null {
  const found = new Map<string, string | null>();
  const find = (print: string): string | null => {
    const name = readName(print);
    const surname = name ? name.surname : print.trim();
    const initials = name ? initialsOf(name) : "";
    for (const form of [fold(surname), ...surnameReadings(surname).map((one) => one.nominative)]) {
      const id = known.get(initials === "" ? form : `${form} ${initials}`);
      if (id) return id;
    }
    return null;
  };
  return (print) => {
    const before = found.get(print);
    if (before !== undefined) return before;
    const id = find(print);
    found.set(print, id);
    return id;
  };
}

/** Reads who is named in a document: one entry a person, in the nominative. */
export function readPersons(
  sources: readonly NameSource[],
  place: (range: Range) => Span,
  holders: readonly CellHolder[] = [],
): PersonReading {
  const mentions = mentionsIn(meant(sources), holders);
  const joined = joinSpellings(cluster([...mentions].sort(byPlace)));
  const clusters = [...joined.clusters].sort((a, b) => firstOffset(a) - firstOffset(b));
  const ids = clusters.map((_, i) => `p${i + 1}`);
  const owner = new Map<Mention, string>();
  clusters.forEach((one, i) => {
    for (const mention of one.mentions) owner.set(mention, ids[i] as string);
  });
  const bySource = sources.map(() => new Set<string>());
  for (const mention of mentions) {
    const id = owner.get(mention);
    if (id) bySource[mention.source]?.add(id);
  }
  const persons = clusters.map((one, i) => personOf(one, ids[i] as string, place));
  return {
    persons,
    byId: new Map(persons.map((person) => [person.id, person])),
    findings: joined.findings,
    undecided: new Set(ids.filter((_, i) => isUndecided(clusters[i] as Cluster))),
    bySource: bySource.map((own) => [...own]),
    find: finder(directory(clusters, ids)),
  };
}
