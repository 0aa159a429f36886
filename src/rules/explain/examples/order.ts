import type { Examples } from "../examples.ts";
import { ROWS, type SampleOrder, sampleOrder, samplePlan } from "../sample.ts";

const pair = (wrong: SampleOrder, right: SampleOrder = {}) => ({
  wrong: [sampleOrder(wrong)],
  right: [sampleOrder(right)],
});

const TERM = "Руководителям школ представить отчёты в срок до ";
const withTerm = (year: string): SampleOrder => ({
  clauses: [
    "Утвердить план поддержки школ.",
    `${TERM}20.12.${year}.`,
    "Контроль за исполнением приказа оставляю за собой.",
  ],
});
const withPlan = (part: SampleOrder, title?: string): SampleOrder => ({ ...part, after: samplePlan(ROWS, title) });

/** Examples of the rules about an order. */
export const order: Examples = {
  "order/missing-number": [pair({ number: "№ ____" }), pair({ number: "№ б/н" })],
  "order/missing-date": [pair({ date: "«___» __________ 2024 г." })],
  "order/missing-title": [pair({ title: "" })],
  "order/missing-signatory": [pair({ signature: "" })],
  "order/unread": [pair({ after: `ПРИКАЗ\n15.03.2024 № 18\nО семинаре\nПриказываю:\n1. Провести семинар.\n` })],
  "order/date-malformed": [pair({ date: "12.03.2024 2024 г." }, { date: "12.03.2024 г." })],
  "order/title-period-mismatch": [
    pair(
      withPlan({ title: "Об утверждении плана поддержки школ на 2023 год" }),
      withPlan({ title: "Об утверждении плана поддержки школ на 2024 год" }),
    ),
  ],
  "order/date-outside-plan": [
    pair(withPlan({ date: "12.03.2042" }), withPlan({})),
    pair(withPlan({ date: "12.03.2021" }), withPlan({ date: "12.12.2023" })),
  ],
  "order/deadline-before-date": [pair(withTerm("2023"), withTerm("2024"))],
  "order/deadline-outside-period": [pair(withPlan(withTerm("2026")), withPlan(withTerm("2024")))],
  "order/signatory-mismatch": [
    pair(
      {
        clauses: [
          "Утвердить план поддержки школ.",
          "Контроль за исполнением возложить на Рогову О.П., начальника отдела образования.",
        ],
        signature: "Начальник отдела образования\tА.Н. Ветрова",
      },
      {
        clauses: [
          "Утвердить план поддержки школ.",
          "Контроль за исполнением возложить на Рогову О.П., заместителя начальника отдела образования.",
        ],
        signature: "Начальник отдела образования\tА.Н. Ветрова",
      },
    ),
  ],
  "order/missing-control": [
    pair({ clauses: ["Утвердить план поддержки школ.", "Руководителям школ обеспечить его исполнение."] }),
  ],
};
