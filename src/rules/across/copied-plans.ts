import type { Digest, PlanDigest } from "./digest.ts";
import type { AcrossFinding } from "./finding.ts";

/** Plans that follow one model share a good deal; a copy shares nearly all. */
const COPIED = 0.85;
const FEWEST = 6;
/** An activity that so many documents have is a commonplace and finds no pairs. */
const COMMON = 200;

interface Plan extends PlanDigest {
  readonly where: number;
}

/** How much of the bigger plan the two have in common. */
function share(common: number, a: Plan, b: Plan): number {
  return common / Math.max(a.works.length, b.works.length);
}

/** The earlier plans of other documents by how many activities they share with this one; the earliest first. */
function shared(plan: Plan, index: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const work of plan.works) for (const at of index.get(work) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

/** Plans that repeat one of an earlier document, found by an index of activities: no plan is held against every other. */
export function copiedPlans(digests: readonly Digest[], doubled: ReadonlySet<string>): AcrossFinding[] {
  const index = new Map<number, number[]>();
  const plans: Plan[] = [];
  const out: AcrossFinding[] = [];
  for (const plan of digests.flatMap(({ plans: own }, where) => own.map((one) => ({ ...one, where })))) {
    if (plan.works.length < FEWEST) continue;
    let best: { plan: Plan; share: number } | undefined;
    for (const [at, common] of shared(plan, index)) {
      const other = plans[at] as Plan;
      const part = share(common, plan, other);
      if (other.where === plan.where || part < COPIED || part <= (best?.share ?? 0)) continue;
      best = { plan: other, share: part };
    }
    if (best && !doubled.has(`${best.plan.where} ${plan.where}`)) {
      const values = { percent: Math.floor(best.share * 100) };
      const other = { where: best.plan.where, span: best.plan.span };
      out.push({ rule: "batch/copied-plan", where: plan.where, span: plan.span, values, other });
    }
    const at = plans.push(plan) - 1;
    for (const work of plan.works) {
      const places = index.get(work) ?? [];
      if (places.length < COMMON) index.set(work, [...places, at]);
    }
  }
  return out;
}
