import type { Activity } from "../model/types.ts";
import { lacking } from "./plan/lacking.ts";
import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

const hasTime = (activity: Activity): boolean => activity.schedule.items.length > 0;
const ownTime = (activity: Activity): boolean => hasTime(activity) && !activity.schedule.inherited;

export const scheduleMissing: Rule = {
  id: "schedule/missing",
  what: { ru: "У мероприятия нет срока", en: "An activity has no time" },
  why: {
    ru: "Без срока исполнение нельзя ни запланировать, ни проверить.",
    en: "Without a time nobody can plan or check it.",
  },
  fix: { ru: "Укажите срок.", en: "Give a time." },
  message: {
    ru: (values) => `${say("У мероприятия", quoted(value(values, "title")), "не указан срок")}: впишите его`,
    en: (values) => `${say("Activity", quoted(value(values, "title"), "en"), "has no time")}: give one`,
  },
  check: (document) => lacking(document, { rule: "schedule/missing", column: "schedule", has: hasTime, owns: ownTime }),
};
