import type { Finding } from "../model/finding.ts";
import type { ExecutorItem, Executors } from "../model/types.ts";
import type { Draft } from "../structure/draft.ts";
import type { Mapped } from "../text/mapped.ts";
import type { Context } from "./context.ts";
import { isDitto } from "./ditto.ts";
import { type ExecutorDraft, type ExecutorReading, readExecutors } from "./executors/index.ts";
import type { CellHolder, NameSource, PersonReading } from "./names/index.ts";
import { type ExecutorName, lettersOfOne, type OrganizationReading } from "./organizations/index.ts";
import { executorsShared, ownExecutors, type PlanInHand } from "./roadmap.ts";

/** The registries of the document. */
export interface Registries {
  readonly persons: PersonReading;
  readonly bodies: OrganizationReading;
}

function itemOf(item: ExecutorDraft, { persons, bodies }: Registries, place: Context["place"]): ExecutorItem {
  const { raw, name, kind, position, role, person } = item;
  const ref = kind === "person" ? persons.find(name) : kind === "organization" ? bodies.find(name) : null;
  const members = item.members.map((member) => ({
    name: member.name,
    ref: member.office ? null : (bodies.find(member.name) ?? persons.find(member.name)),
    span: place(member.range),
  }));
  const printed = kind === "person" && ref !== null ? inNominative(name, ref, persons) : name;
  return { raw, name: printed, kind, position, role, person, ref, members, span: place(item.range) };
}

const SURNAME_FIRST = /^([^\s.]+)( [^\s.]\.(?: ?[^\s.]\.)?)$/u;
/** What a surname ends in when it is somebody's to whom or by whom a thing is done, and in the nominative. */
const OBLIQUE = /(?:ому|ему|ым|им|ом|ем|ой|ою|ей|у|ю|е)$/u;
const NOMINATIVE = /(?:ий|ый|ой|ая|яя|а|я|ь|й)?$/u;

/** «Лукину В.В.» of a cell is «Лукин В.В.», where the registry knows him so; another spelling stays as printed. */
function inNominative(name: string, ref: string, persons: PersonReading): string {
  const [, surname = "", initials = ""] = SURNAME_FIRST.exec(name) ?? [];
  const known = persons.byId.get(ref)?.surname ?? "";
  const [one, other] = [surname.replace(OBLIQUE, ""), known.replace(NOMINATIVE, "")];
  return one !== surname && one === other ? known + initials : name;
}

/** The executors' cell of an activity and what was read in it; nothing where it is empty or shared out to the parts. */
export interface Slot {
  readonly number: string;
  readonly cell: Mapped | null;
  readonly reading: ExecutorReading | null;
}

/** The executors' cells of all plans, read together: how a body stands alone in one tells where two part in another. */
export function readAllExecutors(draft: Draft, plans: readonly PlanInHand[], sources: readonly NameSource[]): Slot[][] {
  const own: Mapped[] = [];
  const places = plans.map((plan) =>
    plan.activities.map(({ number }, i) => {
      const cell = ownExecutors(plan, i);
      const read = cell !== null && !executorsShared(plan, i) && !isDitto(cell.text);
      return { number, cell, at: read ? own.push(cell) - 1 : -1 };
    }),
  );
  const prose: string[] = [];
  for (const { where, text } of sources) if (where !== "executor") prose.push(text.text);
  const one = lettersOfOne([...prose, ...own.map(({ text }) => text)]);
  const issuer = draft.order?.issuer?.text ?? null;
  const readings = readExecutors(own, { issuer, prose, one, spaced: draft.words.spaced });
  return places.map((slots) => slots.map(({ number, cell, at }) => ({ number, cell, reading: readings[at] ?? null })));
}

/** Every body that executors' cells name, and the members of each executor. */
export function namesOf(plans: readonly (readonly Slot[])[]): ExecutorName[] {
  const out: ExecutorName[] = [];
  let cell = 0;
  for (const slots of plans)
    for (const { reading } of slots) {
      cell += 1;
      for (const { kind, name, range, members } of reading?.items ?? []) {
        if (kind === "organization") out.push({ name, range, cell });
        for (const member of members) if (!member.office) out.push({ name: member.name, range: member.range });
      }
    }
  return out;
}

/** Whom the executors' cells name and in which office; people of a class of bodies have none of their own. */
export function holdersOf(plans: readonly (readonly Slot[])[]): CellHolder[] {
  const out: CellHolder[] = [];
  for (const slots of plans)
    for (const { reading } of slots)
      for (const { kind, name, range, position } of reading?.items ?? [])
        out.push({ range, position, body: kind === "organization" ? name : null, person: kind === "person" });
  return out;
}

/** An abbreviation that the executors' reader did not know and the registries of the document do. */
function isExpanded({ rule, values }: Finding, bodies: OrganizationReading): boolean {
  if (rule !== "executors/unknown-abbreviation") return false;
  const id = bodies.find(String(values?.abbreviation ?? ""));
  const body = bodies.organizations.find((other) => other.id === id);
  return body !== undefined && (body.registry !== undefined || / /u.test(body.name));
}

/** Tells what was found in the cells, each under the number of its activity. */
export function reportExecutors(
  context: Context,
  plans: readonly (readonly Slot[])[],
  bodies: OrganizationReading,
): void {
  for (const slots of plans)
    for (const { number, reading } of slots) {
      const findings = reading?.findings.filter((finding) => !isExpanded(finding, bodies)) ?? [];
      if (findings.length > 0) context.report(findings, number);
    }
}

/** A cell as the model has it, its items tied to the registries. */
export function executorsOf({ cell, reading }: Slot, registries: Registries, place: Context["place"]): Executors {
  return {
    raw: cell?.oneLine().text ?? "",
    items: (reading?.items ?? []).map((item) => itemOf(item, registries, place)),
    inherited: false,
  };
}
