import type { Gold } from "../../tools/gold.ts";
import { Dice } from "../dice.ts";
import { KIND_WORDS, OFFICES } from "../lexicon/offices.ts";
import { orderConvention, planConvention } from "../print/conventions.ts";
import { printOrder } from "../print/order.ts";
import { printPlan } from "../print/plan.ts";
import type { Sheet } from "../sheet.ts";
import { inventOrder } from "./order.ts";
import { inventPlan } from "./plan.ts";

/** An invented document and what must be found in it. */
export interface Invented {
  readonly sheet: Sheet;
  readonly gold: Gold;
}

/** The share of files that hold a plan alone. */
const BARE = 0.25;

const capitalized = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** The same seed gives the same document. */
export function inventDocument(seed: number): Invented {
  const dice = new Dice(seed);
  const plan = inventPlan(dice);
  const how = planConvention(dice);
  const running = [`${plan.name[0]} ${plan.purpose}`, plan.name[0]];
  if (dice.chance(BARE)) {
    const { items, gold } = printPlan(dice, plan, { ...how, titleYears: true }, dice.pick(OFFICES).area);
    return { sheet: { columns: how.columns, items, running }, gold: { document: "", order: null, roadmaps: [gold] } };
  }
  const invented = inventOrder(dice, plan);
  const order = printOrder(invented, plan, orderConvention(dice));
  const { items, gold } = printPlan(dice, plan, how, invented.office.area);
  const act = `${capitalized(KIND_WORDS[invented.kind].word)} ${invented.office.genitive} № ${invented.number}`;
  return {
    sheet: { columns: how.columns, items: [...order.items, ...order.stamp, ...items], running: [...running, act] },
    gold: { document: "", order: order.gold, roadmaps: [gold] },
  };
}
