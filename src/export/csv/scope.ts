import type {
  Activity,
  Clause,
  Document,
  Executors,
  Organization,
  Person,
  Roadmap,
  Schedule,
  Section,
} from "../../model/types.ts";

/** Keys of things that are told apart by a number; a number that is there twice names the first. */
export interface Keys<Thing> {
  readonly of: ReadonlyMap<Thing, string>;
  readonly byNumber: ReadonlyMap<string, string>;
}

export interface PlanScope {
  readonly plan: Roadmap;
  /** 1-based among the plans of the document. */
  readonly index: number;
  readonly id: string;
  readonly sections: Keys<Section>;
  readonly activities: Keys<Activity>;
}

/** A clause with what the tree says of it. */
export interface PlacedClause {
  readonly clause: Clause;
  readonly parent: Clause | null;
}

/** One document on its way into the tables: its name and keys that are unique among all documents. */
export interface Scope {
  readonly document: Document;
  /** The source's name; a second document of one name is told apart. */
  readonly name: string;
  /** `d1`: what the keys of this document begin with. */
  readonly id: string;
  readonly plans: readonly PlanScope[];
  readonly clauses: readonly PlacedClause[];
  readonly clauseKeys: Keys<Clause>;
  readonly persons: Keys<Person>;
  readonly organizations: Keys<Organization>;
}

/** A part of a plan beside the plan that it belongs to. */
export interface InPlan<Thing> {
  readonly plan: PlanScope;
  readonly thing: Thing;
}

function keysOf<Thing>(lead: string, things: readonly Thing[], numberOf: (thing: Thing) => string): Keys<Thing> {
  const of = new Map<Thing, string>();
  const byNumber = new Map<string, string>();
  const taken = new Set<string>();
  for (const thing of things) {
    const number = numberOf(thing);
    let key = lead + number;
    for (let i = 2; taken.has(key); i++) key = `${lead}${number}~${i}`;
    taken.add(key);
    of.set(thing, key);
    if (!byNumber.has(number)) byNumber.set(number, key);
  }
  return { of, byNumber };
}

function flat(clauses: readonly Clause[], parent: Clause | null = null): PlacedClause[] {
  return clauses.flatMap((clause) => [{ clause, parent }, ...flat(clause.children, clause)]);
}

const numberOf = (thing: { readonly number: string }): string => thing.number;
const idOf = (thing: { readonly id: string }): string => thing.id;

function planScope(plan: Roadmap, index: number, lead: string): PlanScope {
  const id = `${lead}-plan${index}`;
  return {
    plan,
    index,
    id,
    sections: keysOf(`${id}-s`, plan.sections, numberOf),
    activities: keysOf(`${id}-`, plan.activities, numberOf),
  };
}

/** Gives each document in turn a name and keys of its own. */
export function scopes(): (document: Document) => Scope {
  const names = new Map<string, number>();
  let count = 0;
  return (document) => {
    const id = `d${++count}`;
    // The name is the key of the table of documents: an empty one would be none.
    const own = document.source.name || id;
    let name = own;
    for (let seen = names.get(name); seen !== undefined; seen = names.get(name)) {
      names.set(name, seen + 1);
      name = `${own} (${seen + 1})`;
    }
    names.set(name, 1);
    const clauses = flat(document.order?.clauses ?? []);
    return {
      document,
      name,
      id,
      plans: document.roadmaps.map((plan, i) => planScope(plan, i + 1, id)),
      clauses,
      clauseKeys: keysOf(
        `${id}-c`,
        clauses.map(({ clause }) => clause),
        numberOf,
      ),
      persons: keysOf(`${id}-`, document.persons, idOf),
      organizations: keysOf(`${id}-`, document.organizations, idOf),
    };
  };
}

export const sectionsOf = ({ plans }: Scope): InPlan<Section>[] =>
  plans.flatMap((plan) => plan.plan.sections.map((thing) => ({ plan, thing })));
export const activitiesOf = ({ plans }: Scope): InPlan<Activity>[] =>
  plans.flatMap((plan) => plan.plan.activities.map((thing) => ({ plan, thing })));

/** An item of a cell of an activity. */
export interface CellItem<Item> extends InPlan<Activity> {
  readonly item: Item;
  /** 1-based in its cell. */
  readonly at: number;
}

export const scheduleOf = (scope: Scope): CellItem<Schedule["items"][number]>[] =>
  activitiesOf(scope).flatMap((row) => row.thing.schedule.items.map((item, i) => ({ ...row, item, at: i + 1 })));
export const executorsOf = (scope: Scope): CellItem<Executors["items"][number]>[] =>
  activitiesOf(scope).flatMap((row) => row.thing.executors.items.map((item, i) => ({ ...row, item, at: i + 1 })));
