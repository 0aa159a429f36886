import type * as z from "zod";
import en from "zod/v4/locales/en.js";
import ru from "zod/v4/locales/ru.js";
import { configSchema, NO_NUL } from "./config.ts";
import { documentSchema } from "./document.ts";
import { STRANGE, strangeAt } from "./plain-values.ts";
import { INN, OGRN, registrySchema } from "./registry.ts";
import { DAY, DURATION, EDTF, RRULE } from "./time-forms.ts";

/** A place where a value is not what its schema asks for. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const SCHEMAS = { document: documentSchema, config: configSchema, registry: registrySchema } as const;
const LOCALES = { ru: ru(), en: en() } as const;

const MISSING = { ru: "обязательное поле пропущено", en: "a required field is missing" } as const;

/** The one thing that a schema asks for beyond types and patterns: see `spanSchema`. */
const BACKWARDS = { ru: "место кончается раньше, чем начинается", en: "a place that ends before it begins" } as const;

/** What a pattern asks for: its signs tell a reader nothing. */
const WANTED = new Map(
  [
    [
      DAY,
      {
        ru: "нет такого дня (нужен вид 2023-05-30, годы 1800–2199)",
        en: "no such day (as 2023-05-30, years 1800–2199)",
      },
    ],
    [
      EDTF,
      {
        ru: "не время по EDTF (2023-03, 2023-03/2023-04, ../2025-05-30)",
        en: "no EDTF (2023-03, 2023-03/2023-04, ../2025-05-30)",
      },
    ],
    [
      RRULE,
      {
        ru: "не правило повторения (FREQ=YEARLY;BYMONTH=9,10)",
        en: "no rule of repetition (FREQ=YEARLY;BYMONTH=9,10)",
      },
    ],
    [INN, { ru: "в ИНН 10 или 12 цифр", en: "an ИНН has 10 or 12 digits" }],
    [OGRN, { ru: "в ОГРН 13 или 15 цифр", en: "an ОГРН has 13 or 15 digits" }],
    [NO_NUL, { ru: "в имени файла стоит знак NUL", en: "a file name with a NUL in it" }],
    [DURATION, { ru: "не продолжительность по ISO 8601 (P10D)", en: "no ISO 8601 duration (P10D)" }],
  ].map(([pattern, text]) => [String(pattern), text as Readonly<Record<"ru" | "en", string>>]),
);

/** Each key that a schema does not know is an issue of its own. */
function single(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "unrecognized_keys" || issue.keys.length === 0) return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key] }));
}

function placed(issue: z.core.$ZodIssue): Issue["path"] {
  const path = issue.path as (string | number)[];
  return issue.code === "unrecognized_keys" ? [...path, ...issue.keys] : path;
}

/** What keeps a value from being a document, a configuration or a registry, in the language asked for; nothing where it is one. */
export function issuesOf(shape: keyof typeof SCHEMAS, value: unknown, lang: keyof typeof LOCALES): Issue[] {
  const strange = strangeAt(value);
  if (strange) return [{ path: strange, message: STRANGE[lang] }];
  const { localeError } = LOCALES[lang];
  const say = (issue: z.core.$ZodRawIssue | z.core.$ZodIssue): string => {
    if (issue.code === "invalid_type" && issue.input === undefined) return MISSING[lang];
    if (issue.code === "custom") return BACKWARDS[lang];
    const wanted = issue.code === "invalid_format" ? WANTED.get(String(issue.pattern)) : undefined;
    if (wanted) return wanted[lang];
    const text = localeError(issue as z.core.$ZodRawIssue);
    return (typeof text === "string" ? text : text?.message) ?? String(issue.code);
  };
  const { error } = SCHEMAS[shape].safeParse(value, { error: say, reportInput: true });
  return (error?.issues ?? []).flatMap(single).map((issue) => ({ path: placed(issue), message: say(issue) }));
}
