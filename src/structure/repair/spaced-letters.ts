import type { Cell, Layout, Line } from "../../layout/types.ts";
import type { Edit, Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";

/** Words printed letter by letter: «П Л А Н   М Е Р О П Р И Я Т И Й», four letters at least. */
const SPACED =
  /(?<![A-Za-zЀ-ӿ])(?:[A-Za-zЀ-ӿ][ \u00a0]){3,}[A-Za-zЀ-ӿ](?![A-Za-zЀ-ӿ])(?:\s{2,}(?:[A-Za-zЀ-ӿ][ \u00a0]){1,}[A-Za-zЀ-ӿ](?![A-Za-zЀ-ӿ]))*/gu;

function closed(text: Mapped): Mapped {
  const edits: Edit[] = [];
  for (const match of matchesOf(text.text, SPACED)) {
    const words = match[0].split(/\s{2,}/u).map((word) => word.replace(/\s/gu, ""));
    edits.push({ start: match.index, end: match.index + match[0].length, text: words.join(" ") });
  }
  return text.edit(edits);
}

/** Closes letter-spaced words of every cell; the gap between two words is the wider one. */
export function closeSpacedLetters(layout: Layout): Layout {
  let changed = false;
  const lines = layout.lines.map((line): Line => {
    let own = false;
    const cells = line.cells.map((cell): Cell => {
      if (cell.text.length < 7 || cell.text.text[1] !== " ") return cell;
      const text = closed(cell.text);
      if (text === cell.text) return cell;
      own = true;
      return { ...cell, text };
    });
    changed ||= own;
    return own ? { ...line, cells } : line;
  });
  return changed ? { ...layout, lines } : layout;
}
