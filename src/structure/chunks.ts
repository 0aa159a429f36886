import { CONTENTS_ENTRY, PLAN_HEAD } from "../lexicon/heads.ts";
import { beginsCapital, beginsSmall, endsWithOneOf } from "../text/letters.ts";
import type { Mapped } from "../text/mapped.ts";
import { fold, looseKey } from "../text/words.ts";
import type { TextBlock } from "./blocks.ts";
import { joinLines } from "./join-lines.ts";
import { readLabel } from "./labels.ts";

const LONGEST_TITLE = 400;
/** «г. Заволжск, 2023»: a title page's foot. */
const PLACE_LINE = /^(?:г|с|п|пос|рп|пгт|ст)\.\s?[А-ЯЁ]/u;

/** Consecutive lines that make one heading or paragraph. */
export interface Chunk {
  readonly blocks: TextBlock[];
}

/** «на 2024-2025 гг.», «2023 г.»: the period is an abbreviation's. */
const ABBREVIATED = /(?:гг?|уч|р-на|обл)\.$/u;
/** A text that a period, semicolon or colon ends. */
export const ended = (text: string): boolean => /[.;:]$/u.test(text.trimEnd()) && !ABBREVIATED.test(text.trimEnd());
export const isSentence = (text: string): boolean => /[.;]$/u.test(text.trimEnd()) && !ABBREVIATED.test(text.trimEnd());
export const firstOf = (chunk: Chunk): TextBlock => chunk.blocks[0] as TextBlock;
export const textOf = (chunk: Chunk): Mapped => joinLines(chunk.blocks.map((block) => block.text));
export const isPlanHead = (text: string): boolean =>
  PLAN_HEAD.test(fold(text)) && readLabel(text)?.style !== "dash" && !CONTENTS_ENTRY.test(text);

/** «Задачи плана:», «Ожидаемые результаты реализации плана», «Координатор плана»: what a plan says of itself. Folded. */
const PART_OF_PLAN =
  /^(?:\d+[.)]\s*|[ivx]+[.)]\s*)?(?:(?:основн|главн|ожидаем|планируем|прогнозируем|конечн|целев|приоритетн|ключев)[а-яё]{1,4} ){0,2}(?:цел[ьи]|задач[аи]|результат[ыа]?|направлени[ея]|содержание|структура|участники|исполнители|разработчики|координаторы?|кураторы?|руководител[ьи]|принципы|механизмы?|этапы|показатели|индикаторы|критерии|риски|ресурсы|обоснование|актуальность|назначение|разделы|блоки)(?![а-яё])/u;
/** All words of a caption that names no plan of its own: «Перечень мероприятий», «План-график реализации плана». Folded. */
const CAPTION_WORDS: ReadonlySet<string> = new Set([
  "план",
  "плана",
  "план-график",
  "график",
  "перечень",
  "содержание",
  "система",
  "комплекс",
  "мер",
  "мероприятий",
  "мероприятия",
  "основных",
  "основные",
  "по",
  "реализации",
  "выполнению",
  "дорожная",
  "карта",
  "дорожной",
  "карты",
]);
const YEAR = /(?:19|20)\d{2}/u;

/** «Задачи плана:», «План реализуется по направлениям:» */
const isOfPlan = (text: string): boolean =>
  PART_OF_PLAN.test(fold(text)) || (endsWithOneOf(text.trimEnd(), ":") && !YEAR.test(text));

