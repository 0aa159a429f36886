import { visible } from "../text/visible.ts";
import { conciseLine } from "./concise.ts";
import { REPORT_WORDS } from "./phrases.ts";
import type { Reporter } from "./reporter.ts";

/** One line a finding: `plan.txt:12:5 warning numbering/gap …`. */
export const lines: Reporter = {
  name: "concise",
  write: ({ findings, totals, lang }) => {
    const own = findings.map((found) => {
      const { part: _, ...span } = found.span;
      return `${visible(found.file)}:${conciseLine({ ...found, span })}\n`;
    });
    if (totals.hidden > 0) own.push(`${REPORT_WORDS[lang].hidden(totals.hidden)}\n`);
    return own.join("");
  },
};
