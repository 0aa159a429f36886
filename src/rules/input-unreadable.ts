import type { Rule } from "./rule.ts";
import { value } from "./wording.ts";

export const inputUnreadable: Rule = {
  id: "input/unreadable",
  what: { ru: "Файл не прочитан: проверять нечего", en: "The file could not be read, so nothing was checked" },
  why: {
    ru: "Пустой, повреждённый, недоступный файл или файл без приказа и плана нельзя считать проверенным.",
    en: "A file that is empty, damaged, locked or holds no order and no plan must not pass for a checked one.",
  },
  fix: { ru: "Пришлите файл заново как обычный текст.", en: "Supply the file again as plain text." },
  message: {
    ru: (values) => `Файл не проверен: ${value(values, "text") || "он не читается"}`,
    en: (values) => `The file was not checked: ${value(values, "text") || "it cannot be read"}`,
  },
};
