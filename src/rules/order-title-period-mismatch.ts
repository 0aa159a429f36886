import { readPeriod } from "../normalize/schedule/index.ts";
import { fold } from "../text/words.ts";
import { fieldSpan } from "./order/header.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { pair, say } from "./wording.ts";

type Years = readonly [number, number];

function yearsOf(period: { start: string | null; end: string | null }): Years | null {
  const first = Number((period.start ?? period.end)?.slice(0, 4));
  const last = Number((period.end ?? period.start)?.slice(0, 4));
  return Number.isNaN(first) || Number.isNaN(last) ? null : [first, last];
}

const print = ([first, last]: Years): string => (first === last ? String(first) : `${first}–${last}`);
const within = (inner: Years, outer: Years): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** «О ходе выполнения плана в 2021/22 учебном году»: the year is that of what is looked back on. */
const LOOKS_BACK = /^об?о? (?:ходе|итогах|результатах|выполнении|исполнении|реализации)(?![а-я])/u;

/** The title's years against the plans: one of them, at least, must lie within those years. */
function check(document: Undiagnosed): LocatedFinding[] {
  const { order, roadmaps } = document;
  if (!order || order.title === null || LOOKS_BACK.test(fold(order.title))) return [];
  const plans: Years[] = [];
  for (const { period } of roadmaps) {
    if (!period || period.from === "order") return [];
    const years = yearsOf(period);
    if (years) plans.push(years);
  }
  const first = plans[0];
  if (!first) return [];
  const period = readPeriod(order.title);
  const title = period && yearsOf(period);
  if (!title || plans.some((years) => within(years, title))) return [];
  const values = { title: print(title), plan: print(first) };
  const related = roadmaps[0] ? [roadmaps[0].span] : [];
  return [{ rule: "order/title-period-mismatch", span: fieldSpan(order, "title"), related, values }];
}

export const orderTitlePeriodMismatch: Rule = {
  id: "order/title-period-mismatch",
  what: {
    ru: "Год в заголовке приказа не совпадает с периодом плана",
    en: "The title's year is not the plan's period",
  },
  why: { ru: "Неясно, на какой год утверждён план.", en: "It is not clear for which year the plan was approved." },
  fix: { ru: "Исправьте год в заголовке или в плане.", en: "Mend the year in the title or in the plan." },
  message: {
    ru: (values) =>
      `${say("Годы в заголовке и в плане расходятся", pair(values, "title", "plan", "и"))}: исправьте, где ошибка`,
    en: (values) =>
      `${say("The years of the title and of the plan differ", pair(values, "title", "plan", "and"))}: mend the wrong one`,
  },
  check,
};
