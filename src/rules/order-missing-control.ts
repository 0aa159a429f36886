import { everyClause } from "./order/clauses.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";

/** Decisions of a board leave control to its rules. */
const WITH_CONTROL = new Set(["order", "directive", "resolution"]);
const CONTROL = /контрол|координаци[A-Za-zЀ-ӿ]{0,3} исполнени|ответственност[A-Za-zЀ-ӿ]{0,3} за исполнени/iu;

function check({ order }: Undiagnosed): LocatedFinding[] {
  const clauses = everyClause(order);
  const last = order?.clauses.at(-1);
  if (!order || !last || clauses.length < 2 || !WITH_CONTROL.has(order.kind)) return [];
  if (clauses.some((clause) => CONTROL.test(clause.text))) return [];
  return [{ rule: "order/missing-control", span: last.span }];
}

export const orderMissingControl: Rule = {
  id: "order/missing-control",
  what: { ru: "Нет пункта о контроле за исполнением", en: "No clause says who controls the execution" },
  why: {
    ru: "По правилам делопроизводства распорядительный документ называет, кто контролирует его исполнение.",
    en: "By the rules of office work such an act names who controls its execution.",
  },
  fix: {
    ru: "Добавьте пункт «Контроль за исполнением приказа возложить на …» или «… оставляю за собой».",
    en: "Add a clause that names who controls the execution.",
  },
  message: {
    ru: () => "Ни один пункт не говорит о контроле за исполнением: назовите, кто контролирует",
    en: () => "No clause speaks of control: name who controls the execution",
  },
  check,
};
