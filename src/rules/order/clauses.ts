import type { Clause, Order } from "../../model/types.ts";

/** Every clause, those below others too, in the order of the print. */
export function everyClause(order: Order | null): Clause[] {
  const out: Clause[] = [];
  if (order) gather(order.clauses, out);
  return out;
}

function gather(clauses: readonly Clause[], out: Clause[]): void {
  for (const clause of clauses) {
    out.push(clause);
    gather(clause.children, out);
  }
}
