import type { Order } from "../../../src/model/types.ts";

export type OrderKind = Order["kind"];

/** An invented body that issues orders. */
export interface Office {
  /** As its letterhead prints it, line by line. */
  readonly lines: readonly string[];
  /** As stamps name it: «к приказу …». */
  readonly genitive: string;
  readonly head: readonly string[];
  readonly kinds: readonly OrderKind[];
  /** The subject of the Federation, printed on a line of its own above some letterheads. */
  readonly region: string | null;
  readonly place: string;
  /** Where its schools are: «школ Луковского района». */
  readonly area: string;
}

export const OFFICES: readonly Office[] = [
  {
    lines: ["УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", "АДМИНИСТРАЦИИ ЛУКОВСКОГО РАЙОНА"],
    genitive: "управления образования администрации Луковского района",
    head: ["Начальник управления образования"],
    kinds: ["order"],
    region: "Привольская область",
    place: "с. Луковское",
    area: "Луковского района",
  },
  {
    lines: ["МИНИСТЕРСТВО ОБРАЗОВАНИЯ", "ПРИВОЛЬСКОЙ ОБЛАСТИ"],
    genitive: "министерства образования Привольской области",
    head: ["Министр образования", "Привольской области"],
    kinds: ["order", "directive"],
    region: null,
    place: "г. Привольск",
    area: "Привольской области",
  },
  {
    lines: ["Департамент образования и науки", "Заречного края"],
    genitive: "департамента образования и науки Заречного края",
    head: ["Директор департамента"],
    kinds: ["order", "directive"],
    region: null,
    place: "г. Заречинск",
    area: "Заречного края",
  },
  {
    lines: ["АДМИНИСТРАЦИЯ", "ВЕРХНЕЯРСКОГО МУНИЦИПАЛЬНОГО ОКРУГА"],
    genitive: "администрации Верхнеярского муниципального округа",
    head: ["Глава округа"],
    kinds: ["resolution", "directive"],
    region: "Заречный край",
    place: "п. Верхний Яр",
    area: "Верхнеярского муниципального округа",
  },
  {
    lines: ["Комитет по образованию", "города Светлозёрска"],
    genitive: "комитета по образованию города Светлозёрска",
    head: ["Председатель комитета"],
    kinds: ["order"],
    region: null,
    place: "г. Светлозёрск",
    area: "города Светлозёрска",
  },
  {
    lines: [
      "Муниципальное бюджетное общеобразовательное учреждение",
      "«Каменнологская средняя общеобразовательная школа»",
    ],
    genitive: "МБОУ «Каменнологская СОШ»",
    head: ["Директор школы"],
    kinds: ["order"],
    region: null,
    place: "с. Каменный Лог",
    area: "Каменнологского округа",
  },
  {
    lines: ["МУНИЦИПАЛЬНОЕ КАЗЁННОЕ УЧРЕЖДЕНИЕ", "«ОТДЕЛ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ", "ТАЛОВСКОГО РАЙОНА»"],
    genitive: "МКУ «Отдел образования администрации Таловского района»",
    head: ["Заведующий отделом образования"],
    kinds: ["order"],
    region: "Дальнеозёрская область",
    place: "с. Таловое",
    area: "Таловского района",
  },
  {
    lines: ["ОТДЕЛ ПРОСВЕЩЕНИЯ И МОЛОДЁЖНОЙ ПОЛИТИКИ", "ГОРОДСКОГО ОКРУГА МЕДНЫЙ"],
    genitive: "отдела просвещения и молодёжной политики городского округа Медный",
    head: ["Исполняющий обязанности", "начальника отдела"],
    kinds: ["order", "directive"],
    region: null,
    place: "г. Медный",
    area: "городского округа Медный",
  },
];

export const KIND_WORDS: Readonly<
  Record<
    OrderKind,
    { readonly word: string; readonly dative: string; readonly instrumental: string; readonly verbs: readonly string[] }
  >
> = {
  order: { word: "ПРИКАЗ", dative: "приказу", instrumental: "приказом", verbs: ["ПРИКАЗЫВАЮ:", "приказываю:"] },
  directive: { word: "РАСПОРЯЖЕНИЕ", dative: "распоряжению", instrumental: "распоряжением", verbs: ["ОБЯЗЫВАЮ:", ""] },
  resolution: {
    word: "ПОСТАНОВЛЕНИЕ",
    dative: "постановлению",
    instrumental: "постановлением",
    verbs: ["ПОСТАНОВЛЯЮ:", "постановляет:"],
  },
  decision: { word: "РЕШЕНИЕ", dative: "решению", instrumental: "решением", verbs: ["РЕШИЛ:"] },
};

export const NUMBER_FORMS = [
  "45",
  "112",
  "7-п",
  "203-р",
  "91/1",
  "01-08/276",
  "358-осн",
  "1024",
  "64-о",
  "18/2-од",
] as const;

/** What a plan is called, in the nominative and in the genitive of «Об утверждении …». */
export const PLAN_NAMES: readonly (readonly [nominative: string, genitive: string])[] = [
  ["План мероприятий («дорожная карта»)", "плана мероприятий («дорожной карты»)"],
  ["Дорожная карта", "дорожной карты"],
  ["План мероприятий", "плана мероприятий"],
  ["План работы", "плана работы"],
  ["Комплекс мер", "комплекса мер"],
  ["План-график мероприятий", "плана-графика мероприятий"],
];

/** What plans are for. */
export const PURPOSES = [
  "по поддержке школ с низкими результатами обучения",
  "по повышению качества образования в школах с низкими образовательными результатами",
  "по оказанию адресной помощи школам, показавшим низкие результаты",
  "по сопровождению школ, работающих в сложных условиях",
  "по переводу школ в эффективный режим работы",
] as const;
