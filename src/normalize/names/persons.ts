import type { Finding } from "../../model/finding.ts";
import { distance } from "../../text/distance.ts";
import { fold } from "../../text/words.ts";
import { formatName } from "./canonical.ts";
import type { Mention } from "./mentions.ts";
import { postKey } from "./posts.ts";
import { initialsOf } from "./resolve.ts";
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

function keysOf(one: Cluster): Set<string> {
  return new Set(one.mentions.map(({ post }) => postKey(post)).filter((key) => key !== null));
}

/** «Иванов» and «Иванова» are two people, whatever letters they share. */
function differInGender(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (long.startsWith(short) && long === `${short}а`) || (/ий$/.test(short) && long === `${short.slice(0, -2)}ая`);
}

/** One spelling is met often, the other once: a slip of the pen even where no post is printed. */
function isSlip(a: Cluster, b: Cluster): boolean {
  const [often, once] = a.mentions.length >= b.mentions.length ? [a, b] : [b, a];
  if (often.mentions.length < 3 || once.mentions.length !== 1) return false;
  return keysOf(once).size === 0 && fold(once.surname).length >= 5;
}

function sameBySpelling(a: Cluster, b: Cluster): boolean {
  const [first, second] = [fold(a.surname), fold(b.surname)];
  if (first[0] !== second[0] || differInGender(first, second)) return false;
  const apart = distance(first, second, 3);
  if (apart > 3) return false;
  const shared = [...keysOf(a)].some((key) => keysOf(b).has(key));
  if (shared) return apart <= 2 || Math.min(first.length, second.length) >= 7;
  return apart === 1 && isSlip(a, b);
}

function offset(one: Cluster): number {
  return Math.min(...one.mentions.map(({ range }) => range.start));
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
  const byInitials = new Map<string, Cluster[]>();
  const out: Cluster[] = [];
  for (const one of clusters) {
    const initials = initialsOf(one);
    const group = byInitials.get(initials) ?? [];
    byInitials.set(initials, group);
    const other = initials.length === 2 ? group.find((known) => sameBySpelling(known, one)) : undefined;
    if (!other) {
      group.push(one);
      out.push(one);
      continue;
    }
    const { kept, gone } = join(other, one);
    findings.push(findingOf(kept, gone));
    const joined = {
      ...kept,
      mentions: [...kept.mentions, ...gone.mentions],
      variants: [...kept.variants, formatName(gone), ...gone.variants],
    };
    group[group.indexOf(other)] = joined;
    out[out.indexOf(other)] = joined;
  }
  return { clusters: out, findings };
}
