/** «И.О. Фамилия», «Фамилия И.О.», «И. Фамилия», «И.О.Фамилия-Вторая», initials spaced or glued. */
const SURNAME = "\\p{Lu}[\\p{Ll}ё]+(?:-\\p{Lu}[\\p{Ll}ё]+)?";
const INITIALS = "\\p{Lu}\\s?\\.\\s?(?:\\p{Lu}\\s?\\.)?";

export const PERSON = new RegExp(
  `(?<![\\p{L}.])(?:${INITIALS}\\s?${SURNAME}|${SURNAME}\\s${INITIALS})(?![\\p{L}])`,
  "u",
);
const PERSON_LINE = new RegExp(
  `^(?:${INITIALS}\\s?${SURNAME}|${SURNAME}\\s?${INITIALS}|${SURNAME}\\s\\p{Lu}[\\p{Ll}]+\\s\\p{Lu}[\\p{Ll}]+(?:ич|на|ична))$`,
  "u",
);
const PERSON_END = new RegExp(`(?:${INITIALS}\\s?${SURNAME}|${SURNAME}\\s${INITIALS})\\s*$`, "u");

/** «Фамилия Имя Отчество» in any case: the patronymic tells it. */
const FULL_NAME = new RegExp(
  `(?<![\\p{L}])${SURNAME}\\s\\p{Lu}[\\p{Ll}]+\\s\\p{Lu}[\\p{Ll}]{2,}(?:ич|ича|ичу|ичем|иче|вна|вны|вне|вну|вной|ична|ичны|ичне|ичну|ичной|кызы|оглы)(?![\\p{L}])`,
  "u",
);

/** The first person's name in a text, with initials or in full; null where there is none. */
export function findName(text: string): { start: number; end: number } | null {
  const found = [PERSON.exec(text), FULL_NAME.exec(text)].filter((match) => match !== null);
  const first = found.sort((a, b) => a.index - b.index)[0];
  return first ? { start: first.index, end: first.index + first[0].length } : null;
}

/** The line is a person's name and nothing else. */
export function isNameLine(text: string): boolean {
  const trimmed = text
    .trim()
    .replace(/[_\s/()]+$/u, "")
    .replace(/^[_\s/()]+/u, "");
  return trimmed.length < 60 && PERSON_LINE.test(trimmed);
}

/** The offset where the name that ends a line begins; -1 where none does. */
export function nameAtEnd(text: string): number {
  const tail = Math.max(0, text.length - 60);
  const match = PERSON_END.exec(text.slice(tail));
  return match ? tail + match.index : -1;
}

/** The name that opens a text: its length, 0 where none does. */
export function nameAtStart(text: string): number {
  const match = new RegExp(
    `^(?:${SURNAME}\\s?${INITIALS}|${INITIALS}\\s?${SURNAME}|${SURNAME}\\s\\p{Lu}[\\p{Ll}]+\\s\\p{Lu}[\\p{Ll}]+(?:ич|на|ична|ичу|ича|не|ну|ной))(?![\\p{L}])`,
    "u",
  ).exec(text);
  return match ? match[0].length : 0;
}
