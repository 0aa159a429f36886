import { SECTION_WORDS } from "../../lexicon/heads.ts";
import { MONTH_NOMINATIVES } from "../../lexicon/time.ts";
import { beginsCapital, beginsSmall } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import { romanNumber } from "../labels.ts";

/** A section's heading taken apart. */
export interface Heading {
  readonly label: Mapped | null;
  readonly title: Mapped;
  /** What kind of heading it is: headings of one kind stand on one level. */
  readonly kind: string;
  /** The level that its word or its number says; -1 where nothing does. */
  readonly level: number;
  /** The numbers of its label, to see a heading «1.» over rows «1.1». */
  readonly path: readonly number[];
}

/** «Раздел 1. », «Задача 2:», «Задача:», «Направление № 3 –», «Блок I.»; the year of «Раздел 2024 года» is no number of it. */
const WORD_LABEL =
  /^((?:раздел|подраздел|глава|блок|часть|этап|модуль|направление|задача|цель)(?:\s*(?:№\s*)?(?:\d{1,3}(?:\.\d{1,2})*(?!\.?\d)|[ivxіх]{1,5}))?)\s*([.:)–—-]+)?\s*/u;
/** «I этап», «1 этап.», «Первый раздел»: the number before the word; the word stays in the title. */
const NUMBER_LABEL = /^(\d{1,2}(?:\.\d{1,2})+(?:\s?[.)]|(?=\s))|\d{1,2}\s?[.)]|\d{1,2}(?=\s+[А-ЯЁ][а-яё]))\s*/u;
const ROMAN_LABEL = /^([IVXІХ]{1,5}(?:\.\d{1,2})*)(?:\s?[.)]|(?=\s))\s*/u;
/** «I четверть», «II учебное полугодие», «V неделя математики»: the numeral is the name's own, no label before it. */
const ROMAN_NAME =
  /^(?:[а-яё-]{3,24}\s(?<=(?:[ыио]й|[ая]я|[ое]е)\s)){0,2}(?:четверть|полугодие|квартал|этап|триместр|семестр|неделя|декада|смена|тур|ступень|уровень|половина|год|фестиваль|конкурс|олимпиада|форум|конференция|спартакиада|чтения|слет)(?![а-яё])/u;

function byWord(text: Mapped): Heading | null {
  const key = fold(text.text);
  const match = WORD_LABEL.exec(key);
  // «Цель хорошая», «Этап итоговый»: a word and no numeral
  if (!match || (/[ivxіх]$/u.test(match[1] as string) && beginsSmall(text.text.slice((match[1] as string).length))))
    return null;
  const word = /^[A-Za-zЀ-ӿ]+/u.exec(key)?.[0] ?? "";
  const numbered = /[\divxіх]$/u.test((match[1] as string).slice(word.length));
  if (!numbered && !/[.:]/u.test(match[2] ?? "")) return null;
  const level =
    SECTION_WORDS.find((entry) => (entry.stems as readonly string[]).some((stem) => word.startsWith(stem)))?.level ??
    -1;
  const printed = match[0].trimEnd().length;
  if (match[0].length >= text.length) return null;
  return {
    label: text.slice(0, printed),
    title: text.slice(match[0].length),
    kind: word,
    level,
    path: (match[1]?.match(/\d+/gu) ?? []).map(Number),
  };
}

/** «Раздел 1.», «Задача 2», «Риск 3» alone: what a number column may hold beside a heading. */
export function isWordLabel(text: string): boolean {
  if (text.length >= 30) return false;
  const count = countOf(text);
  if (count && count.length >= text.length) return true;
  const match = WORD_LABEL.exec(fold(text));
  return match !== null && match[0].length >= text.trimEnd().length && /[\divxіх]/u.test(match[1] ?? "");
}

/**
 * Takes label and title of a heading apart. `number` is what stood in the number column, `counting` are the words that
 * count this plan's headings.
 */
