import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { say, value } from "./wording.ts";

/** Asked of the usual letters first: to look for those of all alphabets takes longer. */
const saysSomething = (title: string): boolean => /[A-Za-zА-Яа-яЁё]/u.test(title) || /[\p{L}\p{N}]/u.test(title);

function check({ roadmaps }: Undiagnosed): LocatedFinding[] {
  const out: LocatedFinding[] = [];
  for (const { activities } of roadmaps) {
    for (const { title, number, span } of activities) {
      if (!saysSomething(title)) out.push({ rule: "plan/missing-title", span, subject: number, values: { number } });
    }
  }
  return out;
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
