import { beginsSmall } from "../../text/letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import { looseKey } from "../../text/words.ts";
import type { TextBlock } from "../blocks.ts";
import { joinLines } from "../join-lines.ts";
import { readLabel } from "../labels.ts";
import type { HeaderFields } from "./fields.ts";
import { disposes, isBareTown, isPlaceLine, opensPreamble, opensTitle, readHeaderLine, serviceNote } from "./header.ts";
import { ENDS_NAMING_ACT, fieldsBehindTitle } from "./inline-title.ts";
import { beginsBody } from "./letterhead.ts";
import { isActsList } from "./notes.ts";
import { opensOffice } from "./signature.ts";
import type { Walk } from "./walk.ts";

const LONGEST_TITLE_LINE = 300;
/** A title that is printed again runs over at most so many lines. */
const REPEAT_LINES = 12;
/** A title's line that cannot be its last. */
const OPEN_END = /(?:^|\s)(?:и|в|на|по|с|для|от|к|об|о)$|,$/iu;

/** «Утвердить положение …»: what is to be done opens the text. */
export const TO_DO = /^(?:\d{1,2}[.)]\s?)?[А-ЯЁ][а-яё]{2,15}(?:ть|ти|чь)(?:ся)?\s/u;

/** The first clause of a numbered list: «1.», «1)». */
export function isClauseStart(text: string): boolean {
  const label = readLabel(text);
  return label !== null && label.style !== "dash" && label.path[0] === 1;
}

export const opensText = (text: string): boolean => opensPreamble(text) || disposes(text) || isClauseStart(text);

/** A title that does not begin with «О»: short, no sentence, and the preamble follows. */
function isPlainTitle(walk: Walk, text: string): boolean {
  if (text.length > LONGEST_TITLE_LINE || /[.:;]$/u.test(text.trim()) || opensOffice(text)) return false;
  for (let i = walk.at + 1; i < walk.at + 6; i++) {
    if (!walk.text(i) || opensTitle(walk.textOf(i))) return false;
    if (opensText(walk.textOf(i))) return true;
  }
  return false;
}

function opensATitle(walk: Walk, text: string): boolean {
  if (disposes(text) && /:$/u.test(text.trim())) return false;
  return opensTitle(text) || (isPlainTitle(walk, text) && (!opensPreamble(text) || isAbovePreamble(walk, text)));
}

/** «По итогам мониторинга» over a gap and a preamble of its own. */
function isAbovePreamble(walk: Walk, text: string): boolean {
  const next = walk.text(walk.at + 1);
  return /^По (?:итогам|результатам)\s/u.test(text) && next !== null && next.gap > 0 && opensPreamble(next.text.text);
}

