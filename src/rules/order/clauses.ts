import type { Clause, Order } from "../../model/types.ts";

/** Every clause, those below others too, in the order of the print. */
export function everyClause(order: Order | null): Clause[] {
  const below = (clauses: readonly Clause[]): Clause[] =>
    clauses.flatMap((clause) => [clause, ...below(clause.children)]);
  return order ? below(order.clauses) : [];
}
