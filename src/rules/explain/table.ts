import { RULE_SEVERITIES } from "../../model/rule-ids.ts";
import { RULES } from "../index.ts";
import type { Lang } from "../rule.ts";

const HEAD: Readonly<Record<Lang, string>> = {
  en: "| rule | severity | says |\n| --- | --- | --- |\n",
  ru: "| правило | важность | говорит |\n| --- | --- | --- |\n",
};

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** The rules as a Markdown table: that of the README. */
export function rulesTable(lang: Lang): string {
  return (
    HEAD[lang] + RULES.map(({ id, what }) => `| \`${id}\` | ${RULE_SEVERITIES[id]} | ${cell(what[lang])} |\n`).join("")
  );
}
