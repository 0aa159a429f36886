import type { Activity, Clause, Document, Order, Roadmap, ScheduleItem, Span } from "../../model/types.ts";
import { activityId, clauseId, nthId, organizationId, personId, sectionId } from "./ids.ts";

/** How a piece of the source is coloured. */
export const MARK_KINDS = ["head", "title", "schedule", "executors", "detail", "rest", "name", "finding"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A value of the page and where it stands in the source. */
export interface Target {
  readonly id: string;
  readonly kind: MarkKind;
  /** How far inside others it lies: of two that cover one place the deeper is meant by a click. */
  readonly depth: number;
  readonly spans: readonly Span[];
  readonly severity?: "error" | "warning" | "info";
}

const ROLE_KINDS: Readonly<Record<string, MarkKind>> = {
  number: "title",
  activity: "title",
  schedule: "schedule",
  executors: "executors",
};

function items(id: string, kind: MarkKind, depth: number, list: readonly { readonly span: Span }[]): Target[] {
  return list.map(({ span }, i) => ({ id: nthId(id, i), kind, depth, spans: [span] }));
}

type Place = readonly [line: number, column: number];

const before = (a: Place, b: Place): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** What of a span lies in another; undefined for nothing. */
function common(a: Span, b: Span): Span | undefined {
  const [startA, startB]: [Place, Place] = [
    [a.startLine, a.startColumn],
    [b.startLine, b.startColumn],
  ];
  const [endA, endB]: [Place, Place] = [
    [a.endLine, a.endColumn],
    [b.endLine, b.endColumn],
  ];
  const start = before(startA, startB) ? startB : startA;
  const end = before(endA, endB) ? endA : endB;
  if (a.part !== b.part || !before(start, end)) return undefined;
  return { ...a, startLine: start[0], startColumn: start[1], endLine: end[0], endColumn: end[1] };
}

/** An item whose words go on after a page break spans the header between them: only what lies in its cell is its own. */
function cellItems(
  id: string,
  kind: MarkKind,
  list: readonly { readonly span: Span }[],
  cell: readonly Span[],
): Target[] {
  return items(id, kind, 4, list).map((target) => {
    const own = cell.flatMap((span) => common(target.spans[0] as Span, span) ?? []);
    return own.length > 0 ? { ...target, spans: own } : target;
  });
}

function activityTargets(plan: number, activity: Activity): Target[] {
  const id = activityId(plan, activity.number);
  const cells = Object.entries(activity.cells).map(
    ([role, spans]): Target => ({ id: `${id}-${role}`, kind: ROLE_KINDS[role] ?? "detail", depth: 3, spans }),
  );
  const { schedule, executors } = activity;
  return [
    { id, kind: "title", depth: 2, spans: cells.length > 0 ? cells.flatMap(({ spans }) => spans) : [activity.span] },
    ...cells,
    ...(schedule.inherited
      ? []
      : cellItems(`${id}-schedule`, "schedule", schedule.items, activity.cells.schedule ?? [])),
    ...(executors.inherited
      ? []
      : cellItems(`${id}-executors`, "executors", executors.items, activity.cells.executors ?? [])),
  ];
}

function planTargets(roadmap: Roadmap, plan: number): Target[] {
  const sections = roadmap.sections.map(
    ({ number, span }): Target => ({ id: sectionId(plan, number), kind: "head", depth: 1, spans: [span] }),
  );
  return [...sections, ...roadmap.activities.flatMap((activity) => activityTargets(plan, activity))];
}

function clauseTargets(clauses: readonly Clause[]): Target[] {
  return clauses.flatMap(({ number, span, deadlines, children }) => [
    { id: clauseId(number), kind: "head" as const, depth: 1, spans: [span] },
    ...items(`${clauseId(number)}-deadline`, "schedule", 4, deadlines as readonly ScheduleItem[]),
    ...clauseTargets(children),
  ]);
}

/** A deeper clause lies in its parent's span; the field of a header lies in none. */
function orderTargets({ printed, basis, clauses, signatory, drafter, appendices }: Order): Target[] {
  const fields = new Map<string, Span[]>();
  for (const { field, span } of printed) fields.set(field, [...(fields.get(field) ?? []), span]);
  return [
    ...[...fields].map(([field, spans]): Target => ({ id: `order-${field}`, kind: "head", depth: 1, spans })),
    ...clauseTargets(clauses),
    ...items("basis", "detail", 2, basis),
    ...(signatory ? [{ id: "order-signatory", kind: "head" as const, depth: 1, spans: [signatory.span] }] : []),
    ...(drafter ? [{ id: "order-drafter", kind: "head" as const, depth: 1, spans: [drafter.span] }] : []),
    ...items("appendix", "head", 1, appendices),
  ];
}

function nameTargets({ persons, organizations }: Document): Target[] {
  return [
    ...persons.map(({ id, mentions }) => ({ id: personId(id), spans: mentions })),
    ...organizations.map(({ id, mentions }) => ({ id: organizationId(id), spans: mentions })),
  ].map(({ id, spans }) => ({ id, kind: "name", depth: 0, spans }));
}

function findingTargets({ diagnostics }: Document): Target[] {
  return diagnostics.map(({ span, related = [], severity }, i) => ({
    id: nthId("finding", i),
    kind: "finding",
    depth: 0,
    spans: [span, ...related],
    severity,
  }));
}

/** Every value of a document that the page shows and leads back to its place. */
export function targetsOf(document: Document): Target[] {
  return [
    ...items("table", "detail", 1, document.tables),
    ...items("text", "head", 1, document.texts),
    ...items("passport", "detail", 1, document.passport?.fields ?? []),
    ...document.rosters.flatMap(({ members }, i) => items(nthId("roster", i), "executors", 3, members)),
    ...(document.order ? orderTargets(document.order) : []),
    ...document.roadmaps.flatMap(planTargets),
    ...items("rest", "rest", 1, document.unclaimed),
    ...nameTargets(document),
    ...findingTargets(document),
  ];
}
