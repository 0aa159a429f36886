import type { Examples } from "../examples.ts";
import { ROWS, type SampleOrder, sampleOrder, samplePlan } from "../sample.ts";

const pair = (wrong: SampleOrder, right: SampleOrder) => ({ wrong: [sampleOrder(wrong)], right: [sampleOrder(right)] });

const CONTROL = "Контроль за исполнением приказа оставляю за собой.";
const stamp = (label: string, number = "45"): string =>
  `Приложение${label}\nк приказу отдела образования\nот 12.03.2024 № ${number}\n\n`;
const PLAN = samplePlan(ROWS);
const ROSTER =
  "Состав рабочей группы\n\nРогова О.П. – заместитель начальника отдела, председатель\nЗимина Т.В. – методист, секретарь\n";

/** Examples of the rules about what an order refers to. */
export const reference: Examples = {
  "reference/own-number-mismatch": [
    pair(
      { clauses: ["Утвердить план поддержки школ (приложение).", CONTROL], after: stamp("", "54") + PLAN },
      { clauses: ["Утвердить план поддержки школ (приложение).", CONTROL], after: stamp("") + PLAN },
    ),
  ],
  "reference/missing-appendix": [
    pair(
      {
        clauses: ["Утвердить план (приложение 1) и состав группы (приложение 2).", CONTROL],
        after: stamp(" 1") + PLAN,
      },
      {
        clauses: ["Утвердить план (приложение 1) и состав группы (приложение 2).", CONTROL],
        after: `${stamp(" 1")}${PLAN}\n${stamp(" 2")}${ROSTER}`,
      },
    ),
  ],
  "reference/unmentioned-appendix": [
    pair(
      { clauses: ["Утвердить план (приложение 1).", CONTROL], after: `${stamp(" 1")}${PLAN}\n${stamp(" 2")}${ROSTER}` },
      {
        clauses: ["Утвердить план (приложение 1).", "Утвердить состав группы (приложение 2).", CONTROL],
        after: `${stamp(" 1")}${PLAN}\n${stamp(" 2")}${ROSTER}`,
      },
    ),
  ],
  "reference/duplicate-appendix": [
    pair(
      {
        clauses: ["Утвердить план (приложение 1).", "Утвердить состав группы (приложение 2).", CONTROL],
        after: `${stamp(" 1")}${PLAN}\n${stamp(" 1")}${ROSTER}`,
      },
      {
        clauses: ["Утвердить план (приложение 1).", "Утвердить состав группы (приложение 2).", CONTROL],
        after: `${stamp(" 1")}${PLAN}\n${stamp(" 2")}${ROSTER}`,
      },
    ),
  ],
  "reference/later-act": [
    pair(
      { preamble: "На основании приказа министерства образования от 20.05.2024 № 301 «О поддержке школ»" },
      { preamble: "На основании приказа министерства образования от 20.02.2024 № 301 «О поддержке школ»" },
    ),
  ],
};
