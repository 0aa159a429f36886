import type { ClauseDraft, Draft } from "../structure/draft.ts";
import { Mapped } from "../text/mapped.ts";
import type { Context } from "./context.ts";
import type { NameSource } from "./names/index.ts";
import { flatClauses } from "./order.ts";
import { executorsShared, type PlanInHand } from "./roadmap.ts";

/** Unclaimed lines that may name people and bodies. */
const NAMING: ReadonlySet<string> = new Set(["stamp", "signature", "letterhead", "running-header", "unrecognized"]);

type Where = NameSource["where"];

/** Everything in the document that may name people and bodies, in the order of the print as far as it matters. */
export function nameSources(
  context: Context,
  draft: Draft,
  plans: readonly PlanInHand[],
): { sources: NameSource[]; clauseAt: Map<ClauseDraft, number> } {
  const sources: NameSource[] = [];
  const clauseAt = new Map<ClauseDraft, number>();
  const add = (where: Where, text: Mapped | null | undefined) => {
    if (text && text.length > 0) sources.push({ where, text: context.say(text).mapped });
  };
  const { order } = draft;
  if (order) {
    add("issuer", order.issuer);
    add("title", order.title);
    add("preamble", order.preamble);
    for (const clause of flatClauses(order.clauses)) {
      clauseAt.set(clause, sources.length);
      add("clause", clause.text);
    }
    if (order.signatory)
      add(
        "signatory",
        Mapped.join(
          [order.signatory.position, order.signatory.name].flatMap((text) => (text ? [text] : [])),
          " ",
        ),
      );
    add("drafter", order.drafter?.name);
  }
  for (const field of draft.passport?.fields ?? []) for (const value of field.values) add("passport", value);
  for (const roster of draft.rosters)
    if (roster.claims.length > 0 || !order) for (const member of roster.members) add("roster", member.raw);
  for (const table of draft.tables) for (const row of table.rows) for (const cell of row) add("table", cell);
  for (const text of draft.texts)
    for (const piece of [text.title, ...text.paragraphs, ...text.items]) add("text", piece);
  for (const appendix of draft.appendices) add("text", appendix.stamp);
  for (const { range, reason } of draft.strays) {
    if (NAMING.has(reason)) add("text", Mapped.of(draft.source, range.start, range.end));
  }
  for (const plan of plans) {
    for (const entry of plan.roadmap.entries) if (entry.kind === "section") add("text", entry.title);
    add("title", plan.roadmap.title);
    plan.activities.forEach(({ draft: activity }, i) => {
      add("activity", activity.cells.activity);
      if (!executorsShared(plan, i)) add("executor", activity.cells.executors);
      for (const text of [activity.cells.result, activity.cells.indicator, activity.cells.completion])
        add("result", text);
      for (const { text } of activity.other) add("result", text);
    });
  }
  return { sources, clauseAt };
}
