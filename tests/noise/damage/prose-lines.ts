import { wrap } from "../print/lines.ts";
import { rewrite, textLine } from "../sheet.ts";
import type { Damage } from "./damage.ts";
import { hyphenate } from "./words.ts";

export const proseLines: Damage = {
  name: "prose-lines",
  source: "prose is broken into the lines of the page, some of them ending in half a word",
  apply(sheet, dice) {
    const width = dice.between(60, 90);
    const hyphens = dice.chance(0.5);
    let broken = false;
    const changed = rewrite(sheet, (item) => {
      if (item.kind !== "text" || item.part !== "prose") return [item];
      const lines = wrap(item.text, width);
      if (lines.length > 1) broken = true;
      for (let i = 0; hyphens && i + 1 < lines.length; i++) {
        const [word = "", ...rest] = (lines[i + 1] as string).split(" ");
        const parts = rest.length > 0 && dice.chance(0.4) ? hyphenate(word, dice) : null;
        if (parts) [lines[i], lines[i + 1]] = [`${lines[i]} ${parts[0]}-`, [parts[1], ...rest].join(" ")];
      }
      return lines.map((line) => textLine("prose", line));
    });
    return broken ? changed : null;
  },
};
