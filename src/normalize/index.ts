import type { Finding } from "../model/finding.ts";
import type { Document, ExecutorItem, Executors, Organization, Registry, Span } from "../model/types.ts";
import type { Clarity, Draft } from "../structure/draft.ts";
import type { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import type { Context } from "./context.ts";
import { readRepairs, readUnclaimed } from "./coverage.ts";
import { type ExecutorDraft, type ExecutorReading, readExecutors } from "./executors/index.ts";
import { nameSources } from "./name-sources.ts";
import { type CellHolder, type NameSource, type PersonReading, readPersons } from "./names/index.ts";
import { readOrderModel } from "./order.ts";
import { type OrganizationReading, readOrganizations } from "./organizations/index.ts";
import { readParts } from "./parts.ts";
import { type Mended, type Said, say } from "./prose/index.ts";
import { readActs } from "./references/index.ts";
import { applyRegistry } from "./registry.ts";
import { executorsShared, ownExecutors, type PlanInHand, readPlan } from "./roadmap.ts";
import type { ScheduleContext } from "./schedule/index.ts";
import { subjectsOf } from "./subjects.ts";

/** A finding with its subject, not yet placed. */
export interface Noticed {
  readonly finding: Finding;
  readonly subject: string | undefined;
}

/** How clearly each entry of a plan was read, headings and activities in their order. */
export type PlanClarity = readonly { readonly kind: "section" | "activity"; readonly clarity: Clarity }[];

/** What the stages know of their own readings and the model has no field for. */
export interface Traces {
  /** By plan. */
  readonly clarity: readonly PlanClarity[];
  /** Ids of people whose nominative nothing in the document decides. */
  readonly undecided: ReadonlySet<string>;
}

export type Normalized = Omit<Document, "schemaVersion" | "source" | "diagnostics" | "confidence">;

function itemOf(
  item: ExecutorDraft,
  persons: PersonReading,
  bodies: OrganizationReading,
  place: Context["place"],
): ExecutorItem {
  const { raw, name, kind, position, role, person } = item;
  const ref = kind === "person" ? persons.find(name) : kind === "organization" ? bodies.find(name) : null;
  const members = item.members.map((member) => ({
    name: member.name,
    ref: bodies.find(member.name) ?? persons.find(member.name),
    span: place(member.range),
  }));
  return { raw, name, kind, position, role, person, ref, members, span: place(item.range) };
}

/** The executors' cell of an activity and what was read in it; nothing where it is empty or shared out to the parts. */
interface Slot {
  readonly number: string;
  readonly cell: Mapped | null;
  readonly reading: ExecutorReading | null;
}

/** The executors' cells of all plans, read together: how a body stands alone in one tells where two part in another. */
function readAllExecutors(draft: Draft, plans: readonly PlanInHand[], sources: readonly NameSource[]): Slot[][] {
  const own: Mapped[] = [];
  const places = plans.map((plan) =>
    plan.activities.map(({ number }, i) => {
      const cell = ownExecutors(plan, i);
      const read = cell !== null && !executorsShared(plan, i);
      return { number, cell, at: read ? own.push(cell) - 1 : -1 };
    }),
  );
  const prose: string[] = [];
  for (const { where, text } of sources) if (where !== "executor") prose.push(text.text);
  const readings = readExecutors(own, { issuer: draft.order?.issuer?.text ?? null, prose });
  return places.map((slots) => slots.map(({ number, cell, at }) => ({ number, cell, reading: readings[at] ?? null })));
}

/** Every body that executors' cells name, and the members of each executor. */
function namesOf(plans: readonly (readonly Slot[])[]): { name: string; range: Range }[] {
  const out: { name: string; range: Range }[] = [];
  for (const slots of plans)
    for (const { reading } of slots)
      for (const { kind, name, range, members } of reading?.items ?? []) {
        if (kind === "organization") out.push({ name, range });
        out.push(...members);
      }
  return out;
}

/** Whom the executors' cells name and in which office; people of a class of bodies have none of their own. */
function holdersOf(plans: readonly (readonly Slot[])[]): CellHolder[] {
  const out: CellHolder[] = [];
  for (const slots of plans)
    for (const { reading } of slots)
      for (const { kind, name, range, position } of reading?.items ?? [])
        out.push({ range, position, body: kind === "organization" ? name : null });
  return out;
}

/** An abbreviation that the executors' reader did not know and the registries of the document do. */
function isExpanded({ rule, values }: Finding, bodies: OrganizationReading): boolean {
  if (rule !== "executors/unknown-abbreviation") return false;
  const id = bodies.find(String(values?.abbreviation ?? ""));
  const body = bodies.organizations.find((other) => other.id === id);
  return body !== undefined && (body.registry !== undefined || / /u.test(body.name));
}

/** The schedule context of the order's own deadlines: the period of its plan. */
function orderContext(roadmaps: readonly { period: Document["roadmaps"][number]["period"] }[]): ScheduleContext {
  return { period: roadmaps[0]?.period ?? null, schoolYear: false, month: null, year: null };
}

/** Turns a draft into the model: numbers, times, executors, names and references read; findings still unplaced. */
export function normalize(
  draft: Draft,
  place: (range: Range) => Span,
  registry?: Registry,
): { document: Normalized; noticed: Noticed[]; traces: Traces } {
  const noticed: Noticed[] = [];
  const mended: Mended[] = [];
  const { words } = draft;
  const said = new Map<Mapped, Said>();
  const context: Context = {
    say: (print) => {
      const known = said.get(print);
      if (known) return known;
      const spoken = say(print, words);
      said.set(print, spoken);
      return spoken;
    },
    mended: (found) => mended.push(...found),
    place,
    words,
    report: (findings, subject) => {
      for (const finding of findings) noticed.push({ finding, subject });
    },
  };
  const plans = draft.roadmaps.map((roadmap) => readPlan(context, draft, roadmap));
  if (draft.findings.length > 0) {
    const subjectOf = subjectsOf(plans);
    noticed.unshift(...draft.findings.map((finding) => ({ finding, subject: subjectOf(finding) })));
  }
  const { sources, clauseAt } = nameSources(context, draft, plans);
  const slots = readAllExecutors(draft, plans, sources);
  for (const { where, text } of sources) {
    if (where !== "clause" && where !== "preamble" && where !== "executor")
      context.report(readActs(text, place).findings);
  }
  for (const { stamp } of draft.appendices) context.report(readActs(stamp.oneLine(), place).findings);
  const persons = readPersons(sources, place, holdersOf(slots));
  const read = readOrganizations(sources, namesOf(slots), { issuer: draft.order?.issuer?.text ?? null }, place);
  const registered = registry
    ? applyRegistry(read.organizations, registry, draft.order?.region?.text ?? null)
    : { organizations: read.organizations, idOf: (id: string) => id };
  const bodies: OrganizationReading = {
    ...read,
    organizations: registered.organizations,
    find: (print) => {
      const id = read.find(print);
      return id === null ? null : registered.idOf(id);
    },
  };
  context.report(persons.findings);
  context.report(bodies.findings);
  for (const { number, reading } of slots.flat())
    if (reading && reading.findings.length > 0)
      context.report(
        reading.findings.filter((finding) => !isExpanded(finding, bodies)),
        number,
      );
  const executorsOf = ({ cell, reading }: Slot): Executors => ({
    raw: cell?.oneLine().text ?? "",
    items: (reading?.items ?? []).map((item) => itemOf(item, persons, bodies, place)),
    inherited: false,
  });
  const roadmaps = plans.map((plan, p) => plan.finish((slots[p] as Slot[]).map(executorsOf)));
  const clausePersons = new Map([...clauseAt].map(([clause, i]) => [clause, persons.bySource[i] ?? []]));
  const order = draft.order ? readOrderModel(context, draft, draft.order, orderContext(roadmaps), clausePersons) : null;
  const parts = readParts(context, draft, persons);
  const organizations: Organization[] = [...bodies.organizations];
  return {
    document: {
      order,
      passport: parts.passport,
      roadmaps,
      rosters: parts.rosters,
      tables: parts.tables,
      texts: parts.texts,
      persons: [...persons.persons],
      organizations,
      ...readUnclaimed(context, draft),
      repairs: readRepairs(context, draft, mended),
    },
    noticed,
    traces: { clarity: draft.roadmaps.map(({ entries }) => entries), undecided: persons.undecided },
  };
}
