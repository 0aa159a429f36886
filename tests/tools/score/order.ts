import type { Clause, Order } from "../../../src/model/types.ts";
import type { GoldOrder } from "../gold.ts";
import type { Tally } from "../tally.ts";
import { scoreSchedule } from "./items.ts";
import { alike, starts } from "./key.ts";

function flatten(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...flatten(clause.children)]);
}

function scoreClauses(tally: Tally, gold: NonNullable<GoldOrder["clauses"]>, clauses: readonly Clause[]): void {
  const left = new Map(flatten(clauses).map((clause) => [clause.number, clause]));
  for (const wanted of gold) {
    const clause = left.get(wanted.number);
    const right = clause !== undefined && starts(clause.text, wanted.starts);
    tally.check(
      "clauses",
      right,
      () => `${wanted.number} «${wanted.starts}», got «${clause?.text.slice(0, 60) ?? ""}»`,
    );
    if (wanted.deadlines) scoreSchedule(tally, "deadlines", wanted.number, wanted.deadlines, clause?.deadlines ?? []);
    left.delete(wanted.number);
  }
  for (const number of left.keys()) tally.extra("clauses", number);
}

function scorePerson(tally: Tally, field: "signatory" | "drafter", gold: GoldOrder["signatory"], order: Order | null) {
  const got = (order?.[field] ?? null) as Record<string, unknown> | null;
  if (gold === null) tally.check("order", got === null, () => `${field} wants null`);
  for (const [part, value] of Object.entries(gold ?? {})) {
    tally.check("order", alike(value, got?.[part]), () => `${field}.${part} wants «${value}», got «${got?.[part]}»`);
  }
}

const EXACT = new Set(["kind", "date", "number"]);

export function scoreOrder(tally: Tally, gold: GoldOrder, order: Order | null): void {
  const act = (act: { number?: string | null; date?: string | null }) => `${act.number ?? "-"} of ${act.date ?? "-"}`;
  for (const [field, value] of Object.entries(gold)) {
    if (field === "clauses") scoreClauses(tally, gold.clauses ?? [], order?.clauses ?? []);
    else if (field === "basis") tally.bag("basis", (gold.basis ?? []).map(act), (order?.basis ?? []).map(act), "act");
    else if (field === "signatory" || field === "drafter") scorePerson(tally, field, gold[field], order);
    else {
      const got = order?.[field as keyof Order];
      const right = value === null ? got == null : EXACT.has(field) ? value === got : alike(value, got);
      tally.check("order", right, () => `${field} wants «${value}», got «${got}»`);
    }
  }
}
