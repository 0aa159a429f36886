import { holdsInitial } from "../../text/letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import { fold } from "../../text/words.ts";
import { scanBareNames, scanDrafter } from "./bare.ts";
import { type CellHolder, cellPost, holderAt } from "./cell-posts.ts";
import { type Context, contextOf, tokenBefore } from "./context.ts";
import { governedNames, type ListedName, type ListLead, listLead } from "./list-lead.ts";
import { memberName } from "./listed-name.ts";
import { isMemorial } from "./memorial.ts";
import { merge } from "./merge.ts";
import { officeForm } from "./offices.ts";
import { withOneInitial } from "./one-initial.ts";
import { officeOf, type Post, postsOf } from "./posts.ts";
import { initialsOf, type Resolved, resolveName } from "./resolve.ts";
import { type NamePrint, scanNames } from "./scan.ts";
import { hasSurnameEndingInCase, inPrintOf, surnameReadings } from "./surname.ts";

/** Where in the document a text stands: it tells whether names are listed there in the nominative. */
export type Where =
  | "issuer"
  | "signatory"
  | "drafter"
  | "title"
  | "preamble"
  | "clause"
  | "roster"
  | "executor"
  | "activity"
  | "result"
  | "passport"
  | "table"
  | "text";

/** A text in which names are looked for. */
export interface NameSource {
  readonly where: Where;
  readonly text: Mapped;
  /** Of a paragraph in a list: what governs its names, one object for the whole list */
  readonly lead?: ListLead | null;
  /** Of a table's cell: the heading of its column */
  readonly heading?: string;
}

/** One place where a person is named. */
export interface Mention {
  readonly source: number;
  readonly range: Range;
  readonly name: NamePrint;
  readonly resolved: Resolved;
  readonly initials: string;
  readonly post: Post;
}

const LISTED: readonly Where[] = ["signatory", "drafter", "roster", "executor"];
/** In them a surname with one initial is known by its ending alone. */
const LISTS: ReadonlySet<Where> = new Set<Where>(["signatory", "drafter", "roster", "table"]);

type HolderAt = ReturnType<typeof holderAt>;

/** «методисту Зыковой Л.», «(Зыкова Л.)»: in prose one initial alone is not enough. */
function isVouchedFor(text: string, { start, end, surname }: NamePrint): boolean {
  const before = tokenBefore(text, start);
  if (before && !before.mark && officeForm(before.word)) return true;
  if (!hasSurnameEndingInCase(surname)) return false;
  return text[start - 1] === "(" && text[end] === ")";
}

const sureSurnames = ({ surname }: NamePrint): string[] =>
  surnameReadings(surname).flatMap(({ weight, nominative }) => (weight >= 2 ? [nominative] : []));

/** The names of each source; those with one initial and bare surnames where the document knows the surname. */
function printsOf(sources: readonly NameSource[], inCell: HolderAt): (readonly NamePrint[])[] {
  const scanned = sources.map(({ where, text }) => {
    const people = LISTED.includes(where) || where === "table";
    const names = scanNames(text.text, people).filter((name) => !isMemorial(text.text, name, LISTED.includes(where)));
    const first = where === "roster" && (names[0]?.start ?? 1) > 0 ? memberName(text.text) : undefined;
    const all = first ? [first, ...names.filter(({ start }) => start >= first.end)] : names;
    const weak = LISTS.has(where) || !holdsInitial(text.text, 2) ? [] : withOneInitial(text.text, true);
    const isPerson = ({ start, end }: NamePrint): boolean => {
      const range = where === "executor" ? text.range(start, end) : undefined;
      return range !== undefined && inCell(range)?.person === true;
    };
    return {
      names: merge(
        all,
        weak.filter((one) => isPerson(one) || (!people && isVouchedFor(text.text, one))),
      ),
      weak,
    };
  });
  const known = new Set(scanned.flatMap(({ names }) => names.flatMap(sureSurnames)));
  return scanned.map(({ names, weak }, i) => {
    const { where, text } = sources[i] as NameSource;
    const sure = merge(
      names,
      weak.filter((one) => sureSurnames(one).some((surname) => known.has(surname))),
    );
    const bare = where === "drafter" && sure.length === 0 ? scanDrafter(text.text) : scanBareNames(text.text, known);
    return merge(sure, bare);
  });
}

/** The verb that governs a paragraph's names: its own, else the one above its list. */
function leadOf({ where, text, lead }: NameSource, names: readonly NamePrint[]): ListLead | null {
  if (where !== "clause" && where !== "text") return null;
  return listLead(text.text.slice(0, names[0]?.start)) ?? lead ?? null;
}

