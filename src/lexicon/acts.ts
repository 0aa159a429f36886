/** Endings by declension: «приказ», «распоряжение», «письмо», «программа», «концепция». */
const MASCULINE = ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"];
const NEUTER = ["е", "я", "ю", "ем", "и", "й", "ям", "ями", "ях"];
const LETTER = ["о", "а", "у", "ом", "е", "ам", "ами", "ах"];
const FEMININE = ["а", "ы", "е", "у", "ой", "ою", "", "ам", "ами", "ах"];
const FEMININE_SOFT = ["я", "и", "ю", "ей", "й", "ям", "ями", "ях"];

/**
 * Words that open the citation of an act. `needs` says what must be printed for it to count: `any` - a number, a date
 * or a certain issuer; `number` - a number or a date; `both` - a date and a number (such words stand in prose as well).
 */
export const ACT_WORDS = [
  { kind: "order", stem: "приказ", endings: MASCULINE, needs: "any" },
  { kind: "directive", stem: "распоряжени", endings: NEUTER, needs: "any" },
  { kind: "resolution", stem: "постановлени", endings: NEUTER, needs: "any" },
  { kind: "decision", stem: "решени", endings: NEUTER, needs: "number" },
  { kind: "law", stem: "закон", endings: MASCULINE, needs: "any" },
  { kind: "act", stem: "указ", endings: MASCULINE, needs: "any" },
  { kind: "letter", stem: "письм", endings: LETTER, needs: "any" },
  { kind: "letter", stem: "писем", endings: [""], needs: "any" },
  { kind: "act", stem: "поручени", endings: NEUTER, needs: "both" },
  { kind: "act", stem: "указани", endings: NEUTER, needs: "both" },
  { kind: "act", stem: "положени", endings: NEUTER, needs: "both" },
  { kind: "act", stem: "рекомендаци", endings: FEMININE_SOFT, needs: "both" },
  { kind: "act", stem: "инструкци", endings: FEMININE_SOFT, needs: "both" },
  { kind: "programme", stem: "программ", endings: FEMININE, needs: "both" },
  { kind: "programme", stem: "концепци", endings: FEMININE_SOFT, needs: "both" },
  { kind: "programme", stem: "стратеги", endings: FEMININE_SOFT, needs: "both" },
] as const;

/** Endings that only a plural has: «приказами министерства» names no certain act. */
export const PLURAL_ENDINGS = ["ы", "ов", "ам", "ами", "ах", "й", "ям", "ями", "ях"];

/** What an approving act approves; act and paper are one citation: «Порядком …, утверждённым приказом …». */
export const APPROVED_STEMS = [
  "программ",
  "концепци",
  "стратеги",
  "порядк",
  "порядок",
  "положени",
  "план",
  "правил",
  "перечн",
  "перечень",
  "методик",
  "регламент",
  "стандарт",
  "паспорт",
];

/** Heads of bodies that issue acts, by stem: an act named by its issuer alone has one of these or an abbreviation. */
export const ISSUER_STEMS = [
  "агентств",
  "администраци",
  "глав",
  "губернатор",
  "департамент",
  "дум",
  "комитет",
  "минздрав",
  "министерств",
  "министр",
  "миннауки",
  "минобр",
  "минпрос",
  "минспорт",
  "минтруд",
  "отдел",
  "правительств",
  "президент",
  "роспотребнадзор",
  "рособрнадзор",
  "служб",
  "собрани",
  "совет",
  "управлени",
];

/** Words after which «№ 5» is the number of a school, not of an act. */
export const NUMBERED_BODY_STEMS = [
  "гимнази",
  "доу",
  "интернат",
  "колледж",
  "лице",
  "ноу",
  "ооп",
  "оош",
  "нош",
  "оу",
  "сад",
  "сош",
  "училищ",
  "учреждени",
  "центр",
  "школ",
];

/** Words that govern the acts on which an order rests: «в соответствии с …», «во исполнение …». */
export const GROUND_STEMS = [
  "во исполнение",
  "на основании",
  "реализаци",
  "руководств",
  "с учетом",
  "с учётом",
  "согласно",
  "соответстви",
  "утвержд",
  "учитывая",
];

/** Words at which the citation of an act is over. */
export const CITATION_ENDS = [
  "в рамках",
  "в связи",
  "в соответствии",
  "в целях",
  "во исполнение",
  "возложить",
  "назначить",
  "направить",
  "организовать",
  "подготовить",
  "представить",
  "принять",
  "провести",
  "разработать",
  "создать",
  "утвердить",
  "зарегистрирован",
  "которым",
  "которого",
  "на основании",
  "обеспечить",
  "приказываю",
  "протокол",
  "руководствуясь",
  "с учетом",
  "с учётом",
  "с целью",
  "согласно",
  "утвержд",
  "утв.",
  "учитывая",
  "соглашени",
  "договор",
  "записк",
  "вступа",
  "действует",
  "подлежит",
  "распространя",
  "утратил",
  "утрачива",
];

/** Nouns and numerals that end like an infinitive. */
export const NOT_INFINITIVES = [
  "печать",
  "сеть",
  "соцсеть",
  "память",
  "путь",
  "суть",
  "треть",
  "мать",
  "пять",
  "девять",
  "десять",
  "речь",
  "течь",
];

/** Infinitives in «-сти», among the nouns in «-ость», «-асть»: by what they end in. */
export const INFINITIVES = ["вести", "внести", "нести", "вывезти", "везти", "обрести", "учесть", "счесть", "прочесть"];

/** Words before a day by which something is due: it is no date of an act. */
export const TERM_WORDS = ["до", "позднее", "позже", "ранее", "раньше", "с", "со", "по", "к", "после", "начиная", "на"];

/** Words that govern an infinitive inside a title: «о мерах, позволяющих повысить …», «о праве получать …». */
export const INFINITIVE_GOVERNORS = [
  "щих",
  "щие",
  "щий",
  "щая",
  "щее",
  "щей",
  "щего",
  "щим",
  "щими",
  "прав",
  "праве",
  "права",
];

/** What stands before a kind word that names no other act: the act itself, a draft, a note of changes. */
export const NOT_CITED_BEFORE = [
  "настоящ",
  "данн",
  "проект",
  "в ред.",
  "в редакции",
  "внесенн",
  "внесённ",
  "изменениями",
];

/** How brackets begin that hold notes of changes, of registration and abbreviations. */
export const NOTE_BRACKETS = [
  "в ред",
  "ред.",
  "с изм",
  "с учетом изм",
  "зарегистр",
  "регистрац",
  "далее",
  "с доп",
  "опубл",
];

/** Short words that a dash may precede without belonging to a number. */
export const NOT_SUFFIXES = ["и", "о", "об", "от", "в", "с", "на", "по", "к", "за", "до", "для", "обо", "во", "со"];

/** Stems of words that name an act, or what an act approved: a date behind one is that act's. */
export const DATED_ACT_STEMS = ["приказ", "распоряжени", "постановлени", "решени", "письм", "закон", "программ"];
