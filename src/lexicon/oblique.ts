/** Endings that tell a folded word's oblique case by themselves: «кружков», «муниципальных», «обучающихся», «работу». */
export const OBLIQUE_ENDINGS: readonly string[] = [
  "ого",
  "его",
  "ому",
  "ему",
  "ых",
  "их",
  "ихся",
  "ов",
  "ев",
  "ей",
  "ций",
  "ждений",
  "риятий",
  "нятий",
  "ам",
  "ям",
  "ами",
  "ями",
  "ах",
  "ях",
  "ую",
  "юю",
  "ью",
  "у",
];

/** Of these, the endings of adjectives, which tell an oblique case even behind a capital: «Старого». */
export const OBLIQUE_ADJECTIVES: readonly string[] = ["ого", "его", "ому", "ему", "ых", "их"];

/** Nominatives that end so. */
export const NOT_OBLIQUE: ReadonlySet<string> = new Set([
  "музей",
  "лицей",
  "юбилей",
  "итого",
  "всего",
  "много",
  "немного",
  "шоу",
  "интервью",
]);

/** Words that join what follows to what stands before; no title begins with them in small letters. */
export const JOINING: ReadonlySet<string> = new Set([
  "и",
  "или",
  "а",
  "также",
  "в",
  "во",
  "на",
  "по",
  "с",
  "со",
  "к",
  "ко",
  "от",
  "до",
  "для",
  "о",
  "об",
  "из",
  "за",
  "при",
  "у",
  "через",
  "между",
  "среди",
  "без",
  "имени",
  "им",
]);
