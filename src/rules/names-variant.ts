import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const namesVariant: Rule = {
  id: "names/variant",
  what: { ru: "Одно лицо или организация в двух написаниях", en: "One person or body in two spellings" },
  why: { ru: "Скорее всего, в одном из написаний опечатка.", en: "One of the spellings is probably a misprint." },
  fix: { ru: "Оставьте верное написание.", en: "Keep the right spelling." },
  message: {
    ru: (values) => {
      const variant = quoted(value(values, "variant", "printed", "print", "text"));
      const name = quoted(value(values, "name", "read", "canonical"));
      return name === ""
        ? `${say("Написание", variant, "расходится с другим в этом документе")}: проверьте, какое верно`
        : `${say("Написание", variant, "вместо", name)}: проверьте, какое верно`;
    },
    en: (values) => {
      const variant = quoted(value(values, "variant", "printed", "print", "text"), "en");
      const name = quoted(value(values, "name", "read", "canonical"), "en");
      return name === ""
        ? `${say("Spelling", variant, "differs from another one in this document")}: check which is right`
        : `${say("Spelling", variant, "beside", name)}: check which is right`;
    },
  },
};
