import { monthNumber } from "../../lexicon/months.ts";
import { fold } from "../../text/words.ts";
import { findDates } from "./date.ts";
import { disposes, opensPreamble, opensTitle } from "./header.ts";
import { opensIssuer } from "./heading.ts";
import { kindOfLine } from "./kind.ts";
import { findNumber } from "./number.ts";

/** Gives the text of the line at an index, and null behind the last one or for a table. */
export type LineAt = (i: number) => string | null;

/** A note in brackets is closed within so many lines; one without brackets names its act within so many. */
const BRACKET_LINES = 15;
const NAMING_LINES = 3;
/** A list of the acts that changed this one is announced and follows line by line. */
const LIST_HEAD = /(?:изменяющих документов|изменени[ея]|дополнени[ея]|изменениями|редакции|утратил[ао]? силу)$/u;
const ACT_WORD = /^[•\s–—-]*(?:постановлени|приказ|распоряжени|решени|закон|указ)/u;
const WORDS_OF_ACTS = /(?<![A-Za-zЀ-ӿ])(?:от|года|год|гг?|и|с|на|изменениями?)(?![A-Za-zЀ-ӿ])/gu;

/** «21 мая, 14 сентября 2010 г.»: days that share the year of the last. */
const DAY_BEFORE = /(?<![\d.])\d{1,2}\s([а-яё]{3,8})(?=\s?,|\sи\s)/giu;

/** «от 20.02.2022 № 41, от 13.05.2023 № 141)», «27 апреля 2021 г., 22 февраля 2022 г.»: nothing but dates and numbers. */
export function isActsList(text: string): boolean {
  if (text.length > 400 || !/\d/u.test(text)) return false;
  let rest = text;
  for (const { start, end } of findDates(text).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  let found = rest !== text;
  if (found) rest = rest.replace(DAY_BEFORE, (print, word: string) => (monthNumber(word) > 0 ? " " : print));
  for (let number = findNumber(rest); number; number = findNumber(rest)) {
    rest = `${rest.slice(0, number.start)} ${rest.slice(number.end)}`;
    found = true;
  }
  return (
    found &&
    fold(rest)
      .replace(WORDS_OF_ACTS, "")
      .replace(/[^a-zЀ-ӿ\d]/gu, "").length <= 2
  );
}

const depthOf = (text: string): number => (text.match(/\(/gu)?.length ?? 0) - (text.match(/\)/gu)?.length ?? 0);
const opensText = (text: string): boolean => disposes(text) || opensPreamble(text) || opensTitle(text);
const namesAct = (text: string): boolean => findDates(text).length > 0 || findNumber(text) !== null;

/** Behind the line that closes the note's bracket; -1 where none does. */
function bracketEnd(note: string, from: number, lineAt: LineAt): number {
  let depth = depthOf(note);
  for (let i = from; i < from + BRACKET_LINES; i++) {
    const text = lineAt(i);
    if (text === null || opensText(text) || /^\d{1,2}[.)]\s/u.test(text)) return -1;
    depth += depthOf(text);
    if (depth <= 0) return /\)[\s.;]*$/u.test(text) ? i + 1 : -1;
  }
  return -1;
}

/** Behind the acts that a list of changes names, each on a line of its own. */
function listEnd(from: number, lineAt: LineAt): number {
  let end = from;
  for (let text = lineAt(end); text !== null; text = lineAt(end)) {
    const item = isActsList(text) || (ACT_WORD.test(fold(text)) && namesAct(text) && !kindOfLine(text));
    if (!item || opensText(text) || /\s(?:признать|считать|отменить)(?![A-Za-zЀ-ӿ])/u.test(fold(text))) return end;
    end++;
  }
  return end;
}

/** «Приказа Министерства …», «Лемской области …», «района …» */
const NAMED_ACT =
  /^(?:[а-яё]|(?:Приказа|Постановления|Распоряжения|Решения|Закона|Указа)\s|[А-ЯЁ][а-яё-]+(?:ого|его|ой|ей)\s)/u;

/** Behind the line that gives the date of the act which the note names: «Утратил силу - Постановление ⏎ … ⏎ от … № …». */
function namingEnd(from: number, lineAt: LineAt): number {
  for (let i = from; i < from + NAMING_LINES; i++) {
    const text = lineAt(i);
    if (text === null || opensText(text) || kindOfLine(text)) return from;
    const tail = /^от\s/iu.test(text) && isActsList(text);
    if (tail) return i + 1;
    if (!opensIssuer(text) && !NAMED_ACT.test(text)) return from;
    if (namesAct(text)) return i + 1;
  }
  return from;
}

