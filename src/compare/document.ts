import type { Clause, Document, Order, Passport, Roadmap, Roster, Table, Text, Unclaimed } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import { append } from "../text/append.ts";
import { meaning, textChange, timesText } from "./fields.ts";
import { align } from "./match.ts";
import { saidKey } from "./said.ts";
import type { FieldChange } from "./types.ts";

/** An element of a list: by what it is called there, and what it says. */
interface Thing {
  readonly id: string;
  readonly text: string;
}

/** What left a list, came into it, was reworded, stands elsewhere among the others, or differs `inside`. */
function listChanges<T extends Thing>(
  field: string,
  old: readonly T[],
  fresh: readonly T[],
  inside: (before: T, after: T, place: string) => FieldChange[] = () => [],
): FieldChange[] {
  const sought = ({ text }: T) => ({ text, place: "", hints: [] });
  const { dropped, kept } = align(old.map(sought), fresh.map(sought));
  const placeOf = ({ id }: T): string => `${field}[${id}]`;
  const all = dropped.map((i): FieldChange => {
    const thing = old[i] as T;
    return { field: placeOf(thing), before: thing.text, after: null };
  });
  for (const { before, after, moved } of kept) {
    const [was, is] = [before === null ? undefined : old[before], fresh[after] as T];
    const place = placeOf(is);
    if (!was) {
      all.push({ field: place, before: null, after: is.text });
      continue;
    }
    append(all, textChange(place, was.text, is.text));
    if (moved) all.push({ field: `${place}.place`, before: was.id, after: is.id });
    append(all, inside(was, is, place));
  }
  return all;
}

const lines = (texts: readonly string[]): Thing[] => texts.map((text, i) => ({ id: String(i), text }));

const linesChange = (field: string, before?: readonly string[], after?: readonly string[]): FieldChange[] =>
  listChanges(field, lines(before ?? []), lines(after ?? []));

interface ClauseThing extends Thing {
  readonly deadlines: Clause["deadlines"];
}

/** The clauses in the order of the print. */
const clauseThings = (clauses: readonly Clause[]): ClauseThing[] =>
  clauses.flatMap(({ number, text, deadlines, children }): ClauseThing[] => [
    { id: number, text, deadlines },
    ...clauseThings(children),
  ]);

/** The terms of a clause, where they say something else. */
function termsChange(before: ClauseThing, after: ClauseThing, place: string, lang: Lang): FieldChange[] {
  if (meaning(before.deadlines) === meaning(after.deadlines)) return [];
  const print = ({ deadlines }: ClauseThing): string | null => timesText(deadlines, lang) || null;
  return [{ field: `${place}.deadlines`, before: print(before), after: print(after) }];
}

const said = (...texts: readonly (string | null | undefined)[]): string | null =>
  texts.filter((text) => text !== null && text !== undefined && text !== "").join(", ") || null;

/** Whose act it is, printed below the kind word where another line above it says so. */
function unsaidIssuers(order: Order | null): string[] {
  const said = new Set(saidKey(order?.issuer ?? "").split(" "));
  const prints = (order?.printed ?? []).filter(({ field }) => field === "issuer").map(({ raw }) => raw);
  return prints.filter(
    (raw) =>
      !saidKey(raw)
        .split(" ")
        .every((word) => said.has(word)),
  );
}

