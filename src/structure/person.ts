import { PATRONYMIC_WORDS } from "../lexicon/surnames.ts";
import { CAPITAL, isCapitalLetter, SMALL } from "../text/letters.ts";
import { fold } from "../text/words.ts";

const WORD = `[${CAPITAL}][${SMALL}]+`;
/** «И.О. Фамилия», «Фамилия И.О.», «И. Фамилия», «И.О.Фамилия-Вторая», initials spaced or glued. */
const SURNAME = `${WORD}(?:-${WORD})?`;
const INITIALS = String.raw`[${CAPITAL}]\s?\.\s?(?:[${CAPITAL}]\s?\.)?`;
/** «Цыренов Б.-Д. О.», «Ооржак Ч.Д.-С.»: behind the surname there may be three. */
const BEHIND = String.raw`[${CAPITAL}]\s?\.\s?(?:-[${CAPITAL}]\.\s?)?(?:[${CAPITAL}]\s?\.(?:-[${CAPITAL}]\.)?)?`;

export const PERSON = new RegExp(
  `(?<![A-Za-zЀ-ӿ.])(?:${INITIALS}\\s?${SURNAME}|${SURNAME}\\s${BEHIND})(?![A-Za-zЀ-ӿ])`,
  "u",
);
const CAPITALS = "[А-ЯЁ]{2,}(?:-[А-ЯЁ]{2,})?";
const PERSON_LINE = new RegExp(
  `^(?:${CAPITALS}\\s${INITIALS}|${INITIALS}\\s?${CAPITALS}|${INITIALS}\\s?${SURNAME}|${SURNAME}\\s?${BEHIND}|${SURNAME}\\s${WORD}\\s${WORD}(?:ич|на|ична))$`,
  "u",
);
/** Every name with initials of a text, one after another. */
export const EACH_PERSON = new RegExp(PERSON.source, "gu");
const FULL = `${SURNAME}\\s[А-ЯЁ][а-яё]+\\s[А-ЯЁ][а-яё]+(?:ич|на|ична)`;
/** A patronymic tells a full name from the office's last words even behind one space. */
const PATRONYMIC_END = `${SURNAME}\\s[А-ЯЁ][а-яё]+\\s[А-ЯЁ][а-яё]+(?:ович|евич|ьич|овна|евна|ична)`;
const PERSON_END = new RegExp(
  `(?:(?<=\\s{2})${CAPITALS}\\s${INITIALS}|${INITIALS}\\s?${CAPITALS}|${INITIALS}\\s?${SURNAME}|${SURNAME}\\s${INITIALS}|(?<=\\s{2})${FULL}|(?<=[a-zа-яё]\\s)${PATRONYMIC_END})\\s*$`,
  "u",
);

/** «Фамилия Имя Отчество» in any case: the patronymic tells it. */
const FULL_NAME = new RegExp(
  `(?<![A-Za-zЀ-ӿ])${SURNAME}\\s${WORD}\\s[${CAPITAL}][${SMALL}]{2,}(?:ич|ича|ичу|ичем|иче|вна|вны|вне|вну|вной|ична|ичны|ичне|ичну|ичной|кызы|оглы)(?![A-Za-zЀ-ӿ])`,
  "u",
);

/** «Кара-оол», «Мамед-заде»: a second part that is printed small, as if it was not; offsets stay. */
const SMALL_PART = /(?<=[a-zа-яё]-)(?:оол|заде|оглы|бек|хан|паша)(?![a-zа-яё])/gu;
const plain = (text: string): string =>
  text.includes("-") ? text.replace(SMALL_PART, (part) => part[0]?.toUpperCase() + part.slice(1)) : text;

/** The first person's name in a text, with initials or in full; null where there is none. */
export function findName(print: string): { start: number; end: number } | null {
  const text = plain(print);
  const found = [PERSON.exec(text), FULL_NAME.exec(text)].filter((match) => match !== null);
  const first = found.sort((a, b) => a.index - b.index)[0];
  return first ? { start: first.index, end: first.index + first[0].length } : null;
}