/** Index behind the lines over which a note of changes or of repeal runs on, `from` being the line below its first. */
export function noteEnd(note: string, from: number, lineAt: LineAt): number {
  if (depthOf(note) > 0) {
    const end = bracketEnd(note, from, lineAt);
    if (end >= 0) return end;
  }
  if (LIST_HEAD.test(fold(note).trim().replace(/[.:]$/u, ""))) return listEnd(from, lineAt);
  if (!namesAct(note)) return namingEnd(from, lineAt);
  let end = from;
  let before = note;
  for (let text = lineAt(end); text !== null && /(?:[,;]|\sи)\s*$/u.test(before); text = lineAt(end)) {
    if (!isActsList(text)) break;
    before = text;
    end++;
  }
  return end;
}

const REPEALED = /настоящ(?:ий|ее|ая|его)\s\S{5,20}\s(?:признан|утратил|отменен|прекратил)/u;
const REPEALING = /^(?:приказом|постановлением|распоряжением|решением|законом)\s/u;

/** Lines of «Постановлением … № 72 настоящее постановление признано утратившим силу», from the one in hand; 0 for none. */
export function repealLines(from: number, lineAt: LineAt): number {
  let joined = "";
  for (let lines = 1; lines <= NAMING_LINES; lines++) {
    const text = lineAt(from + lines - 1);
    if (text === null) return 0;
    joined = `${joined} ${fold(text)}`.trim();
    if (lines === 1 && !REPEALING.test(joined)) return 0;
    if (
      /силу(?: с \d{1,2} [а-я]{3,8} \d{4} ?г(?:ода|\.)?)?\.?$|отменен[оа]?\.?$|действие\.?$/u.test(joined) &&
      REPEALED.test(joined)
    )
      return lines;
  }
  return 0;
}

const CHANGES_HEAD =
  /^(?:изменени[ея](?:\s?и\s?дополнени[ея])?|изменяющие (?:документы|акты)|(?:документ\s)?с изменениями(?: и дополнениями)?,? внесенными|изменения внесены|информация об (?:изменениях|изменяющих документах))\s?:?$/u;
const RULE_LINE = /^[_—–=-]{5,}$/u;
const SEE_ALSO = /^см\.\s?(?:также|справку|предыдущую|текст)(?![A-Za-zЀ-ӿ])/u;

/** Lines of «Изменения и дополнения:» with the acts under it, or of «См. также …», from the one in hand; 0 for none. */
export function changesLines(from: number, lineAt: LineAt): number {
  const key = fold((lineAt(from) ?? "").slice(0, 80)).trim();
  if (SEE_ALSO.test(key)) return noteEnd(lineAt(from) as string, from + 1, lineAt) - from;
  if (!CHANGES_HEAD.test(key)) return 0;
  const first = behindHeads(from + 1, lineAt);
  const end = listEnd(first, lineAt);
  return end > first ? behindRules(end, lineAt) - from : 0;
}

/** Behind the lines that a page rules a note off with. */
function behindRules(from: number, lineAt: LineAt): number {
  let at = from;
  while (RULE_LINE.test(lineAt(at) ?? "")) at++;
  return at;
}

/** Behind a second heading of the list and the rules around it: «Документ с изменениями, внесенными:». */
function behindHeads(from: number, lineAt: LineAt): number {
  const at = behindRules(from, lineAt);
  const again = CHANGES_HEAD.test(fold((lineAt(at) ?? "").slice(0, 80)).trim());
  return again ? behindRules(at + 1, lineAt) : at;
}

/** «Принято на третьей сессии ⏎ четвертого созыва» */
const AT_SESSION = /^\(?(?:Принят|ПРИНЯТ)[ОАЫоаы]?\sна\s/u;
const SESSION = /сесси|заседани|чтени/iu;

/** Lines of «Принято ⏎ Администрацией … ⏎ 19 февраля 2003 года», from the one in hand; 0 for none. */
export function adoptionLines(from: number, lineAt: LineAt): number {
  const first = lineAt(from) ?? "";
  if (first.length < 100 && AT_SESSION.test(first) && SESSION.test(first) && !/[.;:]/u.test(first))
    return /созыва$/u.test(lineAt(from + 1) ?? "") ? 2 : 1;
  for (let lines = 1; lines <= NAMING_LINES + 1; lines++) {
    const text = lineAt(from + lines - 1);
    if (text === null || text.length > 160 || (lines > 1 && opensText(text))) return 0;
    if (lines === 1 && !/^\(?(?:Принят|ПРИНЯТ)(?:[ОАЫоаы])?(?![A-Za-zЀ-ӿ])/u.test(text)) return 0;
    if (findDates(text).length > 0) return lines;
  }
  return 0;
}

const NOTE_INSIDE = /\s\(?(?:утратил|в ред(?:\.|акции)|с изм(?:\.|енениями))/u;

/** Where behind date and number a note of changes begins on the same line; -1 for none. */
export function noteInside(text: string): number {
  const at = text.length < 300 ? (NOTE_INSIDE.exec(fold(text))?.index ?? -1) : -1;
  return at > 0 && namesAct(text.slice(0, at)) ? at : -1;
}
