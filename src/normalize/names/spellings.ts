import type { Finding } from "../../model/finding.ts";
import { least } from "../../text/append.ts";
import { distance } from "../../text/distance.ts";
import { fold } from "../../text/words.ts";
import { formatName } from "./canonical.ts";
import type { Mention } from "./mentions.ts";
import type { Cluster } from "./persons.ts";
import { postKey } from "./posts.ts";
import { initialsOf } from "./resolve.ts";

/** A cluster with what its spelling is compared by. */
interface Spelling {
  readonly cluster: Cluster;
  /** The surname, folded. */
  readonly surname: string;
  /** Keys of the posts beside the mentions. */
  readonly posts: Set<string>;
  /** Its place in the list of all. */
  readonly at: number;
}

function spellingOf(cluster: Cluster, at: number): Spelling {
  const posts = new Set(cluster.mentions.map(({ post }) => postKey(post)).filter((key) => key !== null));
  return { cluster, surname: fold(cluster.surname), posts, at };
}

/** «Иванов» and «Иванова» are two people, whatever letters they share. */
function differInGender(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (long.startsWith(short) && long === `${short}а`) || (/ий$/.test(short) && long === `${short.slice(0, -2)}ая`);
}

/** So many letters at least has a surname that may be a slip of the pen, and so often its right spelling is printed. */
const SHORTEST_SLIP = 5;
const OFTEN = 3;

const mayBeSlip = ({ cluster, surname, posts }: Spelling): boolean =>
  cluster.mentions.length === 1 && posts.size === 0 && surname.length >= SHORTEST_SLIP;

/** One spelling is met often, the other once: a slip of the pen even where no post is printed. */
const isSlip = (a: Spelling, b: Spelling): boolean =>
  (mayBeSlip(b) && a.cluster.mentions.length >= OFTEN) || (mayBeSlip(a) && b.cluster.mentions.length >= OFTEN);

function sameBySpelling(a: Spelling, b: Spelling): boolean {
  if (differInGender(a.surname, b.surname)) return false;
  const apart = distance(a.surname, b.surname, 3);
  if (apart > 3) return false;
  const shared = [...a.posts].some((key) => b.posts.has(key));
  if (shared) return apart <= 2 || Math.min(a.surname.length, b.surname.length) >= 7;
  return apart === 1 && isSlip(a, b);
}

/** The word and what is left of it without one letter: two words that differ in one letter share one of these. */
const withoutOne = (word: string): string[] => [
  word,
  ...Array.from(word, (_, i) => `${word.slice(0, i)}${word.slice(i + 1)}`),
];

/** What more people of the same letters share, a post above all, says nothing of one more. */
const MOST_ALIKE = 60;

/** Spellings of the same initials and first letter, found by what one person's two spellings have in common. */
class Alike {
  private readonly places = new Map<string, number[]>();
  private readonly spellings: Spelling[] = [];

  /** Those that share a post have that in common; a slip and its right spelling all letters but one. */
  private keysOf(one: Spelling): string[] {
    const posts = Array.from(one.posts, (post) => `post ${post}`);
    return mayBeSlip(one) || one.cluster.mentions.length >= OFTEN ? [...posts, ...withoutOne(one.surname)] : posts;
  }

  private note(one: Spelling, place: number): void {
    for (const key of this.keysOf(one)) {
      const places = this.places.get(key);
      if (!places) this.places.set(key, [place]);
      else if (places[places.length - 1] !== place) places.push(place);
    }
  }

  add(one: Spelling): void {
    this.note(one, this.spellings.push(one) - 1);
  }

  /** The place of the first that is the same person as this one; -1 for none. */
  find(one: Spelling): number {
    const places = new Set(this.keysOf(one).flatMap((key) => this.places.get(key)?.slice(0, MOST_ALIKE) ?? []));
    const same = [...places].filter((place) => sameBySpelling(this.at(place), one));
    return same.length === 0 ? -1 : least(same);
  }

  at(place: number): Spelling {
    return this.spellings[place] as Spelling;
  }

  /** Two are one from now on: the posts of the second are added, those of the first are known. */
  join(place: number, cluster: Cluster, second: Spelling): void {
    const { posts, at } = this.at(place);
    for (const post of second.posts) posts.add(post);
    const joined = { cluster, surname: fold(cluster.surname), posts, at };
    this.spellings[place] = joined;
    this.note({ ...joined, posts: second.posts }, place);
  }
}

function offset(one: Cluster): number {
  return least(one.mentions.map(({ range }) => range.start));
}

/** The spelling printed more often is the name, else the first. */
function join(a: Cluster, b: Cluster): { kept: Cluster; gone: Cluster } {
  const difference = a.mentions.length - b.mentions.length || offset(b) - offset(a);
  return difference >= 0 ? { kept: a, gone: b } : { kept: b, gone: a };
}

function findingOf(kept: Cluster, gone: Cluster): Finding {
  const [first, ...others] = [...gone.mentions].sort((a, b) => a.range.start - b.range.start);
  return {
    rule: "names/variant",
    range: (first as Mention).range,
    related: others.map(({ range }) => range),
    values: { name: formatName(kept), variant: formatName(gone) },
  };
}

/** People of the same initials whose surnames differ in a letter or two and who hold one post are one person. */
export function joinSpellings(clusters: readonly Cluster[]): { clusters: Cluster[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const groups = new Map<string, Alike>();
  const out: Cluster[] = [];
  for (const cluster of clusters) {
    const one = spellingOf(cluster, out.length);
    const initials = initialsOf(cluster);
    if (initials.length !== 2) {
      out.push(cluster);
      continue;
    }
    const letter = `${initials} ${one.surname[0]}`;
    const group = groups.get(letter) ?? new Alike();
    groups.set(letter, group);
    const place = group.find(one);
    if (place < 0) {
      group.add(one);
      out.push(cluster);
      continue;
    }
    const other = group.at(place);
    const { kept, gone } = join(other.cluster, cluster);
    findings.push(findingOf(kept, gone));
    const joined = {
      ...kept,
      mentions: [...kept.mentions, ...gone.mentions],
      variants: [...kept.variants, formatName(gone), ...gone.variants],
    };
    group.join(place, joined, one);
    out[other.at] = joined;
  }
  return { clusters: out, findings };
}
