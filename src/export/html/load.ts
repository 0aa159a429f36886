import type { Document, ExecutorItem } from "../../model/types.ts";
import { fold } from "../../text/words.ts";
import { organizationId, personId } from "./ids.ts";

/** One executor with all that falls to him, over all plans of the document. */
export interface Executor {
  readonly key: string;
  readonly name: string;
  readonly kind: ExecutorItem["kind"];
  /** His entry on the page; null where the registries do not have him. */
  readonly entry: string | null;
  /** Indexes of his activities, in the order of the document. */
  readonly activities: number[];
}

/** A name on an activity, whatever item it was found in. */
interface Naming {
  readonly key: string;
  readonly name: string;
  readonly kind: ExecutorItem["kind"];
  readonly entry: string | null;
}

interface Registry {
  readonly byId: ReadonlyMap<string, { readonly name: string; readonly entry: string }>;
  readonly personByName: ReadonlyMap<string, string>;
}

function registryOf({ persons, organizations }: Document): Registry {
  const byId = new Map<string, { name: string; entry: string }>();
  for (const { id, name } of organizations) byId.set(id, { name, entry: organizationId(id) });
  for (const { id, name } of persons) byId.set(id, { name, entry: personId(id) });
  const personByName = new Map(
    persons.flatMap(({ id, name, variants }) => [name, ...variants].map((n) => [fold(n), id])),
  );
  return { byId, personByName };
}

function naming(registry: Registry, name: string, ref: string | null, kind: ExecutorItem["kind"]): Naming {
  const known = ref === null ? undefined : registry.byId.get(ref);
  if (!known) return { key: `name ${fold(name)}`, name, kind, entry: null };
  return { key: `ref ${ref}`, name: known.name, kind, entry: known.entry };
}

/** The executor himself, the person in his brackets, his members. */
function namingsOf(item: ExecutorItem, registry: Registry): Naming[] {
  const person = item.person;
  const memberKind = (ref: string | null) =>
    ref !== null && registry.byId.get(ref)?.entry.startsWith("person-") ? "person" : "organization";
  return [
    naming(registry, item.name, item.ref, item.kind),
    ...(person === null ? [] : [naming(registry, person, registry.personByName.get(fold(person)) ?? null, "person")]),
    ...item.members.map(({ name, ref }) => naming(registry, name, ref, memberKind(ref))),
  ];
}

/** Who has to do how much: the busiest first, equals in the order of the document. */
export function loadOf(document: Document): Executor[] {
  const registry = registryOf(document);
  const executors = new Map<string, Executor>();
  let index = 0;
  for (const { activities } of document.roadmaps) {
    for (const activity of activities) {
      for (const item of activity.executors.items) {
        for (const found of namingsOf(item, registry)) add(executors, found, index);
      }
      index++;
    }
  }
  return [...executors.values()].sort((a, b) => b.activities.length - a.activities.length);
}

function add(executors: Map<string, Executor>, { key, ...rest }: Naming, activity: number): void {
  const known = executors.get(key) ?? { key, ...rest, activities: [] };
  executors.set(key, known);
  if (known.activities.at(-1) !== activity) known.activities.push(activity);
}
