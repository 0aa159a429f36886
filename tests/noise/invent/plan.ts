import type { Dice } from "../dice.ts";
import { PLAN_NAMES, PURPOSES } from "../lexicon/offices.ts";
import { RESULTS } from "../lexicon/results.ts";
import { ACTIONS, LEAD_INS, OBJECTS, PARTS, SECTIONS, TAILS, WHOLE_TITLES } from "../lexicon/titles.ts";
import { type Cell, inventCast, inventExecutors } from "./executors.ts";
import { inventSchedule, type Years } from "./schedule.ts";

/** An activity that no office has planned. */
export interface Planned {
  readonly title: string;
  readonly schedule: Cell;
  readonly executors: Cell;
  readonly result: string;
  readonly indicator: string;
  readonly children: readonly Planned[];
}

export interface PlannedSection {
  /** null where the plan has no sections. */
  readonly title: string | null;
  readonly activities: readonly Planned[];
}

export interface Plan {
  readonly years: Years;
  readonly name: readonly [nominative: string, genitive: string];
  readonly purpose: string;
  readonly sections: readonly PlannedSection[];
}

const NOTHING: Cell = { print: "", gold: [] };

function inventTitle(dice: Dice, used: Set<string>): string {
  for (;;) {
    const whole = dice.chance(0.25);
    const tail = dice.chance(0.6) ? ` ${dice.pick(TAILS)}` : "";
    const title = whole ? dice.pick(WHOLE_TITLES) : `${dice.pick(ACTIONS)} ${dice.pick(OBJECTS)}${tail}`;
    if (!used.has(title)) {
      used.add(title);
      return title;
    }
  }
}

function inventPlan(dice: Dice): Plan {
  const first = dice.between(2021, 2025);
  const sort = dice.pick(["year", "year", "school-year", "two-years"] as const);
  const years: Years = { sort, first };
  const cast = inventCast(dice);
  const used = new Set<string>();
  const capital = dice.chance(0.4);
  const activity = (title: string, children: readonly Planned[] = [], empty = false): Planned => ({
    title,
    schedule: empty ? NOTHING : inventSchedule(dice, years, capital),
    executors: inventExecutors(dice, cast),
    result: dice.chance(0.9) ? dice.pick(RESULTS) : "",
    indicator: dice.pick(RESULTS),
    children,
  });
  const parent = (): Planned => {
    const children = dice.some(PARTS, dice.between(2, 4)).map((title) => {
      const child = activity(title);
      return dice.chance(0.5) ? { ...child, executors: NOTHING } : child;
    });
    return activity(dice.pick(LEAD_INS), children, true);
  };
  const many = (count: number) =>
    Array.from({ length: count }, () => (dice.chance(0.05) ? parent() : activity(inventTitle(dice, used))));
  const titles = dice.chance(0.85) ? dice.some(SECTIONS, dice.between(2, 5)) : [null];
  const sections = titles.map((title) => ({
    title,
    activities: many(title === null ? dice.between(6, 14) : dice.between(2, 7)),
  }));
  return { years, name: dice.pick(PLAN_NAMES), purpose: dice.pick(PURPOSES), sections };
}

export { inventPlan };
