import { fingerprint } from "../../text/detached.ts";
import { distance } from "../../text/distance.ts";
import { wordsOf } from "../../text/words.ts";
import type { Digest, Named, NamedPerson } from "./digest.ts";
import type { AcrossFinding } from "./finding.ts";

const SHORTEST_SURNAME = 5;
const SHORTEST_BODY = 7;

/** One spelling and all documents that have it, in their order. */
interface Spelling<T extends Named> {
  readonly key: string;
  readonly places: { readonly where: number; readonly named: T }[];
}

function spellings<T extends Named>(
  digests: readonly Digest[],
  of: (digest: Digest) => readonly T[],
  keyOf: (named: T) => string | null,
): Map<string, Spelling<T>> {
  const out = new Map<string, Spelling<T>>();
  for (const [where, digest] of digests.entries()) {
    for (const named of of(digest)) {
      const key = keyOf(named);
      if (key === null) continue;
      const spelling = out.get(key) ?? { key, places: [] };
      spelling.places.push({ where, named });
      out.set(key, spelling);
    }
  }
  return out;
}

const PIECES = 6;

/**
 * What a key has in common with every key one letter away. Cut into pieces, two such keys differ in one piece alone: what
 * stands before it counts from the beginning, what stands behind it from the end. Lengths are those of the shorter key,
 * and each key may be either. Keys that share no such whole are never compared.
 */
function wholes(key: string): number[] {
  return [key.length, key.length - 1].flatMap((length) =>
    Array.from({ length: PIECES }, (_, piece) => {
      const from = Math.floor((piece * length) / PIECES);
      const behind = length - Math.floor(((piece + 1) * length) / PIECES);
      return fingerprint(`${length} ${piece} ${key.slice(0, from)} ${key.slice(key.length - behind)}`);
    }),
  );
}

/** Pairs of spellings that are one letter apart and may mean the same, each once. */
function neighbours<T extends Named>(
  all: Iterable<Spelling<T>>,
  mayBeOne: (a: Spelling<T>, b: Spelling<T>) => boolean,
): [Spelling<T>, Spelling<T>][] {
  const buckets = new Map<number, Spelling<T>[]>();
  const out: [Spelling<T>, Spelling<T>][] = [];
  for (const spelling of all) {
    const met = new Set<Spelling<T>>();
    for (const whole of wholes(spelling.key)) {
      const bucket = buckets.get(whole) ?? [];
      for (const other of bucket) {
        if (met.has(other) || other === spelling) continue;
        met.add(other);
        if (mayBeOne(other, spelling) && distance(other.key, spelling.key, 1) === 1) out.push([other, spelling]);
      }
      bucket.push(spelling);
      buckets.set(whole, bucket);
    }
  }
  return out;
}

/** A document that has both tells them apart itself: its own rule speaks of them, or they are two. */
function together<T extends Named>(a: Spelling<T>, b: Spelling<T>): boolean {
  const first = new Set(a.places.map((place) => place.where));
  return b.places.some((place) => first.has(place.where));
}

/** The findings for a pair: the rarer spelling in each document that has it; of two equally rare ones the later. */
function tell<T extends Named>(a: Spelling<T>, b: Spelling<T>): AcrossFinding[] {
  const [usual, rare] = b.places.length > a.places.length ? [b, a] : [a, b];
  const model = usual.places[0];
  if (!model) return [];
  return rare.places.map(({ where, named }) => ({
    rule: "batch/name-variant",
    where,
    span: named.span,
    subject: named.id,
    values: { variant: named.name, name: model.named.name },
    other: { where: model.where, span: model.named.span },
  }));
}

const personKey = ({ surname, initials }: NamedPerson): string | null =>
  surname.length < SHORTEST_SURNAME || initials.length < 2 ? null : `${surname} ${initials}`;

/** «Орлов А.А.» and «Орлова А.А.» are two people; so are two of like names with nothing else in common. */
function samePerson(a: Spelling<NamedPerson>, b: Spelling<NamedPerson>): boolean {
  const [first = "", firstInitials] = a.key.split(" ");
  const [second = "", secondInitials] = b.key.split(" ");
  if (firstInitials !== secondInitials || first === `${second}а` || second === `${first}а`) return false;
  const posts = new Set(a.places.flatMap((place) => place.named.posts));
  return b.places.some((place) => place.named.posts.some((post) => post.includes(" ") && posts.has(post)));
}

function bodyKey({ name }: Named): string | null {
  const key = wordsOf(name).join(" ");
  return key.length < SHORTEST_BODY ? null : key;
}

/** «школа № 2» and «школа № 3» are two; so are bodies that differ in an ending or a first letter alone, if rare. */
function sameBody(a: Spelling<Named>, b: Spelling<Named>): boolean {
  const digits = (key: string): string => key.replace(/\D+/gu, " ").trim();
  if (digits(a.key) !== digits(b.key)) return false;
  const often = Math.max(a.places.length, b.places.length);
  return /\s/u.test(a.key) ? a.key.length >= 20 || often >= 2 : often >= 2;
}

/** People and bodies that one document spells a letter off from the others. */
export function nameVariants(digests: readonly Digest[]): AcrossFinding[] {
  const persons = spellings(digests, (digest) => digest.persons, personKey);
  const bodies = spellings(digests, (digest) => digest.bodies, bodyKey);
  return [
    ...neighbours(persons.values(), samePerson).flatMap(([a, b]) => (together(a, b) ? [] : tell(a, b))),
    ...neighbours(bodies.values(), sameBody).flatMap(([a, b]) => (together(a, b) ? [] : tell(a, b))),
  ];
}
