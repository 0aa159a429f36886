import {
  AGREEMENT_STAMP,
  APPENDIX_HEAD,
  APPROVAL_STAMP,
  PASSPORT_HEAD,
  PLAN_HEAD,
  ROSTER_HEAD,
} from "../lexicon/heads.ts";
import { beginsCapital, CAPITAL } from "../text/letters.ts";
import { fold } from "../text/words.ts";
import type { Block, TextBlock } from "./blocks.ts";
import { readLabel } from "./labels.ts";
import { findDates } from "./order/date.ts";
import { opensOffice } from "./order/signature.ts";
import { isNameLine, nameAtEnd } from "./person.ts";

const MOST_LINES = 12;
/** «к приказу …», «приказом …», «от 12.03.2023 № 5», «протокол № 3», «на заседании …»: a line of a stamp. */
const STAMP_LINE =
  /^(?:к\s|приказ|распоряж|постановл|решени|протокол|от\s|от_|на заседании|педагогическ|утвержд|согласован|рассмотрен|принят|приложени|администрац|управлени|министерств|департамент|комитет|отдел|«?_|"?_|\(|№|муниципальн|директор|заместител|начальник|глав|председател|м\.?\s?п\.?$|города|района|области|края|республики|округа)/u;

/** The label of an appendix's heading: its number, null where it has none; undefined where the line is no such heading. */
export function appendixLabel(text: string): string | null | undefined {
  if (text.length > 220 || !beginsCapital(text)) return undefined;
  const key = fold(text);
  const match = APPENDIX_HEAD.exec(key);
  if (!match) return undefined;
  if (/^приложени[еяй]\s?[:,]/u.test(key)) return undefined;
  return match[1] ? text.slice(match[0].length - match[1].length, match[0].length) : null;
}

/** «УТВЕРЖДЕН», «"Согласовано»: words of a stamp in small letters go on in a sentence. */
export const BEGINS_AS_STAMP = new RegExp(`^[«"]?[${CAPITAL}]`, "u");

/** «УТВЕРЖДАЮ», «РАССМОТРЕНО на заседании …»: a stamp begins so, whatever its letters. */
export function isStampWord(text: string): boolean {
  const key = fold(text);
  return APPROVAL_STAMP.test(key) || AGREEMENT_STAMP.test(key);
}

export function isApproval(text: string): boolean {
  return text.length < 160 && BEGINS_AS_STAMP.test(text) && APPROVAL_STAMP.test(fold(text));
}

/** Nouns that begin the title of what an appendix holds. */
const TITLE_START =
  /^(?:перечень|список|программа|положение|показатели|целевые|форма|порядок|комплекс|циклограмма|сведения)(?![а-яё])/u;

/** «Муниципальная программа», «Комплексная целевая программа». */
const PROGRAMME = /^(?:[а-я-]{4,30}ая\s){1,3}(?:под)?программа(?![а-я])/u;

export function opensPart(text: string): boolean {
  const key = fold(text);
  if (PLAN_HEAD.test(key) || PASSPORT_HEAD.test(key) || ROSTER_HEAD.test(key) || TITLE_START.test(key)) return true;
  return PROGRAMME.test(key) && beginsCapital(text);
}

const looksLikeStamp = (block: TextBlock): boolean => isStampText(block.text.text);

/** Whether a line may be one of a stamp: by its beginning, a date, a blank to fill in, a name or an office. */
export function isStampText(text: string): boolean {
  if (text.length > 140) return false;
  return (
    STAMP_LINE.test(fold(text)) ||
    findDates(text).length > 0 ||
    text.includes("___") ||
    isNameLine(text) ||
    (nameAtEnd(text) >= 0 && text.length < 90) ||
    opensOffice(text)
  );
}

/** The index behind the stamp or appendix heading that opens at block `from`. */
export function stampEnd(blocks: readonly Block[], from: number): number {
  const opening = blocks[from];
  const isSheet = opening?.kind === "text" && AGREEMENT_STAMP.test(fold(opening.text.text));
  let i = from + 1;
  for (; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    // Whole staffs sign a sheet of acquaintance.
    if (i >= from + MOST_LINES && !(isSheet && block.kind === "text" && isNameLine(block.text.text))) break;
    if (block.kind !== "text" || opensPart(block.text.text)) break;
    // A sheet of acquaintance or agreement ends where the stamp of an appendix begins.
    if (isSheet && (isApproval(block.text.text) || appendixLabel(block.text.text) !== undefined)) break;
    const label = readLabel(block.text.text);
    if (label && label.style !== "dash" && findDates(block.text.text).length === 0) break;
    if (
      block.gap > 0
        ? !looksLikeStamp(block) || block.gap > 1
        : block.text.length > 140 || (block.strong && !looksLikeStamp(block))
    )
      break;
    if (appendixLabel(block.text.text) !== undefined && i > from + 3) break;
  }
  return i;
}
