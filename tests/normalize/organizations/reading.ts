import { type OrganizationReading, readOrganizations } from "../../../src/normalize/organizations/index.ts";
import { place, sourcesOf } from "../names/reading.ts";

/** A document in small: lines of text, executors' names (lines too) and the issuer. */
export interface Sample {
  readonly lines?: readonly string[];
  readonly executors?: readonly string[];
  /** Names that executors' cells list, a cell an entry */
  readonly cells?: readonly (readonly string[])[];
  readonly issuer?: string;
}

export function bodiesOf({ lines = [], executors = [], cells = [], issuer }: Sample): OrganizationReading {
  const items = [
    ...executors.map((name) => ({ name })),
    ...cells.flatMap((names, cell) => names.map((name) => ({ name, cell }))),
  ];
  const all = [
    ...lines.map((line) => ["text", line] as const),
    ...items.map(({ name }) => ["executor", name] as const),
  ];
  const sources = sourcesOf(all);
  const names = items.map((item, i) => {
    const range = sources[lines.length + i]?.text.range() ?? { start: 0, end: 0 };
    return { ...item, range };
  });
  return readOrganizations(sources, names, { issuer: issuer ?? null }, place);
}

const key = (print: string): string =>
  (
    print
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");

/** The index of the one entry that has the print among its names; -1 for none. */
export function entryOf({ organizations }: OrganizationReading, print: string): number {
  return organizations.findIndex(({ name, shortName, aliases }) =>
    [name, shortName ?? "", ...aliases].some((one) => key(one) === key(print)),
  );
}
