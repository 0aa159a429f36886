import { fold } from "../text/words.ts";

/** Words of one capital letter that stand alone. */
const ONE_LETTER = new Set(["А", "В", "И", "К", "О", "С", "У", "Я"]);

/** Ends of the nominatives and infinitives that open the name of a measure. */
const OPENING = /(?:[нт]ие|ция|ство|сть|вка|ть)$/u;

/** Ends of the cases that a preposition of one letter governs: what stands behind it may be a word of its own. */
const GOVERNED: Readonly<Record<string, RegExp>> = {
  С: /(?:[аяыиоуе]|[оеи]й|[ыоие]м|[ая]ми|[ыи]ми|[ое]в|[ыи]х|го|ью)$/u,
  В: /(?:[еуюиаоя]|[оеи]й|[оеы]м|[аяыи]х)$/u,
  К: /(?:[еуюи]|[оеи]й|[аяыи]м|му)$/u,
  О: /(?:[еуюи]|[оеи]й|[ое]м|[аяыи]х)$/u,
  У: /(?:[аяыи]|[оеи]й|[ое]в|[ыи]х|го)$/u,
};

/**
 * Words that open measures and lists of people and begin with a letter that is a word of its own: what is left of them
 * without it is no word, or none that the letter could govern.
 */
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  ..."адаптация аттестация аукцион акция апробация актуализация анализ анкетирование администрация".split(" "),
  ..."внедрение выявление выполнение выезд выставка вовлечение взаимодействие включение вручение вебинар".split(" "),
  ..."восстановление выбор выработка выпуск выдвижение викторина выступление воспитанники выпускники".split(" "),
  ..."изготовление информирование изучение использование инструктаж итоги исследование игра издание".split(" "),
  ..."индивидуальная индивидуальные индивидуальный".split(" "),
  ..."классные классный классная контроль консультация консультации консультирование конкурс конкурсы".split(" "),
  ..."конференция курсы корректировка координация комплектование комплексная комплексный концерт кросс".split(" "),
  ..."организация обеспечение обучение оснащение оформление определение обновление отчет оказание открытие".split(" "),
  ..."обобщение обсуждение обследование оценка оценивание ознакомление осуществление опрос обмен олимпиада".split(" "),
  ..."обзор отбор освещение оборудование обучающиеся организаторы общешкольные общешкольное".split(" "),
  ..."сбор создание составление содействие совещание семинар семинары сопровождение совершенствование".split(" "),
  ..."систематизация согласование соревнования соревнование собеседование сотрудничество собрание собрания".split(" "),
  ..."стажировка снижение соблюдение смотр справка студенты сотрудники социальные специалисты".split(" "),
  ..."участие утверждение установка учебные учебный учебная усиление укрепление улучшение урок уроки".split(" "),
  ..."управление устранение учет учителя учащиеся ученики участники ярмарка ярмарки".split(" "),
]);

/** How sure it is that a capital letter and the small word behind it are one word that a converter split. */
export type SplitHead = "certain" | "sure" | "likely" | "unlikely";

/**
 * «Р азработка» is certain, for Р is no word, «С бор» for the whole is a known one; «О здоровление» is sure, for О governs
 * no nominative; «К вест» is likely; «С учителями», «О поддержке» are rather two words.
 */
export function splitHead(letter: string, tail: string): SplitHead {
  if (!ONE_LETTER.has(letter) || OPENING_WORDS.has(fold(letter + tail))) return "certain";
  const governed = GOVERNED[letter];
  if (!governed) return "likely";
  if (letter !== "В" && OPENING.test(tail)) return "sure";
  return governed.test(tail) && !OPENING.test(tail) ? "unlikely" : "likely";
}
