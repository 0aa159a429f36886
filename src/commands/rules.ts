import { RULE_SEVERITIES } from "../model/rule-ids.ts";
import { paintFor } from "../report/paint.ts";
import { SEVERITY_WORDS } from "../report/phrases.ts";
import { rulesTable } from "../rules/explain/table.ts";
import { RULES } from "../rules/index.ts";
import type { Lang } from "../rules/rule.ts";
import { type ColorMode, colorLevel } from "./color.ts";
import type { RULE_FORMATS } from "./flags.ts";
import { openSink } from "./sink.ts";

export interface RulesOptions {
  readonly lang: Lang;
  readonly color: ColorMode;
  readonly format?: (typeof RULE_FORMATS)[number];
}

const COLUMN = 32;

function json(): string {
  const list = RULES.map(({ id, what, why, fix }) => ({ id, severity: RULE_SEVERITIES[id], what, why, fix }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

async function text({ lang, color }: RulesOptions): Promise<string> {
  const paint = await paintFor(colorLevel(color, process.stdout));
  const width = Math.max(...Object.values(SEVERITY_WORDS).map((word) => word[lang].length));
  const lines = RULES.map(({ id, what }) => {
    const severity = RULE_SEVERITIES[id];
    return `${paint.strong(id.padEnd(COLUMN))} ${paint[severity](SEVERITY_WORDS[severity][lang].padEnd(width))}  ${what[lang]}\n`;
  });
  return lines.join("");
}

/** `shnor rules`: every rule with its severity and what it says. */
export async function rules(options: RulesOptions): Promise<void> {
  const { format, lang } = options;
  const list = format === "json" ? json() : format === "markdown" ? rulesTable(lang) : await text(options);
  await (await openSink(undefined, lang)).write(list);
}
