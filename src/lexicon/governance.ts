/**
 * Words that set the case of the name behind them. All prints are folded (lower case, «ё» as «е»).
 */

/** The six cases of Russian. */
export const CASES = ["nom", "gen", "dat", "acc", "ins", "pre"] as const;
export type Case = (typeof CASES)[number];

/** Verbs of orders by the case of the person that they act upon: «назначить Иванову», «поручить Ивановой». */
export const GOVERNING_VERBS: Readonly<Record<string, readonly Case[]>> = {
  назначить: ["acc"],
  назначаю: ["acc"],
  назначает: ["acc"],
  утвердить: ["acc"],
  утверждаю: ["acc"],
  определить: ["acc"],
  обязать: ["acc"],
  обязываю: ["acc"],
  освободить: ["acc"],
  направить: ["acc"],
  командировать: ["acc"],
  включить: ["acc"],
  ввести: ["acc"],
  вывести: ["acc"],
  исключить: ["acc"],
  считать: ["acc"],
  уполномочить: ["acc"],
  закрепить: ["acc"],
  избрать: ["acc"],
  принять: ["acc"],
  наградить: ["acc"],
  премировать: ["acc"],
  поздравить: ["acc"],
  поощрить: ["acc"],
  отметить: ["acc"],
  представить: ["acc"],
  допустить: ["acc"],
  перевести: ["acc"],
  ознакомить: ["acc"],
  привлечь: ["acc"],
  возложить: ["acc"],
  возлагаю: ["acc"],
  возлагается: ["acc"],
  поручить: ["dat"],
  поручаю: ["dat"],
  рекомендовать: ["dat"],
  рекомендую: ["dat"],
  предложить: ["dat"],
  предлагаю: ["dat"],
  объявить: ["dat"],
  вменить: ["dat"],
  разрешить: ["dat"],
  предоставить: ["dat"],
  указать: ["dat"],
};

/** Prepositions, and the nouns that stand for one, by the case that follows: «на Иванову», «под руководством Ивановой». */
export const GOVERNING_PREPOSITIONS: Readonly<Record<string, readonly Case[]>> = {
  на: ["acc"],
  через: ["acc"],
  от: ["gen"],
  у: ["gen"],
  для: ["gen"],
  без: ["gen"],
  кроме: ["gen"],
  к: ["dat"],
  за: ["ins", "acc"],
  с: ["ins", "gen"],
  со: ["ins", "gen"],
  перед: ["ins"],
  под: ["ins"],
  о: ["pre"],
  об: ["pre"],
  при: ["pre"],
  руководством: ["gen"],
  председательством: ["gen"],
  участием: ["gen"],
  участии: ["gen"],
  лице: ["gen"],
  составе: ["gen"],
  поручению: ["gen"],
  совместно: ["ins"],
};

/** Words that make an office acting and stand before its genitive: «исполняющую обязанности директора». */
export const ACTING_FORMS: Readonly<Record<string, { readonly cases: readonly Case[]; readonly gender: "m" | "f" }>> = {
  исполняющий: { cases: ["nom"], gender: "m" },
  исполняющая: { cases: ["nom"], gender: "f" },
  исполняющего: { cases: ["gen", "acc"], gender: "m" },
  исполняющую: { cases: ["acc"], gender: "f" },
  исполняющему: { cases: ["dat"], gender: "m" },
  исполняющей: { cases: ["gen", "dat", "ins", "pre"], gender: "f" },
  исполняющим: { cases: ["ins"], gender: "m" },
};

/** Words between «имени» and the name that a body bears: «имени дважды Героя Советского Союза И.И. …». */
export const TITLES_OF_HONOUR: readonly string[] = [
  "героя",
  "героев",
  "советского",
  "союза",
  "российской",
  "федерации",
  "россии",
  "социалистического",
  "труда",
  "маршала",
  "генерала",
  "адмирала",
  "академика",
  "народного",
  "заслуженного",
  "кавалера",
  "ордена",
  "славы",
  "мужества",
  "дважды",
  "трижды",
  "святого",
  "святителя",
  "отечественной",
  "великой",
  "войны",
  "почетного",
  "гражданина",
];

// A document's words are looked up here: «constructor» and «__proto__» must find nothing.
for (const table of [GOVERNING_VERBS, GOVERNING_PREPOSITIONS, ACTING_FORMS]) Object.setPrototypeOf(table, null);
