import type { Lang } from "../rules/rule.ts";

export const LANGS: readonly Lang[] = ["ru", "en"];

/** Russian where the environment's locale is Russian, else English. */
export function defaultLang(environment: NodeJS.ProcessEnv = process.env): Lang {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^ru(?![a-z])/i.test(locale) ? "ru" : "en";
}

/** The language that a command line asks for, also one that cannot be parsed. */
export function langOf(argv: readonly string[]): Lang {
  const asked = argv.map((word, i) => (word === "--lang" ? argv[i + 1] : word.match(/^--lang=(.*)$/)?.[1]));
  return LANGS.find((lang) => asked.includes(lang)) ?? defaultLang();
}
