import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { rulesTable } from "../../src/rules/explain/table.ts";
import type { Lang } from "../../src/rules/rule.ts";

/** The pages that hold what the code itself says best. */
export const PAGES: Readonly<Record<string, Lang>> = { "README.md": "en", "README.ru.md": "ru" };
const START = "<!-- rules:start -->";
const END = "<!-- rules:end -->";

/** A page with its table of rules as it should be. */
export function freshPage(text: string, lang: Lang): string {
  const [from, to] = [text.indexOf(START), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`no ${START} … ${END}`);
  return `${text.slice(0, from + START.length)}\n\n${rulesTable(lang)}\n${text.slice(to)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [path, lang] of Object.entries(PAGES)) writeFileSync(path, freshPage(readFileSync(path, "utf8"), lang));
}
