import type { Finding } from "../../model/finding.ts";
import { append } from "../../text/append.ts";
import { distance } from "../../text/distance.ts";
import type { Range } from "../../text/range.ts";
import type { Body } from "./bodies.ts";
import { sameNamesake } from "./match.ts";
import { stemOf } from "./stems.ts";

const SHORTEST_LETTERS = 5;
const SHORTEST_NAME = 7;
const OFTEN = 3;

function finding(name: string, variant: string, ranges: readonly Range[]): Finding {
  const [range, ...related] = [...ranges].sort((a, b) => a.start - b.start);
  return { rule: "names/variant", range: range as Range, related, values: { name, variant } };
}

interface Letters {
  readonly print: string;
  readonly ranges: Range[];
}

/** Letters that stand for a body so often that they are no slip. */
interface Frequent extends Letters {
  readonly home: Body;
  readonly letters: string;
}

/** Mentions in letters alone, by the letters. */
function lettersOf(body: Body): Map<string, Letters> {
  const out = new Map<string, Letters>();
  for (const { print, range } of body.mentions) {
    if (print.acronym === null || print.acronym.length < SHORTEST_LETTERS) continue;
    const known = out.get(print.acronym);
    if (known) known.ranges.push(range);
    else out.set(print.acronym, { print: print.print, ranges: [range] });
  }
  return out;
}

function frequentOf(bodies: readonly Body[]): Frequent[] {
  return bodies.flatMap((home) =>
    home.mentions.length < OFTEN
      ? []
      : [...lettersOf(home)].flatMap(([letters, known]) =>
          known.ranges.length < OFTEN ? [] : [{ home, letters, ...known }],
        ),
  );
}

/** Letters that begin with another region's are another region's body, not a slip. */
function isOtherRegion(letters: string, than: string, regions: ReadonlySet<string>): boolean {
  return [...regions].some((region) => region !== "" && letters.startsWith(region) && !than.startsWith(region));
}

/** «СОИПКРО» once beside «ПОИПКРО» many times: a slip of the pen, unless the region exists in the document. */
function slipOf(
  frequent: readonly Frequent[],
  body: Body,
  regions: ReadonlySet<string>,
): { home: Body; finding: Finding } | undefined {
  if (body.prints.some(({ acronym }) => acronym === null) || body.issuer) return undefined;
  for (const [letters, { print, ranges }] of lettersOf(body)) {
    for (const often of frequent) {
      if (often.home === body || ranges.length * OFTEN > often.ranges.length) continue;
      if (distance(letters, often.letters, 1) !== 1 || isOtherRegion(letters, often.letters, regions)) continue;
      return { home: often.home, finding: finding(often.print, print, ranges) };
    }
  }
  return undefined;
}

/** «Боровлянская» beside «Боровляянская СОШ»: one letter off, never beside each other in one place. */
function misspelt(repeated: readonly Body[], body: Body): { home: Body; finding: Finding } | undefined {
  const [own] = body.prints;
  if (own?.kind !== "school" || body.mentions.length !== 1 || (own.stems[0]?.length ?? 0) < SHORTEST_NAME)
    return undefined;
  for (const home of repeated) {
    const other = home.prints.find(
      ({ stems, head, number }) => head === own.head && number === own.number && stems.length === own.stems.length,
    );
    if (home === body || !other) continue;
    if (distance(own.stems.join(" "), other.stems.join(" "), 1) !== 1) continue;
    if (home.mentions.some(({ source }) => body.mentions.some((mention) => mention.source === source))) continue;
    return {
      home,
      finding: finding(
        other.print,
        own.print,
        body.mentions.map(({ range }) => range),
      ),
    };
  }
  return undefined;
}

/** «им. А.П. Лукина» and «им. А.П. Луккина» of one school. */
function namesakesOf(body: Body): Finding[] {
  const byName = new Map<string, { print: string; ranges: Range[] }>();
  for (const { print, range } of body.mentions) {
    if (print.namesake === null) continue;
    const key = stemOf(print.namesake);
    const known = byName.get(key);
    if (known) known.ranges.push(range);
    else byName.set(key, { print: print.print, ranges: [range] });
  }
  const all = [...byName].sort(
    ([, a], [, b]) => b.ranges.length - a.ranges.length || (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0),
  );
  const [kept, ...others] = all;
  if (!kept) return [];
  return others
    .filter(([key]) => sameNamesake(key, kept[0]))
    .map(([, { print, ranges }]) => finding(kept[1].print, print, ranges));
}

function melt(home: Body, body: Body): void {
  append(home.prints, body.prints);
  append(home.mentions, body.mentions);
  append(home.defined, body.defined);
}

/** Joins bodies that are one in two spellings, and reports them. */
export function joinVariants(
  bodies: readonly Body[],
  regions: ReadonlySet<string>,
): { bodies: Body[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const kept: Body[] = [];
  const frequent = frequentOf(bodies);
  const repeated = bodies.filter(({ mentions }) => mentions.length > 1);
  for (const body of bodies) {
    const slip = slipOf(frequent, body, regions) ?? misspelt(repeated, body);
    if (!slip) {
      kept.push(body);
      continue;
    }
    findings.push(slip.finding);
    melt(slip.home, body);
  }
  for (const body of kept) append(findings, namesakesOf(body));
  return { bodies: kept, findings };
}