/** The line is a person's name and nothing else. */
export function isNameLine(text: string): boolean {
  const trimmed = text
    .trim()
    .replace(/(?<![_\s/()])[_\s/()]+$/u, "")
    .replace(/^[_\s/()]+/u, "");
  return trimmed.length < 60 && PERSON_LINE.test(plain(trimmed));
}

const THREE_AT_END = new RegExp(`${SURNAME}\\s${BEHIND}\\s*$`, "u");
const nameEnd = (text: string): RegExpExecArray | null => PERSON_END.exec(text) ?? THREE_AT_END.exec(text);

/** The offset where the name that ends a line begins; -1 where none does. */
export function nameAtEnd(text: string): number {
  let from = Math.max(0, text.length - 60);
  for (;;) {
    const match = nameEnd(plain(text.slice(from)));
    if (!match) return -1;
    const at = from + match.index;
    // «НАЧАЛЬНИК .И. Озеро»: the last letter of a word in capitals is no initial
    if (at === 0 || !isCapitalLetter(text.charCodeAt(at - 1))) return at;
    from = at + 1;
  }
}

const NAME_START = new RegExp(
  `^(?:${SURNAME}\\s?${BEHIND}|${INITIALS}\\s?${SURNAME}|${SURNAME}\\s${WORD}\\s${WORD}(?:ич|на|ична|ичу|ича|не|ну|ной))(?![A-Za-zЀ-ӿ])`,
  "u",
);

/** «ФАМИЛИЯ Имя Отчество» */
const CAPITALS_START = new RegExp(`^${CAPITALS}\\s${WORD}\\s${WORD}(?:ич|на)(?![A-Za-zЀ-ӿ])`, "u");

/** Three or four words of a name, and no mark between them. */
const WORDS =
  /^([^\s,;:()]{2,40})[ \u00a0]([^\s,;:()]{2,40})[ \u00a0]([^\s,;:()]{2,40})(?:[ \u00a0]([^\s,;:()]{2,8}))?/u;
/** «Гюльнара», «Ай-кыс», «МАМЕД» */
const NAME_WORD = new RegExp(`^[${CAPITAL}][${CAPITAL}${SMALL}]{1,30}(?:-[${CAPITAL}${SMALL}]{1,30})?$`, "u");
const IN_TWO = /^[^-]{2,30}-[^-]{1,30}(?:ович|евич|овна|евна)$/u;
const FATHER_WORDS: ReadonlySet<string> = new Set(PATRONYMIC_WORDS);

/** «Мурадова Лейла Рауф кызы», «Дамба Мерген Айдын-оолович»: a patronymic of two words or two parts; 0 where it is none. */
function twofoldAtStart(text: string): number {
  const match = WORDS.exec(text);
  if (!match) return 0;
  const [surname = "", given = "", father = "", word] = match.slice(1);
  if (!NAME_WORD.test(surname) || !NAME_WORD.test(given) || !NAME_WORD.test(father)) return 0;
  if (word !== undefined && FATHER_WORDS.has(fold(word))) return match[0].length;
  const own = fold(father);
  const twofold = IN_TWO.test(own) || FATHER_WORDS.has(own.slice(own.indexOf("-") + 1));
  return twofold ? match[0].length - (word === undefined ? 0 : word.length + 1) : 0;
}

/** No name is longer. */
const LONGEST_NAME = 200;

/** The name that opens a text: its length, 0 where none does. */
export function nameAtStart(text: string): number {
  if (!isCapitalLetter(text.charCodeAt(0))) return 0;
  const match = isCapitalLetter(text.charCodeAt(1))
    ? CAPITALS_START.exec(text)
    : NAME_START.exec(plain(text.slice(0, LONGEST_NAME)));
  return match ? match[0].length : twofoldAtStart(text);
}
