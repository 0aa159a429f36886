import { LITTLE_WORDS } from "../../lexicon/executor-words.ts";
import { beginsCapital, CAPITAL, isCapitalLetter, isLetter, isSmallLetter, SMALL } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { officeForm } from "../names/offices.ts";
import { isNoSurname } from "../names/shape.ts";
import { hasSurnameEndingInCase } from "../names/surname.ts";

const SURNAME_END = /(?:[оеё]ва?|[иы]на?|ск(?:ий|ая|ой)|цк(?:ий|ая|ой)|нко|ук|юк|ич|[иы]х)$/;
const INITIALS_BEHIND = new RegExp(`^ [${CAPITAL}]\\. ?[${CAPITAL}]\\.(?! ?[${CAPITAL}][${SMALL}])`);
/** No initials are longer. */
const LONGEST = 10;

/** «И ванов И.И.», «К узнецова О.П.»: a surname's first letter split off, initials and no other surname behind it at `end`. */
export function isSplitSurname(letter: string, tail: string, text: string, end: number): boolean {
  if (letter.length !== 1 || !beginsCapital(letter) || tail.length < 3 || !SURNAME_END.test(tail)) return false;
  return INITIALS_BEHIND.test(text.slice(end, end + LONGEST));
}

const LETTERS = String.raw`[${CAPITAL}]\.\s?[${CAPITAL}]\.`;
/** « Н.Г.», « Н. Г.»: no «И.О. директора», and no surname of their own behind them. */
const BEFORE_LETTERS = new RegExp(String.raw`\s(?!И\.\s?О\.)${LETTERS}(?!\s?[${CAPITAL}][${SMALL}])`, "y");
/** « Анна Петровна» */
const TWO_NAMES = new RegExp(
  String.raw`\s[${CAPITAL}][${SMALL}]{1,20}\s([${CAPITAL}][${SMALL}]{3,20})(?![A-Za-zЀ-ӿ])`,
  "y",
);
const PATRONYMIC = /(?:ич(?:[ауе]|ем)?|[вч]н[аеуы]|[вч]ной)$/;
/** «Н.Г. » */
const BEHIND_LETTERS = new RegExp(String.raw`${LETTERS}\s?$`);
/** «Ответственный», «Главная»: an adjective before what it tells of. */
const ADJECTIVE = /(?:[ыио]й|[ая]я|[ыи]е)$/;

/** How often a document prints a word. */
type Count = (word: string) => number;

const isNoHalf = (word: string): boolean =>
  LITTLE_WORDS.has(word) || officeForm(word) !== undefined || isNoSurname(word);

/** Two words with a space between them, the first with a capital and the second without. */
export interface Halves {
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly right: string;
}

const isSpace = (text: string, at: number): boolean => text[at] === " " || text[at] === "\u00a0";

/** The halves about the space at `gap`. */
function halvesAt(text: string, gap: number): Halves | null {
  let start = gap;
  while (isSmallLetter(text.charCodeAt(start - 1))) start--;
  start--;
  if (gap - start < 2 || !isCapitalLetter(text.charCodeAt(start))) return null;
  const before = text[start - 1] ?? " ";
  if (before === "-" || isLetter(before.charCodeAt(0))) return null;
  let end = gap + 1;
  while (isSmallLetter(text.charCodeAt(end))) end++;
  if (end - gap < 3 || isLetter(text.charCodeAt(end)) || text[end] === "-") return null;
  return { start, end, left: text.slice(start, gap), right: text.slice(gap + 1, end) };
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether two words are halves of a surname: it is printed whole elsewhere, or ends like one and its halves are no words. */
function isCutName({ start, end, left, right }: Halves, text: string, count: Count): boolean {
  const initials = execAt(BEFORE_LETTERS, text, end) !== null;
  const full = initials || PATRONYMIC.test(execAt(TWO_NAMES, text, end)?.[1] ?? "");
  if (!full && !BEHIND_LETTERS.test(text.slice(Math.max(0, start - 7), start))) return false;
  const [head, tail] = [fold(left), fold(right)];
  if (isNoHalf(head) || isNoHalf(tail) || ADJECTIVE.test(head)) return false;
  if (count(head + tail) > 0) return count(tail) <= count(head + tail);
  return initials && count(head) === count(tail) && hasSurnameEndingInCase(head + tail);
}

/** The surnames that a space cut, beside initials or before a full name: «Вязем цева Н.Г.», «Н.Г. Вязем цева». */
export function splitSurnames(text: string, count: Count): Halves[] {
  const out: Halves[] = [];
  if (!holdsCapitals(text)) return out;
  for (let gap = 2; gap < text.length - 2; gap++) {
    if (!isSpace(text, gap) || !isSmallLetter(text.charCodeAt(gap + 1))) continue;
    const halves = halvesAt(text, gap);
    if (halves && isCutName(halves, text, count)) out.push(halves);
  }
  return out;
}

/** Three capitals at least, without which a text names nobody. */
function holdsCapitals(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at++) if (isCapitalLetter(text.charCodeAt(at)) && ++capitals > 2) return true;
  return false;
}
