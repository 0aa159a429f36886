import type { Finding } from "../model/finding.ts";
import type { Document, Registry, Span } from "../model/types.ts";
import type { Clarity, Draft } from "../structure/draft.ts";
import { append } from "../text/append.ts";
import type { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import type { Context } from "./context.ts";
import { readRepairs, readUnclaimed } from "./coverage.ts";
import { nameSources } from "./name-sources.ts";
import { type NameSource, readPersons } from "./names/index.ts";
import { readOrderModel } from "./order.ts";
import { type OrganizationReading, readOrganizations } from "./organizations/index.ts";
import { readParts } from "./parts.ts";
import { planPeriods } from "./period.ts";
import { executorsOf, holdersOf, namesOf, readAllExecutors, reportExecutors, type Slot } from "./plan-executors.ts";
import { type Mended, type Said, say } from "./prose/index.ts";
import { readActs } from "./references/index.ts";
import { applyRegistry } from "./registry.ts";
import { readPlan } from "./roadmap.ts";
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

/** The schedule context of the order's own deadlines: the period of its plan, and the year that it is dated in. */
function orderContext(
  roadmaps: readonly { period: Document["roadmaps"][number]["period"] }[],
  date: string | null,
): ScheduleContext {
  const act = { year: date === null ? null : Number(date.slice(0, 4)) };
  return { period: roadmaps[0]?.period ?? null, schoolYear: false, month: null, year: null, act };
}

/** What the readings report and mend, gathered while they run. */
interface Gathered {
  readonly context: Context;
  readonly noticed: Noticed[];
  readonly mended: Mended[];
}

function gather({ words }: Draft, place: Context["place"]): Gathered {
  const noticed: Noticed[] = [];
  const mended: Mended[] = [];
  const said = new Map<Mapped, Said>();
  const context: Context = {
    say: (print) => {
      const known = said.get(print);
      if (known) return known;
      const spoken = say(print, words);
      said.set(print, spoken);
      return spoken;
    },
    mended: (found) => append(mended, found),
    place,
    words,
    report: (findings, subject) => {
      for (const finding of findings) noticed.push({ finding, subject });
    },
  };
  return { context, noticed, mended };
}

/** What is wrong with the acts that the parts behind the order cite; those of its preamble and clauses are read with it. */
function reportActs(context: Context, draft: Draft, sources: readonly NameSource[]): void {
  for (const { where, text } of sources)
    if (where !== "clause" && where !== "preamble" && where !== "executor")
      context.report(readActs(text, context.place).findings);
  for (const { stamp } of draft.appendices) context.report(readActs(stamp.oneLine(), context.place).findings);
}

/** The bodies as the user's registry knows them. */
function registered(read: OrganizationReading, registry: Registry | undefined, draft: Draft): OrganizationReading {
  if (!registry) return read;
  const { organizations, idOf } = applyRegistry(read.organizations, registry, draft.order?.region?.text ?? null);
  const find = (print: string): string | null => {
    const id = read.find(print);
    return id === null ? null : idOf(id);
  };
  return { ...read, organizations, find };
}

/** Turns a draft into the model: numbers, times, executors, names and references read; findings still unplaced. */
export function normalize(
  draft: Draft,
  place: (range: Range) => Span,
  registry?: Registry,
): { document: Normalized; noticed: Noticed[]; traces: Traces } {
  const { context, noticed, mended } = gather(draft, place);
  const periodOf = planPeriods(draft);
  const plans = draft.roadmaps.map((roadmap) => readPlan(context, periodOf, roadmap));
  if (draft.findings.length > 0) {
    const subjectOf = subjectsOf(plans);
    const later = noticed.splice(0);
    append(
      noticed,
      draft.findings.map((finding) => ({ finding, subject: subjectOf(finding) })),
    );
    append(noticed, later);
  }
  const { sources, clauseAt } = nameSources(context, draft, plans);
  const slots = readAllExecutors(draft, plans, sources);
  reportActs(context, draft, sources);
  const persons = readPersons(sources, place, holdersOf(slots));
  const issuer = draft.order?.issuer?.text ?? null;
  const bodies = registered(readOrganizations(sources, namesOf(slots), { issuer }, place), registry, draft);
  context.report(persons.findings);
  context.report(bodies.findings);
  reportExecutors(context, slots, bodies);
  const roadmaps = plans.map((plan, p) =>
    plan.finish((slots[p] as Slot[]).map((slot) => executorsOf(slot, { persons, bodies }, place))),
  );
  const clausePersons = new Map([...clauseAt].map(([clause, i]) => [clause, persons.bySource[i] ?? []]));
  const order = draft.order
    ? readOrderModel(context, draft, draft.order, orderContext(roadmaps, draft.order.date), clausePersons)
    : null;
  const { passport, ...parts } = readParts(context, draft, persons);
  const document: Normalized = {
    order,
    passport,
    roadmaps,
    ...parts,
    persons: [...persons.persons],
    organizations: [...bodies.organizations],
    ...readUnclaimed(context, draft),
    repairs: readRepairs(context, draft, mended),
  };
  const clarity = draft.roadmaps.map(({ entries }) => entries);
  return { document, noticed, traces: { clarity, undecided: persons.undecided } };
}
