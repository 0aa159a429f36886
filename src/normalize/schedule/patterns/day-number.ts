import { calendar } from "../calendar/lead.ts";
import type { Pattern } from "../pattern.ts";

/** Days whose month is that of the heading, of the word before them or of a rule: «25-26» under ЯНВАРЬ, «15 и 30 числа». */
export const dayNumber: Pattern = {
  name: "day-number",
  begins: ["number", "ordinal", "в", "на", "period", "deadline", "roughly"],
  ...calendar("bare-day", "day-of-month"),
  reads: [
    ["6 (09.10–13.10)", ["2024-10-09/2024-10-13"]],
    ["6-7 (09.10–20.10)", ["2024-10-09/2024-10-20"]],
    ["25-26", ["2024-01-25/2024-01-26"], "january"],
    ["25-26", ["unknown"]],
    ["1-10", ["2024-01-01/2024-01-10"], "january"],
    ["15", ["2024-01-15"], "january"],
    ["2, 9, 16", ["2024-01-02", "2024-01-09", "2024-01-16"], "january"],
    ["15 и 30 числа каждого месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=15,30 2024-01-01/2024-12-31"]],
    ["последний день месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=-1 2024-01-01/2024-12-31"]],
    ["20-25 числа ежемесячно", ["R:FREQ=MONTHLY;BYMONTHDAY=20,21,22,23,24,25 2024-01-01/2024-12-31"]],
    ["10 числа каждого месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=10 2024-01-01/2024-12-31"]],
    ["25-30 числа", ["unknown"]],
    [
      "1-15 число каждого месяца",
      ["R:FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15 2024-01-01/2024-12-31"],
    ],
    ["на 1 число каждого месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=1 2024-01-01/2024-12-31"]],
    ["1–5 числа каждого месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5 2024-01-01/2024-12-31"]],
    ["1 раз в 1,5 месяца", ["unknown", "unknown"]],
  ],
  refuses: ["25-26", "15 школ", "до 25 числа", "32"],
};
