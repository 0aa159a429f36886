/** Endings of nouns and adjectives that a stem drops, the longest that fits. */
const ENDINGS: ReadonlySet<string> = new Set(
  `иями ыми ими ого его ому ему ием ией иям иях ями ами ьем ая яя ое ее ой ей ую юю ый ий ым им ом ем ых их ою ею ия ию ие
  ии ью ям ах ях а я о е у ю ы и ь й`
    .trim()
    .split(/\s+/),
);
const SHORTEST = 3;

/** The part of a folded word that its cases share: «образования», «образованию» → «образован». */
export function stemOf(form: string): string {
  for (let width = Math.min(4, form.length - SHORTEST); width > 0; width--) {
    if (ENDINGS.has(form.slice(form.length - width))) return form.slice(0, form.length - width);
  }
  return form;
}

const ADJECTIVE = /(?:ая|яя|ое|ее|ой|ей|ую|юю|ый|ий|ым|им|ом|ем|ого|его|ому|ему|ых|их)$/;

/** Whether a folded word may be an adjective or a participle of the singular. */
export function isAdjective(form: string): boolean {
  return form.length > 4 && ADJECTIVE.test(form);
}

/** «средняя», «Лесногорский», «областное»: the ending of a nominative. */
export function isNominativeAdjective(form: string): boolean {
  return /(?:ая|яя|ое|ее|ый|ий)$/.test(form);
}

/** Beginnings of words by their first three letters, for a quick look-up. */
export type Beginnings = ReadonlyMap<string, readonly string[]>;

export function beginnings(stems: readonly string[]): Beginnings {
  const out = new Map<string, string[]>();
  for (const stem of stems) {
    const key = stem.slice(0, SHORTEST);
    const known = out.get(key);
    if (known) known.push(stem);
    else out.set(key, [stem]);
  }
  return out;
}

/** Whether a folded word begins with one of the stems. */
export function beginsWithAny(form: string, stems: Beginnings): boolean {
  const some = stems.get(form.slice(0, SHORTEST));
  return some?.some((stem) => form.startsWith(stem)) ?? false;
}
