import type { ActivityDoubt, ConfidenceLevel, DocumentDoubt } from "../model/types.ts";
import type { Bilingual } from "../rules/rule.ts";

export const LEVEL_WORDS: Readonly<Record<ConfidenceLevel, Bilingual>> = {
  sure: { en: "sure", ru: "уверенно" },
  likely: { en: "likely", ru: "вероятно" },
  doubtful: { en: "doubtful", ru: "под вопросом" },
};

/** What each doubt says to whoever checks the reading. */
export const DOUBT_WORDS: Readonly<Record<ActivityDoubt | DocumentDoubt, Bilingual>> = {
  "row-joined": { en: "rejoined from several rows", ru: "собрано из нескольких строк" },
  "row-within-cell": { en: "another row may be inside a cell", ru: "в ячейке, возможно, другая строка" },
  "row-beside-break": { en: "beside a break of the table", ru: "рядом с разрывом таблицы" },
  "cell-moved": { en: "text was moved to another cell", ru: "текст перенесён в другую ячейку" },
  "cell-beyond-header": { en: "cells that the header does not have", ru: "ячейки, которых нет в шапке" },
  "cell-unfinished": { en: "a cell breaks off or begins in the middle", ru: "ячейка обрывается или начата с середины" },
  "cell-above-unfinished": { en: "a cell of the row above breaks off", ru: "обрывается ячейка строкой выше" },
  "cell-missing": { en: "a cell is empty that others fill", ru: "пуста ячейка, которая у других заполнена" },
  "reading-close": { en: "another reading of the row is near", ru: "строку можно прочесть иначе" },
  "reading-contested": {
    en: "another reading of the row is as good",
    ru: "другое прочтение строки почти столь же вероятно",
  },
  "row-above-contested": { en: "a row above may be read otherwise", ru: "строку выше можно прочесть иначе" },
  "number-inferred": { en: "no number is printed", ru: "номер не напечатан" },
  "number-out-of-step": { en: "the numbers do not follow each other", ru: "номера идут не подряд" },
  "number-miscounted": {
    en: "the printed number disagrees with the count",
    ru: "напечатанный номер расходится со счётом",
  },
  "heading-contested": { en: "it is not clear what is a heading", ru: "неясно, что здесь заголовок" },
  "heading-missed": { en: "a heading may have been missed", ru: "заголовок, возможно, не замечен" },
  "heading-odd": { en: "a heading is not like the others", ru: "заголовок не похож на другие" },
  "heading-missing": { en: "rows stand before the first heading", ru: "строки стоят до первого заголовка" },
  "plan-in-pieces": { en: "one plan may be read as several", ru: "один план, возможно, прочитан как несколько" },
  "columns-uncertain": { en: "a column is not known for certain", ru: "назначение столбца неясно" },
  "letters-odd": { en: "letters or signs that do not belong", ru: "посторонние буквы или знаки" },
  "letters-mended": { en: "letters of another script were mended", ru: "исправлены буквы другого алфавита" },
  "word-mended": { en: "a cut or doubled word was mended", ru: "исправлено разорванное или удвоенное слово" },
  "time-unread": { en: "the time was not understood", ru: "срок не понят" },
  "time-mended": { en: "a misprint in the time was mended", ru: "исправлена опечатка в сроке" },
  "executors-unseparated": { en: "executors were parted without a sign", ru: "исполнители разделены без знака" },
  "executor-odd": { en: "an executor's name is unusual", ru: "необычное название исполнителя" },
  "name-undecided": { en: "a person's nominative is not decided", ru: "именительный падеж имени не установлен" },
  "text-left-over": { en: "text beside it belongs to no part", ru: "рядом текст, не вошедший ни во что" },
  "parent-doubtful": { en: "inherits from a doubtful activity", ru: "унаследовано от сомнительного пункта" },
  "activities-doubtful": { en: "has doubtful activities", ru: "есть мероприятия под вопросом" },
  "activities-likely": { en: "not all activities are sure", ru: "не все мероприятия прочитаны уверенно" },
  "plan-untitled": { en: "a plan has no title or half a title", ru: "план без названия или с его частью" },
  "headings-uncertain": { en: "it is not clear what is a heading", ru: "неясно, что здесь заголовок" },
  "numbers-uncertain": { en: "the numbers do not agree with the count", ru: "номера расходятся со счётом" },
  "act-incomplete": { en: "requisites were not recognized", ru: "реквизиты не распознаны" },
  "act-mended": { en: "the act's print was mended", ru: "текст акта исправлен" },
  "clauses-out-of-step": { en: "the clauses do not follow each other", ru: "пункты идут не подряд" },
};
