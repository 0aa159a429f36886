import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const scheduleExceptionUnread: Rule = {
  id: "schedule/exception-unread",
  what: { ru: "Исключение из срока в значение не вошло", en: "What a time leaves out is not in its value" },
  why: {
    ru: "Без исключения срок говорит о днях, которых документ не назначает.",
    en: "Without the exception the time speaks of days that the document does not set.",
  },
  fix: {
    ru: "Назовите сами месяцы или дни, когда мероприятие проводится.",
    en: "Name the months or days themselves on which it is done.",
  },
  message: {
    ru: (values) =>
      `${say("Исключение", quoted(value(values, "text")), "прочитано не полностью")}: срок стоит без него, назовите сами месяцы или дни`,
    en: (values) =>
      `${say("Exception", quoted(value(values, "text"), "en"), "was not read in full")}: the time stands without it, name the months or days themselves`,
  },
};
