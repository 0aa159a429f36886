/** Latin letters that print like a Cyrillic one. */
export const LATIN_LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
  Y: "У",
  a: "а",
  c: "с",
  e: "е",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
  k: "к",
  m: "м",
  t: "т",
  u: "и",
  n: "п",
  r: "г",
  b: "ь",
  i: "і",
};

/** Of these, the ones that alone make a whole word suspicious: capital and small letters with the same shape in both scripts. */
export const SAME_SHAPE = "ABCEHKMOPTXYaceopxy";

/** Small Cyrillic letters that scanners read as each digit. */
export const LETTERS_OF_DIGITS: Readonly<Record<string, string>> = {
  "0": "о",
  "1": "гл",
  "3": "з",
  "4": "ч",
  "5": "б",
  "6": "бь",
  "8": "в",
  "9": "дя",
};

/** Letters that scanners read for digits. */
export const DIGIT_LOOK_ALIKES: Readonly<Record<string, string>> = {
  О: "0",
  о: "0",
  O: "0",
  o: "0",
  З: "3",
  I: "1",
  l: "1",
  "|": "1",
};
