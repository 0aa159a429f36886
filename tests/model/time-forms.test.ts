import { describe, expect, test } from "vitest";
import { DAY, DURATION, EDTF, RRULE } from "../../src/model/time-forms.ts";

/** For each form what fits it and what does not. */
const FORMS: Readonly<Record<string, { form: RegExp; fits: readonly string[]; others: readonly string[] }>> = {
  day: {
    form: DAY,
    fits: ["2023-05-30", "2024-02-29", "2000-02-29", "1992-07-10"],
    others: ["2023-02-30", "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "9999-12-31", "0000-01-01"],
  },
  edtf: {
    form: EDTF,
    fits: ["2023", "2023-03", "2023-03-31", "2023-03/2023-04", "../2025-05-30", "2024-02-01/..", "2022/2024"],
    others: ["", "junk", "2023-13", "2023-02-30", "../..", "2023/", "2023-01/2023-02/2023-03", "9999", "2023\n"],
  },
  rrule: {
    form: RRULE,
    fits: [
      "FREQ=YEARLY",
      "FREQ=WEEKLY;INTERVAL=2",
      "FREQ=YEARLY;BYMONTH=3,5,10,12",
      "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5",
      "FREQ=MONTHLY;BYMONTHDAY=-7,-1",
      "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    ],
    others: [
      "",
      "FREQ=SECONDLY",
      "FREQ=YEARLY;COUNT=5",
      "FREQ=DAILY;INTERVAL=0",
      "FREQ=YEARLY;BYMONTH=13",
      "FREQ=YEARLY;BYMONTHDAY=32",
      "FREQ=WEEKLY;BYDAY=XX",
      "FREQ=YEARLY\n",
      "FREQ=YEARLY;BYMONTH=1\r\nATTACH:http://x",
    ],
  },
  duration: {
    form: DURATION,
    fits: ["P0D", "P10D", "P1W", "P3M", "P1Y", "P1Y6M", "P1DT12H", "PT24H", "PT45M", "PT1H30M"],
    others: ["", "P", "PT", "junk", "10D", "P1W2D", "P10D\n", "P-1D"],
  },
};

describe.each(Object.entries(FORMS))("%s", (_, { form, fits, others }) => {
  test.each(fits)("«%s» fits", (text) => expect(text).toMatch(form));
  test.each(others)("%j does not", (text) => expect(text).not.toMatch(form));
});
