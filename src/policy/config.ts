import { type PathIn, pathText, spansOf } from "../batch/model-places.ts";
import { yamlFault } from "../batch/yaml-fault.ts";
import { checkKeys, OWN_KEY_CHECK } from "../batch/yaml-keys.ts";
import type { Issue } from "../model/check.ts";
import type { Severity } from "../model/rule-ids.ts";
import type { Lang } from "../rules/rule.ts";
import { cut } from "../text/cut.ts";
import { idsOf, type Level, type LevelSetting, nearestRule } from "./levels.ts";

/** What a configuration file says, all of it optional. */
export interface Config {
  readonly lang?: Lang;
  readonly failOn?: Severity | "never";
  readonly maxWarnings?: number;
  readonly maxFindings?: number;
  readonly rules?: Readonly<Record<string, Level>> | null;
  readonly baseline?: string;
  readonly expect?: string;
  readonly jobs?: "auto" | number;
  readonly cache?: boolean;
  readonly cacheDir?: string;
  readonly report?: readonly string[];
  readonly summary?: readonly string[];
}

/** A fault of a configuration, at its line. */
export interface ConfigFault {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

export type ConfigReading = { readonly config: Config } | { readonly faults: readonly ConfigFault[] };

const UNKNOWN_RULE: Readonly<Record<Lang, (rule: string, meant: string | undefined) => string>> = {
  en: (rule, meant) => `no rule “${rule}”${meant ? `; did you mean ${meant}?` : "; `shnor rules` lists them"}`,
  ru: (rule, meant) => `нет правила «${rule}»${meant ? `; может быть, ${meant}?` : "; список печатает «shnor rules»"}`,
};

/** Of more faults the first are told, and how many there are besides: each is looked up in the file. */
const MOST_FAULTS = 50;
const MORE: Readonly<Record<Lang, (more: number) => string>> = {
  en: (more) => `${more} more faults are not listed`,
  ru: (more) => `не показано ещё ошибок: ${more}`,
};

/** What there is to say of a rule that does not exist. */
export function unknownRule(rule: string, lang: Lang): string {
  return UNKNOWN_RULE[lang](cut(rule, 80), nearestRule(rule));
}

/** The settings of a configuration in the order in which they are written. */
export function settingsOf(config: Config): LevelSetting[] {
  return Object.entries(config.rules ?? {}).map(([pattern, level]) => ({ pattern, level }));
}

async function parsed(text: string, lang: Lang): Promise<{ value: unknown } | ConfigFault> {
  const { LineCounter, parseDocument } = await import("../batch/yaml.ts");
  try {
    // Without warnings: the reader prints them itself.
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, logLevel: "error", ...OWN_KEY_CHECK });
    await checkKeys(document, lineCounter);
    const [error] = document.errors;
    if (!error) return { value: document.toJS() ?? {} };
    const place = error.linePos?.[0];
    return { path: "", line: place?.line ?? null, column: place?.col ?? null, message: yamlFault(error)[lang] };
  } catch (error) {
    return { path: "", line: null, column: null, message: yamlFault(error)[lang] };
  }
}

/** A value of the wrong type is also too short: one word of it is enough. */
function firstOfEach(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const key = JSON.stringify(path);
    return !seen.has(key) && seen.add(key);
  });
}

/** Reads a configuration; `key` is the one of package.json that holds it. Every fault has its key and its line. */
export async function readConfig(text: string, lang: Lang, key?: string): Promise<ConfigReading> {
  const read = await parsed(text, lang);
  if ("message" in read) return { faults: [read] };
  const value = key === undefined ? read.value : ((read.value as Record<string, unknown> | null)?.[key] ?? {});
  const { issuesOf } = await import("../model/check.ts");
  const issues = firstOfEach(issuesOf("config", value, lang));
  const rules = (value as Config | null)?.rules;
  for (const rule of typeof rules === "object" && rules !== null && !Array.isArray(rules) ? Object.keys(rules) : []) {
    if (idsOf(rule).length === 0) issues.push({ path: ["rules", rule], message: unknownRule(rule, lang) });
  }
  if (issues.length === 0) return { config: value as Config };
  const before = key === undefined ? [] : [key];
  const told = issues.slice(0, MOST_FAULTS);
  const places = told.map(({ path }): PathIn => ({ part: 0, path: [...before, ...path] }));
  const spans = await spansOf(text, places, "whole");
  const faults: ConfigFault[] = told.map(({ message }, i) => ({
    path: pathText(places[i]?.path ?? []),
    line: spans[i]?.startLine ?? null,
    column: spans[i]?.startColumn ?? null,
    message,
  }));
  faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const more = issues.length - told.length;
  if (more > 0) faults.push({ path: "", line: null, column: null, message: MORE[lang](more) });
  return { faults };
}
