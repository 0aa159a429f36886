import { isCombining } from "../lexicon/combining.ts";
import { Mapped } from "../text/mapped.ts";

/** A line that ends in a hyphen behind a letter: a word was cut, or a compound stands at the line's end. */
const CUT = /[a-zа-ѝәөүҗңһ][-\u00ad‐]$/u;

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
    if (CUT.test(out.text) && /^[a-zа-ѝәөүҗңһ]/u.test(line.text)) {
      const head = /[A-Za-zЀ-ӿ]+(?=-$)/u.exec(out.text)?.[0] ?? "";
      const compound = isCombining(head) && /^[A-Za-zЀ-ӿ]{4,}/u.test(line.text);
      out = Mapped.join([compound ? out : out.slice(0, out.length - 1), line]);
    } else if (/[-–]$/u.test(out.text) && /^\d/u.test(line.text) && /\d[-–]$/u.test(out.text))
      out = Mapped.join([out, line]);
    else out = Mapped.join([out, line], " ");
  }
  return out;
}
