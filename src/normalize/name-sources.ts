import type { ClauseDraft, Draft } from "../structure/draft.ts";
import { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import type { Context } from "./context.ts";
import type { NameSource } from "./names/index.ts";
import { flatClauses } from "./order.ts";
import { executorsShared, type PlanInHand } from "./roadmap.ts";
import { stampsIn } from "./stamp-columns.ts";

/** Unclaimed lines that may name people and bodies. */
const NAMING: ReadonlySet<string> = new Set(["stamp", "signature", "letterhead", "running-header", "unrecognized"]);

type Where = NameSource["where"];

/** Unclaimed lines that may name somebody; those of one stamp are read together: an office, a name below it. */
function namingStrays({ source, strays }: Draft): Range[] {
  const out: { start: number; end: number }[] = [];
  let last: string | null = null;
  const naming = strays.filter(({ reason }) => NAMING.has(reason)).sort((a, b) => a.range.start - b.range.start);
  for (const { range, reason } of naming) {
    const open = out[out.length - 1];
    const gap = open ? source.slice(open.end, range.start) : "";
    if (open && reason === last && reason === "stamp" && /^\s*$/u.test(gap) && !/\n\s*\n/u.test(gap))
      open.end = range.end;
    else out.push({ ...range });
    last = reason;
  }
  return out;
}

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
    if (roster.claims.length > 0 || !order)
      for (const { name, position } of roster.members)
        add("roster", position ? Mapped.join([name, position], " – ") : name);
  for (const table of draft.tables) for (const row of table.rows) for (const cell of row) add("table", cell);
  for (const text of draft.texts)
    for (const piece of [text.title, ...text.paragraphs, ...text.items]) add("text", piece);
  for (const appendix of draft.appendices) add("text", appendix.stamp);
  for (const { start, end } of namingStrays(draft))
    for (const stamp of stampsIn(Mapped.of(draft.source, start, end))) add("text", stamp);
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
