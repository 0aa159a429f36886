import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import { LEGAL_FORMS, SCHOOL_TYPES } from "../../lexicon/legal-forms.ts";
import { beginsCapital, CAPITAL, CYRILLIC_CAPITAL, CYRILLIC_SMALL, SMALL } from "../../text/letters.ts";
import { matchesOf } from "../../text/matches.ts";
import { fold, wordsOf } from "../../text/words.ts";
import { officeForm } from "./offices.ts";
import type { NamePrint } from "./scan.ts";
import { isNoSurname, titleCase } from "./shape.ts";
import { hasSurnameEndingInCase } from "./surname.ts";

const SURNAME = `[${CYRILLIC_CAPITAL}][${CYRILLIC_SMALL}]{2,}(?:-[${CYRILLIC_CAPITAL}][${CYRILLIC_SMALL}]+)?`;
/** «(Лукина)», «(Лукина, Кравчук)», «(директор Лукина)» */
const BRACKET = new RegExp(
  String.raw`\(\s*((?:[${CYRILLIC_SMALL}][Ѐ-ӿ.-]{1,20}\s+){0,4})(${SURNAME}(?:\s*,\s*${SURNAME})*)\s*\)`,
  "g",
);
const REACH = 160;

const BODY_WORDS: ReadonlySet<string> = new Set([
  ...BODY_NOUNS.flatMap((noun) => [noun.one, noun.of]),
  ...Object.keys(LEGAL_FORMS),
  ...Object.keys(SCHOOL_TYPES),
]);
const BODY_STEMS: readonly string[] = BODY_NOUNS.map((noun) => noun.one.slice(0, Math.max(4, noun.one.length - 1)));

function isBodyWord(word: string): boolean {
  return BODY_WORDS.has(word) || BODY_STEMS.some((stem) => word.startsWith(stem) && word.length - stem.length <= 3);
}

/** The words before a bracket in its own sentence name a body or an office: «Отделу мониторинга (Лукина)». */
function afterBodyOrOffice(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const cut = Math.max(before.lastIndexOf(";"), before.lastIndexOf("("), before.lastIndexOf("\n\n"));
  const words = wordsOf(before.slice(cut + 1));
  return words.some((word) => officeForm(word) !== undefined || isBodyWord(word));
}

/** Whether a lone word looks like a surname and like nothing else. */
export function isBareSurname(word: string): boolean {
  const form = fold(word);
  return (
    form.length >= 4 &&
    !isNoSurname(form) &&
    hasSurnameEndingInCase(form) &&
    !/(?:ская|ской|скую|ский|ского|скому)$/.test(form)
  );
}

/** Surnames that stand alone in brackets after a body or an office. `known` tells the surnames that the document prints with initials. */
export function scanBareNames(text: string, known: ReadonlySet<string>): NamePrint[] {
  const out: NamePrint[] = [];
  if (!text.includes("(")) return out;
  for (const match of matchesOf(text, BRACKET)) {
    const office = (match[1] ?? "").trim();
    if (office !== "" && !wordsOf(office).some((word) => officeForm(word))) continue;
    const list = match[2] as string;
    if (office === "" && !afterBodyOrOffice(text, match.index)) continue;
    let at = match.index + match[0].indexOf(list, 1 + (match[1] ?? "").length);
    for (const word of list.split(",")) {
      const name = word.trim();
      const start = at + word.indexOf(name);
      if (isBareSurname(name) || known.has(fold(name)))
        out.push({
          start,
          end: start + name.length,
          surname: titleCase(name),
          given: null,
          patronymic: null,
          form: "bare",
        });
      at += word.length + 1;
    }
  }
  return out;
}

const DRAFTED = new RegExp(
  String.raw`^\s*(?:исп[A-Za-zЀ-ӿ]*\.?\s*:?\s*)?([${CAPITAL}][${SMALL}]{2,}(?:-[${CAPITAL}][${SMALL}]+)?)(?=[\s,.]*(?:тел|т\.|[\d(+]|$))`,
  "i",
);

/** «Лукина 2-22-33» at the foot of a page: whoever drafted the act. */
export function scanDrafter(text: string): NamePrint[] {
  const found = DRAFTED.exec(text);
  const name = found?.[1];
  if (!found || name === undefined || !beginsCapital(name) || !isBareSurname(name)) return [];
  const start = found[0].length - name.length;
  return [{ start, end: start + name.length, surname: titleCase(name), given: null, patronymic: null, form: "bare" }];
}
