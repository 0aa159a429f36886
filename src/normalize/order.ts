import type { Finding } from "../model/finding.ts";
import type { ActReference, Appendix, Clause, Order, PrintedField } from "../model/types.ts";
import type { AppendixDraft, ClauseDraft, Draft, OrderDraft } from "../structure/draft.ts";
import { garbledKind } from "../structure/order/garbled-kind.ts";
import { Mapped } from "../text/mapped.ts";
import { hull, type Range } from "../text/range.ts";
import { toCyrillic } from "../text/scripts.ts";
import { type Context, placeOf, speak, speakOrNull, wholeOf } from "./context.ts";
import { announcesTerms, readListedTerm } from "./listed-terms.ts";
import { canonicalName } from "./names/index.ts";
import { mixedLabels } from "./numbering/label-format.ts";
import { typographicQuotes } from "./prose/index.ts";
import { type LeadIn, leadIn, readActs } from "./references/index.ts";
import { readDeadlines, type ScheduleContext, type ScheduleReading } from "./schedule/index.ts";

/** The clauses of a tree in the order of the print. */
export function flatClauses(clauses: readonly ClauseDraft[], out: ClauseDraft[] = []): ClauseDraft[] {
  for (const clause of clauses) {
    out.push(clause);
    flatClauses(clause.children, out);
  }
  return out;
}

function clauseRange(clause: ClauseDraft): Range {
  const own = wholeOf([clause.label, clause.text]);
  const children = clause.children.map(clauseRange);
  return hull(own ? [own, ...children] : children) ?? { start: 0, end: 0 };
}

/** A text that may name acts, and what the line above its list says of them. */
interface Grounds {
  readonly text: Mapped;
  readonly lead: LeadIn | null;
}

function groundsOf(clauses: readonly ClauseDraft[], lead: LeadIn | null, out: Grounds[]): Grounds[] {
  for (const { text, children } of clauses) {
    out.push({ text, lead });
    if (children.length > 0) groundsOf(children, leadIn(text.text), out);
  }
  return out;
}

/** Acts named in the preamble and the clauses, each once. */
function basisOf(context: Context, order: OrderDraft): ActReference[] {
  const seen = new Set<string>();
  const out: ActReference[] = [];
  const preamble = order.preamble ? [{ text: order.preamble, lead: null }] : [];
  for (const { text, lead } of groundsOf(order.clauses, null, preamble)) {
    const { acts, findings } = readActs(context.say(text).mapped, context.place, text, lead);
    context.report(findings);
    for (const act of acts) {
      const key = act.number || act.date ? `${act.number}|${act.date}` : `${act.kind}|${act.issuer}|${act.title}`;
      if (!seen.has(key)) out.push(act);
      seen.add(key);
    }
  }
  return out;
}

/** What the whole clause says of mixed letters need not be said of its terms again. */
function unsaid(findings: readonly Finding[], said: readonly Finding[]): Finding[] {
  const known = (found: Finding) =>
    said.some(
      ({ rule, range }) => rule === found.rule && range.start < found.range.end && found.range.start < range.end,
    );
  return findings.filter((found) => !known(found));
}

/** The terms that a clause's prose sets, or the time of its paragraph in a list of times. */
function termsOf(text: Mapped, schedule: ScheduleContext, { place }: Context, listed: boolean): ScheduleReading {
  const bound = readDeadlines(text, schedule, place);
  return (listed && bound.items.length === 0 ? readListedTerm(text, schedule, place) : null) ?? bound;
}

function clauseOf(
  context: Context,
  clause: ClauseDraft,
  schedule: ScheduleContext,
  persons: ReadonlyMap<ClauseDraft, readonly string[]>,
  listed = false,
): Clause {
  const { items, findings } = termsOf(clause.text, schedule, context, listed);
  if (findings.length > 0) context.report(unsaid(findings, context.say(clause.text).findings), clause.number);
  const announced = clause.children.length > 0 && announcesTerms(clause.text.text);
  return {
    label: clause.label?.text ?? null,
    number: clause.number,
    text: speak(context, clause.text, clause.number),
    children: clause.children.map((child) => clauseOf(context, child, schedule, persons, announced)),
    deadlines: items,
    persons: [...(persons.get(clause) ?? [])],
    span: context.place(clauseRange(clause)),
  };
}

