import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const scheduleUnparsed: Rule = {
  id: "schedule/unparsed",
  what: { ru: "Срок не распознан", en: "A time was not understood" },
  why: { ru: "Мероприятие не попадёт в календарь и напоминания.", en: "The activity will be in no calendar." },
  fix: {
    ru: "Запишите срок датой, месяцем или правилом повторения.",
    en: "Write a date, a month or a rule of repetition.",
  },
  message: {
    ru: (values) =>
      `${say("Срок", quoted(value(values, "text", "raw", "print")), "не распознан")}: запишите его датой, месяцем или правилом («ежемесячно»)`,
    en: (values) =>
      `${say("Time", quoted(value(values, "text", "raw", "print"), "en"), "was not understood")}: write a date, a month or a rule (“monthly”)`,
  },
};
