/** Anchors of the page: what stands behind `#` in its address. Letters, digits, dots and hyphens only. */
function slug(text: string): string {
  return text.replace(/[^\p{L}\p{N}.-]+/gu, "_").slice(0, 60);
}

/** Plans after the first have a prefix, so that `#activity-2.7` leads into the first. */
function inPlan(plan: number): string {
  return plan === 0 ? "" : `plan-${plan + 1}-`;
}

export const planId = (plan: number): string => `plan-${plan + 1}`;
export const sectionId = (plan: number, number: string): string => `${inPlan(plan)}section-${slug(number)}`;
export const activityId = (plan: number, number: string): string => `${inPlan(plan)}activity-${slug(number)}`;
export const clauseId = (number: string): string => `clause-${slug(number)}`;
export const personId = (id: string): string => `person-${slug(id)}`;
export const organizationId = (id: string): string => `organization-${slug(id)}`;
/** The n-th of a kind, counted from 0: `finding-1`, `basis-2`. */
export const nthId = (kind: string, index: number): string => `${kind}-${index + 1}`;

/** A line of the source; further files of one document are told apart by their number. */
export function lineId(line: number, part = 1): string {
  return part === 1 ? `L${line}` : `L${part}-${line}`;
}