const isCaption = (text: string): boolean =>
  fold(text)
    .replace(/[«»":.]/gu, "")
    .split(" ")
    .every((word) => CAPTION_WORDS.has(word));

/** A heading or remark right below a plan's title: «Задачи плана:», «Координатор плана: Носова А.А.», «План ведётся по направлениям:» */
function isBelowTitle(text: string, underPlan: () => boolean): boolean {
  if (!beginsCapital(text) || !underPlan()) return false;
  const head = isPlanHead(text);
  if (head && endsWithOneOf(text.trimEnd(), ":") && !YEAR.test(text)) return true;
  return (head || text.includes(":")) && PART_OF_PLAN.test(fold(text));
}

/** Groups lines into chunks: a gap, a heading of a part or the end of a sentence before a list begins another. */
export function toChunks(blocks: readonly TextBlock[]): Chunk[] {
  const out: Chunk[] = [];
  // whether the last chunk begins with a plan's title: a line may be long, and many stand below it
  let titled: boolean | null = null;
  const underPlan = (): boolean => {
    titled ??= isPlanHead(firstOf(out[out.length - 1] as Chunk).text.text);
    return titled;
  };
  for (const block of blocks) {
    const last = out[out.length - 1];
    const before = last?.blocks[last.blocks.length - 1]?.text.text ?? "";
    const text = block.text.text;
    const carriesOn =
      last !== undefined &&
      !ended(before) &&
      readLabel(text) === null &&
      !isBelowTitle(text, underPlan) &&
      (block.gap === 0
        ? !(isPlanHead(text) && !underPlan() && !beginsSmall(text))
        : underPlan() && (beginsSmall(text) || /^[«(]/u.test(text)) && !PLACE_LINE.test(text));
    if (carriesOn) last.blocks.push(block);
    else {
      out.push({ blocks: [block] });
      titled = null;
    }
  }
  return out;
}

/** Where the last print of a title begins that is printed again and again, a place or a body between the prints. */
export function lastPrint(chunk: Chunk): number {
  if (chunk.blocks.length < 2) return 0;
  const keys = chunk.blocks.map((block) => looseKey(block.text.text));
  const at = keys.lastIndexOf(keys[0] as string);
  return keys.slice(at).every((key) => keys.indexOf(key) < at) ? at : 0;
}

/** A title printed twice is read once. */
export function titleOf(chunk: Chunk): Mapped {
  return joinLines(chunk.blocks.slice(lastPrint(chunk)).map((block) => block.text)).oneLine();
}

/** Words of a sentence that speaks of a plan rather than names it: verbs, and what was done to it. */
const SPEAKS =
  /(?:разработан|утвержд|предусматрив|направлен|включа|составлен|явля|содерж|реализ(?:уе|ова)|рассчитан|приня[тл]|подготовлен|согласован|размещ[её]н|выполн(?:ен|яе)|представлен|позвол(?:ит|яе)|будет|будут|(?:ется|ются|ится|ятся|[аяу]ет|[аяу]ют)(?![а-яё]))/u;
/** «… учебный год. Ответственный – …»: a second sentence behind the first. */
const SECOND_SENTENCE = /(?:год|[а-яё]{4})[.;]\s+[А-ЯЁ]/u;
/** The plan itself in the nominative, adjectives before it at most: «Контроль за исполнением плана» is none. */
const NAMES_PLAN =
  /^(?:\d+[.)]\s*|[ivx]+[.)]\s*)?[«"“]?(?:[а-яё-]+(?:ый|ий|ой|ая|яя) ){0,4}[«"“]?(?:план(?:-график)?|дорожная карта|комплекс мер|комплекс мероприятий|график|мероприятия|перечень|система мероприятий|программа мероприятий|циклограмма)(?![а-яё])/u;

/** A line of its own that names a plan and ends in a period, as the print of some titles does. */
function isEndedTitle(chunk: Chunk, text: string): boolean {
  const key = fold(text);
  return chunk.blocks.length === 1 && NAMES_PLAN.test(key) && !SPEAKS.test(key) && !SECOND_SENTENCE.test(text);
}

/** Whether a chunk names a plan, and speaks of no plan named elsewhere. */
const namesPlan = (text: string): boolean => !isSentence(text) && !isOfPlan(text) && !SPEAKS.test(fold(text));

/**
 * The chunk above a heading that says something of a plan («Задачи плана:») or a caption («Перечень мероприятий»): the
 * last that names the plan, for a caption with its year; the heading itself where there is none. Behind a passport, which
 * has a period, a caption is a title.
 */
function namedAbove(chunks: readonly Chunk[], at: number, passport: boolean): number {
  const own = textOf(chunks[at] as Chunk).text;
  const caption = isCaption(own);
  if (caption ? passport : !isOfPlan(own)) return at;
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    const text = textOf(chunk).text;
    if (!isPlanHead(firstOf(chunk).text.text) || text.length > LONGEST_TITLE || !namesPlan(text)) continue;
    if (!isCaption(text) && (!caption || YEAR.test(text))) return i;
  }
  return at;
}

/** The last chunk that names a plan, one that a period ends only where there is no other; -1 where none does. */
export function planHeading(chunks: readonly Chunk[], passport = false): number {
  let second = -1;
  for (let i = chunks.length - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    const text = textOf(chunk).text;
    if (!isPlanHead(firstOf(chunk).text.text) || text.length > LONGEST_TITLE) continue;
    if (!isSentence(text) || (chunk.blocks.length > 1 && !SPEAKS.test(fold(text))))
      return namedAbove(chunks, i, passport);
    if (second < 0 && isEndedTitle(chunk, text)) second = i;
  }
  return second;
}

/** The last chunk that names a plan of a year, which may stand behind tables of its own; -1 where none does. */
export function datedHeading(chunks: readonly Chunk[]): number {
  const at = planHeading(chunks);
  const text = at < 0 ? "" : textOf(chunks[at] as Chunk).text;
  return YEAR.test(text) && namesPlan(text) ? at : -1;
}

/** Whether a heading may stand between a plan's title and its table: «Мероприятия», «Задачи плана:»; another plan's name may not. */
export const isUnderTitle = (text: string): boolean => !isPlanHead(text) || isCaption(text) || isOfPlan(text);

/** The last chunk where it reads like a heading; -1 where it does not. */
export function lastHeading(chunks: readonly Chunk[]): number {
  const last = chunks[chunks.length - 1];
  if (!last || textOf(last).length > LONGEST_TITLE || isSentence(textOf(last).text)) return -1;
  return readLabel(firstOf(last).text.text)?.style === "dash" ? -1 : chunks.length - 1;
}