const quotesOpen = (text: string): boolean =>
  (text.match(/[«“„]/gu)?.length ?? 0) > (text.match(/[»”]/gu)?.length ?? 0) ||
  (text.match(/"/gu)?.length ?? 0) % 2 === 1;

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /[A-ZА-ЯЁ]{4}/u.test(text);

/** «Всероссийской олимпиады школьников» over double-spaced lines: an adjective in the genitive opens no text. */
function isRestOfName(text: string): boolean {
  if (text.length > 110 || /[.;:]$/u.test(text.trim()) || isPlaceLine(text)) return false;
  return /^[А-ЯЁ][а-яё]{3,}(?:ого|его|ой|ей|ых|их)\s[а-яё]{3}/u.test(text);
}

/** What the title still owes behind a blank line: «Об утверждении» alone says too little, a quote is open. */
function isOwing(lines: readonly Mapped[], next: TextBlock): boolean {
  const joined = lines.map((line) => line.text).join(" ");
  if (lines.length === 1 && /^(?:Об?|ОБ?)\s[а-яё]+(?:нии|ции)$/iu.test(joined.trim())) return true;
  if (quotesOpen(joined) && /[»”"][\s.]*$/u.test(next.text.text) && !opensTitle(next.text.text)) return true;
  if (next.gap === 1 && isRestOfName(next.text.text)) return true;
  // Capitals over double-spaced lines: the next line of capitals belongs to the title.
  const { text } = next.text;
  if (next.gap !== 1 || !isCapitals(joined) || !isCapitals(text)) return false;
  return !opensTitle(text) && !isPlaceLine(text) && !beginsBody(text);
}

/** The act's own date and number below its title, where nothing above gave them; not those of an act that the title names. */
function isFieldLine(text: Mapped, fields: HeaderFields, title: readonly Mapped[]): boolean {
  const { date, number, rest } = readHeaderLine(text, false);
  const names = ENDS_NAMING_ACT.test(title[title.length - 1]?.text ?? "");
  const fresh = (date !== null && !fields.date) || (number !== null && !fields.number);
  return fresh && rest === "" && !names;
}

/** «27 апреля 2021 г., 22 февраля 2022 г.» below the title: dates of changes, where the act has its own date already. */
function isDatesOfChanges(text: string, fields: HeaderFields, before: string): boolean {
  return fields.date?.iso != null && /^[\d•–—-]/u.test(text) && isActsList(text) && !OPEN_END.test(before);
}

/** No title has more lines; what stands below is the text. */
const MOST_LINES = 100;

/** Behind the lines that print the title, or its last words, once more; -1 where they say something else. */
function repeatEnd(walk: Walk, from: number, title: string): number {
  const key = looseKey(title);
  let again = "";
  for (let i = from; i < from + REPEAT_LINES; i++) {
    const block = walk.text(i);
    if (!block || (i > from && opensText(block.text.text))) return -1;
    again = `${again} ${looseKey(block.text.text)}`.trim();
    if (again === key) return i + 1;
    if (!` ${key} `.includes(` ${again} `)) return -1;
    const next = walk.text(i + 1);
    if (key.endsWith(` ${again}`) && again.split(" ").length >= 4 && next && opensText(next.text.text)) return i + 1;
  }
  return -1;
}

/** The title printed a second time, with the town that may stand between. */
function skipRepeat(walk: Walk, fields: HeaderFields, lines: readonly Mapped[]): boolean {
  const block = walk.text();
  if (!block || block.gap === 0) return false;
  const title = lines.map((line) => line.text).join(" ");
  const town = isBareTown(block.text.text) && !fields.place;
  const end = repeatEnd(walk, town ? walk.at + 1 : walk.at, title);
  if (end < 0) return false;
  if (town) {
    fields.takePlace(block.text);
    walk.claim(block);
  }
  while (walk.at < end) walk.stray(walk.text() as TextBlock, "page-title");
  return true;
}

/** The end of the title, for one that began on the kind word's line: an open quote, a dangling word, a small letter. */
function goesOn(lines: readonly Mapped[], text: string): boolean {
  const joined = lines.map((line) => line.text).join(" ");
  return beginsSmall(text) || quotesOpen(joined) || OPEN_END.test(joined);
}

/** A straight quote opens behind a blank or another opening quote, and closes elsewhere. */
function opensQuote(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === "«" || sign === "„") return true;
  if (at === text.length - 1) return false;
  if (sign === "“") return !text.includes("„");
  return sign === '"' && (at === 0 || /[\s(«"]/u.test(text.charAt(at - 1)));
}

/**
 * Quotes around the whole title are none of its words: «О поддержке школ» in them stands without. Where a name inside it
 * has the only closing quote, «"Об утверждении программы "Рост"», the quote before «Об» goes alone.
 */
export function unquoted(title: Mapped): Mapped {
  const text = title.text.replace(/(?<![\s.])[\s.]+$/u, "");
  if (!/^[«"“„]/u.test(text)) return title;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (!/[«»"“”„]/u.test(text.charAt(i))) continue;
    depth += opensQuote(text, i) ? 1 : -1;
    if (depth === 0 && i < text.length - 1) return title;
  }
  if (depth > 0) return /^.\s?Об?\s/iu.test(text) ? title.slice(1).trim() : title;
  return title.slice(1, text.length - 1).trim();
}

/** Takes what is no line of the title but stands among or behind its lines: fields, notes, the title again. */
function takeBeside(walk: Walk, fields: HeaderFields, block: TextBlock, lines: readonly Mapped[]): boolean {
  const { text } = block.text;
  if (isFieldLine(block.text, fields, lines) && fields.take(block.text, true)) {
    walk.claim(block);
    return true;
  }
  if (isDatesOfChanges(text, fields, lines[lines.length - 1]?.text ?? "")) {
    walk.stray(block, "amendment-note");
    return true;
  }
  return (
    walk.skipHeaderNote() || (serviceNote(text) !== null && walk.skipService(block)) || skipRepeat(walk, fields, lines)
  );
}

/** The line of a title without the act's own date and number in its right half, which are taken. */
function withoutFields(line: Mapped, fields: HeaderFields): Mapped {
  if (fields.date?.iso && fields.number?.value) return line;
  const at = fieldsBehindTitle(line);
  if (at === line.length) return line;
  const behind = line.slice(at);
  const { date, number } = readHeaderLine(behind, false);
  const fresh = (!date || !fields.date?.iso) && (!number || !fields.number?.value);
  return fresh && fields.take(behind, false) ? line.slice(0, at).trim() : line;
}

/** «Правительство области» right over «постановляет:»: who disposes opens the text. */
function isDoerOver(walk: Walk, text: string, before: string): boolean {
  const next = walk.textOf(walk.at + 1).trim();
  return beginsBody(text) && !OPEN_END.test(before) && next.length < LONGEST_VERB && disposes(next);
}
const LONGEST_VERB = 24;

/**
 * The title's lines; `inline` is what the kind word's line gave of it, `begun` what the line of date and number gave:
 * only that goes on over lines as any title does.
 */
export function readTitle(
  walk: Walk,
  fields: HeaderFields,
  inline: Mapped | null,
  begun: Mapped | null = null,
): Mapped | null {
  const first = inline ?? begun;
  const lines: Mapped[] = first ? [first] : [];
  if (!first && !opensATitle(walk, walk.textOf(walk.at))) return null;
  for (let block = walk.text(); block; block = walk.text()) {
    const text = block.text.text;
    if (lines.length > 0) {
      const before = lines[lines.length - 1]?.text ?? "";
      if (lines.length === MOST_LINES || opensText(text) || isDoerOver(walk, text, before)) break;
      if (takeBeside(walk, fields, block, lines)) continue;
      if (TO_DO.test(text) && !OPEN_END.test(before)) break;
      if (inline && !goesOn(lines, text)) break;
      if (block.gap > 0 && !beginsSmall(text) && !/^[«"(]/u.test(text) && !OPEN_END.test(before)) {
        if (!isOwing(lines, block)) {
          if (!fields.take(block.text, true)) break;
          walk.claim(block);
          continue;
        }
      }
    }
    lines.push(withoutFields(block.text, fields));
    walk.claim(block);
  }
  const title = unquoted(joinLines(lines).trim());
  fields.print("title", title);
  return title;
}
