import type { Document, Roadmap, Section } from "../model/types.ts";
import { beginsSmall } from "../text/letters.ts";
import { looseKey } from "../text/words.ts";
import { orderOf } from "./by-line.ts";

/** How a heading is printed: with which sort of label, at the head of its line or in a later cell. */
function shapeOf({ label, span, parent }: Section): string {
  const sort =
    label === null ? "none" : /^\d/u.test(label) ? "digits" : /^[IVXІХ]+[.)]?$/u.test(label) ? "roman" : "word";
  return `${sort} ${span.startColumn > 1} ${parent === null}`;
}

/** The shape that most headings have; null where levels differ by design. */
function usualShape(sections: readonly Section[]): string | null {
  if (sections.some(({ parent }) => parent !== null)) return null;
  const counts = new Map<string, number>();
  for (const section of sections) counts.set(shapeOf(section), (counts.get(shapeOf(section)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Tells whether a heading heads nothing, or one heading alone, or is a level of its own without a label. */
function misplaced({ sections, activities }: Roadmap): (section: Section) => boolean {
  const below = new Map<string | null, number>();
  for (const { parent } of sections) below.set(parent, (below.get(parent) ?? 0) + 1);
  const heading = new Set(activities.map(({ section }) => section));
  return ({ number, parent, label }) => {
    const count = below.get(number) ?? 0;
    return count === 1 || (count === 0 && !heading.has(number)) || (parent !== null && label === null);
  };
}

/** Begins or ends as no heading does, or cites an act by its number as a page's header does. */
const isUnlikely = (title: string): boolean => beginsSmall(title) || /[,(«-]$|№\s?\S{0,20}\d/u.test(title);

/** Where the first heading stands that may be none, or that others may be missing beside; infinitely far if there is none. */
export function firstOddHeading({ order }: Document, plan: Roadmap): number {
  const names = looseKey(`${plan.title ?? ""} ${order?.title ?? ""} ${order?.issuer ?? ""}`);
  const usual = usualShape(plan.sections);
  const isMisplaced = misplaced(plan);
  const seen = new Set<string>();
  const odd = plan.sections.find((section) => {
    const key = looseKey(section.title);
    const repeated = seen.has(key) || names.includes(key);
    seen.add(key);
    return (
      repeated || isUnlikely(section.title) || isMisplaced(section) || (usual !== null && shapeOf(section) !== usual)
    );
  });
  return odd ? orderOf(odd.span) : Number.POSITIVE_INFINITY;
}
