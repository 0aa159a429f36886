import { MONTHS } from "../../lexicon/time.ts";
import type { Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import { readLabel } from "../labels.ts";
import { beginsWithOffice, namesOffice } from "../office.ts";
import { EACH_PERSON } from "../person.ts";
import { looksLikeTime } from "../roadmap/evidence.ts";

/** A cell that lists n parts, with the lead-in before them. */
export interface ListedParts {
  readonly lead: Mapped;
  readonly parts: readonly { readonly label: Mapped | null; readonly text: Mapped }[];
}

/** «- «Тема» …;», «1) …», «1. …» at the start or behind an end of the part before. */
const DASH_PART = /(?:^|(?<=[;:).»"\n]\s{0,3}))[-–—•]\s(?=\S)/gu;
const NUMBER_PART = /(?:^|(?<=[;:).»",\n]\s{0,3}|\s))(\d{1,2})\s?(?:\)\s?(?=[A-Za-zЀ-ӿ«"])|\.\s(?=[A-ZЀ-ЯЁ«"]))/gu;

const linesOf = (cell: Mapped): Mapped[] =>
  cell
    .split(/\n+/gu)
    .map((line) => line.trim())
    .filter((line) => line.length > 0);

function cutAt(text: Mapped, starts: readonly number[], labels: readonly (number | null)[]): ListedParts {
  const parts = starts.map((start, i) => {
    const part = text.slice(start, starts[i + 1] ?? text.length).oneLine();
    const length = labels[i] ?? 0;
    return length
      ? { label: part.slice(0, length).trim(), text: part.slice(length).trim() }
      : { label: null, text: part };
  });
  return { lead: text.slice(0, starts[0]).oneLine(), parts };
}

/** A list's printed number leaves the part's title; a dash stays. */
function labelled(line: Mapped): { label: Mapped | null; text: Mapped } {
  const text = line.oneLine();
  const shape = readLabel(text.text);
  if (!shape || shape.style === "dash") return { label: null, text };
  return { label: text.slice(0, shape.printed), text: text.slice(shape.length) };
}

/** The parts of a list in a title cell, marked by dashes or by numbers from 1; null where there are not `count` of them. */
export function listedParts(title: Mapped, count: number): ListedParts | null {
  const dashes = [...title.text.matchAll(DASH_PART)].map((match) => match.index);
  if (dashes.length === count) return cutAt(title, dashes, []);
  const numbers = [...title.text.matchAll(NUMBER_PART)];
  if (numbers.length === count && numbers.every((match, i) => Number(match[1]) === i + 1)) {
    return cutAt(
      title,
      numbers.map((match) => match.index),
      numbers.map((match) => match[0].length),
    );
  }
  const lines = linesOf(title);
  if (lines.length === count + 1 && /:$/u.test(lines[0]?.text ?? ""))
    return {
      lead: (lines[0] as Mapped).oneLine(),
      parts: lines.slice(1).map(labelled),
    };
  return null;
}

/** «2024», «2023-2024»: with «г.», «года», «уч. г.» behind it. */
const YEAR = "20\\d{2}(?:\\s?[-–/]\\s?20\\d{2})?(?:\\s?(?:уч(?:ебного|\\.)?\\s?)?(?:года?|гг?\\.?)(?![A-Za-zЀ-ӿ]))?";
const MONTH = `(?:${MONTHS.flat().join("|")})(?![A-Za-zЀ-ӿ])\\.?`;
/** One date of a list printed without line ends: «27 апреля 2023 г. 4 мая 2023 г.» */
const DAY = "\\d{1,2}(?:\\.\\d{1,2}\\.\\d{2,4}|\\s[A-Za-zЀ-ӿ]{3,9}(?:\\s\\d{4})?)(?:\\s?г(?:ода)?\\.?)?";
/** «I квартал», «2-е полугодие», «3 четверть». */
const QUARTER = "(?:[1-4]|I{1,3}|IV)(?:-?[йяе])?\\s?(?:кв(?:артал|\\.)|полугодие|четверть|триместр)(?![A-Za-zЀ-ӿ])";
const DAYS = new RegExp(DAY, "gu");
/** One span of a list: «ноябрь 2023 г.», «сентябрь-октябрь», «II квартал 2024 г.» */
const SPANS = new RegExp(`(?:${MONTH}(?:\\s?[-–—]\\s?${MONTH})?|${QUARTER})(?:\\s${YEAR})?`, "giu");

/** The matches of a pattern where nothing but separators stands between; empty where something does. */
function allOf(cell: Mapped, pattern: RegExp): Mapped[] {
  const found = matchesOf(cell.text, pattern);
  if (found.length < 2 || /[^\s,;]/u.test(cell.text.replace(pattern, ""))) return [];
  return found.map((match) => cell.slice(match.index, match.index + match[0].length));
}

/** A year that only the last of them prints may be that of all: such a cell stays whole. */
function listedSpans(cell: Mapped): Mapped[] {
  const spans = allOf(cell, SPANS);
  const dated = spans.filter(({ text }) => /20\d\d/u.test(text)).length;
  return dated === 0 || dated === spans.length ? spans : [];
}

/** The dates of a schedule cell, one a line, or one after another; empty where it is no such list. */
export function listedDates(cell: Mapped): Mapped[] {
  const lines = linesOf(cell);
  if (lines.length > 1) return lines.every((line) => looksLikeTime(line.text)) ? lines : [];
  const days = /^[\s,;]*\d/u.test(cell.text) ? allOf(cell, DAYS) : [];
  return days.length > 0 ? days : listedSpans(cell);
}

/** A post beside a name: set off by a comma, a dash or nothing, with no other executor in it. */
const POST = /^[\s,–—-]*([A-Za-zЀ-ӿ][^,;]*[^\s,;–—-])[\s,;–—-]*$/u;

const isPost = (text: string): boolean => {
  const post = POST.exec(text)?.[1];
  return post !== undefined && namesOffice(post);
};

/** «Иванова И.И., директор Петрова П.П., завуч»: names all before their posts, or all behind them. */
function listedPeople(cell: Mapped, count: number): Mapped[] | null {
  const names = [...cell.text.matchAll(EACH_PERSON)];
  if (names.length !== count) return null;
  const starts = names.map((match) => match.index);
  const ends = names.map((match) => match.index + match[0].length);
  const { length } = cell.text;
  const behind = starts[0] === 0;
  const gaps = starts.map((start, i) =>
    behind
      ? cell.text.slice(ends[i] as number, starts[i + 1] ?? length)
      : cell.text.slice(i === 0 ? 0 : (ends[i - 1] as number), start),
  );
  if (!gaps.every(isPost) || (!behind && /[^\s,;.]/u.test(cell.text.slice(ends[count - 1])))) return null;
  const cuts = behind ? [...starts, length] : [0, ...ends];
  return starts.map((_, i) => trimmed(cell.slice(cuts[i] as number, cuts[i + 1] as number)));
}

/** Without the separators at either end. */
function trimmed(piece: Mapped): Mapped {
  const { text } = piece;
  let start = 0;
  let end = text.length;
  while (start < end && " ,;\n".includes(text[start] as string)) start++;
  while (end > start && " ,;\n".includes(text[end - 1] as string)) end--;
  return piece.slice(start, end);
}

/** «Директор Завуч Методист»: posts that capitals set apart, nothing else between them. */
function listedPosts(cell: Mapped, count: number): Mapped[] | null {
  if (/[,;()«]/u.test(cell.text)) return null;
  const starts = [...cell.text.matchAll(CAPITAL_WORD)].map((match) => match.index);
  if (starts.length !== count || starts[0] !== 0) return null;
  const posts = starts.map((start, i) => cell.slice(start, starts[i + 1] ?? cell.length).trim());
  return posts.every(({ text }) => beginsWithOffice(text)) ? posts : null;
}

const CAPITAL_WORD = /(?<![^\s])[А-ЯЁ][а-яё]/gu;

/** The lines of an executors' cell, rejoined where a line goes on in the middle of a name; must be `count` of them. */
export function listedExecutors(cell: Mapped, count: number): Mapped[] | null {
  const lines = linesOf(cell);
  if (lines.length === count) return lines.map((line) => line.oneLine());
  const bySign = cell
    .split(/;\s*/gu)
    .map((line) => line.oneLine())
    .filter((line) => line.length > 0);
  if (bySign.length === count) return bySign;
  const names = [...cell.text.matchAll(EACH_PERSON)];
  const rest = cell.text.replace(EACH_PERSON, "").replace(/[\s,;]+/gu, "");
  if (names.length === count && rest === "")
    return names.map((match) => cell.slice(match.index, match.index + match[0].length));
  return listedPeople(cell, count) ?? listedPosts(cell, count);
}
