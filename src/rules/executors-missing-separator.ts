import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const executorsMissingSeparator: Rule = {
  id: "executors/missing-separator",
  what: { ru: "Два исполнителя слились в одну запись", en: "Two executors ran together" },
  why: { ru: "Без запятой неясно, один это исполнитель или два.", en: "Without a comma they may be one or two." },
  fix: { ru: "Поставьте запятую.", en: "Put a comma between them." },
  message: {
    ru: (values) =>
      `${say("Исполнитель", quoted(value(values, "name", "text")), "не отделён от предыдущего")}: поставьте запятую`,
    en: (values) =>
      `${say("Executor", quoted(value(values, "name", "text"), "en"), "runs on from the one before")}: put a comma between them`,
  },
};
