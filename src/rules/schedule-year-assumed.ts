import type { Rule } from "./rule.ts";
import { quoted, say, value } from "./wording.ts";

export const scheduleYearAssumed: Rule = {
  id: "schedule/year-assumed",
  what: { ru: "Год срока взят из периода плана", en: "The year of a time was taken from the plan's period" },
  why: { ru: "В ячейке год не напечатан.", en: "The cell prints no year." },
  fix: { ru: "Допишите год, если он не тот.", en: "Add the year if another one is meant." },
  message: {
    ru: (values) => {
      const years = value(values, "year", "years", "read");
      return `${say("В сроке", quoted(value(values, "text", "raw", "print")), "нет года")}: ${years === "" ? "он взят из периода плана" : `по периоду плана принят ${years}`}`;
    },
    en: (values) => {
      const years = value(values, "year", "years", "read");
      return `${say("Time", quoted(value(values, "text", "raw", "print"), "en"), "has no year")}: ${years === "" ? "it was taken from the plan's period" : `${years} was taken from the plan's period`}`;
    },
  },
};
