import type { Examples } from "../examples.ts";
import { ROWS, sampleOrder, samplePlan } from "../sample.ts";

const time = (wrong: string, right: string) => ({
  wrong: [samplePlan([...ROWS, `4\tВыезды методистов в школы\t${wrong}\tМетодический центр`])],
  right: [samplePlan([...ROWS, `4\tВыезды методистов в школы\t${right}\tМетодический центр`])],
});

/** Examples of the rules about time. */
export const schedule: Examples = {
  "schedule/missing": [time("", "октябрь 2024")],
  "schedule/unparsed": [time("31 июня 2024", "30 июня 2024")],
  "schedule/outside-period": [time("октябрь 2022", "октябрь 2024")],
  "schedule/end-before-start": [
    time("с 20.05.2024 по 10.05.2024", "с 10.05.2024 по 20.05.2024"),
    time("май 2024 – март 2024", "март 2024 – май 2024"),
  ],
  "schedule/before-order": [
    {
      wrong: [sampleOrder({ date: "12.04.2024", after: samplePlan(ROWS) })],
      right: [sampleOrder({ date: "12.02.2024", after: samplePlan(ROWS) })],
    },
  ],
  "schedule/year-assumed": [time("октябрь", "октябрь 2024")],
  "schedule/typo": [time("октбярь 2024", "октябрь 2024")],
  "schedule/exception-unread": [
    time("еженедельно в 2024 году, кроме каникул", "еженедельно с 02.09.2024 по 25.10.2024"),
    time("ежемесячно в 2024 году, кроме дней отчётов", "ежемесячно в 2024 году, кроме июля"),
  ],
};
