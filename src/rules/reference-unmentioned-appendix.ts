import type { Clause, Order } from "../model/types.ts";
import { fold, wordsOf } from "../text/words.ts";
import { everyClause } from "./order/clauses.ts";
import { mentions } from "./reference/appendices.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

/** «Утвердить прилагаемый план», «(прилагается)»: names no number and fits any appendix. */
const ATTACHED = /(?<![A-Za-zЀ-ӿ])(?:прилага[A-Za-zЀ-ӿ]+|приложени[A-Za-zЀ-ӿ]+|прил\.)/iu;
/** A stamp «УТВЕРЖДЕНО приказом …» answers to «утвердить …». */
const APPROVED = /(?<![A-Za-zЀ-ӿ])(?:утвержд|утверд|принят|ввести в действие|введен)/iu;

/** What may name an appendix: the clauses, and the preamble as one more of them. */
function naming(order: Order): Clause[] {
  const { preamble, span, clauses } = order;
  if (preamble === null) return clauses;
  return [{ label: null, number: "0", text: preamble, children: [], deadlines: [], persons: [], span }, ...clauses];
}

/** «Утвердить план …» means the appendix that is headed «План …», whatever it does not say of an appendix. */
function isNamedByTitle(title: string | null, texts: readonly string[]): boolean {
  const stem = wordsOf(title ?? "")[0]?.slice(0, 5) ?? "";
  return stem.length >= 4 && texts.some((text) => APPROVED.test(text) && fold(text).includes(stem));
}

/** Only an order that names its appendices by number can forget one of them, or one that names none at all. */
function check({ order }: Undiagnosed): LocatedFinding[] {
  if (!order || order.appendices.length === 0 || order.clauses.length === 0) return [];
  const texts = [order.preamble ?? "", ...everyClause(order).map(({ text }) => text)];
  const named = new Set(mentions(naming(order)).map((mention) => mention.label));
  const loose = named.has(null) || (named.size === 0 && texts.some((text) => ATTACHED.test(text)));
  if (loose) return [];
  const approves = texts.some((text) => APPROVED.test(text));
  return order.appendices
    .filter(({ label, title, raw }) =>
      label === null
        ? named.size === 0 && !(approves && APPROVED.test(raw)) && !isNamedByTitle(title, texts)
        : !named.has(label),
    )
    .map(({ label, title, span }) => ({
      rule: "reference/unmentioned-appendix",
      span,
      ...(label === null ? {} : { subject: label }),
      values: { label: label ?? "", title: title ?? "" },
    }));
}

export const referenceUnmentionedAppendix: Rule = {
  id: "reference/unmentioned-appendix",
  what: { ru: "Приложение, которого не называет ни один пункт", en: "No clause names this appendix" },
  why: {
    ru: "Приложение без ссылки в тексте приказа не утверждено.",
    en: "An appendix that the order does not name is not approved by it.",
  },
  fix: { ru: "Сошлитесь на приложение в пункте приказа.", en: "Name the appendix in a clause." },
  message: {
    ru: (values) =>
      `${say("Приложение", value(values, "label"), quoted(value(values, "title")), "не названо ни в одном пункте")}: сошлитесь на него`,
    en: (values) =>
      `${say("Appendix", value(values, "label"), quoted(value(values, "title"), "en"), "is named in no clause")}: refer to it`,
  },
  check,
};
