/** Words of the second state languages in bilingual letterheads, their letters folded to plain ones (see `plainLetters`). */

/**
 * What acts are called: «приказ», «распоряжение», «постановление», «решение» in the languages of the republics. The rule
 * for a lone word above the Russian one (`isLoneCopy`) reads most of them; this list is for those that it must not guess.
 */
export const ACT_KIND_COPIES = [
  // Tatar, Bashkir, Crimean Tatar
  "боерык",
  "боерыгы",
  "бойорок",
  "карар",
  "карары",
  "курсатма",
  "буйрук",
  "эмир",
  "къарар",
  // Chuvash
  "хушу",
  "йышану",
  // Sakha
  "уураах",
  "дьахал",
  "дьагал",
  "бирикээс",
  "быхаарыы",
  // Mari, Hill Mari
  "пунчал",
  "куштык",
  "шудык",
  "пунцал",
  // Mordvin: Erzya, Moksha
  "мерема",
  "путовкс",
  "путфкс",
  // Udmurt
  "косон",
  "пуктэм",
  // Komi, Komi-Permyak
  "тшоктом",
  "шуом",
  "помшуом",
  // Kalmyk
  "тогтавр",
  "закавр",
  "заквр",
  "шиидвр",
  // Buryat
  "захиралта",
  "тогтоол",
  "шиидхэбэри",
  // Tuvan, Khakas, Altai
  "дужаал",
  "тушаал",
  "доктаал",
  "айтыышкын",
  "шиитпир",
  "чахыг",
  "чарадыг",
  "йакару",
  "чечим",
  // Ossetian
  "уынаффа",
  "уынаффе",
  "бардзырд",
  "бардзырдт",
  // Languages of the Caucasus
  "унафэ",
  "унашъо",
  "бегим",
  "буйрукъ",
  "буюрукъ",
  "буйругъ",
  "буюрухъ",
  "амру",
  "омра",
  "амар",
  "сацам",
  "хукму",
  // Ukrainian
  "наказ",
  "розпорядження",
  "постанова",
  "ришення",
] as const;

/** Words of letterheads in the Turkic languages that have no letter of their own. */
export const LETTERHEAD_COPIES = [
  "республикасы",
  "муниципаль",
  "районынын",
  "шахары",
  "министрлыгы",
  "комитетынын",
  "башкарма",
  "оройуона",
  "администрацията",
  "республиката",
] as const;

/** How words end that only Russian has: such a line with «ҥ» or «ө» in a name is no copy. */
export const RUSSIAN_ENDINGS = [
  "ого",
  "его",
  "ение",
  "ения",
  "ский",
  "ского",
  "ская",
  "ской",
  "ское",
  "ная",
  "няя",
  "ное",
  "ных",
  "ция",
  "ции",
  "ости",
] as const;

/** Letters of those languages, Cyrillic or the Latin ones that are printed for them, and the plain letter for each. */
export const OTHER_LETTERS: readonly (readonly [letters: string, plain: string])[] = [
  ["әӕ\u00e6", "а"],
  ["ӑӓ\u0103\u00e4", "а"],
  ["ӗ\u0115", "е"],
  ["өӧ\u00f6", "о"],
  ["үұӯӱӳ\u00fc\u00ff", "у"],
  ["іӣӥ", "и"],
  ["җӝ", "ж"],
  ["ҙӟ", "з"],
  ["ҫ\u00e7", "с"],
  ["ңҥ", "н"],
  ["һ", "х"],
  ["ғҕ", "г"],
  ["ҡқ", "к"],
  ["ӵ", "ч"],
  ["ӹ", "ы"],
  ["ј", "й"],
  ["ӏ", ""],
];
