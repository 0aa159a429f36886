import type { Cell, Layout, Line } from "../../layout/types.ts";
import type { Edit, Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";

/** Words printed letter by letter: «П Л А Н   М Е Р О П Р И Я Т И Й», four letters at least. */
const SPACED =
  /(?<![A-Za-zЀ-ӿ])(?:[A-Za-zЀ-ӿ][ \u00a0]){3,}[A-Za-zЀ-ӿ](?![A-Za-zЀ-ӿ])(?:\s{2,}(?:[A-Za-zЀ-ӿ][ \u00a0]){1,}[A-Za-zЀ-ӿ](?![A-Za-zЀ-ӿ]))*/gu;

/** «« О К Т Я Б Р Ь »», ««Л У Ч»»: a name of three letters at least, set off by its quotes; «А Б В» are letters of classes. */
const SPACED_NAME =
  /(?<=[«"„“])\s?(?![АA] Б )(?:[A-Za-zЀ-ӿ] ){2,40}[A-Za-zЀ-ӿ](?:\s{2,3}(?:[A-Za-zЀ-ӿ] ){0,40}[A-Za-zЀ-ӿ]){0,4}\s?(?=[»"”“])/gu;
/** «, ", „, “ */
const isOpeningQuote = (code: number): boolean => code === 0xab || code === 0x22 || code === 0x201e || code === 0x201c;
const SPACE = 32;

/** A quote with a letter alone behind it, so that most texts meet no pattern. */
function mayHoldSpacedName(text: string): boolean {
  for (let i = 0; i < text.length - 5; i++) {
    if (!isOpeningQuote(text.charCodeAt(i))) continue;
    const at = text.charCodeAt(i + 1) === SPACE ? i + 2 : i + 1;
    if (text.charCodeAt(at + 1) === SPACE && text.charCodeAt(at + 3) === SPACE) return true;
  }
  return false;
}

/** Joins the letters; words are told by the wider gap between them. */
const joined = (print: string): string =>
  print
    .trim()
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ""))
    .join(" ");

function closedNames(text: Mapped): Mapped {
  if (!mayHoldSpacedName(text.text)) return text;
  return text.edit(
    matchesOf(text.text, SPACED_NAME).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: joined(match[0]),
    })),
  );
}

/** «… школ п р и к а з ы в а ю:»: the verb that ends a line. */
const SPACED_END = /(?<![A-Za-zЀ-ӿ])(?:[А-Яа-яЁё] ){7,14}[А-Яа-яЁё](?=:?$)/u;
const LONGEST_END = 40;

/** A line that ends with two letters apart, so that most texts meet no pattern. */
function closedEnd(text: Mapped): Mapped {
  const print = text.text;
  const last = print.endsWith(":") ? print.length - 2 : print.length - 1;
  if (print.charCodeAt(last - 1) !== SPACE || print.charCodeAt(last - 3) !== SPACE) return text;
  const from = Math.max(0, print.length - LONGEST_END);
  const match = SPACED_END.exec(print.slice(from));
  if (!match) return text;
  const start = from + match.index;
  return text.edit([{ start, end: start + match[0].length, text: joined(match[0]) }]);
}

function closed(text: Mapped): Mapped {
  const edits: Edit[] = [];
  for (const match of matchesOf(text.text, SPACED)) {
    edits.push({ start: match.index, end: match.index + match[0].length, text: joined(match[0]) });
  }
  return text.edit(edits);
}

/** Closes letter-spaced words of every cell; the gap between two words is the wider one. */
export function closeSpacedLetters(layout: Layout): Layout {
  let changed = false;
  const lines = layout.lines.map((line): Line => {
    let own = false;
    const cells = line.cells.map((cell): Cell => {
      if (cell.text.length < 7) return cell;
      const text = closedEnd(closedNames(cell.text.text[1] === " " ? closed(cell.text) : cell.text));
      if (text === cell.text) return cell;
      own = true;
      return { ...cell, text };
    });
    changed ||= own;
    return own ? { ...line, cells } : line;
  });
  return changed ? { ...layout, lines } : layout;
}
