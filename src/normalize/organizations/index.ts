import { LEGAL_FORMS } from "../../lexicon/legal-forms.ts";
import type { Finding } from "../../model/finding.ts";
import type { Organization, Span } from "../../model/types.ts";
import { distance } from "../../text/distance.ts";
import type { Range } from "../../text/range.ts";
import { canonicalName } from "../names/canonical.ts";
import { mended } from "../names/mended.ts";
import type { NameSource } from "../names/mentions.ts";
import { abbreviates } from "./acronym.ts";
import { analysed } from "./analyse.ts";
import { type Body, bodiesOf } from "./bodies.ts";
import { collect } from "./collect.ts";
import { type Found, foundOf } from "./found.ts";
import { listedElsewhere, withoutPieces } from "./listed.ts";
import { fits } from "./match.ts";
import { aliasesOf, kindOfBody, nameOf, shortNameOf } from "./naming.ts";
import type { BodyPrint } from "./print.ts";
import { looksLikeBody } from "./scan.ts";
import { joinVariants } from "./variants.ts";

export { lettersOfOne } from "./defined.ts";

/** The registry of a document's bodies. */
export interface OrganizationReading {
  readonly organizations: Organization[];
  readonly findings: Finding[];
  /** The id for a print of a body's name, or null */
  readonly find: (print: string) => string | null;
}

/** A body's name that the executors reader found, with its place. */
export interface ExecutorName {
  readonly name: string;
  readonly range: Range;
  /** The cell that lists it among its items: two names that a cell lists are two bodies */
  readonly cell?: number;
}

/** Whether an executor's name may be a body's: no person's and no legal form that lost its name to another row. */
function mayBeBody(name: string, print: BodyPrint): boolean {
  const form = print.acronym !== null && Object.hasOwn(LEGAL_FORMS, print.acronym);
  if (form || (print.words.length === 0 && print.head === null && print.number === null)) return false;
  return canonicalName(name) === null;
}

function fromExecutors(names: readonly ExecutorName[]): Found[] {
  const bodies = new Map<string, boolean>();
  return names.flatMap(({ name, range, cell }) => {
    const print = analysed(name);
    const body = bodies.get(name) ?? mayBeBody(name, print);
    bodies.set(name, body);
    return body ? [foundOf(print, range, -1, cell ?? null)] : [];
  });
}

/** Letters in the text count where an executor, a definition, a full name or their ending makes a body of them. */
function knownLetters(letters: readonly Found[], sure: readonly Found[], regions: ReadonlySet<string>): Found[] {
  const known = new Set<string>();
  for (const { print, aliases } of sure)
    for (const one of [print, ...aliases.map((alias) => alias.print)]) if (one.acronym) known.add(one.acronym);
  const bodies = [...new Map(sure.map(({ print }) => [print.exact, print])).values()];
  const verdicts = new Map<string, boolean>();
  const decide = (acronym: string): boolean =>
    known.has(acronym) ||
    looksLikeBody(acronym) ||
    bodies.some((body) => abbreviates(acronym, body, regions)) ||
    (acronym.length > 4 && [...known].some((other) => other.length > 4 && distance(acronym, other, 1) <= 1));
  return letters.filter(({ print }) => {
    const { acronym } = print;
    if (acronym === null || regions.has(acronym)) return false;
    const verdict = verdicts.get(acronym) ?? decide(acronym);
    verdicts.set(acronym, verdict);
    return verdict;
  });
}

/** «Методический центр» is a body where «МЦ» is printed too. */
function abbreviated(scanned: readonly Found[], regions: ReadonlySet<string>): Found[] {
  const letters = new Set(scanned.flatMap((one) => (one.letters ? [one.print.acronym ?? ""] : [])));
  return scanned.filter(({ worded, print }) => worded && [...letters].some((one) => abbreviates(one, print, regions)));
}

function offsetOf(body: Body): number {
  return body.mentions.reduce((least, { range }) => Math.min(least, range.start), Number.POSITIVE_INFINITY);
}

/** Places in order; one inside another (an executor's whole cell and the name in it) counts once. */
function placesOf(body: Body): Range[] {
  const sorted = body.mentions.map(({ range }) => range).sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Range[] = [];
  for (const range of sorted) {
    const last = out[out.length - 1];
    if (!last || range.start >= last.end) out.push(range);
  }
  return out;
}

function organizationOf(body: Body, id: string, place: (range: Range) => Span): Organization {
  const name = nameOf(body);
  return {
    id,
    name,
    shortName: shortNameOf(body, name),
    kind: kindOfBody(body),
    aliases: aliasesOf(body, name),
    mentions: placesOf(body).map(place),
  };
}

function finder(
  bodies: readonly Body[],
  ids: readonly string[],
  regions: ReadonlySet<string>,
): (print: string) => string | null {
  const byPrint = new Map<string, string>();
  const byKey = new Map<string, string>();
  bodies.forEach((body, i) => {
    for (const print of body.prints) {
      const id = ids[i] as string;
      if (!byPrint.has(print.loose)) byPrint.set(print.loose, id);
      if (!byKey.has(print.exact)) byKey.set(print.exact, id);
    }
  });
  return (text) => {
    const print = analysed(text);
    const known = byPrint.get(print.loose);
    if (known !== undefined) return known;
    const same = byKey.get(print.exact);
    if (same !== undefined || (print.head === null && print.acronym === null)) return same ?? null;
    const fitting = bodies.flatMap((body, i) =>
      body.prints.some((big) => fits(big, print, regions) === 2) ? [ids[i] as string] : [],
    );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  };
}

/** Reads which bodies a document names: one entry a body, with every print that means it. */
export function readOrganizations(
  sources: readonly NameSource[],
  executorNames: readonly ExecutorName[],
  context: { readonly issuer: string | null },
  place: (range: Range) => Span,
): OrganizationReading {
  const read = sources.map(mended);
  const { found, regions } = collect(read);
  const executors = fromExecutors(executorNames);
  const listed = [...executors, ...listedElsewhere(read, executors, found)];
  const scanned = withoutPieces(found, listed);
  const issuer = context.issuer === null ? null : analysed(context.issuer);
  const certain = [
    ...scanned.filter(({ letters, worded }) => !letters && !worded),
    ...abbreviated(scanned, regions),
    ...listed,
  ];
  for (const { initials } of issuer?.places ?? []) if (initials !== "") regions.add(initials);
  // «МОУ ЗМР»: a district's letters behind a legal form name a class of bodies
  const sure = certain.filter(({ print }) => print.acronym === null || !regions.has(print.acronym));
  const letters = knownLetters(
    scanned.filter((one) => one.letters),
    sure,
    regions,
  );
  const joined = joinVariants(bodiesOf([...sure, ...letters], issuer, regions), regions);
  const bodies = joined.bodies.filter(({ mentions }) => mentions.length > 0).sort((a, b) => offsetOf(a) - offsetOf(b));
  const ids = bodies.map((_, i) => `o${i + 1}`);
  return {
    organizations: bodies.map((body, i) => organizationOf(body, ids[i] as string, place)),
    findings: joined.findings,
    find: finder(bodies, ids, regions),
  };
}
