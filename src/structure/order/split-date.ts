import { monthNumber } from "../../lexicon/months.ts";
import { Mapped } from "../../text/mapped.ts";
import type { Block, TextBlock } from "../blocks.ts";
import { findDates } from "./date.ts";
import { opensText } from "./title.ts";

const HEADER_LINES = 40;
const LONGEST_PIECE = 24;
const MOST_PIECES = 3;
/** «от « 05 »», «05», «от « »»; a scan's garbage may stand for the day in quotes. */
const DAY = /^(?:от\s?)?(?:[«"“„][^»"”“А-Яа-яЁё]{0,6}(?:[»"”“])?|\d{1,2})$/u;
const CLOSING = /^[»"”“]\s?/u;
const MONTH = /^[а-яё]{3,8}(?=\s|$)/u;
/** «2024 года», «20   г.», «24 г.» */
const YEAR = /^(?:20[\d_]{0,2}|\d{2})\s{0,3}(?:года|г\.?)?$/u;

/** «»», «мая 2024 года», «мая», «2024 г.»: what goes on with a day. */
function continues(text: string): boolean {
  if (text.length > LONGEST_PIECE) return false;
  const rest = text.replace(CLOSING, "");
  const month = MONTH.exec(rest)?.[0] ?? "";
  if (month !== "" && monthNumber(month) === 0) return false;
  const year = rest.slice(month.length).trim();
  return year === "" ? rest !== text || month !== "" : YEAR.test(year);
}

/** A date, filled or not, that takes the whole of a text but «от». */
function isWholeDate(text: string): boolean {
  const dates = findDates(text);
  const [date] = dates;
  return (
    dates.length === 1 &&
    date !== undefined &&
    /^(?:от\s*)?$/u.test(text.slice(0, date.start)) &&
    date.end === text.length
  );
}

/** How many lines from the one in hand print one date; 0 for none. */
function piecesAt(blocks: readonly Block[], from: number): number {
  const first = blocks[from];
  if (first?.kind !== "text" || first.text.length > LONGEST_PIECE || !DAY.test(first.text.text)) return 0;
  let joined = first.text.text;
  let best = 0;
  for (let n = 1; n <= MOST_PIECES; n++) {
    const next = blocks[from + n];
    if (next?.kind !== "text" || !continues(next.text.text)) break;
    joined = `${joined}  ${next.text.text}`;
    if (isWholeDate(joined)) best = n + 1;
  }
  return best;
}

/** Puts a header's date that stands on several lines back on one: «от « 05 » ⏎ мая 2024 года». */
export function withWholeDates(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (i >= HEADER_LINES || (block.kind === "text" && opensText(block.text.text))) return [...out, ...blocks.slice(i)];
    const count = piecesAt(blocks, i);
    if (count === 0) {
      out.push(block);
      continue;
    }
    const text = Mapped.join(
      blocks.slice(i, i + count).map((piece) => (piece as TextBlock).text),
      "  ",
    );
    const range = text.range();
    out.push(range ? { ...(block as TextBlock), text, range } : block);
    i += count - 1;
  }
  return out;
}
