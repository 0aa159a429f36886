import type { Lang } from "../rules/rule.ts";

/** Russian where the environment's locale is Russian, else English. */
export function defaultLang(environment: NodeJS.ProcessEnv = process.env): Lang {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^ru(?![a-z])/i.test(locale) ? "ru" : "en";
}
