import { calendar } from "../calendar/lead.ts";
import type { Pattern } from "../pattern.ts";

/** «в т.г.», «в текущем году», «в следующем учебном году»: a year that only the plan can number. */
export const thisYear: Pattern = {
  name: "this-year",
  begins: ["current", "next", "word", "с", "в", "на"],
  ...calendar("whole"),
  reads: [
    ["в т.г.", ["2024"]],
    ["в т. г.", ["2024"]],
    ["в текущем учебном году", ["2023-09/2024-08"], "school"],
    ["в т/г", ["2024"]],
  ],
  refuses: ["т. д.", "следующего совещания", "в текущей работе"],
};
