import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const modelInvalid: Rule = {
  id: "model/invalid",
  what: { ru: "Файл модели не соответствует схеме", en: "A model file does not fit the schema" },
  why: {
    ru: "Поле пропущено, названо иначе или имеет не тот тип; дальше файл не проверяется.",
    en: "A field is missing, misnamed or of another type; nothing else in the file is checked.",
  },
  fix: {
    ru: "Исправьте поле; схему печатает «shnor schema document».",
    en: "Mend the field; `shnor schema document` prints the schema.",
  },
  message: {
    ru: (values) => {
      const detail = value(values, "text");
      const field = value(values, "path") === "" ? "" : quoted(value(values, "path"));
      return `${say(field === "" ? "Модель не соответствует схеме" : `Поле ${field} не соответствует схеме`)}: ${detail === "" ? "исправьте его" : detail}`;
    },
    en: (values) => {
      const detail = value(values, "text");
      const field = value(values, "path") === "" ? "The model" : `Field ${quoted(value(values, "path"), "en")}`;
      return `${field} does not fit the schema: ${detail === "" ? "mend it" : detail}`;
    },
  },
};
