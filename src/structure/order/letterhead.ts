import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import { PLAN_HEAD } from "../../lexicon/heads.ts";
import { ACTING_HEADS, AWAITS_FORM, ISSUING_OFFICES, LEGAL_FORMS, REGION_LINE } from "../../lexicon/letterhead.ts";
import { Mapped } from "../../text/mapped.ts";
import { fold, wordsOf } from "../../text/words.ts";
import { opensIssuer } from "./heading.ts";
import { isMenuWord } from "./letterhead-noise.ts";
import { isOtherLanguage } from "./other-language.ts";

export interface Letterhead {
  readonly issuer: Mapped | null;
  readonly region: Mapped | null;
  /** Indexes of the lines that are neither. */
  readonly rest: readonly number[];
}

/** «Российская Федерация», a short name in brackets, a line of underscores: above or beside the body that acts. */
const NOT_ISSUER =
  /^(?:копия|проект|дубликат|для служебного пользования|выписка(?: из [а-я ]{1,40})?|экз(?:емпляр|\.)?(?: ?№)?(?: ?\d{1,3})?|российская федерация|россия|рф|\([^)]{0,200}\)[.,]?|[_*\s]+)$/u;

/** A ministry of the Federation above another body is its founder, alone it is the body that acts. */
const FEDERAL =
  /^министерство (?:просвещения|образования и науки|науки и высшего образования) (?:российской федерации|рф|россии)$/u;

/** A subject of the Federation, or the Federation, on a line of its own. */
export function isSubject(line: string): boolean {
  const key = fold(line).replace(/\s+/gu, " ").trim();
  return REGION_LINE.test(key) || key === "российская федерация";
}

/** «Руководителям школ района», «Директору …»: whom a letter-like act addresses. */
const ADDRESSEE =
  /^(?:руководител(?:ям|ю)|директор(?:ам|у)|начальник(?:ам|у)|глав(?:ам|е)|заведующ(?:им|ей|ему)|председател(?:ям|ю))(?![A-Za-zЀ-ӿ])/u;

const LONGEST_HEAD = Math.max(...ACTING_HEADS.map(({ length }) => length));

