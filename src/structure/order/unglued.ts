import { PREAMBLE_OPENERS } from "../../lexicon/letterhead.ts";
import { append } from "../../text/append.ts";
import type { Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import { fold } from "../../text/words.ts";
import type { Block, TextBlock } from "../blocks.ts";
import { opensOffice } from "./signature.ts";
import { opensText } from "./title.ts";

/** A header's lines stand so near to the file's beginning; a longer line is an act of one line. */
const HEADER_LINES = 50;
const LONGEST_LINE = 250;
const LONGEST_HEADER = 600;
const SHORTEST_FLAT = 80;
const GLUED_VERB = /[а-яё](?:ПРИКАЗЫВА|ПОСТАНОВЛЯ|РЕШИЛ)/u;

const KINDS = "ПРИКАЗ|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ|РЕШЕНИЕ";
const KIND = new RegExp(KINDS, "u");
const FIELD = String.raw`от\s?[\d«"_]|№|N\s?\d|\d`;
/** «… ОБРАЗОВАНИЯПРИКАЗ12 марта», «… ОБРАЗОВАНИЯПРИКАЗ» */
const BEFORE_KIND = new RegExp(String.raw`[А-ЯЁа-яё»"”)](?=(?:${KINDS})(?:\s?(?:${FIELD})|$))`, "gu");
/** Where a blank is missing in a header's line: behind each match. */
const IN_HEADER = [
  // «ПРИКАЗот», «Приказ№ 12», «ПОСТАНОВЛЕНИЕО создании», «П Р И К А Зот 12.03»
  new RegExp(String.raw`(?:^|[\s»"])(?:${KINDS})(?=${FIELD}|Об?\s[а-яё])`, "gu"),
  /^[«"]?(?:Приказ|Распоряжение|Постановление|Решение)(?=от\s?\d|№|\d)/gu,
  /[А-ЯЁ](?=от\s?[«"]?\d{1,2}[»".\s])/gu,
  // «ПРАВИТЕЛЬСТВОЛЕМСКОЙ ОБЛАСТИ»
  /(?:^|\s)(?:ПРАВИТЕЛЬСТВО|АДМИНИСТРАЦИЯ|МИНИСТЕРСТВО|ДЕПАРТАМЕНТ|УПРАВЛЕНИЕ|КОМИТЕТ)(?=[А-ЯЁ]{4})/gu,
  // «12.03.2024№5», «года№5»
  /[\dа-яё](?=№)/gu,
  // «№ 12от 3.02», «№ 5-пот 12.03»
  /\d(?:[-/][А-Яа-яё]{1,3}?)?(?=от\s?[«"]?\d{1,2}[»".\s])/gu,
  // «N 1799г. Лемск», «№ 5-рг. Лемск»: the «г.» is the town's
  /(?:№|N)\s?\d{1,6}(?:-[а-я]{1,2}?)?(?=г\.\s?[А-ЯЁ][а-яё])/gu,
  // «от3.02.2023», «от12марта»
  /(?:^|\s)от(?=\d{1,2}\s?[.а-я])/gu,
] as const;
/** «г. ЛемскО создании комиссии», «№ 101-ОДОб организации» */
const GLUED_TITLE = /[а-яё\d](?=О\s[а-яё]{5})|[А-ЯЁа-яё\d](?=Об\s[а-яё]{5})/gu;
/** The same in an act of one line. */
const IN_FLAT = [
  GLUED_TITLE,
  /[а-яё](?=ПРИКАЗЫВА|ПОСТАНОВЛЯ|РЕШИЛ)/gu,
  // «постановляю:1. Создать», «… план.2. Контроль»
  /(?:[^\d\s][.;]|:)(?=\d{1,2}\.(?:\d{1,2}\.)?\s?[А-ЯЁ])/gu,
  // «… за собой.Глава района», «Директор школыИ.И. Петров»
  /[а-яё]{3}\.(?=[А-ЯЁ][а-яё]{3})/gu,
  /[а-яё](?=[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё])/gu,
] as const;
/** «комиссииВ целях развития»: what follows is asked whether it opens a preamble. */
const SENTENCE = /[а-яё\d»")](?=[А-ЯЁ][а-яё]{0,14}\s[а-яё])/gu;
/** «НачальникИ.И. Петров» */
const GLUED_NAME = /^[А-ЯЁ][а-яё]{3,14}(?=[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё-]+$)/u;

const endsOf = (text: string, pattern: RegExp): number[] =>
  matchesOf(text, pattern).map((match) => match.index + match[0].length);

/** «РАЗРЕШЕНИЕ» is a word of its own. */
const kindStarts = (text: string): number[] =>
  endsOf(text, BEFORE_KIND).filter((at) => !text.slice(0, at).endsWith("РАЗ"));

function withBlanks(text: Mapped, at: readonly number[]): Mapped {
  return at.length === 0
    ? text
    : text.edit([...new Set(at)].sort((a, b) => a - b).map((i) => ({ start: i, end: i, text: " " })));
}

function spaced(text: Mapped, patterns: readonly RegExp[], length: number): Mapped {
  let out = text;
  for (const pattern of patterns) out = withBlanks(out, endsOf(out.text.slice(0, length), pattern));
  return out;
}

const preambleStarts = (text: string): number[] =>
  endsOf(text, SENTENCE).filter((at) => PREAMBLE_OPENERS.test(fold(text.slice(at, at + 60))));

function flatLine(text: Mapped): Mapped {
  const headed = withBlanks(text, [...kindStarts(text.text), ...preambleStarts(text.text)]);
  return spaced(spaced(headed, IN_FLAT, headed.length), IN_HEADER, LONGEST_HEADER);
}

/** Letterhead and kind word on one line become two lines. */
function headerLines(block: TextBlock): TextBlock[] {
  const at = kindStarts(block.text.text)[0];
  const pieces = at === undefined ? [block.text] : [block.text.slice(0, at), block.text.slice(at)];
  return pieces.flatMap((piece, i): TextBlock[] => {
    const titled = KIND.test(piece.text) ? spaced(piece, [GLUED_TITLE], piece.length) : piece;
    const text = spaced(titled, IN_HEADER, titled.length);
    if (text === block.text) return [block];
    const range = text.range();
    return range ? [{ ...block, text, range, gap: i === 0 ? block.gap : 1, isPiece: pieces.length > 1 }] : [];
  });
}

function ungluedName(block: Block): Block {
  if (block.kind !== "text" || block.text.length > 60) return block;
  const office = GLUED_NAME.exec(block.text.text);
  if (!office || !opensOffice(office[0])) return block;
  return { ...block, text: withBlanks(block.text, [office[0].length]) };
}

/** Puts back the blanks that a converter lost around kind word, date, number and names: «ПРИКАЗ№ 12от 3.02.2023». */
export function unglued(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  let inHeader = true;
  blocks.forEach((block, i) => {
    if (block.kind === "table" || !inHeader || i >= HEADER_LINES) {
      out.push(ungluedName(block));
      return;
    }
    const { text } = block.text;
    const opened = opensText(text) || GLUED_VERB.test(text);
    const long = text.length > LONGEST_LINE || (text.length > SHORTEST_FLAT && opened);
    if (long && KIND.test(text)) out.push({ ...block, text: flatLine(block.text) });
    else if (!long && !opened) append(out, headerLines(block));
    else out.push(block);
    if (opened) inHeader = false;
  });
  return out;
}
