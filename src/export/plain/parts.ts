import { TEXT_HEAD } from "../../lexicon/heads.ts";
import type { Passport, Table, Text } from "../../model/types.ts";
import { fold } from "../../text/words.ts";
import { type Block, line, row } from "./line.ts";

/** A passport as a table of two columns; the values of a list stand below one another. */
export function passportBlocks({ title, fields }: Passport): Block[] {
  const rows = fields.flatMap(({ label, values }) => {
    const [first, ...more] = values;
    if (more.length === 0) return [row([label, first ?? ""])];
    return [row([label, `• ${first}`]), ...more.map((value) => row(["", `• ${value}`]))];
  });
  return [[line(title ?? "")], rows];
}

export function tableBlocks({ title, columns, rows }: Table): Block[] {
  return [[line(title ?? "")], [...(columns.length > 0 ? [row(columns)] : []), ...rows.map(row)]];
}

// «Муниципальный координатор», before what would be taken for another heading if it stood on a line of its own.
const RUN_IN = /^\p{Lu}[^:.;]{2,60}$/u;
const HEADING = /^[«"\p{Lu}\d].*[^.!?;:,…]$/u;

/** Headings of a kind that runs into its text («Цель: …»), or whose text would be taken for a heading itself. */
function runsIn(title: string, [first, ...more]: readonly string[]): boolean {
  return (
    first !== undefined &&
    more.length === 0 &&
    RUN_IN.test(title) &&
    (TEXT_HEAD.test(fold(title)) || HEADING.test(first))
  );
}

const ENDED = /[.;!?]$/u;

/** Paragraphs one below another; an empty line before one that would be taken for the end of the line above it. */
function paragraphBlocks(paragraphs: readonly string[]): Block[] {
  const blocks: string[][] = [];
  for (const paragraph of paragraphs.map(line)) {
    const last = blocks.at(-1);
    if (last && ENDED.test(last.at(-1) ?? "")) last.push(paragraph);
    else blocks.push([paragraph]);
  }
  return blocks;
}

/** `announced` is the title that an appendix has from the first line of the text. */
export function textBlocks({ title, paragraphs, items }: Text, announced: string | null): Block[] {
  const oneLine = announced !== null && title !== null && announced.length > title.length;
  if (title !== null && items.length === 0 && (oneLine || runsIn(title, paragraphs)))
    return [[line(`${title}: ${paragraphs[0]}`)]];
  const [prose, list] = [paragraphBlocks(paragraphs), items.map(line)];
  // A title that announces a list has it right below; prose in between would be taken for the list's title.
  return title?.endsWith(":") && items.length > 0
    ? [[line(title)], list, ...prose]
    : [[line(title ?? "")], ...prose, list];
}
