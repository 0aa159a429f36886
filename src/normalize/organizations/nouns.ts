import { BODY_NOUNS, type BodyKind, type BodyNoun, FORM_NOUNS, LEGISLATURES } from "../../lexicon/body-nouns.ts";
import { FEDERAL_SERVICES, SHORT_MINISTRIES } from "../../lexicon/governance-fields.ts";
import { LEGAL_FORMS, SCHOOL_TYPES } from "../../lexicon/legal-forms.ts";

/** A word that heads a body's name, whatever its case. */
export interface Head {
  readonly lemma: string;
  readonly kind: BodyKind;
  readonly nominative: boolean;
  /** «школам № 3, 5»: several bodies, which only numbers tell */
  readonly plural?: true;
}

/** Plurals of schools that numbers may follow. */
const PLURALS: Readonly<Record<string, readonly string[]>> = {
  школа: ["школ", "школам", "школами", "школах"],
  лицей: ["лицеи", "лицеев", "лицеям", "лицеями", "лицеях"],
  гимназия: ["гимназий", "гимназиям", "гимназиями", "гимназиях"],
};

/** The singular cases of a noun by its nominative and genitive. */
function casesOf({ one, of }: BodyNoun): string[] {
  if (one === of) return [one];
  const parts = one.split("-").map((part, i) => partCases(part, of.split("-")[i] ?? part));
  const first = parts[0] as string[];
  return first.map((_, i) => parts.map((forms) => forms[i] ?? forms[0]).join("-"));
}

function partCases(one: string, of: string): string[] {
  const stem = of.slice(0, -1);
  const by = (...endings: string[]): string[] => [one, ...endings.map((ending) => stem + ending)];
  if (one.endsWith("ие") || one.endsWith("ье")) return by("я", "ю", "ем", "и");
  if (one.endsWith("о")) return by("а", "у", "ом", "е");
  if (one.endsWith("ия")) return by("и", "ю", "ей");
  if (one.endsWith("а")) return by(of.slice(-1), "е", "у", "ой");
  if (one.endsWith("ь") && of.endsWith("и")) return by("и", "ью");
  if (of.endsWith("я")) return by("я", "ю", "ем", "е");
  if (of.endsWith("а")) return by("а", "у", "ом", "е");
  return [one, of];
}

/** The heads of names by their folded forms; a plural («школы») counts as the genitive it looks like. */
export const HEADS: ReadonlyMap<string, Head> = (() => {
  const out = new Map<string, Head>();
  for (const noun of [...BODY_NOUNS, ...LEGISLATURES]) {
    if (FORM_NOUNS.includes(noun.one) || SHORT_MINISTRIES[noun.one]) continue;
    for (const form of casesOf(noun))
      if (!out.has(form) || form === noun.one)
        out.set(form, { lemma: noun.one, kind: noun.kind, nominative: form === noun.one });
  }
  for (const [lemma, forms] of Object.entries(PLURALS))
    for (const form of forms) out.set(form, { lemma, kind: "school", nominative: false, plural: true });
  for (const form of Object.keys(SHORT_MINISTRIES))
    out.set(form, { lemma: "министерство", kind: "authority", nominative: false });
  for (const form of FEDERAL_SERVICES)
    out.set(form, { lemma: form.replace(/(?:а|у|ом)$/, ""), kind: "authority", nominative: !/[ау]$|ом$/.test(form) });
  return out;
})();

/** «учреждение», «организации»: the noun of a legal form in the singular. */
export const FORM_NOUN = /^(?:учреждени[еяю]|учреждением|организаци[яию]|организацией|предприяти[еяю])$/;

/** «МБОУ», «СОГБОУ»: letters of a legal form, a region's before them. */
const LEGAL = /^[а-я]{0,3}[мгкфо](?:[обак]{0,3})(?:[дпн]?о?)у$/;

export function isLegalForm(form: string, caps: boolean): boolean {
  if (Object.hasOwn(LEGAL_FORMS, form)) return caps;
  return caps && form.length >= 4 && LEGAL.test(form) && !Object.hasOwn(SCHOOL_TYPES, form);
}

/** Types of schools by letters, and the adjective's initial that some print before them: «ЗСОШ № 2». */
const PREFIXED = /^([а-я]{1,2})(сош|оош|нош)$/;

/** What kind of school an abbreviation means: its type and the initial of the place before it. */
export function schoolType(
  form: string,
  caps: boolean,
): { readonly type: string; readonly initial: string } | undefined {
  if (!caps && form.length > 4) return undefined;
  if (Object.hasOwn(SCHOOL_TYPES, form) && form !== "доу") return { type: form, initial: "" };
  const prefixed = PREFIXED.exec(form);
  return prefixed ? { type: prefixed[2] as string, initial: prefixed[1] as string } : undefined;
}
