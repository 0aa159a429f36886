import type { Examples } from "../examples.ts";
import { sampleOrder, samplePlan } from "../sample.ts";

const WORKS = [
  "Семинар для учителей математики",
  "Диагностика читательской грамотности",
  "Консультации для директоров школ",
  "Выезды методистов в школы",
  "Занятия с отстающими учениками",
  "Родительские собрания в школах",
  "Итоговое совещание директоров",
];
const OWN = [
  "Школа молодого учителя",
  "Конкурс уроков чтения",
  "Обмен опытом с соседними школами",
  "Разбор контрольных работ",
  "Работа с родителями первоклассников",
  "Наставничество в малых школах",
  "Подготовка к проверочным работам",
];
const planOf = (works: readonly string[], executor = "Отдел образования") =>
  samplePlan(works.map((work, i) => `${i + 1}\t${work}\tмай 2024\t${executor}`));
const BODY = "МБУ «Информационно-методический центр»";

/** Examples of the rules over several documents. */
export const batch: Examples = {
  "batch/duplicate-number": [
    {
      wrong: [sampleOrder({ title: "О поддержке школ" }), sampleOrder({ title: "О проверке школ" })],
      right: [sampleOrder({ title: "О поддержке школ" }), sampleOrder({ title: "О проверке школ", number: "№ 46" })],
    },
  ],
  "batch/copied-plan": [{ wrong: [planOf(WORKS), planOf(WORKS)], right: [planOf(WORKS), planOf(OWN)] }],
  "batch/name-variant": [
    {
      wrong: [planOf(WORKS, BODY), planOf(OWN, BODY.replace("методический", "методичиский"))],
      right: [planOf(WORKS, BODY), planOf(OWN, BODY)],
    },
  ],
  "batch/missing-document": [
    {
      wrong: [sampleOrder()],
      right: [sampleOrder(), sampleOrder({ number: "№ 7" }).replace("ЛУГОДОЛЬСКОГО", "ЗАОЗЁРНОГО")],
      expected: "Лугодольский район\nЗаозёрный район\n",
    },
  ],
};
