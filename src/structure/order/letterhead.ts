import { ACTING_HEADS, LEGAL_FORMS, REGION_LINE } from "../../lexicon/letterhead.ts";
import { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import { isOtherLanguage } from "./other-language.ts";

export interface Letterhead {
  readonly issuer: Mapped | null;
  readonly region: Mapped | null;
  /** Indexes of the lines that are neither. */
  readonly rest: readonly number[];
}

/** «Российская Федерация», a short name in brackets, a line of underscores: above or beside the body that acts. */
const NOT_ISSUER =
  /^(?:копия|проект|дубликат|для служебного пользования|выписка(?: из [а-я ]+)?|экз(?:емпляр|\.)? ?№? ?\d*|российская федерация|россия|рф|министерство (?:просвещения|образования и науки|науки и высшего образования) (?:российской федерации|рф|россии)|\([^)]*\)[.,]?|[_*\s]+)$/u;

/** «Руководителям школ района», «Директору …»: whom a letter-like act addresses. */
const ADDRESSEE =
  /^(?:руководител(?:ям|ю)|директор(?:ам|у)|начальник(?:ам|у)|глав(?:ам|е)|заведующ(?:им|ей|ему)|председател(?:ям|ю))(?![A-Za-zЀ-ӿ])/u;

function beginsBody(line: string): boolean {
  const key = fold(line).replace(/^[\s«"“]+/u, "");
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
    } else if (NOT_ISSUER.test(key) || ADDRESSEE.test(key) || isOther(line.text)) rest.push(i);
    else candidates.push(i);
  });
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
  const taken = candidates.length === 0 ? [] : start < 0 ? candidates : candidates.slice(start);
  for (const i of candidates) if (!taken.includes(i)) rest.push(i);
  const issuer = taken.length
    ? Mapped.join(
        taken.map((i) => lines[i] as Mapped),
        " ",
      )
    : null;
  return { issuer, region: lines[regionAt] ?? null, rest };
}

/** «СРЕДНЯЯ ОБЩЕОБРАЗОВАТЕЛЬНАЯ ШКОЛА № 5» under «… ОБЩЕОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ ГОРОДА …» is the same body. */
function isNameOf(line: string, before: string): boolean {
  const school =
    /^[\s«"“]*(?:средняя|основная|начальная|школа|лицей|гимназия|центр|институт|детский|станция|дом|дворец|ресурсный|информационно)/u;
  return school.test(fold(line)) && /учреждение|организация/u.test(fold(before));
}
