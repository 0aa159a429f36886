import { readFileSync, writeFileSync } from "node:fs";
import { type Measure, table } from "./measure.ts";

const READMES = ["README.md", "README.ru.md"] as const;
const BLOCK = /(<!-- figures:start -->\n)[\s\S]*?(<!-- figures:end -->)/;

/** Puts the figures of a run into the READMEs, what missed its bound too. */
export function writeFigures(measures: readonly Measure[]): void {
  const block = `\n\`\`\`\n${table(measures)}\n\`\`\`\n\n`;
  for (const path of READMES) {
    const text = readFileSync(path, "utf8");
    if (!BLOCK.test(text)) throw new Error(`${path} has no place for figures`);
    writeFileSync(
      path,
      text.replace(BLOCK, (_, start: string, end: string) => `${start}${block}${end}`),
    );
  }
}
