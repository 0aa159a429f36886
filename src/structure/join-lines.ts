import { isCombining } from "../lexicon/combining.ts";
import { monthNumber } from "../lexicon/months.ts";
import { beginsCapital, beginsSmall, SMALL } from "../text/letters.ts";
import { Mapped } from "../text/mapped.ts";

/** A line that ends in a hyphen behind a letter: a word was cut, or a compound stands at the line's end. */
const CUT = new RegExp(String.raw`[${SMALL}][-\u00ad‐]$`, "u");

/** «Петрову-⏎Водкину», «Усть-⏎Ленский»: the half of a name in front of its own hyphen. */
const NAME_HALF = /(?<![A-Za-zЀ-ӿ-])[А-ЯЁ][а-яё]{2,30}-$/u;

/** No word is longer: only so much of a text's end is looked at. */
const LONGEST_WORD = 48;

/**
 * Lines of one paragraph as one text. A hyphen at a line's end before a small letter is the printer's and goes; behind a
 * combining form («организационно-») or between two capitals it is the word's own and stays.
 */
export function joinLines(lines: readonly Mapped[]): Mapped {
  // Joined once at the end: text that grows line by line is copied as often as it has lines.
  const words: Mapped[] = [];
  let pieces: Mapped[] = [];
  let end = "";
  for (const line of lines) {
    if (line.length === 0) continue;
    if (CUT.test(end) && beginsSmall(line.text)) {
      const head = /(?<![A-Za-zЀ-ӿ])[A-Za-zЀ-ӿ]+(?=-$)/u.exec(end)?.[0] ?? "";
      const next = /^[а-яё]+/u.exec(line.text)?.[0] ?? "";
      const months = monthNumber(head) > 0 && monthNumber(next) > 0;
      const compound = months || (isCombining(head) && /^[A-Za-zЀ-ӿ]{4,}/u.test(line.text));
      const last = pieces.pop() as Mapped;
      pieces.push(compound ? last : last.slice(0, last.length - 1), line);
      end = (compound ? end : end.slice(0, -1)) + line.text;
    } else if (CUT.test(end) && beginsCapital(line.text) && NAME_HALF.test(end)) {
      pieces.push(line);
      end += line.text;
    } else if (/[-–]$/u.test(end) && /^\d/u.test(line.text) && /\d[-–]$/u.test(end)) {
      pieces.push(line);
      end += line.text;
    } else {
      if (pieces.length > 0) words.push(Mapped.join(pieces));
      pieces = [line];
      end = words.length > 0 ? `${end} ${line.text}` : line.text;
    }
    end = end.slice(-LONGEST_WORD);
  }
  if (pieces.length > 0) words.push(Mapped.join(pieces));
  return Mapped.join(words, " ");
}
