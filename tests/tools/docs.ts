import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { rulesTable } from "../../src/rules/explain/table.ts";
import type { Lang } from "../../src/rules/rule.ts";
import { licenceList } from "./licences.ts";

/** The pages that hold what the code itself says best. */
export const PAGES: Readonly<Record<string, Lang>> = { "README.md": "en", "README.ru.md": "ru" };

/** What stands between the marks `<!-- name:start -->` and `<!-- name:end -->`. */
const PARTS: Readonly<Record<string, (lang: Lang) => string>> = { rules: rulesTable, licences: licenceList };

function withPart(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n${text.slice(to)}`;
}

/** A page with its generated parts as they should be. */
export function freshPage(text: string, lang: Lang): string {
  return Object.entries(PARTS).reduce((page, [name, write]) => withPart(page, name, write(lang)), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [path, lang] of Object.entries(PAGES)) writeFileSync(path, freshPage(readFileSync(path, "utf8"), lang));
}
