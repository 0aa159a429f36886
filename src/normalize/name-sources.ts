import type { ClauseDraft, Draft, OrderDraft } from "../structure/draft.ts";
import { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import type { Context } from "./context.ts";
import { type ListLead, listLead, type NameSource } from "./names/index.ts";
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

type Add = (where: Where, text: Mapped | null | undefined, around?: Pick<NameSource, "lead" | "heading">) => void;

/** «Председатель – Иванова А.А., директор» of a list of people in a clause: from the name on, since the office stands behind it. */
function sinceNames(draft: Draft): (text: Mapped) => Mapped {
  const names = new Map<string, string>();
  for (const { members, claims } of draft.rosters)
    if (claims.length === 0)
      for (const { raw, name, position } of members) if (position) names.set(raw.text, name.text);
  return (text) => {
    const name = names.get(text.text);
    return name === undefined ? text : text.slice(Math.max(0, text.text.indexOf(name)));
  };
}

/** «Кураторами:», «по русскому языку:» say nothing of their names' case: the verb above does. */
const HEADS_LIST = /^[^.;]{0,80}:\s*$/u;

/** The order's own prose; where each clause went. */
function addOrder(draft: Draft, order: OrderDraft, add: Add, count: () => number): Map<ClauseDraft, number> {
  const sinceName = sinceNames(draft);
  const clauseAt = new Map<ClauseDraft, number>();
  add("issuer", order.issuer);
  add("title", order.title);
  add("preamble", order.preamble);
  const addClauses = (clauses: readonly ClauseDraft[], lead: ListLead | null): void => {
    for (const clause of clauses) {
      const { text, children } = clause;
      clauseAt.set(clause, count());
      add("clause", sinceName(text), { lead });
      if (children.length > 0) addClauses(children, listLead(text.text) ?? (HEADS_LIST.test(text.text) ? lead : null));
    }
  };
  addClauses(order.clauses, null);
  if (order.signatory) {
    const { position, name } = order.signatory;
    add(
      "signatory",
      Mapped.join(
        [position, name].filter((text) => text !== null),
        " ",
      ),
    );
  }
  add("drafter", order.drafter?.name);
  return clauseAt;
}

/** What stands behind the order and beside its plans. */
function addParts(draft: Draft, add: Add): void {
  for (const field of draft.passport?.fields ?? []) for (const value of field.values) add("passport", value);
  for (const roster of draft.rosters)
    if (roster.claims.length > 0 || !draft.order)
      for (const { name, position } of roster.members)
        add("roster", position ? Mapped.join([name, position], " – ") : name);
  for (const roster of draft.rosters) add("text", roster.title);
  for (const table of draft.tables) {
    add("text", table.title);
    for (const cell of table.columns) add("table", cell);
    for (const row of table.rows)
      row.forEach((cell, i) => {
        const heading = table.columns[i]?.text.trim();
        add("table", cell, heading ? { heading } : {});
      });
  }
  for (const text of draft.texts)
    for (const piece of [text.title, ...text.paragraphs, ...text.items]) add("text", piece);
  for (const appendix of draft.appendices) add("text", appendix.stamp);
  for (const { start, end } of namingStrays(draft))
    for (const stamp of stampsIn(Mapped.of(draft.source, start, end))) add("text", stamp);
}

function addPlan(plan: PlanInHand, add: Add): void {
  for (const entry of plan.roadmap.entries) if (entry.kind === "section") add("text", entry.title);
  add("title", plan.roadmap.title);
  plan.activities.forEach(({ draft: { cells, other } }, i) => {
    add("activity", cells.activity);
    if (!executorsShared(plan, i)) add("executor", cells.executors);
    for (const text of [cells.result, cells.indicator, cells.completion]) add("result", text);
    for (const { text } of other) add("result", text);
  });
}

/** Everything in the document that may name people and bodies, in the order of the print as far as it matters. */
export function nameSources(
  context: Context,
  draft: Draft,
  plans: readonly PlanInHand[],
): { sources: NameSource[]; clauseAt: Map<ClauseDraft, number> } {
  const sources: NameSource[] = [];
  const add: Add = (where, text, around = {}) => {
    if (text && text.length > 0) sources.push({ where, text: context.say(text).mapped, ...around });
  };
  const clauseAt = draft.order ? addOrder(draft, draft.order, add, () => sources.length) : new Map();
  addParts(draft, add);
  for (const plan of plans) addPlan(plan, add);
  return { sources, clauseAt };
}
