import type { Organization, Registry, RegistryOrganization } from "../model/types.ts";
import { looseKey } from "../text/words.ts";

/** The registry's word on the bodies of a document: entries merged that one official body has two of. */
export interface Registered {
  readonly organizations: Organization[];
  /** The id that stands for a merged one. */
  readonly idOf: (id: string) => string;
}

/** Prints that are too general to find a body by: «школа», «управление». */
const SHORTEST_KEY = 2;

function keysOf(prints: readonly (string | null | undefined)[]): string[] {
  return prints.flatMap((print) => (print ? [looseKey(print)] : [])).filter((key) => key.length >= SHORTEST_KEY);
}

/** Entries by every print of theirs; a print that two entries share finds none of them. */
function index(registry: Registry, region: string | null): Map<string, RegistryOrganization | null> {
  const out = new Map<string, RegistryOrganization | null>();
  for (const entry of registry.organizations) {
    if (region && entry.region && looseKey(entry.region) !== looseKey(region)) continue;
    for (const key of keysOf([entry.name, ...(entry.aliases ?? [])])) {
      const known = out.get(key);
      out.set(key, known === undefined || known === entry ? entry : null);
    }
  }
  return out;
}

function merge(into: Organization, from: Organization): Organization {
  const prints = [...into.aliases, from.name, ...(from.shortName ? [from.shortName] : []), ...from.aliases];
  const aliases = [...new Set(prints)].filter((print) => print !== into.name && print !== into.shortName);
  return {
    ...into,
    shortName: into.shortName ?? from.shortName,
    aliases,
    mentions: [...into.mentions, ...from.mentions],
  };
}

/** Gives the bodies that a registry knows their official names and identifiers, and makes one of those it knows as one. */
export function applyRegistry(
  organizations: readonly Organization[],
  registry: Registry,
  region: string | null,
): Registered {
  const entries = index(registry, region);
  const first = new Map<RegistryOrganization, number>();
  const replaced = new Map<string, string>();
  const out: Organization[] = [];
  for (const organization of organizations) {
    const keys = keysOf([organization.name, organization.shortName, ...organization.aliases]);
    const entry = keys.map((key) => entries.get(key)).find((found) => found) ?? null;
    const at = entry ? first.get(entry) : undefined;
    if (at !== undefined) {
      const into = out[at] as Organization;
      out[at] = merge(into, organization);
      replaced.set(organization.id, into.id);
    } else if (entry) {
      first.set(entry, out.length);
      const { name, inn = null, ogrn = null, region: where = null } = entry;
      out.push({ ...organization, registry: { name, inn, ogrn, region: where } });
    } else out.push(organization);
  }
  return { organizations: out, idOf: (id) => replaced.get(id) ?? id };
}
