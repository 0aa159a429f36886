import { DRAFTER_WORDS, PHONE } from "../../lexicon/offices.ts";
import { CAPITAL, SMALL } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import type { Block, TextBlock } from "../blocks.ts";
import { isNameLine, nameAtEnd, nameAtStart } from "../person.ts";
import { textAt } from "./signature.ts";

export interface Drafter {
  readonly name: Mapped;
  readonly phone: Mapped | null;
  /** His lines without what is left of them. */
  readonly print: Mapped;
  /** What stands behind the number: «каб. 12», an address. */
  readonly left: Mapped | null;
  readonly next: number;
}

function phoneIn(text: Mapped): Mapped | null {
  const match = PHONE.exec(text.text);
  if (!match || (match[0].match(/\d/gu)?.length ?? 0) < 5) return null;
  return text.slice(match.index, match.index + match[0].length).trim();
}

/** The words of a line behind a number in it. */
function behind(line: Mapped, phone: Mapped): Mapped | null {
  const end = line.text.indexOf(phone.text) + phone.length;
  const rest = line.slice(end + (/^[\s,;:.)–—-]*/u.exec(line.text.slice(end))?.[0].length ?? 0)).trim();
  return /[A-Za-zЀ-ӿ0-9]/u.test(rest.text) ? rest : null;
}

/** The name alone: behind a drafter's word an office may stand before it («методист Сомова Е.Е.») or behind it. */
function drafterName(print: Mapped, worded: boolean, phoned: boolean): Mapped | null {
  const text = print.replace(/[,;:(]|(?:тел|т)\.?\s*$/giu, " ").oneLine();
  if (isNameLine(text.text)) return text;
  if (worded) {
    const end = nameAtStart(text.text);
    const start = end > 0 ? 0 : nameAtEnd(text.text);
    const office = text.text.slice(end).trim();
    if (end > 0 && /^[-–—\s]*[а-яё][А-Яа-яЁё\s№\d-]{2,80}$/u.test(office)) return text.slice(0, end);
    if (start > 0 && /^[а-яё]/u.test(text.text)) return text.slice(start);
  }
  return phoned && BARE_NAME.test(text.text) && !OF_A_PHONE.test(text.text) ? text : null;
}

const BARE_NAME = new RegExp(String.raw`^[${CAPITAL}][${SMALL}]+(?:\s[${CAPITAL}][${SMALL}]+){0,2}$`, "u");

/** «Телефон ⏎ 2-14-55», «Справки ⏎ …»: what a number is of. */
const OF_A_PHONE = /^(?:Тел|Факс|Контакт|Справк|Адрес|Кабинет|Приложени)/u;

/** «2-14-55» is the whole line right below, and «2023-2025» is no telephone. */
const isPhoneAlone = (line: TextBlock | null, phone: Mapped | null): boolean =>
  line?.gap === 0 && phone?.length === line.text.text.trim().length && !YEARS.test(stripWord(phone).text);

const YEARS = /^(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?$/u;

/** A text up to what is left of it. */
const upTo = (text: Mapped, left: Mapped | null): Mapped =>
  left ? text.slice(0, text.text.lastIndexOf(left.text)).trim() : text;

/** «Подготовил: ⇥ Иванова А.А.»: a tab sets the name apart from its word. */
function besideWord(blocks: readonly Block[], from: number, word: TextBlock): Drafter | null {
  const beside = textAt(blocks, from + 1);
  if (!beside || beside.line !== word.line) return null;
  const phone = phoneIn(beside.text);
  const own = phone ? beside.text.slice(0, beside.text.text.indexOf(phone.text)) : beside.text;
  const name = drafterName(own, true, phone !== null);
  if (!name) return null;
  const left = phone ? behind(beside.text, phone) : null;
  const print = Mapped.join([word.text, upTo(beside.text, left)], " ");
  return { name, phone: phone && stripWord(phone), print, left, next: from + 2 };
}

/** «Е.В. Баранова ⏎ 643-636», «Исп. Иванова А.А., 8(382)22-33-44», «Сомова 3335806» at block `from`, or null. */
export function readDrafter(blocks: readonly Block[], from: number): Drafter | null {
  const first = textAt(blocks, from);
  if (!first || first.text.length > 120) return null;
  const word = DRAFTER_WORDS.exec(first.text.text);
  const rest = first.text.slice(word?.[0].length ?? 0);
  if (word && rest.length === 0) return besideWord(blocks, from, first);
  const phone = phoneIn(rest);
  const second = textAt(blocks, from + 1);
  const below = second && second.text.length < 40 && second.gap <= 1 ? phoneIn(second.text) : null;
  const phoned = phone !== null || isPhoneAlone(second, below);
  const name = drafterName(phone ? rest.slice(0, rest.text.indexOf(phone.text)) : rest, word !== null, phoned);
  if (!name || (!word && !phone && !below)) return null;
  if (phone) {
    const left = behind(rest, phone);
    return { name, phone: stripWord(phone), print: upTo(first.text, left), left, next: from + 1 };
  }
  if (!second || !below) return { name, phone: null, print: first.text, left: null, next: from + 1 };
  const left = behind(second.text, below);
  const print = Mapped.join([first.text, upTo(second.text, left)], " ");
  return { name, phone: stripWord(below), print, left, next: from + 2 };
}

function stripWord(phone: Mapped): Mapped {
  const word = /^(?:тел|т)\.?\s?:?\s?/iu.exec(phone.text);
  return phone.slice(word?.[0].length ?? 0);
}
