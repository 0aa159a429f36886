import type { Examples } from "../examples.ts";
import { sampleOrder, samplePlan } from "../sample.ts";

const STAMP = "Приложение 1\nк приказу отдела образования\nот 12.03.2024 № 45\n\n";
const CLAUSES = [
  "Утвердить состав рабочей группы (приложение 1).",
  "Контроль за исполнением приказа оставляю за собой.",
];
const MEMBERS = [
  "Председатель:\nРогова О.П. – заместитель начальника отдела",
  "Секретарь:\nЗимина Т.В. – методист",
  "Члены группы:\nЛаптев К.Д. – директор школы",
];
const roster = (...members: string[]) =>
  sampleOrder({ clauses: CLAUSES, after: `${STAMP}Состав рабочей группы\n\n${members.join("\n")}\n` });
const persons = (last: string) => {
  const rows = ["Рогова О.П.", "Зимина Т.В.", "Лаптев К.Д.", last].map(
    (name, i) => `${i + 1}\t${WORKS[i]}\tмай 2024\t${name}`,
  );
  return sampleOrder({
    clauses: [
      "Назначить ответственными Рогову О.П., заместителя начальника отдела, Зимину Т.В., методиста, Лаптева К.Д., директора школы.",
      "Контроль за исполнением приказа оставляю за собой.",
    ],
    after: samplePlan(rows),
  });
};
const WORKS = [
  "Семинар для учителей математики",
  "Диагностика чтения",
  "Консультации для директоров",
  "Выезды в школы",
];

const named = (name: string) => {
  const rows = ["Колесникова Ольга Петровна", "Колесникова О.П.", "Колесникова О.П.", name];
  return samplePlan(rows.map((one, i) => `${i + 1}\t${WORKS[i]}\tмай 2024\t${one}`));
};

/** Examples of the rules about people and their names. */
export const people: Examples = {
  "executors/unlisted-person": [{ wrong: [persons("Борисов Е.Г.")], right: [persons("Зимина Т.В.")] }],
  "names/variant": [{ wrong: [named("Калесникова О.П.")], right: [named("Колесникова О.П.")] }],
  "roster/missing-position": [
    { wrong: [roster(...MEMBERS.slice(0, 2), "Члены группы:\nЛаптев К.Д.")], right: [roster(...MEMBERS)] },
  ],
  "roster/missing-head": [{ wrong: [roster(...MEMBERS.slice(1))], right: [roster(...MEMBERS)] }],
  "roster/duplicate-member": [
    { wrong: [roster(...MEMBERS, "Рогова О.П. – заместитель начальника отдела")], right: [roster(...MEMBERS)] },
  ],
};