/** Labels of clauses in which letters stand for digits, list by list. */
function reportLabels(context: Context, clauses: readonly ClauseDraft[]): void {
  const labels = clauses.flatMap(({ label, number, children }) => {
    if (children.length > 0) reportLabels(context, children);
    return label ? [{ text: label, depth: 0, subject: number }] : [];
  });
  context.report(mixedLabels(labels));
}

function appendixOf(context: Context, appendix: AppendixDraft): Appendix {
  return {
    label: appendix.label,
    title: speakOrNull(context, appendix.title),
    kind: appendix.kind,
    raw: appendix.stamp.oneLine().text,
    span: context.place(hull(appendix.claims) ?? { start: 0, end: 0 }),
  };
}

function printedOf(context: Context, order: OrderDraft): PrintedField[] {
  const { drafter, printed } = order;
  const fields = drafter ? [...printed, { field: "drafter" as const, text: drafter.print }] : printed;
  return fields.map(({ field, text }) => ({
    field,
    raw: text.oneLine().text,
    span: placeOf(context, text, { start: 0, end: 0 }),
  }));
}

/** The act's title without the period that ends it, unless an abbreviation owns it; null where nothing is left. */
function titleOf(context: Context, { title }: OrderDraft): string | null {
  const said = speakOrNull(context, title);
  if (said === null || /(?:гг?|уч|г\.г)\.$/u.test(said)) return said;
  const whole = said.replace(/(?<!\s)\s*\.$/u, "");
  return whole === "" ? null : whole;
}

/** A person as the model writes one, «Иванова А.П.»; as printed where the print is no name. */
function nameOf(context: Context, print: Mapped): string {
  const said = speak(context, print);
  return canonicalName(said) ?? said;
}

const DIGIT_OR_LATIN = /[0-9A-Za-z|]/u;

/** Says what was wrong with the print of the kind word. */
function speakKind(context: Context, text: Mapped): void {
  const found = garbledKind(text.text);
  const range = hull(text.ranges());
  const printed = text.oneLine().text;
  if (!found || !range || toCyrillic(printed).replace(/\s/gu, "") === found.read) speak(context, text);
  else if (!DIGIT_OR_LATIN.test(printed))
    context.report([{ rule: "text/ocr-noise", range, values: { text: printed } }]);
  else context.report([{ rule: "text/mixed-script", range, values: { printed, read: found.read } }]);
}

/** The order with all that its own text says; `persons` are the ids that each clause names. */
export function readOrderModel(
  context: Context,
  draft: Draft,
  order: OrderDraft,
  schedule: ScheduleContext,
  persons: ReadonlyMap<ClauseDraft, readonly string[]>,
): Order {
  for (const { field, text } of order.printed)
    if (field === "kind") speakKind(context, text);
    else if (field === "number" || field === "date") speak(context, text);
  const whole = hull(order.claims) ?? { start: 0, end: 0 };
  const { signatory, drafter } = order;
  // A speck of the scan above the kind word leaves nothing that could be read.
  const issuer = speakOrNull(context, order.issuer);
  const signed = signatory ? [signatory.position, signatory.name].flatMap((text) => (text ? [text] : [])) : [];
  reportLabels(context, order.clauses);
  return {
    kind: order.kind,
    issuer: issuer === null ? null : typographicQuotes(issuer),
    region: order.region?.oneLine().text ?? null,
    place: speakOrNull(context, order.place),
    number: order.number,
    date: order.date,
    title: titleOf(context, order),
    preamble: speakOrNull(context, order.preamble),
    basis: basisOf(context, order),
    clauses: order.clauses.map((clause) => clauseOf(context, clause, schedule, persons)),
    signatory: signatory
      ? {
          position: speakOrNull(context, signatory.position),
          name: signatory.name ? nameOf(context, signatory.name) : null,
          span: placeOf(context, Mapped.join(signed, " "), whole),
        }
      : null,
    drafter: drafter
      ? {
          name: nameOf(context, drafter.name),
          phone: drafter.phone?.oneLine().text ?? null,
          span: placeOf(context, Mapped.join([drafter.name, ...(drafter.phone ? [drafter.phone] : [])], " "), whole),
        }
      : null,
    appendices: draft.appendices.map((appendix) => appendixOf(context, appendix)),
    printed: printedOf(context, order),
    span: context.place(whole),
  };
}
