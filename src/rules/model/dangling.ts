import { everyClause } from "../order/clauses.ts";
import type { LocatedFinding, Undiagnosed } from "../rule.ts";

type Report = (text: string, span: LocatedFinding["span"], subject?: string) => void;

function registries(document: Undiagnosed, report: Report): Set<string> {
  const ids = new Set<string>();
  for (const { id, name, mentions } of [...document.persons, ...document.organizations]) {
    if (ids.has(id)) report(id, mentions[0] ?? document.roadmaps[0]?.span ?? START, name);
    ids.add(id);
  }
  return ids;
}

const START = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };

interface Numbered {
  readonly number: string;
  readonly parent: string | null;
  readonly span: LocatedFinding["span"];
}

/** Each number is given once, and a parent stands before what belongs to it: so nothing is its own ancestor. */
function tree(entries: readonly Numbered[], report: Report): Set<string> {
  const before = new Set<string>();
  for (const { number, parent, span } of entries) {
    if (parent !== null && !before.has(parent)) report(parent, span, number);
    if (before.has(number)) report(number, span, number);
    before.add(number);
  }
  return before;
}

function plans({ roadmaps }: Undiagnosed, ids: ReadonlySet<string>, report: Report): void {
  for (const { sections, activities } of roadmaps) {
    const known = tree(sections, report);
    tree(activities, report);
    for (const { number, section, executors, span } of activities) {
      if (section !== null && !known.has(section)) report(section, span, number);
      for (const item of executors.items) {
        const refs = [item.ref, ...item.members.map((member) => member.ref)];
        for (const ref of refs) if (ref !== null && !ids.has(ref)) report(ref, item.span, number);
      }
    }
  }
}

/** What the program itself writes always agrees; a model that was corrected by hand may not. */
export function danglingReferences(document: Undiagnosed): LocatedFinding[] {
  const out: LocatedFinding[] = [];
  const report: Report = (text, span, subject) =>
    void out.push({
      rule: "model/dangling-reference",
      span,
      values: { text },
      ...(subject === undefined ? {} : { subject }),
    });
  const ids = registries(document, report);
  for (const { number, persons, span } of everyClause(document.order)) {
    for (const person of persons) if (!ids.has(person)) report(person, span, number);
  }
  plans(document, ids, report);
  for (const { person, span, name } of document.rosters.flatMap((roster) => roster.members)) {
    if (person !== null && !ids.has(person)) report(person, span, name);
  }
  return out;
}
