import type { Order, Span } from "../model/types.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, value } from "./wording.ts";

/** The end of the last clause: there a signature is looked for. */
function endOf(order: Order): Span {
  const span = order.clauses.at(-1)?.span ?? order.span;
  return { ...span, startLine: span.endLine, startColumn: span.endColumn };
}

function check(document: Undiagnosed): LocatedFinding[] {
  const { order } = document;
  if (!order || (order.signatory && order.signatory.name !== null)) return [];
  if (!order.signatory) return [{ rule: "order/missing-signatory", span: endOf(order) }];
  const { position, span } = order.signatory;
  return [{ rule: "order/missing-signatory", span, ...(position === null ? {} : { values: { position } }) }];
}

export const orderMissingSignatory: Rule = {
  id: "order/missing-signatory",
  what: { ru: "Приказ никем не подписан", en: "Nobody signed the order" },
  why: { ru: "Без подписи приказ не имеет силы.", en: "Without a signature it has no force." },
  fix: { ru: "Добавьте должность и фамилию подписавшего.", en: "Add the position and the name of the signatory." },
  message: {
    ru: (values) => {
      const position = quoted(value(values, "position"));
      return position === ""
        ? "Нет подписи: добавьте должность и фамилию подписавшего"
        : `При должности ${position} нет фамилии: добавьте, кто подписал`;
    },
    en: (values) => {
      const position = quoted(value(values, "position"), "en");
      return position === ""
        ? "No signature: add the position and the name of the signatory"
        : `No name beside the position ${position}: add who signed`;
    },
  },
  check,
};
