import { citations } from "./reference/citations.ts";
import type { Rule } from "./rule.ts";
import { quoted, russianDate, say, value } from "./wording.ts";

export const orderDateMalformed: Rule = {
  id: "order/date-malformed",
  fromReading: true,
  what: { ru: "Дата документа написана с ошибкой", en: "The date of an act is malformed" },
  why: { ru: "Такую дату нельзя прочесть однозначно.", en: "Such a date cannot be read with certainty." },
  fix: { ru: "Запишите дату как «13.09.2022» или «13 сентября 2022 г.».", en: "Write it as 13.09.2022." },
  message: {
    ru: (values) => {
      const read = russianDate(value(values, "read", "iso", "date"));
      const advice = read === "" ? "запишите день, месяц и год полностью" : `читается как ${read}, исправьте запись`;
      return `${say("Дата", quoted(value(values, "text", "print", "printed")), "написана с ошибкой")}: ${advice}`;
    },
    en: (values) => {
      const read = value(values, "read", "iso", "date");
      const advice = read === "" ? "write day, month and year in full" : `read as ${read}, mend the print`;
      return `${say("Date", quoted(value(values, "text", "print", "printed"), "en"), "is malformed")}: ${advice}`;
    },
  },
  // the header, the preamble, the clauses and the passport report theirs while they are read
  check: (document) => citations(document).malformed,
};
