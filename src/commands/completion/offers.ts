import type { Lang } from "../../rules/rule.ts";
import { COMMAND_TEXTS } from "../help/texts.ts";

/** Something to type, and what it says of itself. */
export interface Offer {
  readonly value: string;
  readonly about?: string | undefined;
}

const plain = (values: readonly string[]): Offer[] => values.map((value) => ({ value }));

async function ruleIds(lang: Lang): Promise<Offer[]> {
  const { RULES } = await import("../../rules/index.ts");
  return RULES.map(({ id, what }) => ({ value: id, about: what[lang] }));
}

/** `numbering/gap=` and `numbering/*=`; behind the sign, the severities. */
async function ruleLevels(lang: Lang, typed: string): Promise<Offer[]> {
  const at = typed.indexOf("=");
  if (at >= 0) {
    const { LEVEL_NAMES } = await import("../../policy/levels.ts");
    return plain(LEVEL_NAMES.map((level) => `${typed.slice(0, at)}=${level}`));
  }
  const ids = await ruleIds(lang);
  const groups = [...new Set(ids.map(({ value }) => value.split("/")[0]))].map((group) => ({ value: `${group}/*=` }));
  return [...ids.map(({ value, about }) => ({ value: `${value}=`, about })), ...groups];
}

/** Values that the grammar does not list itself, by `--flag`, `command --flag` or `command argument`. */
export const OFFERS: Readonly<Record<string, (lang: Lang, typed: string) => Promise<Offer[]>>> = {
  "--rule": ruleLevels,
  "--report": async () => plain((await import("../../report/index.ts")).REPORT_NAMES),
  "validate --summary": async () => plain((await import("../validate/settings.ts")).SUMMARY_NAMES),
  "--encoding": async () => plain((await import("../../text/decode/encodings.ts")).ENCODINGS),
  "--table": async () => plain((await import("../../export/csv/tables.ts")).TABLE_NAMES),
  "explain rule": ruleIds,
  "schema name": async () => plain((await import("../schema.ts")).SCHEMA_NAMES),
  "help command": async (lang) =>
    Object.entries(COMMAND_TEXTS).map(([value, { about }]) => ({ value, about: about[lang] })),
};
