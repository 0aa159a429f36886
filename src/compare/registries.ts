import type { Clause, Document } from "../model/types.ts";
import { textChange } from "./fields.ts";
import type { FieldChange } from "./types.ts";

const clausesOf = (clauses: readonly Clause[]): Clause[] =>
  clauses.flatMap((clause) => [clause, ...clausesOf(clause.children)]);

const listed = (texts: readonly (string | null)[]): string => texts.filter((text) => text !== null).join("; ");

/** What the model concludes from its texts, each value behind the place where it stands. */
function conclusions({ order, roadmaps, persons, organizations }: Document): Map<string, string> {
  const names = new Map([...persons, ...organizations].map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? id));
  const out = new Map<string, string>();
  persons.forEach(({ name, positions }, i) => {
    out.set(`persons[${i}]`, listed([name, ...positions]));
  });
  organizations.forEach(({ name, shortName, kind }, i) => {
    out.set(`organizations[${i}]`, listed([name, shortName, kind]));
  });
  for (const clause of clausesOf(order?.clauses ?? []))
    out.set(`order.clauses[${clause.number}].persons`, listed(clause.persons.map(nameOf)));
  order?.basis.forEach(({ raw }, i) => {
    out.set(`order.basis[${i}].raw`, raw);
  });
  roadmaps.forEach(({ activities }, at) => {
    for (const { number, executors } of activities)
      out.set(`roadmaps[${at}].activities[${number}].refs`, listed(executors.items.map(({ ref }) => nameOf(ref))));
  });
  return out;
}

/** Where the texts of two versions are the same: conclusions that a model by hand draws in another way. */
export function conclusionChanges(before: Document, after: Document): FieldChange[] {
  const [old, fresh] = [conclusions(before), conclusions(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((field) =>
    textChange(field, old.get(field) ?? null, fresh.get(field) ?? null),
  );
}
