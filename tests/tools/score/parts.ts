import type { Document, Span } from "../../../src/model/types.ts";
import type { Gold, GoldFinding } from "../gold.ts";
import type { Tally } from "../tally.ts";
import { alike, key, starts } from "./key.ts";

export function scoreParts(tally: Tally, gold: Gold, got: Document): void {
  for (const field of gold.passport?.fields ?? []) {
    const found = got.passport?.fields.find((candidate) => alike(candidate.label, field.label));
    const counted = field.count === undefined || found?.values.length === field.count;
    const right = !!found && counted && (field.starts === undefined || starts(found.values[0], field.starts));
    tally.check(
      "passport",
      right,
      () => `«${field.label}» ${field.count ?? ""}, got ${found?.values.length ?? "none"}`,
    );
  }
  gold.rosters?.forEach((roster, i) => {
    roster.members.forEach((member, j) => {
      const found = got.rosters[i]?.members[j];
      for (const field of ["name", "position", "role"] as const) {
        if (!(field in member)) continue;
        const wanted = member[field];
        const right = field === "role" ? (wanted ?? null) === (found?.role ?? null) : alike(wanted, found?.[field]);
        tally.check("rosters", right, () => `${i}.${j} ${field} wants «${wanted}», got «${found?.[field]}»`);
      }
    });
  });
  for (const table of gold.tables ?? []) {
    const found = got.tables.find((candidate) => alike(candidate.columns.join(" "), table.columns.join(" ")));
    const right =
      found?.rows.length === table.rows.length &&
      table.rows.every((row, i) => alike(row.join(" "), found.rows[i]?.join(" ")));
    tally.check("tables", right, () => `table ${table.columns.join(", ")}`);
  }
}

export function scoreNames(tally: Tally, gold: Gold, got: Document): void {
  if (gold.persons)
    tally.bag(
      "persons",
      gold.persons.map(key),
      got.persons.map((person) => key(person.name)),
      "person",
    );
  const entry = (print: string): number =>
    got.organizations.findIndex(({ name, shortName, aliases }) =>
      [name, shortName, ...aliases].some((known) => alike(known, print)),
    );
  for (const prints of gold.organizations ?? []) {
    const entries = new Set(prints.map(entry));
    const right = entries.size === 1 && !entries.has(-1);
    tally.check("organizations", right, () => `one body: ${prints.join(" = ")}`);
  }
  for (const prints of gold.distinctOrganizations ?? []) {
    const entries = prints.map(entry);
    const right = new Set(entries).size === prints.length && !entries.includes(-1);
    tally.check("organizations", right, () => `different bodies: ${prints.join(" / ")}`);
  }
}

export function scoreFindings(tally: Tally, gold: Gold, got: Document): void {
  const near = (span: Span, line: number, distance: number) => Math.abs(span.startLine - line) <= distance;
  const reported = ({ rule, line }: GoldFinding, distance: number, related: boolean) =>
    got.diagnostics.some((finding) => {
      if (finding.rule !== rule) return false;
      if (line === undefined) return true;
      const spans = [finding.span, ...(related ? (finding.related ?? []) : [])];
      return spans.some((span) => near(span, line, distance));
    });
  for (const wanted of gold.diagnostics ?? []) {
    tally.check("diagnostics", reported(wanted, 2, true), () => `${wanted.rule} at line ${wanted.line}`);
  }
  for (const wrong of gold.falseAlarms ?? []) {
    tally.check("diagnostics", !reported(wrong, 1, false), () => `false alarm ${wrong.rule} at line ${wrong.line}`);
  }
}
