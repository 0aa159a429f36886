import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { say, value } from "./wording.ts";

function check({ roadmaps }: Undiagnosed): LocatedFinding[] {
  return roadmaps
    .flatMap((roadmap) => roadmap.activities)
    .filter((activity) => !/[\p{L}\p{N}]/u.test(activity.title))
    .map(({ number, span }) => ({ rule: "plan/missing-title", span, subject: number, values: { number } }));
}

export const planMissingTitle: Rule = {
  id: "plan/missing-title",
  what: { ru: "У мероприятия нет содержания", en: "An activity has no text" },
  why: {
    ru: "Срок и исполнитель есть, а что делать, не сказано.",
    en: "There is a time and an executor, but nothing to do.",
  },
  fix: { ru: "Впишите мероприятие или удалите строку.", en: "Say what is to be done, or delete the row." },
  message: {
    ru: (values) => `${say("В строке", value(values, "number"), "не сказано, что делать")}: впишите мероприятие`,
    en: (values) => `${say("Row", value(values, "number"), "does not say what is to be done")}: add the text`,
  },
  check,
};
