import { most } from "../../text/append.ts";
import type { Range } from "../../text/range.ts";
import { looseKey } from "../../text/words.ts";
import { BodyIndex } from "./body-index.ts";
import type { Found } from "./found.ts";
import { type Fit, fits, fullness, isBareHead, placesDiffer } from "./match.ts";
import type { BodyPrint } from "./print.ts";

/** A body in the making: its prints and where they stand. */
export interface Body {
  readonly prints: BodyPrint[];
  readonly mentions: { readonly range: Range; readonly print: BodyPrint; readonly source: number }[];
  /** Names that the document itself gives it */
  readonly defined: string[];
  readonly issuer: boolean;
  /** The lists that name it in words */
  readonly lists: Set<number>;
}

/** Prints of one exact key, before bodies are told apart. */
interface Group {
  readonly prints: BodyPrint[];
  readonly found: Found[];
  readonly issuer: boolean;
  readonly lists: Set<number>;
  readonly full: number;
  first: number;
}

function firstOf(found: readonly Found[]): number {
  return found.reduce((least, { range }) => Math.min(least, range.start), Number.POSITIVE_INFINITY);
}

function grouped(found: readonly Found[], issuer: BodyPrint | null): Group[] {
  const out = new Map<string, Group>();
  const byLetters = new Map<string, string>();
  const put = (print: BodyPrint, one: Found | null, isIssuer: boolean): void => {
    // two words that ran together («культурыи спорта») make no other body
    const glued = print.loose.replaceAll(" ", "");
    const key = byLetters.get(glued) ?? print.exact;
    byLetters.set(glued, key);
    const known = out.get(key);
    const group = known ?? { prints: [], found: [], issuer: isIssuer, lists: new Set(), full: 0, first: 0 };
    if (!known) out.set(key, group);
    if (!group.prints.some((other) => other.print === print.print)) group.prints.push(print);
    if (one) group.found.push(one);
    if (one?.list != null && print.acronym === null) group.lists.add(one.list);
  };
  if (issuer) put(issuer, null, true);
  for (const one of found) put(one.print, one, false);
  return [...out.values()].map((group) => ({
    ...group,
    full: most(group.prints.map(fullness), 0),
    first: group.issuer ? -1 : firstOf(group.found),
  }));
}

/** One list names them as two. */
function listedTogether(body: Body, group: Group): boolean {
  for (const list of group.lists) if (body.lists.has(list)) return true;
  return false;
}

function bestFit(body: Body, group: Group, regions: ReadonlySet<string>): Fit {
  let best: Fit = 0;
  const [print] = group.prints;
  // a body of one town is not that of another, whatever its shorter prints allow
  const places = body.prints.flatMap((one) => one.places);
  if (!print || placesDiffer(places, print.places) || listedTogether(body, group)) return 0;
  for (const big of body.prints) {
    const fit = fits(big, print, regions);
    if (fit > best) best = fit;
    // a school that fits one print and contradicts another is another school
    if (fit === 0 && print.kind === "school" && big.kind === "school" && big.number !== null) return 0;
  }
  return best;
}

/** The body that a group belongs to: the issuer before others, a prefix before a thinned name; schools must be certain. */
function homeOf(index: BodyIndex, group: Group, regions: ReadonlySet<string>): Body | undefined {
  const [print] = group.prints;
  const near = print ? index.near(print) : [];
  const fitting = near.map((body) => ({ body, fit: bestFit(body, group, regions) })).filter(({ fit }) => fit > 0);
  const best = fitting.filter(({ fit }) => fit === 2);
  const candidates = best.length > 0 ? best : fitting;
  const issuer = candidates.find(({ body }) => body.issuer);
  if (issuer) return issuer.body;
  if (candidates.length > 1 && (wantsOne(group) || (best.length === 0 && print?.kind !== "authority")))
    return undefined;
  const order = [...candidates].sort((a, b) => offsetOf(a.body) - offsetOf(b.body));
  return order[0]?.body;
}

/** Schools are too alike for a guess, and «администрация района» says nothing where there are two districts. */
const wantsOne = ({ prints: [print] }: Group): boolean =>
  print !== undefined && (print.kind === "school" || print.places.some(({ generic }) => generic));

function offsetOf(body: Body): number {
  return body.issuer
    ? -1
    : body.mentions.reduce((least, { range }) => Math.min(least, range.start), Number.POSITIVE_INFINITY);
}

function add(body: Body, group: Group): void {
  for (const list of group.lists) body.lists.add(list);
  for (const print of group.prints)
    if (!body.prints.some((known) => known.print === print.print)) body.prints.push(print);
  for (const { range, print, source, aliases } of group.found) {
    body.mentions.push({ range, print, source });
    for (const alias of aliases) {
      body.mentions.push({ range: alias.range, print: alias.print, source: alias.source });
      if (!body.defined.includes(alias.print.print)) body.defined.push(alias.print.print);
      if (!body.prints.some((known) => known.print === alias.print.print)) body.prints.push(alias.print);
    }
  }
}

function open(bodies: Body[], group: Group): Body {
  const body: Body = { prints: [], mentions: [], defined: [], issuer: group.issuer, lists: new Set() };
  bodies.push(body);
  add(body, group);
  return body;
}

/** A bare head noun means the one body that it begins: the issuer, else the first that has the head. */
function homeOfBare(bodies: readonly Body[], lemma: string | null): Body | undefined {
  const having = bodies.filter((body) => body.prints.some((print) => print.head === lemma && !print.part));
  // «Министерство» of a regional act is never that of the country, where the act names another
  const order = [...having].sort(
    (a, b) => Number(isOfCountry(a)) - Number(isOfCountry(b)) || offsetOf(a) - offsetOf(b),
  );
  return order[0];
}

const isOfCountry = ({ issuer, prints }: Body): boolean =>
  !issuer && prints.some(({ places }) => places.some(({ key }) => key === COUNTRY));
const COUNTRY = "рф";

/** Only words of the text that cannot name a body by themselves. */
const isEcho = ({ issuer, found }: Group): boolean => !issuer && found.every(({ bare }) => bare);

/** Tells the bodies of a document apart; the fullest prints first, so that shorter ones find them. */
export function bodiesOf(found: readonly Found[], issuer: BodyPrint | null, regions: ReadonlySet<string>): Body[] {
  const groups = grouped(found, issuer);
  const bare = groups.filter(({ prints, issuer: own }) => !own && prints[0] !== undefined && isBareHead(prints[0]));
  const rest = groups
    .filter((group) => !bare.includes(group))
    .sort((a, b) => Number(b.issuer) - Number(a.issuer) || b.full - a.full || a.first - b.first);
  const bodies: Body[] = [];
  const index = new BodyIndex();
  const named = new Map<string, Body>();
  for (const group of rest) {
    const said = group.prints.map(({ loose }) => named.get(loose)).find((body) => body !== undefined);
    const home = said ?? homeOf(index, group, regions);
    if (!home && isEcho(group)) continue;
    const body = home ?? open(bodies, group);
    const known = home ? home.prints.length : 0;
    if (home) add(home, group);
    index.add(body, body.prints.slice(known));
    for (const name of body.defined) named.set(looseKey(name), body);
  }
  for (const group of bare) {
    const said = group.prints.map(({ loose }) => named.get(loose)).find((body) => body !== undefined);
    const home = said ?? homeOfBare(bodies, group.prints[0]?.head ?? null);
    if (home) add(home, group);
    else if (!isEcho(group)) open(bodies, group);
  }
  return bodies;
}
