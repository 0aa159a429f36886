import type * as z from "zod";
import en from "zod/v4/locales/en.js";
import ru from "zod/v4/locales/ru.js";
import { configSchema } from "./config.ts";
import { documentSchema } from "./document.ts";

/** A place where a value is not what its schema asks for. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const SCHEMAS = { document: documentSchema, config: configSchema } as const;
const LOCALES = { ru: ru(), en: en() } as const;

const MISSING = { ru: "обязательное поле пропущено", en: "a required field is missing" } as const;

/** Each key that a schema does not know is an issue of its own. */
function single(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "unrecognized_keys" || issue.keys.length === 0) return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key] }));
}

function placed(issue: z.core.$ZodIssue): Issue["path"] {
  const path = issue.path as (string | number)[];
  return issue.code === "unrecognized_keys" ? [...path, ...issue.keys] : path;
}

/** What keeps a value from being a document or a configuration, in the language asked for; nothing where it is one. */
export function issuesOf(shape: keyof typeof SCHEMAS, value: unknown, lang: keyof typeof LOCALES): Issue[] {
  const { localeError } = LOCALES[lang];
  const say = (issue: z.core.$ZodRawIssue | z.core.$ZodIssue): string => {
    if (issue.code === "invalid_type" && issue.input === undefined) return MISSING[lang];
    const text = localeError(issue as z.core.$ZodRawIssue);
    return (typeof text === "string" ? text : text?.message) ?? String(issue.code);
  };
  const { error } = SCHEMAS[shape].safeParse(value, { error: say, reportInput: true });
  return (error?.issues ?? []).flatMap(single).map((issue) => ({ path: placed(issue), message: say(issue) }));
}
