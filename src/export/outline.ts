import type {
  Appendix,
  Clause,
  Document,
  Order,
  Passport,
  Roadmap,
  Roster,
  Span,
  Table,
  Text,
} from "../model/types.ts";

/** A part of a document, for forms that print the whole of it. */
export type Part =
  | { readonly kind: "header"; readonly part: Order }
  | { readonly kind: "clause"; readonly part: Clause }
  | { readonly kind: "signature"; readonly part: Order; readonly span: Span }
  | { readonly kind: "appendix"; readonly part: Appendix }
  | { readonly kind: "passport"; readonly part: Passport }
  | { readonly kind: "roadmap"; readonly part: Roadmap }
  | { readonly kind: "roster"; readonly part: Roster }
  | { readonly kind: "table"; readonly part: Table }
  | { readonly kind: "text"; readonly part: Text };

function before(a: Span, b: Span): number {
  return (a.part ?? 1) - (b.part ?? 1) || a.startLine - b.startLine || a.startColumn - b.startColumn;
}

const flat = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((clause) => [clause, ...flat(clause.children)]);

/** The order piece by piece: a list of people or a table may stand between two clauses. */
function orderParts(order: Order): Part[] {
  const span = order.signatory?.span ?? order.drafter?.span;
  return [
    { kind: "header", part: order },
    ...flat(order.clauses).map((part) => ({ kind: "clause", part }) as const),
    ...(span ? [{ kind: "signature", part: order, span } as const] : []),
  ];
}

const placeOf = (part: Part): Span => (part.kind === "signature" ? part.span : part.part.span);

const endsBy = (a: Span, b: Span): boolean =>
  a.endLine < b.endLine || (a.endLine === b.endLine && a.endColumn <= b.endColumn);

/** Behind the beginning of a clause and before its end. */
const isWithin = (span: Span, clause: Span): boolean =>
  before(clause, span) < 0 && (span.part ?? 1) === (clause.part ?? 1) && endsBy(span, clause);

/** Lists of people that are not the text of clauses too («в следующем составе: - …»): those stand there already. */
function ownRosters({ order, rosters }: Document): Roster[] {
  const clauses = order?.clauses ?? [];
  const texts = new Set(flat(clauses).map(({ text }) => text));
  const isClauses = ({ members, span }: Roster): boolean =>
    members.length > 0 &&
    (members.every(({ raw }) => texts.has(raw)) || clauses.some((clause) => isWithin(span, clause.span)));
  return rosters.filter((roster) => !isClauses(roster));
}

/** The parts of a document in the order of its source; what has one place (as in a model by hand) stays as listed. */
export function outline(document: Document): Part[] {
  const { order, passport, roadmaps, tables, texts } = document;
  const parts: Part[] = [
    ...(order ? orderParts(order) : []),
    ...(order?.appendices ?? []).map((part) => ({ kind: "appendix", part }) as const),
    ...(passport ? [{ kind: "passport", part: passport } as const] : []),
    ...roadmaps.map((part) => ({ kind: "roadmap", part }) as const),
    ...ownRosters(document).map((part) => ({ kind: "roster", part }) as const),
    ...tables.map((part) => ({ kind: "table", part }) as const),
    ...texts.map((part) => ({ kind: "text", part }) as const),
  ];
  return parts.sort((a, b) => before(placeOf(a), placeOf(b)));
}

/** Whether a part begins with the words that an appendix has for its title: they are printed there. */
export function beginsWith(item: Part | undefined, title: string): boolean {
  if (!item) return false;
  if (titleOf(item).startsWith(title)) return true;
  // «Координатор: методический кабинет» is a heading that runs into its text.
  return item.kind === "text" && `${item.part.title}: ${item.part.paragraphs[0]}`.startsWith(title);
}

/** The first line that a part prints of its own; "" where it begins without a title. */
function titleOf(item: Part): string {
  switch (item.kind) {
    case "passport":
    case "roadmap":
    case "roster":
    case "table":
      return item.part.title ?? "";
    case "text":
      return item.part.title ?? item.part.paragraphs[0] ?? "";
    default:
      return "";
  }
}
