import { RULE_SEVERITIES } from "../model/rule-ids.ts";
import { nearestRule } from "../policy/levels.ts";
import type { Paint } from "../report/paint.ts";
import { paintFor } from "../report/paint.ts";
import { SEVERITY_WORDS } from "../report/phrases.ts";
import { difference } from "../rules/explain/difference.ts";
import { EXAMPLES } from "../rules/explain/examples.ts";
import { RULES } from "../rules/index.ts";
import type { Lang, Rule } from "../rules/rule.ts";
import { colorLevel } from "./color.ts";
import { UsageError } from "./exit.ts";
import type { RulesOptions } from "./rules.ts";
import { openSink } from "./sink.ts";

const WORDS = {
  en: { why: "Why", fix: "What to do", example: "Example (− is reported, + is right)" },
  ru: { why: "Почему", fix: "Что делать", example: "Пример (− отмечается, + верно)" },
} as const;

function examples({ id }: Rule, paint: Paint): string[] {
  return (EXAMPLES[id] ?? []).flatMap(({ wrong, right }, i) => [
    ...(i > 0 ? [""] : []),
    ...difference(wrong, right).map(({ sign, text }) => {
      const line = `  ${sign} ${text.replaceAll("\t", " | ")}`.trimEnd();
      return sign === "−" ? paint.error(line) : sign === "+" ? paint.info(line) : paint.faint(line);
    }),
  ]);
}

/** What a rule reports, why and how to mend it, with examples. */
function explanation(rule: Rule, lang: Lang, paint: Paint): string {
  const words = WORDS[lang];
  const severity = RULE_SEVERITIES[rule.id];
  const shown = examples(rule, paint);
  const lines = [
    `${paint.strong(rule.id)} (${paint[severity](SEVERITY_WORDS[severity][lang])})`,
    "",
    `${rule.what[lang]}.`,
    "",
    `${words.why}: ${rule.why[lang]}`,
    `${words.fix}: ${rule.fix[lang]}`,
    ...(shown.length > 0 ? ["", `${words.example}:`, ...shown] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** `shnor explain RULE`. */
export async function explain(id: string, { lang, color }: RulesOptions): Promise<void> {
  const rule = RULES.find((known) => known.id === id);
  if (!rule) {
    const meant = nearestRule(id);
    const hint = meant ? (lang === "ru" ? `; может быть, ${meant}?` : `; did you mean ${meant}?`) : "";
    throw new UsageError(lang === "ru" ? `нет правила «${id}»${hint}` : `no rule “${id}”${hint}`);
  }
  const paint = await paintFor(colorLevel(color, process.stdout));
  await (await openSink(undefined, lang)).write(explanation(rule, lang, paint));
}
