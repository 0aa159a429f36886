import { isCombining } from "../lexicon/combining.ts";
import { monthNumber } from "../lexicon/months.ts";
import { Mapped } from "../text/mapped.ts";

/** A line that ends in a hyphen behind a letter: a word was cut, or a compound stands at the line's end. */
const CUT = /[a-zа-ѝәөүҗңһ][-\u00ad‐]$/u;

/** No word is longer: only so much of a text's end is looked at. */
const LONGEST_WORD = 48;

/**
 * Lines of one paragraph as one text. A hyphen at a line's end before a small letter is the printer's and goes; behind a
 * combining form («организационно-») it is the word's own and stays.
 */
export function joinLines(lines: readonly Mapped[]): Mapped {
  let out = Mapped.empty;
  for (const line of lines) {
    if (line.length === 0) continue;
    if (out.length === 0) {
      out = line;
      continue;
    }
    const end = out.text.slice(-LONGEST_WORD);
    if (CUT.test(end) && /^[a-zа-ѝәөүҗңһ]/u.test(line.text)) {
      const head = /[A-Za-zЀ-ӿ]+(?=-$)/u.exec(end)?.[0] ?? "";
      const next = /^[а-яё]+/u.exec(line.text)?.[0] ?? "";
      const months = monthNumber(head) > 0 && monthNumber(next) > 0;
      const compound = months || (isCombining(head) && /^[A-Za-zЀ-ӿ]{4,}/u.test(line.text));
      out = Mapped.join([compound ? out : out.slice(0, out.length - 1), line]);
    } else if (/[-–]$/u.test(end) && /^\d/u.test(line.text) && /\d[-–]$/u.test(end)) out = Mapped.join([out, line]);
    else out = Mapped.join([out, line], " ");
  }
  return out;
}