export function readHeading(text: Mapped, number: Mapped | null, counting: ReadonlySet<string> = NONE): Heading {
  if (number && isWordLabel(number.text)) {
    const whole = byWord(Mapped.join([number, text], " "));
    if (whole) return { ...whole, label: number, title: text };
    const count = countOf(number.text);
    if (count) return { label: number, title: text, kind: count.word, level: -1, path: [count.number] };
  }
  if (number && number.length > 0) {
    const roman = /^[IVXІХ]/u.test(number.text);
    const path = (number.text.match(/\d+/gu) ?? []).map(Number);
    return {
      label: number,
      title: text,
      kind: roman ? "roman" : `number${path.length}`,
      level: roman ? 0 : path.length - 1,
      path,
    };
  }
  const word = byWord(text) ?? byCount(text, counting);
  if (word) return word;
  const arabic = NUMBER_LABEL.exec(text.text);
  if (arabic && arabic[0].length < text.length) {
    const path = (arabic[1]?.match(/\d+/gu) ?? []).map(Number);
    return {
      label: text.slice(0, arabic[0].trimEnd().length),
      title: text.slice(arabic[0].length),
      kind: `number${path.length}`,
      level: path.length - 1,
      path,
    };
  }
  const roman = ROMAN_LABEL.exec(text.text);
  if (roman && !/[.)]/u.test(roman[0]) && ROMAN_NAME.test(fold(text.text.slice(roman[0].length))))
    return { label: null, title: text, kind: "roman", level: 0, path: [] };
  if (roman && roman[0].length < text.length) {
    return {
      label: text.slice(0, roman[0].trimEnd().length),
      title: text.slice(roman[0].length),
      kind: "roman",
      level: 0,
      path: [],
    };
  }
  const month = MONTH_NOMINATIVES.some((name) => fold(text.text).startsWith(name)) && text.length < 24;
  return { label: null, title: text, kind: month ? "month" : "plain", level: -1, path: [] };
}

const NONE: ReadonlySet<string> = new Set();

/** «Риск 1.», «Шаг № 2:», «Фактор риска 3 –»: words that count, whatever they are. */
const COUNTED =
  /^([А-ЯЁ][А-ЯЁа-яё-]{0,30}(?:\s[а-яё]{1,30}){0,2})\s?№?\s?(\d{1,2}|[IVXІХ]{1,5})(?:\s?[.:)](?!\d)|\s[–—-](?=\s|$)|$)\s*/u;
/** «Школа № 1.»: a body's number counts no headings. */
const NUMBERED_BODY = /(?:школ|гимнази|лице[йя]|сад|с[оу]ш|оош|нош|училищ|колледж|интернат|центр)/u;

/** What a heading's counting label says. */
interface Count {
  readonly word: string;
  readonly number: number;
  /** Of the label, spaces behind it included. */
  readonly length: number;
}

export function countOf(text: string): Count | null {
  const match = COUNTED.exec(text);
  const word = fold(match?.[1] ?? "");
  if (!match || NUMBERED_BODY.test(word)) return null;
  const number = Number(match[2]) || romanNumber(match[2] as string);
  return { word, number, length: match[0].length };
}

/** The words whose numbers count the headings of a plan in order, from 1 and anew from 1 under another heading. */
export function countingWords(headings: readonly string[]): ReadonlySet<string> {
  const last = new Map<string, number>();
  const wrong = new Set<string>();
  for (const heading of headings) {
    const count = countOf(heading);
    if (!count) continue;
    const before = last.get(count.word) ?? 0;
    if (count.number !== before + 1 && count.number !== 1) wrong.add(count.word);
    last.set(count.word, count.number);
  }
  return new Set([...last.keys()].filter((word) => !wrong.has(word)));
}

function byCount(text: Mapped, counting: ReadonlySet<string>): Heading | null {
  const count = counting.size > 0 ? countOf(text.text) : null;
  if (!count || !counting.has(count.word) || count.length >= text.length) return null;
  return {
    label: text.slice(0, count.length).trim(),
    title: text.slice(count.length),
    kind: count.word,
    level: -1,
    path: [count.number],
  };
}

/** «КАДРОВАЯ РАБОТА» and not «ВПР, ОГЭ», «ШНОР». */
const LONG_WORD = /[A-Za-zЀ-ӿ]{5}/u;

/** «2022 год», «2022/2023 учебный год»: in the nominative it completes no month of a cell. */
const YEAR_ALONE = /^20\d\d(?:\s?[-–—/]\s?(?:20)?\d\d)?\s(?:учебный\s)?год:?$/u;

/** How much a text looks like a heading rather than a row: capitals, bold, a section's word, a Roman numeral, a month. */
export function looksLikeHeading(text: string, strong: boolean): number {
  if (text === "") return 0;
  let score = strong ? 3 : 0;
  if (LONG_WORD.test(text) && text === text.toUpperCase()) score += 3;
  const key = fold(text);
  if (WORD_LABEL.test(key) && beginsCapital(text)) score += 4;
  if (/^[IVXІХ]{1,5}\s?[.)]\s/u.test(text)) score += 4;
  else if (/^\d{1,2}(?:\.\d{1,2})*\s?[.)]?\s/u.test(text)) score += 1.5;
  if (MONTH_NOMINATIVES.some((name) => key.startsWith(name)) && text.length < 24) score += 5;
  if (YEAR_ALONE.test(key)) score += 5;
  if (
    /^(?:[A-Za-zЀ-ӿ]+\s){0,2}(?:деятельность|сопровождение|обеспечение|мероприятия|этап|работа|мониторинг|поддержка)(?![A-Za-zЀ-ӿ])/u.test(
      key,
    ) &&
    text.length < 90
  )
    score += 1;
  return score;
}
