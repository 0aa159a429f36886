import type { Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import { readLabel } from "../labels.ts";
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

/** One date of a list printed without line ends: «27 апреля 2023 г. 4 мая 2023 г.» */
const WHOLE_DATE = /\d{1,2}(?:\.\d{1,2}\.\d{2,4}|\s[A-Za-zЀ-ӿ]{3,9}(?:\s\d{4})?)(?:\s?г(?:ода)?\.?)?/gu;

/** The dates of a schedule cell, one a line, or one after another; empty where it is no such list. */
export function listedDates(cell: Mapped): Mapped[] {
  const lines = linesOf(cell);
  if (lines.length > 1) return lines.every((line) => looksLikeTime(line.text)) ? lines : [];
  if (!/^[\s,;]*\d/u.test(cell.text)) return [];
  const found = matchesOf(cell.text, WHOLE_DATE);
  const rest = cell.text.replace(WHOLE_DATE, "").replace(/[\s,;]+/gu, "");
  return found.length > 1 && rest === ""
    ? found.map((match) => cell.slice(match.index, match.index + match[0].length))
    : [];
}

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
  return names.length === count && rest === ""
    ? names.map((match) => cell.slice(match.index, match.index + match[0].length))
    : null;
}
