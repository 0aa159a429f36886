import type { Person, Span } from "../model/types.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

function isInside(place: Span, whole: Span): boolean {
  if ((place.part ?? 0) !== (whole.part ?? 0)) return false;
  const begins = place.startLine - whole.startLine || place.startColumn - whole.startColumn;
  const ends = whole.endLine - place.endLine || whole.endColumn - place.endColumn;
  return begins >= 0 && ends >= 0;
}

/** People of the plans whom nothing outside the plans names; where most are such, the order just does not list people. */
function check({ order, roadmaps, rosters, persons }: Undiagnosed): LocatedFinding[] {
  if (!order || (rosters.length === 0 && !order.clauses.some((clause) => clause.persons.length > 0))) return [];
  const plans = roadmaps.map((roadmap) => roadmap.span);
  const inPlan = (place: Span): boolean => plans.some((plan) => isInside(place, plan));
  const planned = persons.filter(({ mentions }) => mentions.some(inPlan));
  const isStranger = ({ mentions }: Person): boolean => mentions.every(inPlan);
  const strangers = planned.filter(isStranger);
  if (strangers.length * 2 >= planned.length) return [];
  return strangers.map(({ id, name, mentions }) => ({
    rule: "executors/unlisted-person",
    span: mentions[0] as Span,
    subject: id,
    related: mentions.slice(1, 6),
    values: { name },
  }));
}

export const executorsUnlistedPerson: Rule = {
  id: "executors/unlisted-person",
  what: {
    ru: "Исполнителя из плана не называют ни приказ, ни состав рабочей группы",
    en: "A person of the plan whom neither the order nor a roster names",
  },
  why: {
    ru: "Фамилия могла устареть или быть написана с ошибкой; поручение дано тому, кого приказ не знает.",
    en: "The name may be out of date or misspelt; the work is given to someone whom the order does not know.",
  },
  fix: {
    ru: "Проверьте фамилию; если она верна, включите человека в состав группы или в пункт приказа.",
    en: "Check the name; where it is right, add the person to the roster or to a clause.",
  },
  message: {
    ru: (values) =>
      `${say("Исполнителя", quoted(value(values, "name")), "не называют ни пункты приказа, ни составы групп")}: проверьте фамилию`,
    en: (values) =>
      `${say("Executor", quoted(value(values, "name"), "en"), "is named by no clause and no roster")}: check the name`,
  },
  check,
};