/** A noun or an adjective of a body in the nominative begins the line. */
export function beginsBody(line: string): boolean {
  const key = fold(line.replace(/^[\s«"“]+/u, "").slice(0, LONGEST_HEAD + 1));
  return ACTING_HEADS.some((head) => key.startsWith(head) && !/[A-Za-zЀ-ӿ]/u.test(key[head.length] ?? " "));
}

/** A line of the letterhead's copy in a second language; a body's Russian name may hold a name in its letters. */
const isOther = (line: string): boolean => isOtherLanguage(line) && !beginsBody(line);

function openQuotes(text: string): boolean {
  const opened = text.match(/[«“„]/gu)?.length ?? 0;
  const closed = text.match(/[»”]/gu)?.length ?? 0;
  return opened > closed || (text.match(/"/gu)?.length ?? 0) % 2 === 1;
}

/** The name that the lines before still owe: a legal form without its name, an open quote, a dangling word. */
export function owes(before: string): boolean {
  const key = fold(before).trim();
  if (openQuotes(before)) return true;
  return (
    LEGAL_FORMS.some((form) => key.endsWith(form)) ||
    /(?:^|\s)(?:и|по|для|в|при|дополнительного образования|профессионального образования)$/u.test(key) ||
    // «МУНИЦИПАЛЬНОЕ БЮДЖЕТНОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ ⏎ УЧРЕЖДЕНИЕ «…»»: an adjective awaits its noun
    AWAITS_FORM.test(key) ||
    key.endsWith("-") ||
    key.endsWith(",")
  );
}

/**
 * Finds the body that acts among the lines above the kind word: the last line that begins a body's name in the
 * nominative, with all that completes it. Founders, districts and the Federation above it are not part of it.
 */
export function readLetterhead(lines: readonly Mapped[]): Letterhead {
  let regionAt = -1;
  const rest: number[] = [];
  const candidates: number[] = [];
  const federal: number[] = [];
  lines.forEach((line, i) => {
    const key = fold(line.text).replace(/\s+/gu, " ").trim();
    if (
      REGION_LINE.test(key) &&
      !owes(
        lines
          .slice(0, i)
          .map((other) => other.text)
          .join(" "),
      )
    ) {
      // The last one counts; the one before is no part of the issuer either.
      if (regionAt >= 0) rest.push(regionAt);
      regionAt = i;
    } else if (FEDERAL.test(key)) federal.push(i);
    else if (NOT_ISSUER.test(key) || ADDRESSEE.test(key) || isOther(line.text)) rest.push(i);
    else candidates.push(i);
  });
  setAsideMenu(candidates, rest, lines);
  let start = -1;
  candidates.forEach((i, at) => {
    const line = (lines[i] as Mapped).text;
    if (!beginsBody(line)) return;
    const before = candidates
      .slice(Math.max(0, start < 0 ? at : start), at)
      .map((k) => (lines[k] as Mapped).text)
      .join(" ");
    if (start >= 0 && (owes(before) || isNameOf(line, before))) return;
    start = at;
  });
  const named = start < 0 ? namedLines(candidates, lines) : candidates.slice(start);
  const taken = named.length > 0 ? named : federal.slice(-1);
  for (const i of federal) if (!taken.includes(i)) rest.push(i);
  for (const i of candidates) if (!taken.includes(i)) rest.push(i);
  const issuer = taken.length
    ? Mapped.join(
        taken.map((i) => lines[i] as Mapped),
        " ",
      )
    : null;
  return { issuer, region: lines[regionAt] ?? null, rest };
}

/** Words of a menu leave the candidates: one is judged by the line above it, and only where no quoted name goes on below it. */
function setAsideMenu(candidates: number[], rest: number[], lines: readonly Mapped[]): void {
  const textAt = (at: number): string => lines[candidates[at] as number]?.text ?? "";
  for (let at = 0; at < candidates.length; ) {
    const before = at > 0 ? textAt(at - 1) : "";
    const named = at + 1 < candidates.length && /^[«"“№]/u.test(textAt(at + 1));
    if (named || openQuotes(before) || !isMenuWord(textAt(at), before)) at++;
    else rest.push(...candidates.splice(at, 1));
  }
}

/** What a page prints around an act and no letterhead holds: «Меню», «Поздравляем!», «Дата публикации | 13.04.2022 |». */
const PAGE_LINE =
  /[!?|@/]|:$|[«"“]об?\s|^(?:дата|номер|автор|статус|редакция|раздел|меню|главная|поиск|скачать|просмотр|документы)(?![A-Za-zЀ-ӿ])/u;
const HEADS: ReadonlySet<string> = new Set([...BODY_NOUNS.map(({ one }) => one), ...ISSUING_OFFICES]);

/** A line that may name a body where none of the known heads begins it: by a noun in it, by capitals, by an abbreviation. */
function maybeBody(line: string): boolean {
  const key = fold(line);
  // «Дорожная карта перехода на ФГОС» is the title of the page
  if (PAGE_LINE.test(key) || PLAN_HEAD.test(key)) return false;
  if (line === line.toUpperCase() || /[А-ЯЁ]{3}/u.test(line) || opensIssuer(line)) return true;
  return wordsOf(line).some((word) => HEADS.has(word));
}

/** «МУНИЦИПАЛЬНОЕ» above «УЧРЕЖДЕНИЕ»; «Действующий» above a name in capitals is the page's. */
function isAdjectiveOf(line: string, name: string): boolean {
  if (!/(?:ое|ая|яя|ый|ий|ой)$/iu.test(line)) return false;
  return line === line.toUpperCase() || name !== name.toUpperCase();
}

/** The lines from the first that may name a body, with an adjective's line right above it; none where none may. */
function namedLines(candidates: readonly number[], lines: readonly Mapped[]): number[] {
  const textAt = (at: number): string => (lines[candidates[at] as number] as Mapped).text;
  let first = candidates.findIndex((_, at) => maybeBody(textAt(at)));
  if (first < 0) return [];
  while (first > 0 && isAdjectiveOf(textAt(first - 1), textAt(first))) first--;
  return candidates.slice(first);
}

/** «СРЕДНЯЯ ОБЩЕОБРАЗОВАТЕЛЬНАЯ ШКОЛА № 5» under «… ОБЩЕОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ГОРОДА …» is the same body. */
function isNameOf(line: string, before: string): boolean {
  const school =
    /^[\s«"“]*(?:средняя|основная|начальная|школа|лицей|гимназия|центр|институт|детский|станция|дом|дворец|ресурсный|информационно)/u;
  return school.test(fold(line)) && /учреждение|организация/u.test(fold(before));
}