function orderChanges(before: Order | null, after: Order | null, lang: Lang): FieldChange[] {
  const head = (["kind", "issuer", "region", "place", "number", "date", "title", "preamble"] as const).flatMap(
    (field) => textChange(`order.${field}`, before?.[field] ?? null, after?.[field] ?? null),
  );
  const hands = (order: Order | null) => ({
    signatory: said(order?.signatory?.position, order?.signatory?.name),
    drafter: said(order?.drafter?.name, order?.drafter?.phone),
  });
  const [old, fresh] = [hands(before), hands(after)];
  const appendices = (order: Order | null): string[] =>
    (order?.appendices ?? []).map(
      ({ label, title, kind, raw }) => `${said(raw === label ? null : raw, title) ?? label} (${kind})`,
    );
  const acts = (order: Order | null): string[] =>
    (order?.basis ?? []).map(({ raw, kind, issuer, number, date, title }) => {
      const known = said(issuer, number, date, title);
      return known === null ? raw : `${kind}: ${known}`;
    });
  return [
    ...head,
    ...linesChange("order.printed", unsaidIssuers(before), unsaidIssuers(after)),
    ...linesChange("order.basis", acts(before), acts(after)),
    ...listChanges(
      "order.clauses",
      clauseThings(before?.clauses ?? []),
      clauseThings(after?.clauses ?? []),
      (was, is, place) => termsChange(was, is, place, lang),
    ),
    ...textChange("order.signatory", old.signatory, fresh.signatory),
    ...textChange("order.drafter", old.drafter, fresh.drafter),
    ...linesChange("order.appendices", appendices(before), appendices(after)),
  ];
}

const passportLines = (passport: Passport | null): string[] =>
  (passport?.fields ?? []).map(({ label, values }) => `${label}: ${values.join("; ")}`);

/** A section above activities is told by their place; one that stands above none, and only here, has only its title. */
function bareSections({ sections, activities }: Roadmap, other: Roadmap | undefined): string[] {
  const used = new Set([...activities.map(({ section }) => section), ...sections.map(({ parent }) => parent)]);
  const there = new Set(other?.sections.map(({ title }) => saidKey(title)));
  return sections
    .filter(({ number, title }) => !used.has(number) && !there.has(saidKey(title)))
    .map(({ title }) => title);
}

/**
 * The headers of all columns. Those of a plan's later pieces are the keys of their values, or other words for the same
 * columns: a header row printed again says nothing new.
 */
function headersOf({ columns, headers, activities }: Roadmap): string[] {
  const names = new Map<string, string>();
  const own = [...columns.map(({ header }) => header), ...activities.flatMap(({ other }) => Object.keys(other))];
  for (const header of own) if (!names.has(saidKey(header))) names.set(saidKey(header), header);
  const words = new Set([...names.keys()].flatMap((key) => key.split(" ")));
  for (const header of headers.flatMap(({ cells }) => cells)) {
    const key = saidKey(header);
    const isKnown = key.split(" ").every((word) => word.length < 3 || words.has(word) || /^\d+$/u.test(word));
    if (!isKnown && !names.has(key)) names.set(key, header);
  }
  return [...names.values()];
}

/** Parts of one kind: those of one title are one, the rest are paired as they come. */
function pairParts<Part>(
  before: readonly Part[],
  after: readonly Part[],
  titleOf: (part: Part) => string,
): [number, Part | undefined, Part | undefined][] {
  const named = new Map<string, number[]>();
  before.forEach((part, i) => {
    const key = saidKey(titleOf(part));
    const same = named.get(key);
    if (same) same.push(i);
    else named.set(key, [i]);
  });
  for (const same of named.values()) same.reverse();
  const found = after.map((part) => named.get(saidKey(titleOf(part)))?.pop());
  const taken = new Set(found);
  const rest = before.flatMap((_, i) => (taken.has(i) ? [] : [i])).reverse();
  const pairs = after.map((part, i): [number, Part | undefined, Part | undefined] => {
    const at = found[i] ?? rest.pop();
    return [i, at === undefined ? undefined : before[at], part];
  });
  return [...pairs, ...rest.reverse().map((i): [number, Part, undefined] => [i, before[i] as Part, undefined])];
}

/** The name of the period, or the bounds alone where a model by hand changed no more. */
function periodChange(at: string, before: Roadmap["period"], after: Roadmap["period"]): FieldChange[] {
  const named = textChange(`${at}.period`, before?.edtf ?? null, after?.edtf ?? null);
  if (named.length > 0 || !before || !after) return named;
  return (["start", "end"] as const).flatMap((end) => textChange(`${at}.period.${end}`, before[end], after[end]));
}

