import type { Rule } from "./rule.ts";
import { say, value } from "./wording.ts";

export const textEncoding: Rule = {
  id: "text/encoding",
  what: {
    ru: "Файл не в UTF-8 или содержит нечитаемые байты",
    en: "The file is not UTF-8, or has bytes that do not decode",
  },
  why: {
    ru: "Кодировка определена по содержимому и может быть угадана неверно.",
    en: "The encoding was told from the content and may be wrong.",
  },
  fix: { ru: "Сохраните файл в UTF-8.", en: "Save the file as UTF-8." },
  message: {
    ru: (values) => {
      const encoding = value(values, "encoding");
      const bytes = value(values, "damaged", "bytes", "count");
      if (bytes !== "" && bytes !== "0")
        return `${say("В файле есть байты, которые не читаются", encoding === "" ? "" : `как ${encoding}`)}: сохраните его в UTF-8`;
      return `${say("Файл не в UTF-8", encoding === "" ? "" : `, а в ${encoding}`).replace(" ,", ",")}: сохраните его в UTF-8`;
    },
    en: (values) => {
      const encoding = value(values, "encoding");
      const bytes = value(values, "damaged", "bytes", "count");
      if (bytes !== "" && bytes !== "0")
        return `${say("Some bytes do not decode", encoding === "" ? "" : `as ${encoding}`)}: save the file as UTF-8`;
      return `${say("The file is not UTF-8", encoding === "" ? "" : `but ${encoding}`)}: save it as UTF-8`;
    },
  },
};
