import type { Rule } from "./rule.ts";
import { say, value } from "./wording.ts";

export const batchCopiedPlan: Rule = {
  id: "batch/copied-plan",
  what: {
    ru: "План почти дословно повторяет план из другого документа",
    en: "A plan is nearly a copy of another document's",
  },
  why: {
    ru: "План списан: своих условий и школ он не учитывает.",
    en: "It was copied and does not speak of its own schools.",
  },
  fix: { ru: "Составьте план по своим данным.", en: "Write the plan from one's own data." },
  message: {
    ru: (values) => {
      const share = value(values, "percent") === "" ? "" : `на ${value(values, "percent")} %`;
      return `${say("План совпадает", share, "с планом из документа", value(values, "file"))}: проверьте, не списан ли он`;
    },
    en: (values) => {
      const share = value(values, "percent") === "" ? "" : `by ${value(values, "percent")} %`;
      return `${say("The plan agrees", share, "with that of", value(values, "file") || "another document")}: check whether it was copied`;
    },
  },
};