/** The titles and periods of the plans, which are paired as they come, like those of the activities' places. */
function planChanges(before: readonly Roadmap[], after: readonly Roadmap[]): FieldChange[] {
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, i) => {
    const [old, fresh] = [before[i], after[i]];
    const at = `roadmaps[${i}]`;
    return [
      ...textChange(`${at}.title`, old?.title ?? null, fresh?.title ?? null),
      ...periodChange(at, old?.period ?? null, fresh?.period ?? null),
      ...linesChange(`${at}.columns`, old && headersOf(old), fresh && headersOf(fresh)),
      ...linesChange(`${at}.sections`, old && bareSections(old, fresh), fresh && bareSections(fresh, old)),
    ];
  }).flat();
}

function rosterChanges(before: readonly Roster[], after: readonly Roster[]): FieldChange[] {
  const members = (roster: Roster | undefined): string[] =>
    (roster?.members ?? []).map(({ name, position, role }) => `${said(name, position)} (${role})`);
  return pairParts(before, after, ({ title }) => title ?? "").flatMap(([i, old, fresh]) => [
    ...textChange(`rosters[${i}].title`, old?.title ?? null, fresh?.title ?? null),
    ...linesChange(`rosters[${i}].headings`, old?.headings, fresh?.headings),
    ...linesChange(`rosters[${i}].members`, members(old), members(fresh)),
  ]);
}

function tableChanges(before: readonly Table[], after: readonly Table[]): FieldChange[] {
  const rows = (table: Table | undefined): string[] => (table?.rows ?? []).map((cells) => cells.join(" | "));
  return pairParts(before, after, ({ title, columns }) => title ?? columns.join(" ")).flatMap(([i, old, fresh]) => [
    ...textChange(`tables[${i}].title`, old?.title ?? null, fresh?.title ?? null),
    ...linesChange(`tables[${i}].columns`, old?.columns, fresh?.columns),
    ...linesChange(`tables[${i}].rows`, rows(old), rows(fresh)),
  ]);
}

/** A title with nothing below it and a paragraph that stands alone say the same. */
function withoutLoneTitle(text: Text): Text {
  const { title, paragraphs, items } = text;
  const alone = title !== null && paragraphs.length === 0 && items.length === 0;
  return alone ? { ...text, title: null, paragraphs: [title] } : text;
}

function textChanges(old: readonly Text[], fresh: readonly Text[]): FieldChange[] {
  const [before, after] = [old.map(withoutLoneTitle), fresh.map(withoutLoneTitle)];
  return pairParts(before, after, ({ title }) => title ?? "").flatMap(([i, old, fresh]) => [
    ...textChange(`texts[${i}].title`, old?.title ?? null, fresh?.title ?? null),
    ...linesChange(`texts[${i}].paragraphs`, old?.paragraphs, fresh?.paragraphs),
    ...linesChange(`texts[${i}].items`, old?.items, fresh?.items),
  ]);
}

/** Page numbers, stamps and running lines differ from print to print; the rest that belongs to no field says something. */
const TELLING: ReadonlySet<Unclaimed["reason"]> = new Set([
  "unrecognized",
  "form-field",
  "amendment-note",
  "registration-note",
]);

/** What belongs to no field of the model and still says something. */
export const leftOver = ({ unclaimed }: Document): Unclaimed[] => unclaimed.filter(({ reason }) => TELLING.has(reason));

const leftLines = (document: Document): string[] => leftOver(document).map(({ text }) => text);

/** What the model holds besides activities, in the order of its fields. */
export function documentChanges(before: Document, after: Document, lang: Lang): FieldChange[] {
  return [
    ...orderChanges(before.order, after.order, lang),
    ...textChange("passport.title", before.passport?.title ?? null, after.passport?.title ?? null),
    ...linesChange("passport.fields", passportLines(before.passport), passportLines(after.passport)),
    ...planChanges(before.roadmaps, after.roadmaps),
    ...rosterChanges(before.rosters, after.rosters),
    ...tableChanges(before.tables, after.tables),
    ...textChanges(before.texts, after.texts),
    ...linesChange("unclaimed", leftLines(before), leftLines(after)),
  ];
}
