import type { Activity, Clause, Roadmap, Span } from "../../model/types.ts";
import { append } from "../../text/append.ts";
import { labelsInDigits } from "../../text/label-letters.ts";
import type { LocatedFinding, Undiagnosed } from "../rule.ts";
import { compare, type Label, readLabel } from "./labels.ts";
import { checkRun, type Numbered, type NumberingFault } from "./run.ts";

type Thing = Activity | Clause;
type RuleOfNumbering = NumberingFault<Thing>["rule"];

/** Where the label of a thing stands. */
function place(thing: Thing): Span {
  return ("cells" in thing ? thing.cells.number?.[0] : undefined) ?? thing.span;
}

function located(fault: NumberingFault<Thing>): LocatedFinding {
  const { rule, of, other, missing } = fault;
  const values: Record<string, string> = { label: bare(of.label) };
  if (other?.label) values.previous = bare(other.label);
  if (missing) [values.from, values.to] = missing;
  const related = rule === "numbering/duplicate" && other ? { related: [place(other)] } : {};
  return { rule, span: place(of), subject: of.number, ...related, values };
}

const bare = (label: string | null): string => (label ?? "").replace(/(?<![\s.)])[\s.)]+$/u, "");

/** Bullets and words are no numbers; a missing label may stand for one. `digits` is the label where its letters stand for them. */
function numbered(thing: Thing, opens: boolean, digits: string | null): Numbered<Thing> {
  return { of: thing, label: readLabel(digits ?? thing.label), blank: thing.label === null, opens };
}

const inDigits = (things: readonly Thing[]): readonly (string | null)[] =>
  labelsInDigits(things.map(({ label }) => label));

/** The activities of a plan by parent, each list in document order; the top list under null. */
function byParent(roadmap: Roadmap): Map<string | null, Activity[]> {
  const lists = new Map<string | null, Activity[]>();
  for (const activity of roadmap.activities) {
    const list = lists.get(activity.parent);
    if (list) list.push(activity);
    else lists.set(activity.parent, [activity]);
  }
  return lists;
}

function topItems(activities: readonly Activity[]): Numbered<Thing>[] {
  let section: string | null | undefined;
  const digits = inDigits(activities);
  return activities.map((activity, i) => {
    const item = numbered(activity, activity.section !== section, digits[i] ?? null);
    if (item.label) section = activity.section;
    return item;
  });
}

/** The plan as a whole begins anew at 1 after another plan. */
function planRestart(items: readonly Numbered<Thing>[], before: Label | null): NumberingFault<Thing>[] {
  const opening = items.find((item) => item.label);
  if (!before || !opening?.label) return [];
  const { first } = opening.label;
  const anew = first[first.length - 1] === 1 && compare(first, before.last) <= 0;
  return anew ? [{ rule: "numbering/restart", of: opening.of, other: null }] : [];
}

function roadmapFaults(roadmap: Roadmap, before: Label | null): NumberingFault<Thing>[] {
  const lists = byParent(roadmap);
  const labels = new Map(lists.size > 1 ? roadmap.activities.map(({ number, label }) => [number, label]) : []);
  const out: NumberingFault<Thing>[] = [];
  for (const [parent, activities] of lists) {
    if (parent === null) {
      const items = topItems(activities);
      append(out, planRestart(items, before));
      append(out, checkRun(items, null, true));
    } else append(out, childFaults(activities, labels.get(parent) ?? null));
  }
  return out;
}

/**
 * A list under a parent: its labels carry the parent's (21 → 21.1) or count for themselves (1), 2)). The latter may
 * begin at 2, where the parent's own text holds the first.
 */
function childFaults(things: readonly Thing[], parent: string | null): NumberingFault<Thing>[] {
  if (things.length === 0) return [];
  const digits = inDigits(things);
  const items = things.map((thing, i) => numbered(thing, false, digits[i] ?? null));
  const first = items.find((item) => item.label)?.label?.first;
  const carries = first !== undefined && first.length > 1;
  return checkRun(items, carries ? (readLabel(parent)?.last ?? null) : null, parent === null);
}

const bracketed = (clause: Clause): boolean => clause.label?.endsWith(")") ?? false;

/** «1.» and «1)» in one list count apart. */
function clauseFaults(clauses: readonly Clause[], parent: string | null): NumberingFault<Thing>[] {
  if (clauses.length === 0) return [];
  const styles = [clauses.filter(bracketed), clauses.filter((clause) => !bracketed(clause))];
  const own = styles.flatMap((list) => childFaults(list, parent));
  return own.concat(clauses.flatMap((clause) => clauseFaults(clause.children, clause.label)));
}

function lastLabel(roadmap: Roadmap): Label | null {
  for (let i = roadmap.activities.length - 1; i >= 0; i--) {
    const activity = roadmap.activities[i] as Activity;
    const label = activity.parent === null ? readLabel(activity.label) : null;
    if (label) return label;
  }
  return null;
}

function allFaults(document: Undiagnosed): LocatedFinding[] {
  const out = clauseFaults(document.order?.clauses ?? [], null);
  let before: Label | null = null;
  for (const roadmap of document.roadmaps) {
    append(out, roadmapFaults(roadmap, before));
    before = lastLabel(roadmap) ?? before;
  }
  return out.map(located);
}

const known = new WeakMap<Undiagnosed, readonly LocatedFinding[]>();

/** What is wrong with the labels of the clauses and activities; computed once for the rules that share it. */
export function numberingFindings(document: Undiagnosed, rule: RuleOfNumbering): readonly LocatedFinding[] {
  let findings = known.get(document);
  if (!findings) {
    findings = allFaults(document);
    known.set(document, findings);
  }
  return findings.filter((finding) => finding.rule === rule);
}