/** What the words around each name say, and the verbs above their lists. */
function contextsOf(
  sources: readonly NameSource[],
  prints: readonly (readonly NamePrint[])[],
): readonly (readonly Context[])[] {
  const lists = new Map<ListLead, { readonly source: number; readonly listed: readonly ListedName[] }[]>();
  const out: (readonly Context[])[] = prints.map((names, source) => {
    const one = sources[source] as NameSource;
    const text = one.text.text;
    const listed = names.map((name) => ({ text, name, context: contextOf(text, name) }));
    const lead = listed.length > 0 ? leadOf(one, names) : null;
    if (lead) {
      const list = lists.get(lead);
      if (list) list.push({ source, listed });
      else lists.set(lead, [{ source, listed }]);
    }
    return listed.map(({ context }) => context);
  });
  for (const [lead, paragraphs] of lists) {
    const governed = governedNames(
      paragraphs.flatMap(({ listed }) => listed),
      lead,
    );
    let at = 0;
    for (const { source, listed } of paragraphs) {
      out[source] = governed.slice(at, at + listed.length);
      at += listed.length;
    }
  }
  return out;
}

/** Every mention of a person, in the order of the sources; `holders`: what the reader of executors made of the cells. */
export function mentionsIn(sources: readonly NameSource[], holders: readonly CellHolder[]): Mention[] {
  const out: Mention[] = [];
  const inCell = holderAt(holders);
  const prints = printsOf(sources, inCell);
  const contexts = contextsOf(sources, prints);
  prints.forEach((names, source) => {
    const one = sources[source] as NameSource;
    const { where, text } = one;
    const listed = LISTED.includes(where) || where === "table";
    const posts = postsOf(text.text, names, { listed, whole: where === "roster" });
    names.forEach((name, i) => {
      const range = text.range(name.start, name.end);
      if (!range) return;
      const resolved = resolveName(name, contexts[source]?.[i] as Context, LISTED.includes(where));
      const read = posts[i] as Post;
      const post = where === "executor" ? cellPost(inCell(range), read) : headedPost(one, name, read);
      out.push({ source, range, name, resolved, initials: initialsOf(name), post });
    });
  });
  return decideByDocument(womenOf(out));
}

/** «Директор» over a cell that is a name: his office, where the cell itself says none. */
function headedPost({ text, heading }: NameSource, { start, end }: NamePrint, read: Post): Post {
  if (!heading || read.positions.length > 0 || text.text.trim().length > end - start) return read;
  const first = officeForm(/^[A-Za-zЀ-ӿ-]+/u.exec(heading)?.[0] ?? "");
  const office = first?.cases.includes("nom") ? officeOf(heading) : undefined;
  return office ? { positions: [heading], office: office.office, body: office.body } : read;
}

const suffixOf = (initials: string): string => (initials === "" ? "" : ` ${initials}`);

/** «Ланской Э.Г.» in a list is a woman's surname where another place of the document speaks of «Ланская Э.Г.». */
function womenOf(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ resolved }) => resolved.feminine)) return mentions;
  const sure = mentions.filter(({ resolved }) => !resolved.feminine);
  const known = new Set(sure.map(({ resolved, initials }) => fold(resolved.surname) + suffixOf(initials)));
  return mentions.map((mention) => {
    const { resolved, initials, name } = mention;
    const { feminine } = resolved;
    if (!feminine || !known.has(feminine + suffixOf(initials))) return mention;
    return { ...mention, resolved: { ...resolved, surname: inPrintOf(feminine, name.surname) } };
  });
}

/** A surname that may be several takes the one that the document prints in the nominative with the same initials. */
function decideByDocument(mentions: readonly Mention[]): Mention[] {
  const stated = new Set<string>();
  for (const { resolved, initials } of mentions) {
    if (!resolved.certain) continue;
    stated.add(`${fold(resolved.surname)} ${initials}`);
    stated.add(fold(resolved.surname));
  }
  return mentions.map((mention) => {
    const { resolved, initials } = mention;
    if (resolved.certain) return mention;
    const own = fold(resolved.surname);
    const suffix = suffixOf(initials);
    if (stated.has(own + suffix)) return mention;
    const options = resolved.print && suffix !== "" ? [...resolved.options, resolved.print] : resolved.options;
    const other = options.find((option) => stated.has(option + suffix));
    if (other === undefined) return mention;
    return { ...mention, resolved: { ...resolved, surname: inPrintOf(other, mention.name.surname) } };
  });
}
