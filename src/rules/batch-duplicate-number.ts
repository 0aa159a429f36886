import type { Rule } from "./rule.ts";
import { russianDate, say, value } from "./wording.ts";

export const batchDuplicateNumber: Rule = {
  id: "batch/duplicate-number",
  what: { ru: "Два документа с одним номером и датой", en: "Two documents have the same number and date" },
  why: {
    ru: "Один приказ прислан дважды, или в одном из документов реквизиты чужие.",
    en: "One order was sent twice, or one of the two carries another's number.",
  },
  fix: { ru: "Уберите повтор или исправьте номер.", en: "Take the copy out or mend the number." },
  message: {
    ru: (values) => {
      const number = value(values, "number") === "" ? "" : `№ ${value(values, "number")}`;
      const date = value(values, "date") === "" ? "" : `от ${russianDate(value(values, "date"))}`;
      const other = value(values, "file") === "" ? "в другом документе" : `в документе ${value(values, "file")}`;
      return `${say("Те же номер и дата", number, date, "стоят", other)}: проверьте, не прислан ли он дважды`;
    },
    en: (values) => {
      const number = value(values, "number") === "" ? "" : `(№ ${value(values, "number")} of ${value(values, "date")})`;
      return `${say("The same number and date", number, "stand in", value(values, "file") || "another document")}: check whether it was sent twice`;
    },
  },
};
